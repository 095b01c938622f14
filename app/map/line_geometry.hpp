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

/// Joins lines into meshes, each small enough that floats relative to its origin are exact to a fraction of a pixel.
[[nodiscard]] std::vector<LineMesh> makeLineMeshes(std::span<const LinePath> paths);

}  // namespace ansinh
