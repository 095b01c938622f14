#pragma once

#include "geo/core/hexagon_form.hpp"
#include "geo/core/map_levels.hpp"

#include <span>
#include <string>
#include <vector>

namespace ansinh {

/// A hexagon form as it is drawn: cells in the mercator square.
struct HexagonMap {
    MapLevel level;              ///< one part for each commune; borders are drawn once
    std::vector<Point> middles;  ///< of the cells, by commune; mercator square
    double cell = 0;             ///< between middles of neighbouring cells, mercator units
};

/// Neighbours by the borders of a level: pairs of numbers into `codes`, each once, in order.
[[nodiscard]] NeighbourPairs neighbourPairs(std::span<const std::string> codes, const MapLevel& level);

/// Draws a form into `city` (mercator square), as large as it fits there. Islands may stand out of it. Codes belong to
/// the form's cells. Throws Error{Internal} when they are not as many.
[[nodiscard]] HexagonMap hexagonMap(std::span<const std::string> codes, const HexagonForm& form, const Box& city);

/// A commune's part on the way from its place to its cell.
struct MorphPart {
    MeshPart start;          ///< at its place, without holes; corners are added where the cell will have its own
    std::vector<Point> end;  ///< where each vertex goes, mercator square
};

/// The parts of a level, with the way of every vertex. The outline of a commune's largest part becomes its cell's; its
/// other parts shrink into the cell's middle. The start's triangles are good all the way, since a cell is convex.
[[nodiscard]] std::vector<MorphPart> morphParts(const MapLevel& from, std::span<const std::string> codes,
                                                const HexagonMap& to);

}  // namespace ansinh
