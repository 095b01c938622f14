#pragma once

#include "geo/core/geometry.hpp"

#include <cstdint>

namespace ansinh {

/// A point as a map needs it: a million of them are 32 MB.
struct PointMark {
    std::int64_t id = 0;
    Point place;                 ///< EPSG:4326, degrees
    std::uint16_t category = 0;  ///< place in Project::categories()
};

}  // namespace ansinh
