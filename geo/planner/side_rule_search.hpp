#pragma once

#include "geo/core/monitor.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/instance.hpp"

namespace ansinh::planner {

/// Engine 2: carries every rule but locked classes, for Objective::Total; solve() in solver.hpp is the door. The first
/// engine's answer without the side rules bounds it and, where it keeps them, is the answer; else its bound takes out
/// hosts and pairs, and HiGHS does the rest, contiguity by cuts where a class fell apart. Answers as searchHosts does.
[[nodiscard]] Answer searchWithSideRules(const Instance& instance, const SearchLimits& limits, Monitor& monitor);

/// The same without the first engine's help, for comparing: the whole model, cuts alone for contiguity.
[[nodiscard]] Answer searchByModelAlone(const Instance& instance, const SearchLimits& limits, Monitor& monitor);

}  // namespace ansinh::planner
