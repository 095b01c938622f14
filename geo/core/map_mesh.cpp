#include "geo/core/map_mesh.hpp"

#include "geo/core/error.hpp"
#include "geo/core/geos_bridge.hpp"
#include "geo/core/shared_edges.hpp"
#include "geo/core/shorter_edges.hpp"

#include <array>

namespace ansinh {

namespace {

Point middleOf(const Box& box) {
    return {(box.min.x + box.max.x) / 2, (box.min.y + box.max.y) / 2};
}

void append(std::vector<float>& xy, Point p, Point origin) {
    xy.push_back(static_cast<float>(p.x - origin.x));
    xy.push_back(static_cast<float>(p.y - origin.y));
}

class VertexTable {
public:
    explicit VertexTable(MeshPart& mesh) : mesh_(mesh) {}

    void addRing(const Ring& ring) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
            if (ring[i] == ring[i + 1]) continue;
            // A ring that touches another in a vertex keeps a vertex of its own; triangles use the first one.
            numbers_.try_emplace(ring[i], static_cast<std::uint32_t>(mesh_.xy.size() / 2));
            append(mesh_.xy, ring[i], mesh_.origin);
        }
        mesh_.ringEnds.push_back(static_cast<std::uint32_t>(mesh_.xy.size() / 2));
    }
    [[nodiscard]] std::uint32_t numberOf(Point p) const {
        const auto found = numbers_.find(p);
        if (found == numbers_.end()) throw Error(ErrorCode::Internal, {"meshOf", "triangle corner is not a vertex"});
        return found->second;
    }

private:
    MeshPart& mesh_;
    std::unordered_map<Point, std::uint32_t, PointHash> numbers_;
};

BorderLine lineOf(const SharedEdges& shared, std::span<const std::string> codes, SharedEdges::Edge owners,
                  std::span<const std::uint32_t> vertices) {
    BorderLine line;
    line.left = codes[owners.first];
    if (owners.second != SharedEdges::nobody) line.right = codes[owners.second];
    for (const std::uint32_t vertex : vertices) line.box.extend(shared.vertices()[vertex]);
    line.origin = middleOf(line.box);
    line.xy.reserve(vertices.size() * 2);
    for (const std::uint32_t vertex : vertices) append(line.xy, shared.vertices()[vertex], line.origin);
    return line;
}

}  // namespace

MeshPart meshOf(const std::string& commune, const Polygon& part) {
    MeshPart mesh;
    mesh.commune = commune;
    mesh.box = boxOf({part});
    mesh.origin = middleOf(mesh.box);
    VertexTable vertices(mesh);
    vertices.addRing(part.outer);
    for (const Ring& hole : part.holes) vertices.addRing(hole);

    const geos::Context geos;
    const geos::Geometry polygon = geos.polygon(part);
    const geos::Geometry triangles = geos.own(GEOSConstrainedDelaunayTriangulation_r(geos.handle(), polygon.get()),
                                              "GEOSConstrainedDelaunayTriangulation");
    const int count = GEOSGetNumGeometries_r(geos.handle(), triangles.get());
    mesh.triangles.reserve(static_cast<std::size_t>(count) * 3);
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry* triangle = GEOSGetGeometryN_r(geos.handle(), triangles.get(), i);
        const GEOSCoordSequence* corners =
            GEOSGeom_getCoordSeq_r(geos.handle(), GEOSGetExteriorRing_r(geos.handle(), triangle));
        std::array<Point, 4> closed;
        unsigned size = 0;
        if (corners == nullptr || GEOSCoordSeq_getSize_r(geos.handle(), corners, &size) == 0 || size != closed.size() ||
            GEOSCoordSeq_copyToBuffer_r(geos.handle(), corners, &closed.front().x, 0, 0) == 0)
            geos.fail("GEOSCoordSeq_copyToBuffer");
        for (std::size_t corner = 0; corner < 3; ++corner) mesh.triangles.push_back(vertices.numberOf(closed[corner]));
    }
    shortenEdges(mesh.xy, mesh.triangles);
    return mesh;
}

std::vector<BorderLine> bordersOf(std::span<const std::string> codes, std::span<const MultiPolygon> shapes) {
    SharedEdges shared;
    for (std::size_t i = 0; i < shapes.size(); ++i) shared.add(i, shapes[i]);

    std::vector<BorderLine> lines;
    std::vector<bool> drawn(shared.edges().size(), false);
    std::vector<std::uint32_t> stretch;
    for (const SharedEdges::RingEdges& ring : shared.rings()) {
        const std::size_t n = ring.edges.size();
        // A stretch ends where lines meet or where another commune begins. Both communes of a stretch see the same
        // ends, so a stretch has been drawn as a whole or not at all.
        const auto endsAt = [&](std::size_t i) {
            return shared.degree(ring.vertices[i]) != 2 ||
                   shared.edges()[ring.edges[i]] != shared.edges()[ring.edges[(i + n - 1) % n]];
        };
        std::size_t start = 0;
        while (start < n && !endsAt(start)) ++start;
        start %= n;  // a ring without an end, such as an island, is one closed line
        for (std::size_t i = 0; i < n;) {
            const std::size_t first = (start + i) % n;
            const SharedEdges::Edge owners = shared.edges()[ring.edges[first]];
            const bool draw = !drawn[ring.edges[first]] && owners.first != owners.second;
            stretch.assign(1, ring.vertices[first]);
            do {
                const std::size_t edge = (start + i) % n;
                drawn[ring.edges[edge]] = true;
                stretch.push_back(ring.vertices[(edge + 1) % n]);
                ++i;
            } while (i < n && !endsAt((start + i) % n));
            if (draw) lines.push_back(lineOf(shared, codes, owners, stretch));
        }
    }
    return lines;
}

}  // namespace ansinh
