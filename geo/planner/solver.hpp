#pragma once

#include "geo/core/monitor.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/instance.hpp"

namespace ansinh::planner {

/// The door to the planner: solves, has the answer recomputed by the independent checker, and gives no assignment that
/// fails the check. Throws Error{BadArgument} for an unsound instance, Error{Internal} when an answer fails the check.
[[nodiscard]] Answer solve(const Instance& instance, const SearchLimits& limits, Monitor& monitor);

/// The same, but an infeasible answer does not say which rules clash: that takes many questions more.
[[nodiscard]] Answer solveWithoutClash(const Instance& instance, const SearchLimits& limits, Monitor& monitor);

}  // namespace ansinh::planner
