#include "geo/core/overlay.hpp"

#include "geo/core/error.hpp"
#include "geo/core/geos_bridge.hpp"

#include <algorithm>

namespace ansinh {

namespace {

double areaOf(const geos::Context& geos, const GEOSGeometry* shape) {
    double area = 0;
    GEOSArea_r(geos.handle(), shape, &area);
    return area;
}

}  // namespace

Point pointOnSurface(const MultiPolygon& area) {
    try {
        const geos::Context geos;
        const geos::Geometry shape = geos.multiPolygon(area);
        const geos::Geometry inside = geos.own(GEOSPointOnSurface_r(geos.handle(), shape.get()), "GEOSPointOnSurface");
        if (const Line points = geos.pointsOf(inside.get()); !points.empty()) return points.front();
    } catch (const Error&) {  // no valid shape
    }
    const Box box = boxOf(area);
    return {(box.min.x + box.max.x) / 2, (box.min.y + box.max.y) / 2};
}

double overlapShare(const MultiPolygon& a, const MultiPolygon& b) {
    if (!boxOf(a).intersects(boxOf(b))) return 0;
    try {
        const geos::Context geos;
        const geos::Geometry first = geos.multiPolygon(a);
        const geos::Geometry second = geos.multiPolygon(b);
        const geos::Geometry common =
            geos.own(GEOSIntersection_r(geos.handle(), first.get(), second.get()), "GEOSIntersection");
        const double smaller = std::min(areaOf(geos, first.get()), areaOf(geos, second.get()));
        return smaller > 0 ? std::min(1.0, areaOf(geos, common.get()) / smaller) : 0;
    } catch (const Error&) {  // no valid shapes
        return 0;
    }
}

MultiPolygon unite(const MultiPolygon& a, const MultiPolygon& b) {
    try {
        const geos::Context geos;
        const geos::Geometry first = geos.multiPolygon(a);
        const geos::Geometry second = geos.multiPolygon(b);
        const geos::Geometry both = geos.own(GEOSUnion_r(geos.handle(), first.get(), second.get()), "GEOSUnion");
        return geos.polygonsOf(both.get());
    } catch (const Error&) {  // no valid shapes
        return {};
    }
}

}  // namespace ansinh
