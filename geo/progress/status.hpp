#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/date.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/plan.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::progress {

class FigureTable;

/// What is asked of a tier on a day.
struct Due {
    double value = 0;  ///< share, 0…1
    Date on;           ///< the step's due date: passed (inForce) or the next one to come
    bool inForce = false;
    std::string clause;
    friend bool operator==(const Due&, const Due&) = default;
};
/// The step in force on `day`, else the first one to come, else nothing (no target for this tier).
[[nodiscard]] std::optional<Due> dueOn(const Indicator& indicator, Tier tier, Date day);
/// The same, where a linear first step rises from share 0 on `planFrom`. A linear step between its start (the step
/// before it, else `planFrom`) and its due date is in force with the share of that day, rounded down to a millionth;
/// before its start, or without one, it is a step like any other.
[[nodiscard]] std::optional<Due> dueOn(const Indicator& indicator, Tier tier, Date day, std::optional<Date> planFrom);

/// Where a unit stands against what is due: never a raw percent.
enum class Standing {
    Met,       ///< what is due, or what comes next, is reached
    OnTheWay,  ///< not reached, and not yet due
    Behind,    ///< not reached, and due
    NotReported,
    NotApplicable
};
[[nodiscard]] const char* keyOf(
    Standing standing);  ///< "met", "on_the_way", "behind", "not_reported", "not_applicable"

/// One unit × indicator on a day.
struct StatusRow {
    std::string unit;
    std::string indicator;
    ValueState state = ValueState::NotReported;  ///< of the pair of counts, the weaker one
    std::int64_t numerator = 0;                  ///< meaningful where hasCount(state)
    std::int64_t denominator = 0;
    std::optional<Due> due;
    std::int64_t missing = 0;  ///< people (or what the indicator counts) short of `due`, in force or to come
    Standing standing = Standing::NotReported;
    std::optional<Date> reportedOn;  ///< as-of date of the older of the two counts; nothing when one was never given
    std::int64_t batch = 0;          ///< of the numerator; 0 when it was never given
    friend bool operator==(const StatusRow&, const StatusRow&) = default;
};

/// Sums of counts over a stated base; never a mean of percents.
struct StatusTotal {
    std::string indicator;
    int base = 0;                   ///< units that should report: 93
    std::map<Standing, int> units;  ///< all five are there, some with 0
    std::int64_t numerator = 0;     ///< over the units that have both counts
    std::int64_t denominator = 0;
    std::int64_t missing = 0;  ///< sum over units whose target is in force
    /// Nobody has reported both counts yet: the sums say nothing, least of all zero.
    [[nodiscard]] bool known() const { return denominator > 0; }
    friend bool operator==(const StatusTotal&, const StatusTotal&) = default;
};

/// A unit over all indicators of the plans that bind it.
struct OverallRow {
    std::string unit;
    Standing standing = Standing::NotReported;  ///< behind if any is; else not reported if any due one is; …
    int due = 0;                                ///< indicators in force that apply
    int met = 0;                                ///< of them
    int behind = 0;                             ///< of them
    int silent = 0;                             ///< of them not reported
    std::int64_t missing = 0;                   ///< people-short added up over indicators in force
    /// The weakest of the rows that have a target and apply; not applicable when there is none. From weak to strong:
    /// not reported, provisional, zero, verified.
    ValueState state = ValueState::NotReported;
    /// Something that is due was reported: only then is `missing` a number of people.
    [[nodiscard]] bool known() const { return met + behind > 0; }
    friend bool operator==(const OverallRow&, const OverallRow&) = default;
};

struct StatusTable {
    Date asOf;
    int base = 0;
    std::vector<StatusRow> rows;      ///< communes only, by indicator then code; Hoàng Sa included, not in totals
    std::vector<StatusRow> city;      ///< the city's own offices
    std::vector<StatusTotal> totals;  ///< per indicator, communes that report
    std::vector<OverallRow> overall;  ///< per commune
};

/// Smallest count that reaches `share` of `denominator`: 90 % of 8 is 8 (7 of 8 is 87.5 %). Exact for shares with up
/// to six decimals.
[[nodiscard]] std::int64_t neededFor(double share, std::int64_t denominator);

/// The latest figure at or before `asOf` counts, the higher batch where two have the same date. `observations` need
/// no order. Template plans are worked out like the others; overall counts only plans whose scope binds (not
/// templates).
[[nodiscard]] StatusTable statusOf(std::span<const Plan> plans, std::span<const Commune> communes,
                                   const std::string& cityCode, std::span<const Observation> observations, Date asOf);
/// The same from a table, which needs no look at the figures that the question is not about.
[[nodiscard]] StatusTable statusOf(std::span<const Plan> plans, std::span<const Commune> communes,
                                   const std::string& cityCode, const FigureTable& figures, Date asOf);

}  // namespace ansinh::progress
