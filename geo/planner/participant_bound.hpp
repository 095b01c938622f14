#pragma once

// Private to geo/planner: the relaxation of lagrangian.hpp with the participants of a class kept in it.

#include "geo/core/monitor.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/instance.hpp"

#include <cstdint>
#include <vector>

namespace ansinh::planner {

/// What the relaxation proves, and groupings near its answers: every pair allowed, rules perhaps broken.
struct ParticipantFixing {
    Fixing fixing;
    std::vector<std::vector<int>> groupings;
};

/// Prices "each place in one class" and leaves, for every host, the dearest-to-leave-out members under the limits on
/// their number and on participants: a knapsack, solved exactly (participants in units of at least 1/400 of the
/// limit, rounded so that the bound holds). Proves which hosts and pairs no answer of cost ≤ `keepUpTo` uses. Other
/// rules are not looked at. For instances with maxParticipants; `allowed`: n × n, with the diagonal for hosts.
[[nodiscard]] ParticipantFixing fixByParticipants(const Instance& instance, const std::vector<bool>& allowed,
                                                  std::int64_t keepUpTo, Monitor& monitor);

}  // namespace ansinh::planner
