#pragma once

#include "app/map/line_path.hpp"
#include "app/map/map_nodes.hpp"

#include <memory>
#include <span>
#include <vector>

namespace ansinh {

class LineMaterial;

/// Lines of one look in the scene graph of a graphics card. Geometry is made once; a new look or camera leaves it.
class LineNode : public QSGNode {
public:
    LineNode(std::span<const LinePath> paths, const LineStyle& style);
    ~LineNode() override;
    LineNode(const LineNode&) = delete;
    LineNode& operator=(const LineNode&) = delete;

    void setStyle(const LineStyle& style);
    void place(const MapCamera& camera, const Box& view);

private:
    std::unique_ptr<LineMaterial> material_;
    std::vector<PlacedNode*> placed_;
    std::vector<QSGGeometryNode*> drawn_;
};

}  // namespace ansinh
