#include "app/items/status_cell_item.hpp"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>

namespace ansinh::app {

StatusCellItem::StatusCellItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void StatusCellItem::setCell(const StatusCell& cell) {
    if (cell == cell_) return;
    cell_ = cell;
    repaint();
    emit cellChanged();
}

void StatusCellItem::setStyle(CellStyle* style) {
    if (style == style_) return;
    if (style_) disconnect(style_, nullptr, this, nullptr);
    style_ = style;
    if (style_) connect(style_, &CellStyle::changed, this, &StatusCellItem::repaint);
    repaint();
    emit styleChanged();
}

void StatusCellItem::repaint() {
    stale_ = true;
    update();
}

void StatusCellItem::geometryChange(const QRectF& now, const QRectF& before) {
    if (now.size() != before.size()) repaint();
    QQuickItem::geometryChange(now, before);
}

void StatusCellItem::itemChange(ItemChange change, const ItemChangeData& value) {
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) repaint();
    QQuickItem::itemChange(change, value);
}

QSGNode* StatusCellItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    if (width() < 1 || height() < 1 || !style_) {
        delete old;
        stale_ = true;
        return nullptr;
    }
    auto* node = static_cast<QSGImageNode*>(old);
    if (node && !stale_) return node;

    const double scale = window()->effectiveDevicePixelRatio();
    QImage image(QSize(static_cast<int>(std::ceil(width() * scale)), static_cast<int>(std::ceil(height() * scale))),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        paintStatusCell(painter, boundingRect(), cell_, style_->look());
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
    }
    node->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureCanUseAtlas));
    node->setRect(boundingRect());
    node->setFiltering(QSGTexture::Nearest);
    stale_ = false;
    return node;
}

}  // namespace ansinh::app
