#pragma once

#include "geo/core/geometry.hpp"
#include "geo/core/monitor.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace ansinh::import {

using Field = std::variant<std::monostate, std::int64_t, double, std::string>;

/// A layer to be written: one row, one shape (nothing: a plain table).
struct ExportLayer {
    enum class Shape { None, Point, MultiPolygon };
    std::string name;
    Shape shape = Shape::None;
    std::vector<std::string> columns;
    struct Row {
        std::vector<Field> fields;  ///< as many as columns
        std::optional<Point> point;
        MultiPolygon area;
    };
    std::vector<Row> rows;
};

enum class ExportFormat { GeoPackage, GeoJson, Csv };

/// Writes all layers to `path`: one file for GeoPackage, one file per layer (path stem + "-" + layer) for the others
/// when there is more than one layer. EPSG:4326. The file appears whole or not at all. Returns the paths written.
/// Throws Error{NotWritable, DiskFull, Cancelled}.
std::vector<std::string> writeLayers(const std::string& path, ExportFormat format, std::span<const ExportLayer> layers,
                                     Monitor& monitor);

}  // namespace ansinh::import
