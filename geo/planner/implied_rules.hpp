#pragma once

// Private to geo/planner: what the side rules say about single pairs.

#include "geo/planner/instance.hpp"

#include <vector>

namespace ansinh::planner {

/// Places next to each place, ascending, each once.
[[nodiscard]] std::vector<std::vector<int>> neighbourLists(const Instance& instance);

/// n × n, member × host; on the diagonal: may be a host. Without the locked classes.
[[nodiscard]] std::vector<bool> allowedPairs(const Instance& instance);

/// Takes out pairs that no answer made of the pairs left can use, until nothing changes. False when that proves that
/// there is no answer: a place without any host, or fewer hosts than classes.
[[nodiscard]] bool dropImpossiblePairs(const Instance& instance, const std::vector<std::vector<int>>& neighbours,
                                       std::vector<bool>& allowed);

}  // namespace ansinh::planner
