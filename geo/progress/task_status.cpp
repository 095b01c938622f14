#include "geo/progress/task_status.hpp"

#include <algorithm>

namespace ansinh::progress {

namespace {

bool asksCommunes(const Indicator& indicator) {
    return std::ranges::any_of(indicator.ladder, [](const Target& step) { return step.tier == Tier::Commune; });
}

const Indicator* measuring(const Plan& plan, const std::string& clause) {
    const Indicator* found = nullptr;
    for (const Indicator& indicator : plan.indicators) {
        const bool fits =
            indicator.clause == clause ||
            std::ranges::any_of(indicator.ladder, [&](const Target& step) { return step.clause == clause; });
        if (fits && (!found || (asksCommunes(indicator) && !asksCommunes(*found)))) found = &indicator;
    }
    return found;
}

void count(TaskStatus& status, Standing standing, int units) {
    if (standing == Standing::Met) status.met += units;
    if (standing == Standing::OnTheWay) status.onTheWay += units;
    if (standing == Standing::Behind) status.behind += units;
    if (standing == Standing::NotReported) status.notReported += units;
}

void fillReached(TaskStatus& status, const Indicator& indicator, const StatusTable& table) {
    status.indicator = indicator.id;
    status.ofCommunes = asksCommunes(indicator);
    if (status.ofCommunes) {
        const auto total = std::ranges::find(table.totals, indicator.id, &StatusTotal::indicator);
        if (total == table.totals.end()) return;
        for (const auto& [standing, units] : total->units) count(status, standing, units);
    } else if (const auto city = std::ranges::find(table.city, indicator.id, &StatusRow::indicator);
               city != table.city.end()) {
        count(status, city->standing, 1);
    }
}

void fillPhase(TaskStatus& status, Date day) {
    const auto daysTo = [day](Date other) { return static_cast<int>((other.days() - day.days()).count()); };
    if (!status.until) {
        status.phase = TaskPhase::Open;
    } else if (day > *status.until) {
        status.phase = TaskPhase::Past;
        status.days = -daysTo(*status.until);
    } else if (status.from && day < *status.from) {
        status.phase = TaskPhase::Coming;
        status.days = daysTo(*status.from);
    } else {
        status.phase = TaskPhase::Running;
        status.days = daysTo(*status.until);
    }
}

}  // namespace

const char* keyOf(TaskPhase phase) {
    switch (phase) {
        case TaskPhase::Coming:
            return "coming";
        case TaskPhase::Running:
            return "running";
        case TaskPhase::Past:
            return "past";
        case TaskPhase::Open:
            break;
    }
    return "open";
}

std::vector<TaskStatus> taskStatusOf(const Plan& plan, const StatusTable& table) {
    std::vector<TaskStatus> all;
    for (const Task& task : plan.tasks) {
        TaskStatus status;
        status.row = task.row;
        status.from = task.from || task.due ? task.from : plan.from;
        status.until = task.from || task.due ? task.due : plan.until;
        fillPhase(status, table.asOf);
        if (const Indicator* indicator = measuring(plan, task.clause)) fillReached(status, *indicator, table);
        all.push_back(std::move(status));
    }
    return all;
}

}  // namespace ansinh::progress
