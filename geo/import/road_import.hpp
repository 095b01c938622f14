#pragma once

#include "geo/core/geometry.hpp"
#include "geo/core/monitor.hpp"
#include "geo/import/import_options.hpp"

#include <span>
#include <string>
#include <vector>

namespace ansinh::import {

/// What lines are read for: ways between communes, or something to draw.
enum class LineUse { Travel, Road, River };

struct RoadOutcome : Outcome {
    std::vector<Line> lines;  ///< EPSG:4326
};

/// Reads the lines of any vector file that OGR knows, OpenStreetMap extracts among them. Of a layer with a column
/// "highway" only what cars may use is taken; elsewhere rows whose text says railway (đường sắt) are not. Lines far
/// outside the city are left out. Issue codes: geometry_not_line, geometry_missing, road_not_used (what it is),
/// road_outside, and those about the CRS as for points.
/// Throws Error for files that cannot be read at all, Error{FileHasNoGeometry}, Error{Cancelled}.
/// For LineUse::River, of a layer with a column "waterway" only rivers and canals are taken (line_not_river: what it
/// is), and of others all lines.
[[nodiscard]] RoadOutcome readRoads(std::span<const std::string> paths, const Reference& reference,
                                    const Options& options, Monitor& monitor, LineUse use = LineUse::Travel);

}  // namespace ansinh::import
