#include "app/map/sprite_nodes.hpp"

#include "app/map/map_nodes.hpp"

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
    node->setRect({spriteCorner(at, size, window_.effectiveDevicePixelRatio()), size});
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
