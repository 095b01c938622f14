#include "geo/core/cell_pieces.hpp"

#include "geo/core/error.hpp"
#include "geo/core/geos_bridge.hpp"
#include "geo/core/shared_edges.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace ansinh {

namespace {

constexpr double gridM = 0.001;
/// Corners that three cells compute each for themselves differ by rounding; nearer than this they are one.
constexpr double sameCornerM = 0.01;

class Corners {
public:
    [[nodiscard]] Point canonical(Point p) {
        for (const Point& known : known_)
            if (std::hypot(known.x - p.x, known.y - p.y) < sameCornerM) return known;
        known_.push_back(p);
        return p;
    }

private:
    std::vector<Point> known_;
};

struct Face {
    Polygon shape;
    double area = 0;
    std::size_t site = 0;
    bool loose = false;
};

std::size_t nearestSite(std::span<const PowerSite> sites, Point p) {
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < sites.size(); ++i)
        if (powerDistance(sites[i], p) < powerDistance(sites[nearest], p)) nearest = i;
    return nearest;
}

/// The outline cut along the borders of all cells.
std::vector<Face> facesOf(const geos::Context& geos, const PowerDiagram& diagram, std::span<const PowerSite> sites) {
    std::vector<geos::Geometry> lines;
    lines.push_back(geos.line(diagram.outline()));
    Corners corners;
    const std::vector<PowerCell> cells = diagram.cells(sites);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const PowerCell& cell = cells[i];
        for (std::size_t k = 0; k < cell.corners.size(); ++k) {
            if (cell.neighbours[k] == PowerCell::frame || cell.neighbours[k] < i) continue;
            const Line border = {corners.canonical(cell.corners[k]),
                                 corners.canonical(cell.corners[(k + 1) % cell.corners.size()])};
            if (border[0] != border[1]) lines.push_back(geos.line(border));
        }
    }
    const geos::Geometry all = geos.collection(GEOS_MULTILINESTRING, std::move(lines));
    const geos::Geometry noded = geos.own(GEOSUnaryUnionPrec_r(geos.handle(), all.get(), gridM), "GEOSUnaryUnionPrec");
    const GEOSGeometry* input = noded.get();
    const geos::Geometry polygons = geos.own(GEOSPolygonize_r(geos.handle(), &input, 1), "GEOSPolygonize");

    std::vector<Face> faces;
    const int count = GEOSGetNumGeometries_r(geos.handle(), polygons.get());
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry* polygon = GEOSGetGeometryN_r(geos.handle(), polygons.get(), i);
        const geos::Geometry inner = geos.own(GEOSPointOnSurface_r(geos.handle(), polygon), "GEOSPointOnSurface");
        const Point place = geos.pointsOf(inner.get()).front();
        if (!isInside(diagram.outline(), place)) continue;  // a bay that a border closes
        Face face;
        face.shape = geos.polygonsOf(polygon).front();
        if (GEOSArea_r(geos.handle(), polygon, &face.area) == 0) geos.fail("GEOSArea");
        face.site = nearestSite(sites, place);
        faces.push_back(std::move(face));
    }
    return faces;
}

void markLoosePieces(std::vector<Face>& faces) {
    std::map<std::size_t, std::size_t> largest;
    for (std::size_t i = 0; i < faces.size(); ++i) {
        const auto [entry, isNew] = largest.try_emplace(faces[i].site, i);
        if (isNew) continue;
        std::size_t loose = i;
        if (faces[i].area > faces[entry->second].area) std::swap(entry->second, loose);
        faces[loose].loose = true;
    }
}

using PairLengths = std::map<std::pair<std::size_t, std::size_t>, double>;

/// Common border of every two faces, both ways.
PairLengths commonBorders(const std::vector<Face>& faces) {
    SharedEdges shared;
    for (std::size_t i = 0; i < faces.size(); ++i) shared.add(i, {faces[i].shape});
    PairLengths lengths;
    for (const SharedEdges::RingEdges& ring : shared.rings())
        for (std::size_t i = 0; i < ring.edges.size(); ++i) {
            const SharedEdges::Edge& edge = shared.edges()[ring.edges[i]];
            if (edge.second == SharedEdges::nobody) continue;
            const Point a = shared.vertices()[ring.vertices[i]];
            const Point b = shared.vertices()[ring.vertices[(i + 1) % ring.vertices.size()]];
            const std::size_t other = edge.first == ring.owner ? edge.second : edge.first;
            lengths[{ring.owner, other}] += std::hypot(b.x - a.x, b.y - a.y);
        }
    return lengths;
}

/// Gives every loose piece to the site that it has the longest border with. A piece between loose pieces waits until
/// one of these has found its place.
void giveAwayLoosePieces(std::vector<Face>& faces) {
    const PairLengths lengths = commonBorders(faces);
    for (bool moved = true; moved;) {
        moved = false;
        for (std::size_t i = 0; i < faces.size(); ++i) {
            if (!faces[i].loose) continue;
            std::map<std::size_t, double> bySite;
            for (auto entry = lengths.lower_bound({i, 0}); entry != lengths.end() && entry->first.first == i; ++entry)
                if (const Face& other = faces[entry->first.second]; !other.loose) bySite[other.site] += entry->second;
            if (bySite.empty()) continue;
            faces[i].site = std::max_element(bySite.begin(), bySite.end(), [](const auto& a, const auto& b) {
                                return a.second < b.second;
                            })->first;
            faces[i].loose = false;
            moved = true;
        }
    }
}

}  // namespace

std::vector<Polygon> cellPolygons(const PowerDiagram& diagram, std::span<const PowerSite> sites) {
    const geos::Context geos;
    std::vector<Face> faces = facesOf(geos, diagram, sites);
    markLoosePieces(faces);
    giveAwayLoosePieces(faces);

    std::vector<Polygon> result(sites.size());
    for (std::size_t site = 0; site < sites.size(); ++site) {
        std::vector<geos::Geometry> pieces;
        for (const Face& face : faces)
            if (face.site == site) pieces.push_back(geos.polygon(face.shape));
        if (pieces.empty()) continue;
        const geos::Geometry all = geos.collection(GEOS_GEOMETRYCOLLECTION, std::move(pieces));
        const geos::Geometry joined = geos.own(GEOSCoverageUnion_r(geos.handle(), all.get()), "GEOSCoverageUnion");
        MultiPolygon polygons = geos.polygonsOf(joined.get());
        if (polygons.size() != 1) throw Error(ErrorCode::Internal, {"cellPolygons", "cell is not connected"});
        result[site] = std::move(polygons.front());
    }
    return result;
}

}  // namespace ansinh
