#pragma once

#include "app/map/line_path.hpp"
#include "app/map/map_nodes.hpp"
#include "app/map/placed_geometry.hpp"

#include <memory>
#include <vector>

namespace ansinh {

class LineMaterial;

/// Lines of one look in the scene graph of a graphics card. A new look or camera leaves the geometry.
class LineNode : public QSGNode {
public:
    LineNode(std::shared_ptr<const PlacedGeometries> lines, const LineStyle& style);
    ~LineNode() override;
    LineNode(const LineNode&) = delete;
    LineNode& operator=(const LineNode&) = delete;

    void setStyle(const LineStyle& style);
    void place(const MapCamera& camera, const Box& view);

private:
    std::shared_ptr<const PlacedGeometries> lines_;
    std::unique_ptr<LineMaterial> material_;
    std::vector<PlacedNode*> placed_;
    std::vector<QSGGeometryNode*> drawn_;
};

}  // namespace ansinh
