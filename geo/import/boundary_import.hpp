#pragma once

#include "geo/core/monitor.hpp"
#include "geo/import/import_options.hpp"

#include <span>
#include <string>
#include <vector>

namespace ansinh::import {

struct BoundaryOutcome : Outcome {
    std::vector<Boundary> boundaries;  ///< quality official, EPSG:4326
};

/// Reads commune polygons from any vector files that OGR knows (a zip as it is). Each accepted boundary is valid,
/// belongs to one commune and lies where that commune is; everything that a person should know is an issue. Issue
/// codes: crs_assumed, crs_question, vn2000_offset, encoding_converted, name_close, name_ambiguous, name_unknown,
/// commune_double, geometry_missing, geometry_not_area, geometry_repaired, geometry_invalid, place_wrong, overlap, gap,
/// commune_missing.
/// Throws Error for a file that cannot be read at all, and Error{Cancelled}.
[[nodiscard]] BoundaryOutcome readBoundaries(std::span<const std::string> paths, const Reference& reference,
                                             const Options& options, Monitor& monitor);

}  // namespace ansinh::import
