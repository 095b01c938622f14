#include "app/map/line_set_nodes.hpp"

#include "app/map/line_buffers.hpp"

#include <utility>

namespace ansinh {

namespace {

constexpr double marginPx = 16;

std::vector<const float*> shapeOf(const std::vector<StyledLines>& sets) {
    std::vector<const float*> shape;
    for (const StyledLines& lines : sets) {
        for (const LinePath& path : lines.paths) shape.push_back(path.xy.data());
        shape.push_back(nullptr);
    }
    return shape;
}

}  // namespace

void LineSetNodes::show(const std::vector<StyledLines>& sets, std::shared_ptr<const void> owner,
                        const MapCamera& camera) {
    std::vector<const float*> shape = shapeOf(sets);
    if (owner_ != owner || shape_ != shape) {
        deleteChildren(*this);
        nodes_.clear();
        owner_ = std::move(owner);
        shape_ = std::move(shape);
        for (const StyledLines& lines : sets) {
            nodes_.push_back(new LineNode(std::make_shared<const PlacedGeometries>(makeLineBuffers(lines.paths)), lines.style));
            appendChildNode(nodes_.back());
        }
    }
    const Box view = camera.viewBox(marginPx);
    for (std::size_t i = 0; i < nodes_.size(); ++i) {
        nodes_[i]->setStyle(sets[i].style);
        nodes_[i]->place(camera, view);
    }
}

}  // namespace ansinh
