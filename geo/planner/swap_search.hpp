#pragma once

#include "geo/core/monitor.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/instance.hpp"

namespace ansinh::planner {

/// For problems too large to prove, without side rules: the first engine's root bound and answers, then exchanges of
/// one host for another place until none helps. An exchange is passed over only when even nearest hosts without size
/// limits make it no better. Optimal when bound and answer meet, else Feasible with the gap between them.
[[nodiscard]] Answer searchLarge(const Instance& instance, const SearchLimits& limits, Monitor& monitor);

}  // namespace ansinh::planner
