#include "geo/core/coverage.hpp"

#include "geo/core/geos_bridge.hpp"
#include "geo/core/measure.hpp"
#include "geo/core/shared_edges.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace ansinh {

namespace {

constexpr double roundingM2 = 0.01;
/// Degrees, about 0.1 mm: a gap's edge that is this near to a commune is that commune's.
constexpr double touching = 1e-9;

using Pair = std::pair<std::size_t, std::size_t>;

std::vector<geos::Geometry> geometriesOf(const geos::Context& geos, std::span<const Boundary> boundaries) {
    std::vector<geos::Geometry> result;
    result.reserve(boundaries.size());
    for (const Boundary& boundary : boundaries) result.push_back(geos.multiPolygon(boundary.shape));
    return result;
}

std::vector<Pair> pairsWithCommonBox(std::span<const Boundary> boundaries) {
    std::vector<Box> boxes;
    boxes.reserve(boundaries.size());
    for (const Boundary& boundary : boundaries) boxes.push_back(boxOf(boundary.shape));
    std::vector<Pair> result;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            if (boxes[i].intersects(boxes[j])) result.emplace_back(i, j);
    return result;
}

Point placeIn(const geos::Context& geos, const Polygon& polygon) {
    const geos::Geometry shape = geos.polygon(polygon);
    const geos::Geometry point = geos.own(GEOSPointOnSurface_r(geos.handle(), shape.get()), "GEOSPointOnSurface");
    const Line points = geos.pointsOf(point.get());
    return points.empty() ? polygon.outer.front() : points.front();
}

void findOverlaps(const geos::Context& geos, std::span<const Boundary> boundaries,
                  const std::vector<geos::Geometry>& shapes, Monitor& monitor, CoverageReport& report) {
    const std::vector<Pair> pairs = pairsWithCommonBox(boundaries);
    std::size_t preparedFor = SharedEdges::nobody;
    geos::Prepared prepared;
    for (std::size_t n = 0; n < pairs.size(); ++n) {
        monitor.checkpoint("checking", 0.7 * static_cast<double>(n) / static_cast<double>(pairs.size()));
        const auto [i, j] = pairs[n];
        if (boundaries[i].commune == boundaries[j].commune) continue;
        if (i != preparedFor) {
            prepared = geos.prepare(shapes[i].get());
            preparedFor = i;
        }
        if (GEOSPreparedIntersects_r(geos.handle(), prepared.get(), shapes[j].get()) == 0) continue;
        const geos::Geometry common =
            geos.own(GEOSIntersection_r(geos.handle(), shapes[i].get(), shapes[j].get()), "GEOSIntersection");
        for (const Polygon& place : geos.polygonsOf(common.get())) {
            const double area = areaM2({place});
            if (area < roundingM2) continue;
            const auto [left, right] = std::minmax(boundaries[i].commune, boundaries[j].commune);
            report.overlaps.push_back({left, right, area, placeIn(geos, place)});
        }
    }
}

/// The communes around a gap, longest common border first.
std::vector<std::string> communesAround(const geos::Context& geos, const Ring& gap,
                                        std::span<const Boundary> boundaries,
                                        const std::vector<geos::Geometry>& shapes) {
    Box box = boxOf({Polygon{gap, {}}});
    box.min = {box.min.x - touching, box.min.y - touching};
    box.max = {box.max.x + touching, box.max.y + touching};
    std::map<std::string, double> lengths;
    std::vector<std::pair<std::string, geos::Prepared>> candidates;
    for (std::size_t i = 0; i < boundaries.size(); ++i)
        if (boxOf(boundaries[i].shape).intersects(box))
            candidates.emplace_back(boundaries[i].commune, geos.prepare(shapes[i].get()));
    for (std::size_t i = 1; i < gap.size(); ++i) {
        const geos::Geometry middle = geos.point({(gap[i - 1].x + gap[i].x) / 2, (gap[i - 1].y + gap[i].y) / 2});
        for (const auto& [commune, prepared] : candidates) {
            double distance = 0;
            if (GEOSPreparedDistance_r(geos.handle(), prepared.get(), middle.get(), &distance) == 0)
                geos.fail("GEOSPreparedDistance");
            if (distance <= touching) lengths[commune] += distanceM(gap[i - 1], gap[i]);
        }
    }
    std::vector<std::string> result;
    for (const auto& [commune, length] : lengths) result.push_back(commune);
    std::stable_sort(result.begin(), result.end(),
                     [&](const std::string& a, const std::string& b) { return lengths[a] > lengths[b]; });
    return result;
}

void findGaps(const geos::Context& geos, std::span<const Boundary> boundaries,
              const std::vector<geos::Geometry>& shapes, CoverageReport& report) {
    std::vector<geos::Geometry> copies;
    copies.reserve(shapes.size());
    for (const geos::Geometry& shape : shapes)
        copies.push_back(geos.own(GEOSGeom_clone_r(geos.handle(), shape.get()), "GEOSGeom_clone"));
    const geos::Geometry all = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(copies));
    const geos::Geometry together = geos.own(GEOSUnaryUnion_r(geos.handle(), all.get()), "GEOSUnaryUnion");
    for (const Polygon& block : geos.polygonsOf(together.get())) {
        for (const Ring& hole : block.holes) {
            const double area = areaM2({Polygon{hole, {}}});
            if (area < roundingM2) continue;
            const std::vector<std::string> around = communesAround(geos, hole, boundaries, shapes);
            report.gaps.push_back({around.empty() ? std::string() : around[0],
                                   around.size() < 2 ? std::string() : around[1], area,
                                   placeIn(geos, Polygon{hole, {}})});
        }
    }
}

