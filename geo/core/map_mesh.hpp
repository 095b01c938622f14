#pragma once

// Private to geo/core: the two things that a level is made of.

#include "geo/core/map_levels.hpp"

#include <span>
#include <string>
#include <vector>

namespace ansinh {

/// Cuts a valid part (mercator square, rings closed) into triangles over its own vertices. Throws Error{Internal}.
[[nodiscard]] MeshPart meshOf(const std::string& commune, const Polygon& part);

/// Every stretch of border of the shapes once, as it runs between the places where three stretches meet. codes[i]
/// belongs to shapes[i]; the line's left commune is the one that comes first.
[[nodiscard]] std::vector<BorderLine> bordersOf(std::span<const std::string> codes,
                                                std::span<const MultiPolygon> shapes);

}  // namespace ansinh
