#include "geo/core/geometry.hpp"

#include <algorithm>

namespace ansinh {

void Box::extend(Point p) {
    min.x = std::min(min.x, p.x);
    min.y = std::min(min.y, p.y);
    max.x = std::max(max.x, p.x);
    max.y = std::max(max.y, p.y);
}

void Box::extend(const Box& other) {
    if (other.empty()) return;
    extend(other.min);
    extend(other.max);
}

Box boxOf(const MultiPolygon& shape) {
    Box box;
    for (const Polygon& polygon : shape)
        for (const Point& p : polygon.outer) box.extend(p);
    return box;
}

std::size_t vertexCount(const MultiPolygon& shape) {
    std::size_t count = 0;
    for (const Polygon& polygon : shape) {
        count += polygon.outer.size();
        for (const Ring& hole : polygon.holes) count += hole.size();
    }
    return count;
}

}  // namespace ansinh
