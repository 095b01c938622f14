#include "app/map/line_geometry.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace ansinh {

namespace {

constexpr std::size_t largestVertexCount = 6000;
// Sharper turns are cut off, else their tip would be very long.
constexpr double sharpestMitre = -0.3;

Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
double dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}

std::vector<Point> distinctPoints(const LinePath& path, Point origin) {
    std::vector<Point> points;
    points.reserve(path.xy.size() / 2);
    const Point shift = path.origin - origin;
    for (std::size_t i = 0; i + 1 < path.xy.size(); i += 2) {
        const Point p{static_cast<double>(path.xy[i]) + shift.x, static_cast<double>(path.xy[i + 1]) + shift.y};
        if (points.empty() || points.back() != p) points.push_back(p);
    }
    return points;
}

class Ribbon {
public:
    Ribbon(LineMesh& mesh, const std::vector<Point>& points) : mesh_(mesh), points_(points) {}

    void build() {
        const std::size_t n = points_.size();
        const bool closed = n > 3 && points_.front() == points_.back();
        double along = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const bool first = i == 0;
            const bool last = i + 1 == n;
            const Point in = first ? normal(closed ? n - 2 : 0) : normal(i - 1);
            const Point out = last ? normal(closed ? 0 : n - 2) : normal(i);
            if (!first) along += length(i - 1);
            const double cosine = dot(in, out);
            if (cosine > sharpestMitre) {
                const double k = 1.0 / (1.0 + cosine);
                addPair(i, {(in.x + out.x) * k, (in.y + out.y) * k}, along, !first);
            } else {
                addPair(i, in, along, !first);
                addPair(i, out, along, true);
            }
        }
    }

private:
    [[nodiscard]] double length(std::size_t segment) const {
        const Point d = points_[segment + 1] - points_[segment];
        return std::hypot(d.x, d.y);
    }
    [[nodiscard]] Point normal(std::size_t segment) const {
        const Point d = points_[segment + 1] - points_[segment];
        const double l = std::hypot(d.x, d.y);
        return {-d.y / l, d.x / l};
    }
    void addPair(std::size_t at, Point offset, double along, bool joined) {
        const auto base = static_cast<std::uint32_t>(mesh_.vertices.size());
        for (const float side : {-1.0F, 1.0F})
            mesh_.vertices.push_back({static_cast<float>(points_[at].x), static_cast<float>(points_[at].y),
                                      side * static_cast<float>(offset.x), side * static_cast<float>(offset.y), side,
                                      static_cast<float>(along)});
        if (joined) mesh_.indices.insert(mesh_.indices.end(), {base - 2, base - 1, base, base - 1, base + 1, base});
    }

    LineMesh& mesh_;
    const std::vector<Point>& points_;
};

}  // namespace

std::vector<LineMesh> makeLineMeshes(std::span<const LinePath> paths, double toleranceM) {
    const double side = largestMeshSide(toleranceM);
    std::vector<LineMesh> meshes;
    std::map<std::pair<int, int>, std::size_t> homes;  // the mesh that a square of the map fills now
    for (const LinePath& path : paths) {
        const auto square = std::pair(static_cast<int>((path.box.min.x + path.box.max.x) / 2 / side),
                                      static_cast<int>((path.box.min.y + path.box.max.y) / 2 / side));
        const auto known = homes.find(square);
        if (known == homes.end() || meshes[known->second].vertices.size() + path.xy.size() > largestVertexCount) {
            homes[square] = meshes.size();
            meshes.push_back({.origin = path.origin, .vertices = {}, .indices = {}, .box = {}});
        }
        LineMesh* home = &meshes[homes[square]];
        const std::vector<Point> points = distinctPoints(path, home->origin);
        if (points.size() < 2) continue;
        Ribbon(*home, points).build();
        home->box.extend(path.box);
    }
    std::erase_if(meshes, [](const LineMesh& mesh) { return mesh.indices.empty(); });
    return meshes;
}

}  // namespace ansinh
