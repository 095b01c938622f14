#include "geo/core/coverage.hpp"
#include "geo/core/error.hpp"
#include "geo/core/geos_bridge.hpp"
#include "geo/core/measure.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ansinh {

namespace {

/// Closed, without repeated points. Empty when nothing with an area is left.
Ring tidied(const Ring& ring) {
    Ring result;
    result.reserve(ring.size() + 1);
    for (const Point& p : ring)
        if (result.empty() || result.back() != p) result.push_back(p);
    if (result.size() > 1 && result.front() != result.back()) result.push_back(result.front());
    if (result.size() < 4) result.clear();
    return result;
}

MultiPolygon tidied(const MultiPolygon& shape) {
    MultiPolygon result;
    for (const Polygon& part : shape) {
        Polygon kept{tidied(part.outer), {}};
        if (kept.outer.empty()) continue;
        for (const Ring& hole : part.holes) {
            Ring keptHole = tidied(hole);
            if (!keptHole.empty()) kept.holes.push_back(std::move(keptHole));
        }
        result.push_back(std::move(kept));
    }
    return result;
}

bool isClosed(const Ring& ring) {
    return ring.size() >= 4 && ring.front() == ring.back();
}

bool hasClosedRings(const MultiPolygon& shape) {
    return !shape.empty() && std::all_of(shape.begin(), shape.end(), [](const Polygon& part) {
        return isClosed(part.outer) && std::all_of(part.holes.begin(), part.holes.end(), isClosed);
    });
}

const Point* firstInfinite(const MultiPolygon& shape) {
    for (const Polygon& part : shape) {
        for (const Point& p : part.outer)
            if (!std::isfinite(p.x) || !std::isfinite(p.y)) return &p;
        for (const Ring& hole : part.holes)
            for (const Point& p : hole)
                if (!std::isfinite(p.x) || !std::isfinite(p.y)) return &p;
    }
    return nullptr;
}

geos::Geometry madeValid(const geos::Context& geos, const GEOSGeometry* shape, GEOSMakeValidMethods method) {
    GEOSMakeValidParams* params = GEOSMakeValidParams_create_r(geos.handle());
    if (params == nullptr) geos.fail("GEOSMakeValidParams_create");
    GEOSMakeValidParams_setMethod_r(geos.handle(), params, method);
    GEOSMakeValidParams_setKeepCollapsed_r(geos.handle(), params, 0);
    GEOSGeometry* result = GEOSMakeValidWithParams_r(geos.handle(), shape, params);
    GEOSMakeValidParams_destroy_r(geos.handle(), params);
    return geos.own(result, "GEOSMakeValidWithParams");
}

struct Fault {
    bool found = false;
    std::string reason;
    Point place;
};

Fault firstFault(const geos::Context& geos, const GEOSGeometry* shape) {
    char* reason = nullptr;
    GEOSGeometry* place = nullptr;
    const char valid = GEOSisValidDetail_r(geos.handle(), shape, 0, &reason, &place);
    Fault fault;
    if (reason != nullptr) {
        fault.reason = reason;
        GEOSFree_r(geos.handle(), reason);
    }
    if (place != nullptr) {
        const geos::Geometry owned = geos.own(place, "GEOSisValidDetail");
        const Line points = geos.pointsOf(owned.get());
        if (!points.empty()) fault.place = points.front();
    }
    if (valid == 2) geos.fail("GEOSisValidDetail");
    fault.found = valid == 0;
    return fault;
}

}  // namespace

Repair repair(const MultiPolygon& shape, double toleranceM2) {
    Repair result{shape, false, true, {}, 0, {}};
    if (firstInfinite(shape) != nullptr) {
        result.possible = false;
        result.why = "Invalid Coordinate";
        return result;
    }
    const geos::Context geos;
    if (hasClosedRings(shape) && !firstFault(geos, geos.multiPolygon(shape).get()).found) return result;

    MultiPolygon tidy = tidied(shape);
    if (tidy.empty()) {
        result.possible = false;
        result.why = "Empty shape";
        return result;
    }
    const geos::Geometry asItCame = geos.multiPolygon(tidy);
    const Fault fault = firstFault(geos, asItCame.get());
    if (!fault.found) {
        result.changed = true;
        result.why = "Unclosed ring or ring without area";
        result.place = tidy.front().outer.front();
        result.shape = std::move(tidy);
        return result;
    }

    result.why = fault.reason;
    result.place = fault.place;
    const geos::Geometry byStructure = madeValid(geos, asItCame.get(), GEOS_MAKE_VALID_STRUCTURE);
    const geos::Geometry byLines = madeValid(geos, asItCame.get(), GEOS_MAKE_VALID_LINEWORK);
    MultiPolygon repaired = geos.polygonsOf(byStructure.get());
    const geos::Geometry doubtful =
        geos.own(GEOSSymDifference_r(geos.handle(), byStructure.get(), byLines.get()), "GEOSSymDifference");
    // Where the two ways to read the rings differ, or the area is not what the rings enclose, a person must decide.
    result.areaChangeM2 = std::max(std::abs(areaM2(repaired) - areaM2(tidy)), areaM2(geos.polygonsOf(doubtful.get())));
    if (repaired.empty() || result.areaChangeM2 > toleranceM2) {
        result.possible = false;
        return result;
    }
    result.changed = true;
    result.shape = std::move(repaired);
    return result;
}

Point labelPointOf(const MultiPolygon& shape) {
    const Polygon* largest = nullptr;
    double largestArea = -1;
    for (const Polygon& part : shape) {
        const double area = areaM2({part});
        if (area > largestArea) {
            largest = &part;
            largestArea = area;
        }
    }
    if (largest == nullptr) throw Error(ErrorCode::BadArgument, {"shape", "", "polygon"});

    // Degrees of longitude are shortened to those of latitude, so that the circle is round on the ground.
    const Box box = boxOf({*largest});
    const double squeeze = std::cos((box.min.y + box.max.y) / 2 * std::numbers::pi / 180);
    Polygon plane = *largest;
    for (Point& p : plane.outer) p.x *= squeeze;
    for (Ring& hole : plane.holes)
        for (Point& p : hole) p.x *= squeeze;

    const geos::Context geos;
    const geos::Geometry polygon = geos.polygon(plane);
    const double tolerance = std::max((box.max.x - box.min.x) * squeeze, box.max.y - box.min.y) / 1000;
    const geos::Geometry radius =
        geos.own(GEOSMaximumInscribedCircle_r(geos.handle(), polygon.get(), tolerance), "GEOSMaximumInscribedCircle");
    const Point centre = geos.pointsOf(radius.get()).front();
    return {centre.x / squeeze, centre.y};
}

}  // namespace ansinh
