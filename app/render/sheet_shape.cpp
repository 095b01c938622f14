#include "app/render/sheet_shape.hpp"

#include <QColor>
#include <QPainter>
#include <QQmlListReference>
#include <QQuickItem>
#include <QSvgRenderer>

namespace ansinh {

namespace {

/// The objects of a QML list property.
QList<QObject*> listOf(const QObject& object, const char* name) {
    // A list reference does not change what it looks at.
    QQmlListReference list(const_cast<QObject*>(&object), name);
    QList<QObject*> objects;
    for (qsizetype i = 0; i < list.count(); ++i) objects.append(list.at(i));
    return objects;
}

QPen penOf(const QObject& path) {
    const auto colour = path.property("strokeColor").value<QColor>();
    const double width = path.property("strokeWidth").toDouble();
    if (colour.alpha() == 0 || width <= 0) return Qt::NoPen;
    return {colour, width, Qt::SolidLine, static_cast<Qt::PenCapStyle>(path.property("capStyle").toInt()),
            static_cast<Qt::PenJoinStyle>(path.property("joinStyle").toInt())};
}

QPolygonF pointsOf(const QVariant& list) {
    if (list.canConvert<QList<QPointF>>()) return QPolygonF(list.value<QList<QPointF>>());
    QPolygonF points;
    for (const QVariant& point : list.toList()) points << point.toPointF();
    return points;
}

/// Qt's own reader of SVG paths is not for programs, so the path goes through a whole picture.
void paintSvgPath(QPainter& painter, const QObject& path, const QString& data, QSizeF size) {
    const QPen pen = penOf(path);
    const auto fill = path.property("fillColor").value<QColor>();
    const auto paintOf = [](const QColor& colour) {
        return colour.alpha() == 0 ? QStringLiteral("none") : colour.name(QColor::HexRgb);
    };
    const bool round = pen.capStyle() == Qt::RoundCap;
    const QString picture =
        QStringLiteral(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1 %2"><path d="%3" fill="%4" )"
                       R"(stroke="%5" stroke-width="%6" stroke-linecap="%7" stroke-linejoin="%8"/></svg>)")
            .arg(size.width())
            .arg(size.height())
            .arg(data, paintOf(fill), pen == Qt::NoPen ? QStringLiteral("none") : paintOf(pen.color()))
            .arg(pen.widthF())
            .arg(round ? QStringLiteral("round") : QStringLiteral("butt"),
                 pen.joinStyle() == Qt::RoundJoin ? QStringLiteral("round") : QStringLiteral("miter"));
    QSvgRenderer renderer(picture.toUtf8());
    renderer.render(&painter, QRectF({0, 0}, size));
}

}  // namespace

void paintShape(QPainter& painter, const QQuickItem& shape) {
    for (const QObject* path : listOf(shape, "data")) {
        if (!path->inherits("QQuickShapePath")) continue;
        for (const QObject* element : listOf(*path, "pathElements")) {
            if (element->inherits("QQuickPathSvg")) {
                paintSvgPath(painter, *path, element->property("path").toString(), shape.size());
            } else if (element->inherits("QQuickPathPolyline")) {
                painter.setPen(penOf(*path));
                const auto fill = path->property("fillColor").value<QColor>();
                const QPolygonF points = pointsOf(element->property("path"));
                if (fill.alpha() > 0) {
                    painter.setBrush(fill);
                    painter.drawPolygon(points);
                } else {
                    painter.drawPolyline(points);
                }
            }
        }
    }
}

}  // namespace ansinh
