#pragma once

// Private to geo/planner: hosts to begin with.

#include "geo/planner/lagrangian.hpp"

#include <vector>

namespace ansinh::planner {

/// p hosts, ascending, near which all places lie cheaply, sizes aside: one after the other where it saves most, then
/// the best exchange of one host for one place until none helps. `forced` stay. Fewer than p when not enough places may
/// host.
[[nodiscard]] std::vector<int> medianStart(const Costs& costs, const std::vector<int>& forced);

}  // namespace ansinh::planner
