#include "app/services/change_view.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

// As for gaps: 0.9 − 0.65 is not exactly 0.25 in binary.
constexpr double rounding = 1e-9;
constexpr double muchPoints = 0.25;
constexpr int muchTargets = 3;

const char* keyOf(double change, double much) {
    if (change >= much - rounding) return "better_much";
    if (change > rounding) return "better";
    if (change >= -rounding) return "same";
    return change > -much + rounding ? "worse" : "worse_much";
}

bool counted(const progress::StatusRow* row) {
    return row && hasCount(row->state) && row->denominator > 0;
}

double shareOf(const progress::StatusRow& row) {
    return static_cast<double>(row.numerator) / static_cast<double>(row.denominator);
}

CommuneChange ofIndicator(const DayFigures& before, const DayFigures& after, const std::string& unit,
                          const std::string& indicator) {
    CommuneChange change;
    const auto* from = before.row(unit, indicator);
    const auto* to = after.row(unit, indicator);
    if (!to || to->standing == progress::Standing::NotApplicable) {
        change.key = "not_applicable";
    } else if (!counted(from) || !counted(to)) {
        change.key = "not_reported";
    } else {
        change.points = shareOf(*to) - shareOf(*from);
        change.gained = to->numerator - from->numerator;
        change.key = keyOf(change.points, muchPoints);
    }
    return change;
}

CommuneChange ofWholePlan(const DayFigures& before, const DayFigures& after, const std::string& unit) {
    CommuneChange change;
    const auto* from = before.overall(unit);
    const auto* to = after.overall(unit);
    if (!from || !to || to->standing == progress::Standing::NotApplicable) {
        change.key = "not_applicable";
    } else if (to->due > 0 && to->silent == to->due) {
        change.key = "not_reported";
    } else {
        change.gained = to->met - from->met;
        change.key = keyOf(static_cast<double>(change.gained), muchTargets);
    }
    return change;
}

}  // namespace

std::vector<CommuneChange> changeOf(const ProjectFacts& facts, const DayFigures& before, const DayFigures& after,
                                    const std::string& indicator) {
    std::vector<CommuneChange> changes;
    for (const Commune& commune : facts.communes) {
        CommuneChange change = indicator.empty() ? ofWholePlan(before, after, commune.code)
                                                 : ofIndicator(before, after, commune.code, indicator);
        change.code = commune.code;
        change.counts = commune.reports;
        // Who need not report is not late with it.
        if (!commune.reports && change.key == "not_reported") change.key = "not_applicable";
        changes.push_back(std::move(change));
    }
    return changes;
}

std::vector<ClassCount> changeCounts(const std::vector<CommuneChange>& changes) {
    std::vector<ClassCount> counts;
    for (const char* key : {"better_much", "better", "same", "worse", "worse_much", "not_reported", "not_applicable"})
        counts.push_back({key, 0});
    for (const CommuneChange& change : changes)
        if (change.counts) ++std::ranges::find(counts, change.key, &ClassCount::key)->count;
    return counts;
}

}  // namespace ansinh::app
