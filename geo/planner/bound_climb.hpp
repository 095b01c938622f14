#pragma once

// Private to geo/planner: multipliers for a relaxation, and what its bound decides of hosts.

#include "geo/core/monitor.hpp"
#include "geo/planner/lagrangian.hpp"

#include <cstdint>
#include <functional>
#include <vector>

namespace ansinh::planner {

/// Multipliers and the bound that they prove, for hosts that are decided as `states` says.
struct PricedHosts {
    std::int64_t bound = 0;  ///< scaled
    std::vector<HostState> states;
    std::vector<std::int64_t> multipliers;
};

/// How long to climb.
struct Climb {
    int iterations = 400;
    double step = 1.6;
    int patience = 15;  ///< evaluations without a better bound before the step is halved
};

/// Raises the bound by subgradient steps and decides hosts that can't be otherwise in an answer of at most `limit`
/// (scaled). `seen` hears each evaluation. False: there is no such answer.
[[nodiscard]] bool climb(HostRelaxation& relaxation, PricedHosts& hosts, std::int64_t limit, const Climb& effort,
                         Monitor& monitor, const std::function<void(const Relaxation&)>& seen);

}  // namespace ansinh::planner