bool largerFirst(const CoverageFault& a, const CoverageFault& b) {
    return std::tie(b.areaM2, a.left, a.right) < std::tie(a.areaM2, b.left, b.right);
}

}  // namespace

CoverageReport checkCoverage(std::span<const Boundary> boundaries, std::span<const Commune> communes,
                             Monitor& monitor) {
    CoverageReport report;
    std::map<std::string, int> seen;
    for (const Boundary& boundary : boundaries) ++seen[boundary.commune];
    for (const Commune& commune : communes)
        if (!seen.contains(commune.code)) report.missing.push_back(commune.code);
    for (const auto& [code, count] : seen)
        if (count > 1) report.doubled.push_back(code);

    const geos::Context geos;
    const std::vector<geos::Geometry> shapes = geometriesOf(geos, boundaries);
    findOverlaps(geos, boundaries, shapes, monitor, report);
    monitor.checkpoint("checking", 0.7);
    findGaps(geos, boundaries, shapes, report);
    monitor.checkpoint("checking", 1);
    std::sort(report.overlaps.begin(), report.overlaps.end(), largerFirst);
    std::sort(report.gaps.begin(), report.gaps.end(), largerFirst);
    return report;
}

std::vector<Neighbours> neighboursOf(std::span<const Boundary> boundaries) {
    SharedEdges shared;
    for (std::size_t i = 0; i < boundaries.size(); ++i) shared.add(i, boundaries[i].shape);
    std::set<Pair> found;
    for (const SharedEdges::Edge& edge : shared.edges())
        if (edge.second != SharedEdges::nobody && edge.first != edge.second)
            found.insert(std::minmax(edge.first, edge.second));

    // Borders that were not digitised vertex by vertex alike still touch along a line.
    const geos::Context geos;
    std::vector<geos::Geometry> shapes;
    for (const Pair& pair : pairsWithCommonBox(boundaries)) {
        if (found.contains(pair)) continue;
        if (shapes.empty()) shapes = geometriesOf(geos, boundaries);
        const GEOSGeometry* first = shapes[pair.first].get();
        const GEOSGeometry* second = shapes[pair.second].get();
        if (GEOSIntersects_r(geos.handle(), first, second) == 0) continue;
        const geos::Geometry common = geos.own(GEOSIntersection_r(geos.handle(), first, second), "GEOSIntersection");
        double length = 0;
        if (GEOSLength_r(geos.handle(), common.get(), &length) == 0) geos.fail("GEOSLength");
        if (length > touching) found.insert(pair);
    }
    std::vector<Neighbours> result;
    result.reserve(found.size());
    for (const auto& [first, second] : found) result.push_back({first, second});
    return result;
}

}  // namespace ansinh
