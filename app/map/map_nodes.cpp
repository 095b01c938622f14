#include "app/map/map_nodes.hpp"

namespace ansinh {

bool PlacedNode::place(const MapCamera& camera, const Box& view) {
    const bool seen = view.intersects(box_);
    if (seen == hidden_) {
        hidden_ = !seen;
        markDirty(DirtySubtreeBlocked);
    }
    if (seen) setMatrix(camera.matrixFrom(origin_));
    return seen;
}

void SwitchNode::show(bool shown) {
    if (shown != hidden_) return;
    hidden_ = !shown;
    markDirty(DirtySubtreeBlocked);
}

void deleteChildren(QSGNode& node) {
    while (QSGNode* child = node.firstChild()) {
        node.removeChildNode(child);
        delete child;
    }
}

}  // namespace ansinh
