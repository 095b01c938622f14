#pragma once

#include "app/map/line_path.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh {

/// A vertex of a line that a shader widens: two of them stand at each place of the line.
struct LineVertex {
    float x, y;              ///< relative to the mesh's origin
    float normalX, normalY;  ///< towards this vertex's side; longer than 1 where the line turns
    float side;              ///< -1 or 1
    float along;             ///< distance from the line's start, in mercator units
};

struct LineMesh {
    Point origin;
    std::vector<LineVertex> vertices;
    std::vector<std::uint32_t> indices;  ///< triangles
    Box box;
};

/// How large a mesh may be, in mercator units, so that a float relative to its middle is exact to 0.01 pixels at the
/// scales that a level of this tolerance is for: 40 km here where that is any scale, a country where it is coarse.
[[nodiscard]] constexpr double largestMeshSide(double toleranceM) {
    return toleranceM < 100 ? 1.0 / 1024 : 1.0 / 64;
}

/// Joins lines of a level into meshes of that size.
[[nodiscard]] std::vector<LineMesh> makeLineMeshes(std::span<const LinePath> paths, double toleranceM = 0);

}  // namespace ansinh
