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
/// belongs to one commune and lies where that commune is; everything that a person should know is an issue.
///
/// Issue codes and their args ("found" is the spelling or code in the row):
/// - crs_assumed: CRS taken, reason. crs_question, vn2000_offset: declared, proposed, reason, metres off; the issue is
///   the file's, and all rows are refused. For the reasons see CrsVerdict.
/// - encoding_converted: encoding, the first converted text.
/// - name_close: commune taken. name_ambiguous, name_unknown: the candidates' codes. name_declined: the spelling, for
///   which a person answered "-".
/// - commune_double: commune, first row, and "part" (joined, a note) or the overlap in per cent (refused).
/// - geometry_missing. geometry_not_area: nothing when refused, else how many points and lines were left off where the
///   areas of a collection were taken. geometry_repaired, geometry_invalid: GEOS's reason, area in m².
/// - place_wrong: metres to the commune's label point, commune, another commune whose label point the area holds (or
///   empty). Refused beyond 5 km or when it holds another's.
/// - overlap, gap: area in m², two communes. commune_missing: commune; only when most of the city came.
/// - more_of_same: code, how many more. Of each code 20,000 are listed one by one.
///
/// Throws Error for a file that cannot be read at all, and Error{Cancelled}.
[[nodiscard]] BoundaryOutcome readBoundaries(std::span<const std::string> paths, const Reference& reference,
                                             const Options& options, Monitor& monitor);

}  // namespace ansinh::import
