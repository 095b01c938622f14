#pragma once

#include "app/map/map_camera.hpp"
#include "app/map/point_index.hpp"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace ansinh {

/// What stands at one place of the screen: a point, or several together.
struct ShownPoint {
    QPointF at;
    std::size_t count = 0;
    std::vector<PointCluster> cells;
    bool mixed = false;

    [[nodiscard]] std::int64_t id() const { return cells.front().id; }
    [[nodiscard]] std::uint16_t look() const { return cells.front().look; }
};

/// The grid's depth at a zoom: cells are 45 to 90 pixels wide, and a few pixels when the map is close.
[[nodiscard]] int clusterDepth(double zoom);

/// Clusters in view: those of the grid, joined where their signs would lie over each other. Every point in the view is
/// counted once.
[[nodiscard]] std::vector<ShownPoint> shownPoints(const PointIndex& index, const MapCamera& camera);

}  // namespace ansinh
