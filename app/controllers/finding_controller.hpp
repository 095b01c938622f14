#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/models/followup_rows.hpp"
#include "app/models/row_model.hpp"
#include "geo/project/validation.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

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
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
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
    [[nodiscard]] bool ready() const { return !stale_; }
    [[nodiscard]] int errorCount() const { return count(progress::FindingSeverity::Error); }
    [[nodiscard]] int warningCount() const { return count(progress::FindingSeverity::Warning); }
    [[nodiscard]] int noteCount() const { return count(progress::FindingSeverity::Note); }

signals:
    void changed();

private:
    /// A finding with its rule and the batch of its figure.
    struct Found {
        progress::Finding finding;
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
    [[nodiscard]] int count(progress::FindingSeverity severity) const;

    AppController& app_;
    MapController& map_;
    bool active_ = false;
    bool stale_ = true;
    QString severity_;
    Answer answer_;
    RowModel findings_;
};

}  // namespace ansinh::app
