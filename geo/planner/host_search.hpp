#pragma once

#include "geo/core/monitor.hpp"
#include "geo/planner/instance.hpp"

#include <cstdint>
#include <vector>

namespace ansinh::planner {

struct SearchLimits {
    double seconds = 0;        ///< 0: no limit
    std::int64_t nodes = 0;    ///< 0: no limit
    bool firstAnswer = false;  ///< any answer will do: status Feasible
};

/// Engine 1: Lagrangian branch and bound on the choice of hosts. For Objective::Total; solve() in solver.hpp is the
/// door. Answers Optimal with bound = objective, Infeasible, or, when a limit or the monitor stops it, Stopped with the
/// best so far (empty assignment when there is none) and a valid bound. Deterministic unless stopped by time.
[[nodiscard]] Answer searchHosts(const Instance& instance, const SearchLimits& limits, Monitor& monitor);

/// What every answer of at most a given cost has in common.
struct Fixing {
    bool possible = true;        ///< false: proved that there is no such answer
    std::vector<bool> useful;    ///< n × n, member × host: may be used; on the diagonal: may be a host
    std::vector<int> openHosts;  ///< hosts of every such answer
    std::int64_t bound = 0;      ///< no answer at all costs less
    std::vector<std::int64_t> multipliers;  ///< that prove it, in 64ths of a cost unit
};

/// Proves by the Lagrangian bound which hosts and pairs no answer of cost ≤ `keepUpTo` uses. Side rules are not looked
/// at, so what is proved holds with them too.
[[nodiscard]] Fixing fixByBound(const Instance& instance, std::int64_t keepUpTo, Monitor& monitor);

/// Multipliers under which the relaxation is worth `bound`: whoever has them can work the bound out again.
struct Certificate {
    std::vector<std::int64_t> multipliers;  ///< one for each place, in 64ths of a cost unit
    std::int64_t bound = 0;                 ///< cost units, rounded up; no answer costs less
};

/// Looks for multipliers that prove `objective` to be the smallest total: then bound = objective. Where the relaxation
/// has a gap, or the monitor stops it, the best found. Side rules are not looked at.
[[nodiscard]] Certificate certify(const Instance& instance, std::int64_t objective, Monitor& monitor);

}  // namespace ansinh::planner
