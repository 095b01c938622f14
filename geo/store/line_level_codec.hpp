#pragma once

#include "geo/core/base_line.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ansinh::store {

/// A level of rivers or roads as one run of bytes, little-endian:
///
///     u8   layout, now 1
///     u32  paths, then for each:
///          f64 origin x, y · u32 n, n × f32 xy
///
/// The tolerance stands in a column of its own; boxes follow from the coordinates.
[[nodiscard]] std::vector<std::byte> bytesOf(const LineLevel& level);

/// Everything but the tolerance. Throws std::out_of_range or std::invalid_argument for bytes that are not so, among them
/// a path of less than two points and one that leaves the map.
[[nodiscard]] LineLevel lineLevelFromBytes(std::span<const std::byte> bytes);

}  // namespace ansinh::store
