#pragma once

#include "geo/planner/instance.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::planner {

/// What a grouping is worth, worked out from the inputs alone. Knows nothing of how it was found.
struct Verdict {
    bool valid = false;
    std::vector<std::string> broken;  ///< codes of the rules that are broken: "class_too_small", …
    std::int64_t total = 0;           ///< sum of weight × travel
    std::int64_t longest = 0;         ///< metres
};

/// `assignment`: the host of each place.
[[nodiscard]] Verdict check(const Instance& instance, const std::vector<int>& assignment);

}  // namespace ansinh::planner
