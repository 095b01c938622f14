#pragma once

#include "app/map/commune_paint.hpp"
#include "app/map/map_nodes.hpp"
#include "app/map/scene_data.hpp"

#include <memory>
#include <span>
#include <vector>

namespace ansinh {

class AreaMaterial;
class InkMaterial;

/// Areas that lie together, in the scene graph of a graphics card: one node however many communes. Their looks are a
/// few numbers beside the geometry, so a new colour touches no vertex.
class AreaBatch : public PlacedNode {
public:
    /// As many parts as one batch has places for colours.
    static constexpr std::size_t places = 64;

    /// `parts` are indices into the tile's shapes, all with an owner.
    AreaBatch(const SceneTile& tile, std::span<const std::size_t> parts, Point origin, const Box& box);
    ~AreaBatch() override;
    AreaBatch(const AreaBatch&) = delete;
    AreaBatch& operator=(const AreaBatch&) = delete;

    /// `styles` by commune.
    void setStyles(const std::vector<AreaStyle>& styles);
    /// `anchor` (mercator) is where patterns start, the same for all batches, so that they meet across borders.
    void place(const MapCamera& camera, const Box& view, Point anchor);

private:
    void showInks(bool any, bool opaque);

    std::vector<int> owners_;  ///< by place
    std::unique_ptr<QSGGeometry> geometry_;
    QSGGeometryNode* fills_;
    AreaMaterial* fillMaterial_;
    QSGGeometryNode* inks_ = nullptr;  ///< those with a pattern; only while there are any
    InkMaterial* inkMaterial_ = nullptr;
    QPointF phase_;
};

/// Cuts a tile's areas into batches of neighbours, each small enough that culling helps and floats are exact.
[[nodiscard]] std::vector<AreaBatch*> makeAreaBatches(const SceneTile& tile);

}  // namespace ansinh
