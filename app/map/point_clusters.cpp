#include "app/map/point_clusters.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ansinh {

namespace {

constexpr double marginPx = 24;
constexpr double closeZoom = 15.5;
// Signs nearer than this would hide each other; points close up may touch.
constexpr double farGap = 30;
constexpr double closeGap = 7;

bool near(QPointF a, QPointF b, double gap) {
    return std::hypot(a.x() - b.x(), a.y() - b.y()) < gap;
}

}  // namespace

int clusterDepth(double zoom) {
    const int cell = zoom >= closeZoom ? 5 : 2;
    return std::clamp(static_cast<int>(std::lround(zoom)) + cell, 0, PointIndex::deepest);
}

std::vector<ShownPoint> shownPoints(const PointIndex& index, const MapCamera& camera) {
    std::vector<PointCluster> cells = index.clusters(camera.viewBox(marginPx), clusterDepth(camera.zoom));
    std::ranges::stable_sort(cells, [](const PointCluster& a, const PointCluster& b) { return a.count > b.count; });
    const double gap = camera.zoom >= closeZoom ? closeGap : farGap;
    std::vector<ShownPoint> shown;
    for (PointCluster& cell : cells) {
        const QPointF at = camera.toScreen(cell.middle);
        const auto home = std::ranges::find_if(shown, [&](const ShownPoint& s) { return near(s.at, at, gap); });
        if (home == shown.end()) {
            shown.push_back({.at = at, .count = cell.count, .cells = {cell}, .mixed = cell.mixed});
            continue;
        }
        home->count += cell.count;
        home->mixed = home->mixed || cell.mixed || cell.look != home->look();
        home->cells.push_back(cell);
    }
    return shown;
}

}  // namespace ansinh
