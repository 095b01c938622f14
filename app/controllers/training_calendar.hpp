#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/controllers/training_scenarios.hpp"
#include "app/models/row_model.hpp"
#include "geo/planner/class_calendar.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace ansinh::app {

/// When the classes of the saved proposal that is looked at are held, and making draft classes of them.
class TrainingCalendar : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TrainingController has it")
    /// "2026-06-01".
    Q_PROPERTY(QString first READ first WRITE setFirst NOTIFY changed FINAL)
    Q_PROPERTY(QString firstText READ firstText NOTIFY changed FINAL)
    Q_PROPERTY(int daysPerClass READ daysPerClass WRITE setDaysPerClass NOTIFY changed FINAL)
    Q_PROPERTY(int teams READ teams WRITE setTeams NOTIFY changed FINAL)
    Q_PROPERTY(int travelDays READ travelDays WRITE setTravelDays NOTIFY changed FINAL)
    Q_PROPERTY(bool saturdays READ saturdays WRITE setSaturdays NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* dates READ dates CONSTANT FINAL)
    /// Holidays that are not decided yet, years without a list.
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(bool acceptable READ acceptable NOTIFY changed FINAL)

public:
    TrainingCalendar(AppController& app, TrainingScenarios& scenarios, QObject* parent);

    [[nodiscard]] QString first() const { return QString::fromStdString(wish_.first.iso()); }
    void setFirst(const QString& iso);
    [[nodiscard]] QString firstText() const;
    [[nodiscard]] int daysPerClass() const { return wish_.daysPerClass; }
    void setDaysPerClass(int days);
    [[nodiscard]] int teams() const { return wish_.teams; }
    void setTeams(int teams);
    [[nodiscard]] int travelDays() const { return wish_.travelDays; }
    void setTravelDays(int days);
    [[nodiscard]] bool saturdays() const { return wish_.saturdays; }
    void setSaturdays(bool taught);
    [[nodiscard]] RowModel* dates() { return &rows_; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool acceptable() const;

    /// Understands "1/6/2026" and "2026-06-01"; false when it is no day.
    Q_INVOKABLE bool readFirst(const QString& text);
    /// A class to the next working day, or the one before.
    Q_INVOKABLE void shift(int index, int days);
    /// All classes anew, one after the other.
    Q_INVOKABLE void lay();
    /// Makes draft classes of the proposal.
    Q_INVOKABLE void accept();

signals:
    void changed();
    void accepted();

private:
    void scenarioChanged();
    void fill();

    AppController& app_;
    TrainingScenarios& scenarios_;
    std::vector<HolidayYear> holidays_;
    planner::CalendarWish wish_;
    planner::ClassCalendar calendar_;
    std::pair<std::int64_t, std::int64_t> scenario_;  ///< its number, and the batch that accepted it
    RowModel rows_;
};

}  // namespace ansinh::app
