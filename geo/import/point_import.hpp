#pragma once

#include "geo/core/monitor.hpp"
#include "geo/core/observation.hpp"
#include "geo/import/import_options.hpp"

#include <functional>
#include <span>
#include <string>

namespace ansinh::import {

/// Takes accepted points in portions, in the order of the file. `id` and `batch` are not set.
using PointSink = std::function<void(std::span<const PlacePoint>)>;

/// Reads points from vector files, or from tables (CSV, XLSX, ODS) with coordinate columns. The commune is found by
/// position; a declared one that differs is an issue. Memory does not grow with the number of rows.
/// Issue codes as for boundaries, and with args:
/// - coordinates_missing: what was found. coordinates_broken: what was found and why: "not_number", "zero", "range",
///   or "swapped" (latitude and longitude of this row alone; its place is where the point would be).
/// - outside_city: metres to the nearest commune, that commune. Accepted up to 20 km off, refused beyond.
/// - commune_differs: commune that the row names, commune by position; a note while boundaries are schematic.
/// - text_number: in how many rows coordinates are text, or written with commas, degrees and minutes.
/// - geometry_not_point.
/// Throws Error for files that cannot be read at all, and Error{Cancelled}.
[[nodiscard]] Outcome readPoints(std::span<const std::string> paths, const Reference& reference, const Options& options,
                                 const PointSink& sink, Monitor& monitor);

/// The first rows as text, to show before an import: columns and at most `rows` rows.
struct TablePreview {
    std::vector<std::string> layers;
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;
    std::string codeField, nameField, xField, yField;  ///< as guessed
    std::string geometryType;                          ///< "Polygon", "Point", "" for a plain table
};
[[nodiscard]] TablePreview previewTable(const std::string& path, const Options& options, int rows);

}  // namespace ansinh::import
