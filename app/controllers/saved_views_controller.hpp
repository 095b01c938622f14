#pragma once

#include "app/controllers/view_controller.hpp"
#include "app/models/row_model.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <optional>
#include <vector>

namespace ansinh::app {

/// The saved views of the open file, and showing them one after the other in a meeting.
class SavedViewsController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(ansinh::app::RowModel* views READ views CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY viewsChanged FINAL)

    Q_PROPERTY(bool meeting READ meeting NOTIFY meetingChanged FINAL)
    /// From 0.
    Q_PROPERTY(int page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString caption READ caption NOTIFY pageChanged FINAL)
    /// The screen is black, so that people look at the speaker.
    Q_PROPERTY(bool blank READ blank WRITE setBlank NOTIFY blankChanged FINAL)

public:
    SavedViewsController(AppController& app, ViewController& view, QObject* parent = nullptr);
    static SavedViewsController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] RowModel* views() { return &rows_; }
    [[nodiscard]] int count() const { return static_cast<int>(views_.size()); }
    [[nodiscard]] const std::vector<SavedView>& list() const { return views_; }

    /// Saves what the map shows now; a view of the same name is replaced.
    Q_INVOKABLE void save(const QString& name, const QString& caption);
    Q_INVOKABLE void rename(int index, const QString& name, const QString& caption);
    Q_INVOKABLE void remove(int index);
    Q_INVOKABLE void move(int index, int place);
    Q_INVOKABLE void show(int index);

    [[nodiscard]] bool meeting() const { return before_.has_value(); }
    [[nodiscard]] int page() const { return page_; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString caption() const;
    [[nodiscard]] bool blank() const { return blank_; }
    void setBlank(bool blank);
    /// Shows the views from this one on. Without any view nothing happens.
    Q_INVOKABLE void startMeeting(int index);
    /// Brings back what the map showed before.
    Q_INVOKABLE void endMeeting();
    /// A page outside the list is the nearest one in it.
    Q_INVOKABLE void turnTo(int page);

signals:
    void viewsChanged();
    void meetingChanged();
    void pageChanged();
    void blankChanged();

private:
    void read();
    void fill();
    template <class Work>
    void change(Work work);
    [[nodiscard]] bool has(int index) const { return index >= 0 && index < count(); }

    AppController& app_;
    ViewController& view_;
    std::vector<SavedView> views_;
    RowModel rows_;
    std::optional<SavedView> before_;  ///< the meeting began
    int page_ = 0;
    bool blank_ = false;
};

}  // namespace ansinh::app
