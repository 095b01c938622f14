#pragma once

#include "app/map/commune_paint.hpp"
#include "app/map/map_nodes.hpp"
#include "app/map/tile_meshes.hpp"

#include <array>
#include <bitset>
#include <memory>
#include <vector>

namespace ansinh {

class AreaMaterial;
class InkMaterial;

using AreaLooks = std::array<AreaStyle, AreaMesh::places>;

/// Areas that lie together, in the scene graph of a graphics card: one node however many communes. Their looks are a
/// few numbers beside the geometry, so a new colour touches no vertex.
class AreaBatch : public PlacedNode {
public:
    explicit AreaBatch(std::shared_ptr<const AreaMesh> mesh);
    ~AreaBatch() override;
    AreaBatch(const AreaBatch&) = delete;
    AreaBatch& operator=(const AreaBatch&) = delete;

    /// `styles` by commune.
    void setStyles(const std::vector<AreaStyle>& styles);
    /// `anchor` (mercator) is where patterns start, the same for all batches, so that they meet across borders.
    void place(const MapCamera& camera, const Box& view, Point anchor);

private:
    using Places = std::bitset<AreaMesh::places>;
    void showFills(bool any, bool opaque);
    void showInks(const Places& inked, bool opaque);

    std::shared_ptr<const AreaMesh> mesh_;
    AreaLooks looks_;  ///< by place; what the materials show
    QSGGeometryNode* fills_ = nullptr;  ///< those without a pattern; only while there are any
    AreaMaterial* fillMaterial_ = nullptr;
    QSGGeometryNode* inks_ = nullptr;  ///< those with a pattern; only while there are any
    InkMaterial* inkMaterial_ = nullptr;
    Places inked_;  ///< which `inks_` draws
    QPointF phase_;
};

}  // namespace ansinh
