#include "app/render/sheet_painter.hpp"

#include "app/map/map_layer.hpp"
#include "app/map/paper_item.hpp"
#include "app/render/sheet_shape.hpp"
#include "app/render/sheet_text.hpp"

#include <QColor>
#include <QPainter>
#include <QPen>
#include <QQuickItem>

#include <algorithm>

namespace ansinh {

namespace {

void paintRectangle(QPainter& painter, const QQuickItem& item) {
    // A colour that is none is black on the screen; a PDF would have a hole in its grammar there.
    const QColor fill = QColor::fromRgba(item.property("color").value<QColor>().rgba());
    const auto* pen = item.property("border").value<QObject*>();
    const double width = pen ? pen->property("width").toDouble() : 0;
    const auto ink = pen ? pen->property("color").value<QColor>() : QColor();
    // A border that nobody set is one of 1 in black, which the screen does not draw; QML doesn't say which it is.
    const bool unset = width == 1 && ink == QColor(Qt::black);
    const bool framed = width > 0 && ink.alpha() > 0 && !unset;
    QRectF place = item.boundingRect();
    painter.setBrush(fill);
    painter.setPen(Qt::NoPen);
    // The border lies inside, as on the screen.
    if (framed) {
        painter.setPen(QPen(ink, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        place.adjust(width / 2, width / 2, -width / 2, -width / 2);
    } else if (fill.alpha() == 0) {
        return;
    }
    const double radius = std::min(item.property("radius").toDouble(), std::min(place.width(), place.height()) / 2);
    if (radius > 0)
        painter.drawRoundedRect(place, radius, radius);
    else
        painter.drawRect(place);
}

void paintItem(QPainter& painter, QQuickItem& item);

void paintChildren(QPainter& painter, const QQuickItem& item, bool below) {
    QList<QQuickItem*> children = item.childItems();
    std::ranges::stable_sort(children, {}, &QQuickItem::z);
    for (QQuickItem* child : std::as_const(children))
        if ((child->z() < 0) == below) paintItem(painter, *child);
}

void paintItem(QPainter& painter, QQuickItem& item) {
    if (!item.isVisible() || item.opacity() <= 0 || item.scale() == 0) return;
    painter.save();
    bool plain = true;
    if (QQuickItem* parent = item.parentItem())
        painter.setTransform(item.itemTransform(parent, &plain), true);
    painter.setOpacity(painter.opacity() * item.opacity());
    painter.setRenderHint(QPainter::Antialiasing);
    if (item.clip()) painter.setClipRect(item.boundingRect(), Qt::IntersectClip);
    paintChildren(painter, item, true);

    painter.save();
    if (auto* layer = qobject_cast<MapLayer*>(&item)) {
        painter.setClipRect(item.boundingRect(), Qt::IntersectClip);
        layer->paint(painter);
    } else if (item.inherits("QDeclarativeGeoMap")) {
        painter.fillRect(item.boundingRect(), item.property("color").value<QColor>());
    } else if (item.inherits("QQuickRectangle")) {
        paintRectangle(painter, item);
    } else if (item.inherits("QQuickText")) {
        paintText(painter, item);
    } else if (item.inherits("QQuickShape")) {
        paintShape(painter, item);
    } else if (const auto* own = qobject_cast<PaperItem*>(&item)) {
        own->paintOnPaper(painter);
    }
    painter.restore();

    paintChildren(painter, item, false);
    painter.restore();
}

}  // namespace

void paintSheet(QPainter& painter, QQuickItem& sheet) {
    painter.save();
    painter.translate(-sheet.position());
    paintItem(painter, sheet);
    painter.restore();
}

}  // namespace ansinh
