#pragma once

#include "geo/core/map_levels.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ansinh::store {

/// A level as one run of bytes, little-endian, read at start in one go:
///
///     u8   layout, now 1
///     u32  parts, then for each:
///          text commune · f64 origin x, y · f64 box min x, min y, max x, max y
///          · u32 n, n × f32 xy · u32 n, n × u32 ring ends · u32 n, n × u32 triangles
///     u32  borders, then for each:
///          text left · text right · f64 origin x, y · f64 box (as above) · u32 n, n × f32 xy
///
/// text: u8 length, then the bytes. The tolerance stands in a column of its own.
[[nodiscard]] std::vector<std::byte> bytesOf(const MapLevel& level);

/// Everything but the tolerance. Throws std::out_of_range or std::invalid_argument for bytes that are not so.
[[nodiscard]] MapLevel mapLevelFromBytes(std::span<const std::byte> bytes);

}  // namespace ansinh::store
