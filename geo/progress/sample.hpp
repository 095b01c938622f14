#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/plan.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ansinh::progress {

/// Made-up but plausible figures, so that the map shows something before the first report. Always stored as a batch
/// of kind "sample" and marked wherever they are seen.
struct Sample {
    std::vector<Observation> observations;
    std::vector<DeviceCount> devices;
};

/// The same seed gives the same figures on every machine. Several reporting dates; some communes have not reported,
/// some figures are provisional, some zero, Hoàng Sa has none. Counts are consistent: numerator ≤ denominator,
/// no person leaves the ones who finished.
[[nodiscard]] Sample makeSample(std::span<const Commune> communes, const std::string& cityCode,
                                std::span<const Plan> plans, std::uint64_t seed);

}  // namespace ansinh::progress
