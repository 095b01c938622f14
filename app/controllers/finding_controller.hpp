#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/models/followup_rows.hpp"
#include "app/models/row_model.hpp"
#include "geo/project/validation.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <functional>
#include <vector>

namespace ansinh::app {

/// What the rules find in the figures of the day that the map shows. Worked out when somebody looks: `active`.
class FindingController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* findings READ findings CONSTANT FINAL)
    /// "error", "warning", "note"; empty: all.
    Q_PROPERTY(QString severity READ severity WRITE setSeverity NOTIFY changed FINAL)
    /// "open", "explained".
    Q_PROPERTY(QString shown READ shown WRITE setShown NOTIFY changed FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY changed FINAL)
    Q_PROPERTY(int explainedCount READ explainedCount NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    /// Of those shown, whatever their severity.
    Q_PROPERTY(int errorCount READ errorCount NOTIFY changed FINAL)
    Q_PROPERTY(int warningCount READ warningCount NOTIFY changed FINAL)
    Q_PROPERTY(int noteCount READ noteCount NOTIFY changed FINAL)

public:
    FindingController(AppController& app, MapController& map, QObject* parent = nullptr);
    static FindingController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] bool active() const { return active_; }
    void setActive(bool active);
    [[nodiscard]] RowModel* findings() { return &findings_; }
    [[nodiscard]] const QString& severity() const { return severity_; }
    void setSeverity(const QString& severity);
    [[nodiscard]] const QString& shown() const { return shown_; }
    void setShown(const QString& shown);
    [[nodiscard]] int openCount() const { return countOf(false); }
    [[nodiscard]] int explainedCount() const { return countOf(true); }
    [[nodiscard]] bool ready() const { return !stale_; }
    [[nodiscard]] int errorCount() const { return count(progress::FindingSeverity::Error); }
    [[nodiscard]] int warningCount() const { return count(progress::FindingSeverity::Warning); }
    [[nodiscard]] int noteCount() const { return count(progress::FindingSeverity::Note); }

    /// Remembers in the project that the finding in this row was looked into, and why it stands.
    Q_INVOKABLE void explain(int row, const QString& note);
    /// Puts it back among what is to be done.
    Q_INVOKABLE void reopen(int row);

signals:
    void changed();

private:
    /// A finding with its rule and the batch of its figure.
    struct Found {
        CheckedFinding checked;
        progress::ValidationRule rule;
        std::int64_t batch = 0;
    };
    struct Answer {
        std::vector<Found> found;
        std::vector<Measure> measures;
    };
    void invalidate();
    void load();
    void fill();
    void change(int row, std::function<void(Validation&, const progress::Finding&)> work);
    [[nodiscard]] bool isShown(const Found& one) const { return one.checked.note.has_value() == (shown_ == "explained"); }
    [[nodiscard]] int count(progress::FindingSeverity severity) const;
    [[nodiscard]] int countOf(bool explained) const;

    AppController& app_;
    MapController& map_;
    bool active_ = false;
    bool stale_ = true;
    QString severity_;
    QString shown_ = "open";
    Answer answer_;
    std::vector<progress::Finding> rows_;  ///< what the rows of findings_ are about
    RowModel findings_;
};

}  // namespace ansinh::app
