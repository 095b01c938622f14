#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh {

/// No way leads there.
inline constexpr std::int64_t unreachableM = -1;

/// Travel between named places; rows are where one comes from.
struct TravelTable {
    std::vector<std::string> codes;
    std::vector<std::int64_t> metres;  ///< codes × codes, row-major; `unreachableM` where no way leads
    friend bool operator==(const TravelTable&, const TravelTable&) = default;
};

}  // namespace ansinh
