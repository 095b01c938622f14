#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/models/followup_rows.hpp"
#include "app/models/row_model.hpp"
#include "geo/project/feedback.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <memory>
#include <vector>

namespace ansinh::app {

/// The page Tiến độ, tab Phản ánh: the register of remarks and proposals on the day that the map shows. There is no
/// place for a person's name, a telephone number or the text of what was said.
class FeedbackController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(ansinh::app::RowModel* items READ items CONSTANT FINAL)
    /// "overdue", "open", "all".
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(int overdueCount READ overdueCount NOTIFY changed FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed FINAL)
    Q_PROPERTY(int totalCount READ totalCount NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* channels READ channels CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* roles READ roles CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* communes READ communes CONSTANT FINAL)

public:
    FeedbackController(AppController& app, MapController& map, QObject* parent = nullptr);
    static FeedbackController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] RowModel* items() { return &items_; }
    [[nodiscard]] const QString& shown() const { return shown_; }
    void setShown(const QString& shown);
    [[nodiscard]] int overdueCount() const { return overdue_; }
    [[nodiscard]] int openCount() const { return open_; }
    [[nodiscard]] int totalCount() const { return total_; }
    [[nodiscard]] RowModel* kinds() { return &kinds_; }
    [[nodiscard]] RowModel* channels() { return &channels_; }
    [[nodiscard]] RowModel* roles() { return &roles_; }
    [[nodiscard]] RowModel* communes() { return &communes_; }

    /// Enters one that was received on the map's day; it gets the next number and its kind's due date.
    Q_INVOKABLE void add(const QString& kind, const QString& channel, const QString& commune, const QString& role);
    /// Hands it to an office.
    Q_INVOKABLE void assign(const QString& number, const QString& role);
    /// Done, on the map's day.
    Q_INVOKABLE void close(const QString& number);

signals:
    void changed();

private:
    struct Register {
        FeedbackTerms terms;
        std::vector<FeedbackItem> items;
    };
    void load();
    void fill();
    void change(std::function<void(Feedback&)> work);

    AppController& app_;
    MapController& map_;
    Register register_;
    QString shown_ = QStringLiteral("open");
    int overdue_ = 0;
    int open_ = 0;
    int total_ = 0;
    RowModel items_;
    RowModel kinds_;
    RowModel channels_;
    RowModel roles_;
    RowModel communes_;
};

}  // namespace ansinh::app
