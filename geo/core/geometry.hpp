#pragma once

#include <cstddef>
#include <vector>

namespace ansinh {

/// A position or a vector in some plane; which one, and its unit, is said where it is used.
/// For EPSG:4326 x is the longitude and y the latitude, in degrees.
struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// A closed line: the first point is repeated as the last. Never fewer than four points when valid.
using Ring = std::vector<Point>;
using Line = std::vector<Point>;

struct Polygon {
    Ring outer;
    std::vector<Ring> holes;
    friend bool operator==(const Polygon&, const Polygon&) = default;
};

using MultiPolygon = std::vector<Polygon>;

struct Box {
    Point min{1e300, 1e300};
    Point max{-1e300, -1e300};

    [[nodiscard]] bool empty() const { return min.x > max.x; }
    [[nodiscard]] bool contains(Point p) const { return p.x >= min.x && p.x <= max.x && p.y >= min.y && p.y <= max.y; }
    [[nodiscard]] bool intersects(const Box& o) const {
        return min.x <= o.max.x && o.min.x <= max.x && min.y <= o.max.y && o.min.y <= max.y;
    }
    void extend(Point p);
    void extend(const Box& other);
    friend bool operator==(const Box&, const Box&) = default;
};

[[nodiscard]] Box boxOf(const MultiPolygon& shape);

/// Vertices as a file holds them: the closing point of each ring counts.
[[nodiscard]] std::size_t vertexCount(const MultiPolygon& shape);

}  // namespace ansinh
