#pragma once

#include "geo/core/monitor.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/instance.hpp"

namespace ansinh::planner {

/// Beyond this many places an answer comes with a gap instead of a proof.
inline constexpr int largestProvedCount = 170;

/// Smallest total under all rules of a sound instance, whatever its objective: settles the locked classes and hands
/// the rest to the engine that carries its rules. The answer is not checked yet: solve() in solver.hpp is the door.
[[nodiscard]] Answer smallestTotal(const Instance& instance, const SearchLimits& limits, Monitor& monitor);

}  // namespace ansinh::planner
