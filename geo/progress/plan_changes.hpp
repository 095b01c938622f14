#pragma once

#include "geo/core/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::progress {

/// One difference between two versions of a plan.
struct PlanChange {
    enum class Part { Plan, Clause, Measure, Indicator, Target, Task, Note, Readiness };
    enum class How { Added, Dropped, Moved, Changed };

    Part part = Part::Plan;
    How how = How::Changed;
    std::string id;     ///< clause, measure or indicator id; target: its indicator's; task: the document's number
    std::string where;  ///< target: tier; otherwise empty
    Text name;          ///< of the thing, in the newer version where it is in both
    /// What differs: "title", "summary", "reference", "unit", "name", "numerator", "denominator", "value", "due",
    /// "linear", "lead", "partners", "product", "place" (order within its list), "clause", …; empty when added or
    /// dropped.
    std::string field;
    std::string before;  ///< dates as ISO, shares as "0.9", texts in Vietnamese; for something dropped, what it said
    std::string after;   ///< for something added, what it says
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};
[[nodiscard]] const char* keyOf(PlanChange::Part part);  ///< "plan", "clause", …, "readiness"
[[nodiscard]] const char* keyOf(PlanChange::How how);    ///< "added", "dropped", "moved", "changed"

/// A change as the arguments of an issue of code "plan_change", which a ledger keeps, and back; nothing for other lists.
[[nodiscard]] std::vector<std::string> argsOf(const PlanChange& change);
[[nodiscard]] std::optional<PlanChange> planChangeFrom(const std::vector<std::string>& args);

/// What a person must see before a new version is taken, in the order of the newer plan, dropped things last within
/// each part. Clauses, measures and indicators are the same when their ids are; tasks when number, clause and name
/// agree, else clause and name, else clause and number; steps of a ladder when tier and date are the same, else in
/// their order within the tier (then the date has changed). Something is moved when it stands at another place
/// relative to those around it: only as many are called moved as must be to explain the new order.
/// Empty when nothing but the version's name differs.
[[nodiscard]] std::vector<PlanChange> changesBetween(const Plan& before, const Plan& after);

}  // namespace ansinh::progress
