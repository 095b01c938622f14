#include "app/items/icon_item.hpp"

#include "app/items/icon_paths.hpp"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace ansinh::app {

IconItem::IconItem(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
    setImplicitSize(size_, size_);
}

void IconItem::setName(const QString& name) {
    if (name == name_) return;
    name_ = name;
    repaint();
}

void IconItem::setColor(const QColor& color) {
    if (color == color_) return;
    color_ = color;
    repaint();
}

void IconItem::setWeight(double weight) {
    if (weight == weight_) return;
    weight_ = weight;
    repaint();
}

void IconItem::setSize(int size) {
    if (size == size_) return;
    size_ = size;
    setImplicitSize(size, size);
    repaint();
}

QStringList IconItem::names() const {
    return iconNames();
}

void IconItem::repaint() {
    stale_ = true;
    update();
    emit lookChanged();
}

void IconItem::geometryChange(const QRectF& now, const QRectF& before) {
    if (now.size() != before.size()) {
        stale_ = true;
        update();
    }
    QQuickItem::geometryChange(now, before);
}

void IconItem::itemChange(ItemChange change, const ItemChangeData& value) {
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange) {
        stale_ = true;
        update();
    }
    QQuickItem::itemChange(change, value);
}

QRectF IconItem::square() const {
    return {std::round((width() - size_) / 2), std::round((height() - size_) / 2), static_cast<double>(size_),
            static_cast<double>(size_)};
}

void IconItem::paintOnPaper(QPainter& painter) const {
    const QByteArray strokes =
        QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="none" stroke=")") +
        color_.name().toLatin1() + "\" stroke-opacity=\"" + QByteArray::number(color_.alphaF()) + "\" stroke-width=\"" +
        QByteArray::number(weight_) + R"(" stroke-linecap="round" stroke-linejoin="round" d=")" + iconPath(name_) +
        "\"/></svg>";
    QSvgRenderer(strokes).render(&painter, square());
}

QSGNode* IconItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    if (width() < 1 || height() < 1 || *iconPath(name_) == 0) {
        delete old;
        stale_ = true;
        return nullptr;
    }
    auto* node = static_cast<QSGImageNode*>(old);
    if (node && !stale_) return node;

    // As sharp as what it stands in is large.
    const QTransform place = itemTransform(window()->contentItem(), nullptr);
    const double scale = window()->effectiveDevicePixelRatio() * std::max(1.0, std::hypot(place.m11(), place.m12()));
    QImage image(QSize(static_cast<int>(std::ceil(width() * scale)), static_cast<int>(std::ceil(height() * scale))),
                 QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paintOnPaper(painter);
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
    }
    node->setTexture(window()->createTextureFromImage(image, QQuickWindow::TextureCanUseAtlas));
    node->setRect(QRectF(QPointF(), image.deviceIndependentSize()));
    node->setFiltering(QSGTexture::Linear);
    stale_ = false;
    return node;
}

}  // namespace ansinh::app
