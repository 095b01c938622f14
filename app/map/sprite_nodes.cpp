#include "app/map/sprite_nodes.hpp"

#include "app/map/map_nodes.hpp"

#include <cmath>

namespace ansinh {

// The nodes go before the textures that they borrow.
SpriteNodes::~SpriteNodes() {
    deleteChildren(*this);
}

void SpriteNodes::place(QPointF at, QSizeF size, QSGTexture* texture) {
    const bool fresh = used_ == nodes_.size();
    if (fresh) {
        nodes_.push_back(window_.createImageNode());
        nodes_.back()->setOwnsTexture(false);
        nodes_.back()->setFiltering(QSGTexture::Linear);
    }
    QSGImageNode* node = nodes_[used_++];
    if (node->texture() != texture) node->setTexture(texture);
    // Whole pixels keep small signs crisp.
    const double dpr = window_.effectiveDevicePixelRatio();
    const QPointF corner = at - QPointF(size.width() / 2, size.height() / 2);
    node->setRect(
        {std::round(corner.x() * dpr) / dpr, std::round(corner.y() * dpr) / dpr, size.width(), size.height()});
    node->setSourceRect({{0, 0}, texture->textureSize()});
    // Last: the software back end looks at a node's texture as soon as it stands in a tree that is shown.
    if (fresh) appendChildNode(node);
}

void SpriteNodes::end() {
    while (nodes_.size() > used_) {
        removeChildNode(nodes_.back());
        delete nodes_.back();
        nodes_.pop_back();
    }
}

}  // namespace ansinh
