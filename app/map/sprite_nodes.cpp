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
        QSGImageNode* node = window_.createImageNode();
        node->setOwnsTexture(false);
        node->setFiltering(QSGTexture::Linear);
        nodes_.push_back(node);
    }
    QSGImageNode* node = nodes_[used_++];
    if (node->texture() != texture) node->setTexture(texture);
    // Whole pixels keep small signs crisp.
    const double dpr = window_.effectiveDevicePixelRatio();
    const QPointF corner = at - QPointF(size.width() / 2, size.height() / 2);
    node->setRect(
        {std::round(corner.x() * dpr) / dpr, std::round(corner.y() * dpr) / dpr, size.width(), size.height()});
    node->setSourceRect({{0, 0}, texture->textureSize()});
    // The software back end looks at the texture as soon as the node is in the tree.
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
