#pragma once

#include "app/map/commune_paint.hpp"
#include "app/map/map_nodes.hpp"
#include "geo/core/map_levels.hpp"

#include <QPointF>

#include <vector>

namespace ansinh {

class AreaMaterial;

/// One polygon part in the scene graph of a graphics card. Its look is a few numbers beside the geometry, so a new
/// colour touches no vertex.
class AreaNode : public PlacedNode {
public:
    explicit AreaNode(const MeshPart& part);

    void setStyle(const AreaStyle& style);
    /// `anchor` (mercator) is where patterns start, the same for all parts, so that they meet across borders.
    void place(const MapCamera& camera, const Box& view, Point anchor);

private:
    QSGGeometryNode* drawn_;
    AreaMaterial* material_;
};

/// Where the pattern of a part at `origin` starts, in pixels: the distance from the anchor, less whole periods.
[[nodiscard]] QPointF patternPhase(double pixelsPerUnit, Point origin, Point anchor);

}  // namespace ansinh
