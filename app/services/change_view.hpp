#pragma once

#include "app/services/layer_view.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::app {

/// What became of one commune between two days.
struct CommuneChange {
    std::string code;
    /// "better_much", "better", "same", "worse", "worse_much"; "not_reported" when a day lacks counts, "not_applicable".
    std::string key;
    std::int64_t gained = 0;  ///< people (or what is counted) of an indicator; targets met, for the whole plan
    double points = 0;        ///< change of the share, 0.25 = 25 percentage points; 0 for the whole plan
    bool counts = true;       ///< in the base of totals
};

/// Every commune, by code, from the day of `before` to that of `after`. An indicator is much better from 25 percentage
/// points on, the whole plan from three more targets met.
[[nodiscard]] std::vector<CommuneChange> changeOf(const ProjectFacts& facts, const DayFigures& before,
                                                  const DayFigures& after, const std::string& indicator);

/// The classes in the legend's order, each with the number of communes of the base that are in it.
[[nodiscard]] std::vector<ClassCount> changeCounts(const std::vector<CommuneChange>& changes);

}  // namespace ansinh::app
