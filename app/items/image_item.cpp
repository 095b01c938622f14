#include "app/items/image_item.hpp"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>

namespace ansinh::app {

ImageItem::ImageItem(QSGTexture::Filtering filtering, QQuickItem* parent) : QQuickItem(parent), filtering_(filtering) {
    setFlag(ItemHasContents);
}

double ImageItem::imageScale() const {
    return window()->effectiveDevicePixelRatio();
}

void ImageItem::repaint() {
    stale_ = true;
    update();
}

void ImageItem::geometryChange(const QRectF& now, const QRectF& before) {
    if (now.size() != before.size()) repaint();
    QQuickItem::geometryChange(now, before);
}

void ImageItem::itemChange(ItemChange change, const ItemChangeData& value) {
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) repaint();
    QQuickItem::itemChange(change, value);
}

QSGNode* ImageItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    if (width() < 1 || height() < 1 || !drawn()) {
        delete old;
        stale_ = true;
        return nullptr;
    }
    auto* node = static_cast<QSGImageNode*>(old);
    if (node && !stale_) return node;

    const double scale = imageScale();
    QImage image(QSize(static_cast<int>(std::ceil(width() * scale)), static_cast<int>(std::ceil(height() * scale))),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        paintImage(painter);
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
    }
    node->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureCanUseAtlas));
    // Pixel for pixel where they are not blended; else not stretched by what was rounded up.
    node->setRect(filtering_ == QSGTexture::Nearest ? boundingRect() : QRectF(QPointF(), image.deviceIndependentSize()));
    node->setFiltering(filtering_);
    stale_ = false;
    return node;
}

}  // namespace ansinh::app
