#include "app/map/line_geometry.hpp"

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

// About 40 km here: at zoom 18 a float at that distance is exact to 0.01 pixels.
constexpr double largestMesh = 1.0 / 1024;
constexpr std::size_t largestVertexCount = 20000;
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

bool fits(const LineMesh& mesh, const LinePath& path) {
    Box joined = mesh.box;
    joined.extend(path.box);
    return mesh.vertices.size() + path.xy.size() <= largestVertexCount &&
           std::max(joined.max.x - joined.min.x, joined.max.y - joined.min.y) <= largestMesh;
}

}  // namespace

std::vector<LineMesh> makeLineMeshes(std::span<const LinePath> paths) {
    std::vector<LineMesh> meshes;
    for (const LinePath& path : paths) {
        // Lines come sorted by commune as a rule, so the place to look is the end; a few steps back find neighbours.
        LineMesh* home = nullptr;
        for (std::size_t back = 1; back <= std::min<std::size_t>(8, meshes.size()) && !home; ++back)
            if (LineMesh& mesh = meshes[meshes.size() - back]; fits(mesh, path)) home = &mesh;
        if (!home) {
            meshes.push_back({.origin = path.origin, .vertices = {}, .indices = {}, .box = {}});
            home = &meshes.back();
        }
        const std::vector<Point> points = distinctPoints(path, home->origin);
        if (points.size() < 2) continue;
        Ribbon(*home, points).build();
        home->box.extend(path.box);
    }
    std::erase_if(meshes, [](const LineMesh& mesh) { return mesh.indices.empty(); });
    return meshes;
}

}  // namespace ansinh
