#pragma once

#include "app/map/line_path.hpp"
#include "app/map/placed_geometry.hpp"

#include <span>

namespace ansinh {

/// Lines of a level as LineNode draws them: LineVertex and triangles.
[[nodiscard]] PlacedGeometries makeLineBuffers(std::span<const LinePath> paths, double toleranceM = 0);

}  // namespace ansinh
