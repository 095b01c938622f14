#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh {

/// Flips inner edges of a triangulation while the other diagonal of their two triangles is shorter. A triangulation
/// without inner points joins each vertex to the far side of its area; a rasteriser that works in tiles then pays for
/// thousands of splinters across the whole area, where afterwards most triangles lie along the edge of it.
///
/// `xy` are pairs of coordinates, `triangles` three indices of pairs each, all wound the same way and meeting along
/// whole edges. The covered area, the count of triangles and their winding stay.
void shortenEdges(std::span<const float> xy, std::span<std::uint32_t> triangles);

}  // namespace ansinh
