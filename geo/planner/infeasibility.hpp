#pragma once

#include "geo/core/monitor.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/instance.hpp"

#include <string>
#include <vector>

namespace ansinh::planner {

// Rules go by these codes: "class_count", "class_size", "participants", "travel_limit", "contiguous",
// "eligible_hosts", "forced_hosts", "forbidden_pairs", "required_pairs", "forbidden_assignments", "locked_classes".

/// Rules that counting alone shows to clash, such as lower · p > n; empty when it shows none. Nothing is searched. With
/// locked classes some may be named that could be left out.
[[nodiscard]] std::vector<std::string> arithmeticClash(const Instance& instance);

/// Of an instance without an answer: rules that clash, none of which can be left out. Each rule is dropped in turn and
/// stays dropped where there is still no answer. Without class_count, any number of classes will do. A question that
/// a limit (of time: for all questions together) or the monitor cut short keeps its rule, so that the set always
/// clashes, though it may not be smallest.
[[nodiscard]] std::vector<std::string> smallestClash(const Instance& instance, const SearchLimits& limits,
                                                     Monitor& monitor);

}  // namespace ansinh::planner
