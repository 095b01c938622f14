#pragma once

#include "geo/core/monitor.hpp"
#include "geo/planner/instance.hpp"

namespace ansinh::planner {

struct SearchLimits {
    double seconds = 0;      ///< 0: no limit
    std::int64_t nodes = 0;  ///< 0: no limit
};

/// Engine 1: Lagrangian branch and bound on the choice of hosts. For Objective::Total; solve() in solver.hpp is the
/// door. Answers Optimal with bound = objective, Infeasible, or, when a limit or the monitor stops it, Stopped with the
/// best so far (empty assignment when there is none) and a valid bound. Deterministic unless stopped by time.
[[nodiscard]] Answer searchHosts(const Instance& instance, const SearchLimits& limits, Monitor& monitor);

}  // namespace ansinh::planner
