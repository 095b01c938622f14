#pragma once

// Private to geo/planner: answers that keep the side rules, found by moving members about. Good, not proved.

#include "geo/planner/instance.hpp"
#include "geo/planner/separators.hpp"

#include <optional>
#include <vector>

namespace ansinh::planner {

/// Tabu search from `start` (every pair of it allowed): single members move to another class, pairs of members change
/// places, classes get a better host; broken rules are paid for, the dearer the longer they stay broken. The best
/// grouping met that keeps all rules, or nothing. Deterministic.
[[nodiscard]] std::optional<std::vector<int>> repaired(const Instance& instance, const Graph& graph,
                                                       const std::vector<bool>& allowed, const std::vector<int>& start,
                                                       int rounds);

}  // namespace ansinh::planner
