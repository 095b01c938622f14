#pragma once

#include "geo/core/date.hpp"
#include "geo/core/plan.hpp"
#include "geo/progress/status.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::progress {

/// A day beside the time of a task.
enum class TaskPhase {
    Coming,   ///< before its first day
    Running,  ///< up to its due date, that day included; a task without a first day is running until then
    Past,     ///< the due date has passed
    Open,     ///< neither the task nor its plan says until when
};
[[nodiscard]] const char* keyOf(TaskPhase phase);  ///< "coming", "running", "past", "open"

/// Where one row of a plan's table of tasks stands on a day. Nobody reports on tasks themselves: what is known is
/// what the indicator of the same clause says.
struct TaskStatus {
    int row = 0;                ///< Task::row
    std::optional<Date> from;   ///< the task's, or the plan's where the task has no date at all
    std::optional<Date> until;  ///< likewise
    TaskPhase phase = TaskPhase::Open;
    int days = 0;           ///< to the due date (Running), to the first day (Coming), since the due date (Past)
    std::string indicator;  ///< whose clause, or the clause of one of whose targets, is the task's; empty: none
    bool ofCommunes = false;  ///< the counts are of communes that report; else of the city's own offices (0 or 1)
    int met = 0;
    int onTheWay = 0;
    int behind = 0;
    int notReported = 0;
    [[nodiscard]] int asked() const { return met + onTheWay + behind + notReported; }
    friend bool operator==(const TaskStatus&, const TaskStatus&) = default;
};

/// The plan's tasks in their order, on the table's day. Where several indicators fit a task, one that asks something of
/// communes comes first, then the order of the plan.
[[nodiscard]] std::vector<TaskStatus> taskStatusOf(const Plan& plan, const StatusTable& table);

}  // namespace ansinh::progress
