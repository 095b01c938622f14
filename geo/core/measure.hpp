#pragma once

#include "geo/core/geometry.hpp"

namespace ansinh {

/// Geodesic measures on the WGS 84 ellipsoid (PROJ's geodesic routines). Positions are EPSG:4326, degrees.
[[nodiscard]] double distanceM(Point a, Point b);
[[nodiscard]] double lengthM(const Line& line);
/// Holes taken off, orientation does not matter.
[[nodiscard]] double areaM2(const MultiPolygon& shape);

struct Offset {
    double distanceM = 0;
    double azimuthDeg = 0;  ///< from north, clockwise
};
[[nodiscard]] Offset offsetBetween(Point from, Point to);
[[nodiscard]] Point moved(Point from, Offset offset);

}  // namespace ansinh
