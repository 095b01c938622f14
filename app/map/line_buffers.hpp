#pragma once

#include "app/map/line_path.hpp"
#include "app/map/placed_geometry.hpp"

#include <span>

namespace ansinh {

/// Lines as LineNode draws them: LineVertex and triangles.
[[nodiscard]] PlacedGeometries makeLineBuffers(std::span<const LinePath> paths);

}  // namespace ansinh
