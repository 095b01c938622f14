#include "geo/core/measure.hpp"

#include <geodesic.h>

#include <cmath>

namespace ansinh {

namespace {

constexpr double wgs84SemiMajorM = 6378137.0;
constexpr double wgs84Flattening = 1.0 / 298.257223563;

const geod_geodesic& wgs84() {
    static const geod_geodesic ellipsoid = [] {
        geod_geodesic g{};
        geod_init(&g, wgs84SemiMajorM, wgs84Flattening);
        return g;
    }();
    return ellipsoid;
}

double ringAreaM2(const Ring& ring) {
    geod_polygon polygon{};
    geod_polygon_init(&polygon, 0);
    // The closing point is the first one again and would add an edge of no length.
    const std::size_t count = ring.size() > 1 && ring.front() == ring.back() ? ring.size() - 1 : ring.size();
    for (std::size_t i = 0; i < count; ++i) geod_polygon_addpoint(&wgs84(), &polygon, ring[i].y, ring[i].x);
    double area = 0;
    double perimeter = 0;
    geod_polygon_compute(&wgs84(), &polygon, 0, 1, &area, &perimeter);
    return std::abs(area);
}

}  // namespace

double distanceM(Point a, Point b) {
    return offsetBetween(a, b).distanceM;
}

double lengthM(const Line& line) {
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i) length += distanceM(line[i - 1], line[i]);
    return length;
}

double areaM2(const MultiPolygon& shape) {
    double area = 0;
    for (const Polygon& polygon : shape) {
        area += ringAreaM2(polygon.outer);
        for (const Ring& hole : polygon.holes) area -= ringAreaM2(hole);
    }
    return area;
}

Offset offsetBetween(Point from, Point to) {
    double distance = 0;
    double azimuth = 0;
    geod_inverse(&wgs84(), from.y, from.x, to.y, to.x, &distance, &azimuth, nullptr);
    return {distance, azimuth < 0 ? azimuth + 360 : azimuth};
}

Point moved(Point from, Offset offset) {
    Point to;
    geod_direct(&wgs84(), from.y, from.x, offset.azimuthDeg, offset.distanceM, &to.y, &to.x, nullptr);
    return to;
}

}  // namespace ansinh
