#pragma once

#include "geo/core/geometry.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ansinh::store {

/// Geometry as SpatiaLite keeps it in a column, EPSG:4326. Coordinates go in and out bit by bit.
[[nodiscard]] std::vector<std::byte> pointBlob(Point point);
/// `shape` has at least one polygon.
[[nodiscard]] std::vector<std::byte> multiPolygonBlob(const MultiPolygon& shape);

/// `line` has at least two points.
[[nodiscard]] std::vector<std::byte> lineBlob(const Line& line);

/// Overwrites the coordinates of a blob made by pointBlob(): much faster than making a new one.
void setPoint(std::span<std::byte> blob, Point point);

/// Throw std::out_of_range or std::invalid_argument for bytes that are not what they should be.
[[nodiscard]] Point pointFromBlob(std::span<const std::byte> blob);
[[nodiscard]] Line lineFromBlob(std::span<const std::byte> blob);
[[nodiscard]] MultiPolygon multiPolygonFromBlob(std::span<const std::byte> blob);

}  // namespace ansinh::store
