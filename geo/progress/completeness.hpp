#pragma once

#include "geo/progress/status.hpp"

#include <span>
#include <string>
#include <vector>

namespace ansinh::progress {

/// How much of what the plans ask a commune has reported by a day.
struct Completeness {
    std::string commune;
    int asked = 0;     ///< indicators of plans that bind, not restricted, with a target for communes, that apply
    int reported = 0;  ///< of them, those with both counts
    friend bool operator==(const Completeness&, const Completeness&) = default;
};

/// One for each commune of the table, in the order of `status.overall`.
[[nodiscard]] std::vector<Completeness> completenessOf(std::span<const Plan> plans, const StatusTable& status);

}  // namespace ansinh::progress
