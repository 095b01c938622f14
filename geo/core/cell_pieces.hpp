#pragma once

// Private to geo/core: from the cells of a power diagram to polygons that fit together.

#include "geo/core/power_diagram.hpp"

#include <span>
#include <vector>

namespace ansinh {

/// One polygon per site, in the diagram's plane, rings closed. They cover the outline and share their borders vertex
/// by vertex, to the millimetre of the outline. A cell that the outline cuts apart keeps its largest piece; every other
/// piece goes to the neighbour with the longest common border. A polygon is empty where its site has no cell.
[[nodiscard]] std::vector<Polygon> cellPolygons(const PowerDiagram& diagram, std::span<const PowerSite> sites);

}  // namespace ansinh
