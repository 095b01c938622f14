#pragma once

#include <QPainter>
#include <QQuickWindow>
#include <QSGRenderNode>

#include <functional>
#include <utility>

namespace ansinh {

/// Lets a layer draw with a QPainter in the software back end, which knows neither geometry nor materials.
class PainterNode : public QSGRenderNode {
public:
    using Paint = std::function<void(QPainter&)>;

    explicit PainterNode(QQuickWindow* window) : window_(window) {}

    /// `paint` owns all that it draws: it may run after the item has changed.
    void setPaint(QSizeF size, Paint paint);

    void render(const RenderState* state) override;
    [[nodiscard]] RenderingFlags flags() const override { return BoundedRectRendering; }
    [[nodiscard]] QRectF rect() const override { return {{0, 0}, size_}; }

private:
    QQuickWindow* window_;
    QSizeF size_;
    Paint paint_;
};

}  // namespace ansinh
