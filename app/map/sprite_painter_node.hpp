#pragma once

#include "app/map/painter_node.hpp"
#include "app/map/sprite_sheet.hpp"

#include <QHash>

#include <utility>
#include <vector>

namespace ansinh {

/// Sprites in the software back end, for layers with many: one node paints them all. A node for each, as SpriteNodes
/// has, would cost more there for working out what it covers than for drawing.
class SpritePainterNode : public PainterNode {
public:
    explicit SpritePainterNode(QQuickWindow& window) : PainterNode(&window), scale_(window.effectiveDevicePixelRatio()) {}

    void begin() { placed_.clear(); }
    /// Shows a sprite with its middle at `at`; `name` stands for all that `make` draws.
    template <class Make>
    void add(QPointF at, const QString& name, Make make) {
        auto found = sprites_.find(name);
        if (found == sprites_.end()) found = sprites_.insert(name, make());
        placed_.emplace_back(spriteCorner(at, found->size, scale_), found->image);
    }
    /// Paints within an item of this size what begin() and add() put together.
    void end(QSizeF size) {
        setPaint(size, [placed = placed_](QPainter& painter) {
            for (const auto& [corner, image] : placed) painter.drawImage(corner, image);
        });
    }

private:
    double scale_;
    QHash<QString, Sprite> sprites_;
    std::vector<std::pair<QPointF, QImage>> placed_;
};

}  // namespace ansinh
