#include "app/items/icon_item.hpp"

#include "app/items/icon_paths.hpp"

#include <QPainter>
#include <QQuickWindow>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace ansinh::app {

IconItem::IconItem(QQuickItem* parent) : ImageItem(QSGTexture::Linear, parent) {
    setImplicitSize(size_, size_);
}

void IconItem::setName(const QString& name) {
    if (name == name_) return;
    name_ = name;
    changed();
}

void IconItem::setColor(const QColor& color) {
    if (color == color_) return;
    color_ = color;
    changed();
}

void IconItem::setWeight(double weight) {
    if (weight == weight_) return;
    weight_ = weight;
    changed();
}

void IconItem::setSize(int size) {
    if (size == size_) return;
    size_ = size;
    setImplicitSize(size, size);
    changed();
}

QStringList IconItem::names() const {
    return iconNames();
}

void IconItem::changed() {
    repaint();
    emit lookChanged();
}

bool IconItem::drawn() const {
    return *iconPath(name_) != 0;
}

double IconItem::imageScale() const {
    const QTransform place = itemTransform(window()->contentItem(), nullptr);
    return ImageItem::imageScale() * std::max(1.0, std::hypot(place.m11(), place.m12()));
}

void IconItem::paintImage(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    paintOnPaper(painter);
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

}  // namespace ansinh::app
