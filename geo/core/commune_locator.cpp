#include "geo/core/coverage.hpp"
#include "geo/core/geos_bridge.hpp"
#include "geo/core/measure.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace ansinh {

namespace {

/// The point of the segment a–b that is nearest to p, in a plane where longitudes are shortened by `squeeze`.
Point nearestOnSegment(Point a, Point b, Point p, double squeeze) {
    const double dx = (b.x - a.x) * squeeze;
    const double dy = b.y - a.y;
    const double length2 = dx * dx + dy * dy;
    if (length2 <= 0) return a;
    const double along = ((p.x - a.x) * squeeze * dx + (p.y - a.y) * dy) / length2;
    const double t = std::min(1.0, std::max(0.0, along));
    return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
}

struct TreeDeleter {
    GEOSContextHandle_t handle = nullptr;
    void operator()(GEOSSTRtree* tree) const noexcept { GEOSSTRtree_destroy_r(handle, tree); }
};

struct Nearest {
    double distance2 = std::numeric_limits<double>::infinity();
    Point point;

    void look(const Ring& ring, Point p, double squeeze) {
        for (std::size_t i = 1; i < ring.size(); ++i) {
            const Point q = nearestOnSegment(ring[i - 1], ring[i], p, squeeze);
            const double dx = (q.x - p.x) * squeeze;
            const double dy = q.y - p.y;
            if (dx * dx + dy * dy < distance2) {
                distance2 = dx * dx + dy * dy;
                point = q;
            }
        }
    }
};

}  // namespace

struct CommuneLocator::State {
    struct Part {
        std::size_t boundary = 0;
        geos::Geometry shape;
        geos::Prepared prepared;
    };
    struct Query {
        const State* state = nullptr;
        Point place;
        const std::string* lowest = nullptr;
    };

    geos::Context geos;
    std::vector<Boundary> boundaries;
    std::vector<Part> parts;
    std::unique_ptr<GEOSSTRtree, TreeDeleter> tree;

    static void visit(void* item, void* query) {
        const Part& part = *static_cast<const Part*>(item);
        Query& q = *static_cast<Query*>(query);
        const std::string& code = q.state->boundaries[part.boundary].commune;
        if (q.lowest != nullptr && *q.lowest <= code) return;
        if (GEOSPreparedIntersectsXY_r(q.state->geos.handle(), part.prepared.get(), q.place.x, q.place.y) == 1)
            q.lowest = &code;
    }
};

CommuneLocator::CommuneLocator(std::span<const Boundary> boundaries) : state_(std::make_unique<State>()) {
    State& s = *state_;
    s.boundaries.assign(boundaries.begin(), boundaries.end());
    std::size_t count = 0;
    for (const Boundary& boundary : s.boundaries) count += boundary.shape.size();
    s.parts.reserve(count);  // the tree keeps addresses
    for (std::size_t i = 0; i < s.boundaries.size(); ++i) {
        for (const Polygon& polygon : s.boundaries[i].shape) {
            geos::Geometry shape = s.geos.polygon(polygon);
            geos::Prepared prepared = s.geos.prepare(shape.get());
            s.parts.push_back({i, std::move(shape), std::move(prepared)});
        }
    }
    if (s.parts.empty()) return;
    s.tree = {GEOSSTRtree_create_r(s.geos.handle(), 10), TreeDeleter{s.geos.handle()}};
    if (s.tree == nullptr) s.geos.fail("GEOSSTRtree_create");
    for (State::Part& part : s.parts) GEOSSTRtree_insert_r(s.geos.handle(), s.tree.get(), part.shape.get(), &part);
    if (GEOSSTRtree_build_r(s.geos.handle(), s.tree.get()) == 0) s.geos.fail("GEOSSTRtree_build");
}

CommuneLocator::~CommuneLocator() = default;
CommuneLocator::CommuneLocator(CommuneLocator&&) noexcept = default;
CommuneLocator& CommuneLocator::operator=(CommuneLocator&&) noexcept = default;

std::optional<std::string> CommuneLocator::at(Point lonLat) const {
    const State& s = *state_;
    if (s.tree == nullptr || !std::isfinite(lonLat.x) || !std::isfinite(lonLat.y)) return std::nullopt;
    State::Query query{&s, lonLat, nullptr};
    const geos::Geometry point = s.geos.point(lonLat);
    GEOSSTRtree_query_r(s.geos.handle(), s.tree.get(), point.get(), State::visit, &query);
    if (query.lowest == nullptr) return std::nullopt;
    return *query.lowest;
}

double CommuneLocator::distanceTo(const std::string& commune, Point lonLat) const {
    const State& s = *state_;
    const double squeeze = std::cos(lonLat.y * std::numbers::pi / 180);
    Nearest nearest;
    for (const State::Part& part : s.parts) {
        if (s.boundaries[part.boundary].commune != commune) continue;
        if (GEOSPreparedIntersectsXY_r(s.geos.handle(), part.prepared.get(), lonLat.x, lonLat.y) == 1) return 0;
    }
    for (const Boundary& boundary : s.boundaries) {
        if (boundary.commune != commune) continue;
        for (const Polygon& polygon : boundary.shape) {
            nearest.look(polygon.outer, lonLat, squeeze);
            for (const Ring& hole : polygon.holes) nearest.look(hole, lonLat, squeeze);
        }
    }
    if (!std::isfinite(nearest.distance2)) return std::numeric_limits<double>::infinity();
    return distanceM(lonLat, nearest.point);
}

}  // namespace ansinh
