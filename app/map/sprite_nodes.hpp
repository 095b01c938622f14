#pragma once

#include "app/map/sprite_sheet.hpp"

#include <QSGImageNode>
#include <QSGTransformNode>

#include <vector>

namespace ansinh {

/// Image nodes for a changing list of sprites: nodes are made once and reused. Works on both back ends.
///
/// A transform node that moves nothing: the software back end remembers where a node stands for transform nodes only,
/// and would draw what is added later at the window's corner.
class SpriteNodes : public QSGTransformNode {
public:
    explicit SpriteNodes(QQuickWindow& window) : window_(window) {}
    ~SpriteNodes() override;
    SpriteNodes(const SpriteNodes&) = delete;
    SpriteNodes& operator=(const SpriteNodes&) = delete;

    void begin() { used_ = 0; }
    /// Shows a sprite with its middle at `at`; `name` stands for all that `make` draws.
    template <class Make>
    void add(QPointF at, const QString& name, Make make) {
        QSizeF size;
        QSGTexture* texture = textures_.get(window_, name, size, make);
        place(at, size, texture);
    }
    /// Takes away what begin() and add() did not use again.
    void end();

private:
    void place(QPointF at, QSizeF size, QSGTexture* texture);

    QQuickWindow& window_;
    SpriteTextures textures_;
    std::vector<QSGImageNode*> nodes_;
    std::size_t used_ = 0;
};

}  // namespace ansinh
