#include "geo/core/geos_bridge.hpp"

#include "geo/core/error.hpp"

namespace ansinh::geos {

namespace {

void remember(const char* message, void* text) {
    *static_cast<std::string*>(text) = message;
}

}  // namespace

static_assert(sizeof(Point) == 2 * sizeof(double), "points are handed to GEOS as one array of doubles");

Context::Context() : handle_(GEOS_init_r()) {
    if (handle_ == nullptr) throw Error(ErrorCode::Internal, {"GEOS_init_r", ""});
    GEOSContext_setErrorMessageHandler_r(handle_, remember, &lastError_);
}

Context::~Context() {
    GEOS_finish_r(handle_);
}

void Context::fail(const char* operation) const {
    throw Error(ErrorCode::Internal, {operation, lastError_});
}

Geometry Context::own(GEOSGeometry* result, const char* operation) const {
    if (result == nullptr) fail(operation);
    return Geometry(result, GeometryDeleter{handle_});
}

GEOSCoordSequence* Context::sequence(std::span<const Point> points) const {
    GEOSCoordSequence* result =
        points.empty()
            ? GEOSCoordSeq_create_r(handle_, 0, 2)
            : GEOSCoordSeq_copyFromBuffer_r(handle_, &points.front().x, static_cast<unsigned>(points.size()), 0, 0);
    if (result == nullptr) fail("GEOSCoordSeq_copyFromBuffer");
    return result;
}

Geometry Context::point(Point p) const {
    return own(GEOSGeom_createPointFromXY_r(handle_, p.x, p.y), "GEOSGeom_createPoint");
}

Geometry Context::line(std::span<const Point> points) const {
    return own(GEOSGeom_createLineString_r(handle_, sequence(points)), "GEOSGeom_createLineString");
}

GEOSGeometry* Context::ring(const Ring& ring) const {
    GEOSGeometry* result = GEOSGeom_createLinearRing_r(handle_, sequence(ring));
    if (result == nullptr) fail("GEOSGeom_createLinearRing");
    return result;
}

Geometry Context::polygon(const Polygon& polygon) const {
    Geometry shell(ring(polygon.outer), GeometryDeleter{handle_});
    std::vector<Geometry> holes;
    holes.reserve(polygon.holes.size());
    for (const Ring& hole : polygon.holes) holes.emplace_back(ring(hole), GeometryDeleter{handle_});
    // GEOS takes the rings over from here, even where it fails.
    std::vector<GEOSGeometry*> released;
    released.reserve(holes.size());
    for (Geometry& hole : holes) released.push_back(hole.release());
    return own(
        GEOSGeom_createPolygon_r(handle_, shell.release(), released.data(), static_cast<unsigned>(released.size())),
        "GEOSGeom_createPolygon");
}

Geometry Context::multiPolygon(const MultiPolygon& shape) const {
    std::vector<Geometry> parts;
    parts.reserve(shape.size());
    for (const Polygon& part : shape) parts.push_back(polygon(part));
    return collection(GEOS_MULTIPOLYGON, std::move(parts));
}

Geometry Context::collection(int type, std::vector<Geometry> members) const {
    std::vector<GEOSGeometry*> released;
    released.reserve(members.size());
    for (Geometry& member : members) released.push_back(member.release());
    return own(GEOSGeom_createCollection_r(handle_, type, released.data(), static_cast<unsigned>(released.size())),
               "GEOSGeom_createCollection");
}

Prepared Context::prepare(const GEOSGeometry* geometry) const {
    const GEOSPreparedGeometry* result = GEOSPrepare_r(handle_, geometry);
    if (result == nullptr) fail("GEOSPrepare");
    return Prepared(result, PreparedDeleter{handle_});
}

Line Context::pointsOf(const GEOSGeometry* geometry) const {
    const GEOSCoordSequence* points = GEOSGeom_getCoordSeq_r(handle_, geometry);
    unsigned size = 0;
    if (points == nullptr || GEOSCoordSeq_getSize_r(handle_, points, &size) == 0) fail("GEOSGeom_getCoordSeq");
    Line result(size);
    if (size > 0 && GEOSCoordSeq_copyToBuffer_r(handle_, points, &result.front().x, 0, 0) == 0)
        fail("GEOSCoordSeq_copyToBuffer");
    return result;
}

MultiPolygon Context::polygonsOf(const GEOSGeometry* geometry) const {
    MultiPolygon result;
    if (GEOSisEmpty_r(handle_, geometry) == 1) return result;
    if (GEOSGeomTypeId_r(handle_, geometry) == GEOS_POLYGON) {
        Polygon& polygon = result.emplace_back();
        polygon.outer = pointsOf(GEOSGetExteriorRing_r(handle_, geometry));
        const int holes = GEOSGetNumInteriorRings_r(handle_, geometry);
        for (int i = 0; i < holes; ++i) polygon.holes.push_back(pointsOf(GEOSGetInteriorRingN_r(handle_, geometry, i)));
        return result;
    }
    const int members = GEOSGetNumGeometries_r(handle_, geometry);
    for (int i = 0; i < members; ++i) {
        const GEOSGeometry* member = GEOSGetGeometryN_r(handle_, geometry, i);
        if (member == geometry) continue;  // a point or line is its own only member
        MultiPolygon inner = polygonsOf(member);
        result.insert(result.end(), std::make_move_iterator(inner.begin()), std::make_move_iterator(inner.end()));
    }
    return result;
}

}  // namespace ansinh::geos
