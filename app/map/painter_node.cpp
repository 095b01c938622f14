#include "app/map/painter_node.hpp"

#include <QSGRendererInterface>

namespace ansinh {

void PainterNode::setPaint(QSizeF size, Paint paint) {
    size_ = size;
    paint_ = std::move(paint);
    markDirty(DirtyMaterial);
}

void PainterNode::render(const RenderState* state) {
    const QSGRendererInterface* interface = window_->rendererInterface();
    auto* painter = static_cast<QPainter*>(interface->getResource(window_, QSGRendererInterface::PainterResource));
    if (!painter || !paint_) return;
    painter->save();
    if (const QRegion* clip = state->clipRegion(); clip && !clip->isEmpty())
        painter->setClipRegion(*clip, Qt::IntersectClip);
    painter->setTransform(matrix()->toTransform());
    painter->setClipRect(rect(), Qt::IntersectClip);
    painter->setOpacity(inheritedOpacity());
    paint_(*painter);
    painter->restore();
}

}  // namespace ansinh
