#include "app/map/sprite_sheet.hpp"

#include "app/map/contrast.hpp"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ansinh {

namespace {

/// Draws in item pixels, from the middle, on an image of `scale` pixels for each.
template <class Draw>
Sprite drawn(QSizeF size, double scale, Draw draw) {
    Sprite sprite;
    sprite.size = size;
    sprite.image = QImage((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    sprite.image.setDevicePixelRatio(scale);
    sprite.image.fill(Qt::transparent);
    QPainter painter(&sprite.image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size.width() / 2, size.height() / 2);
    draw(painter);
    return sprite;
}

QPolygonF regular(int corners, double radius, double inner = 0) {
    QPolygonF shape;
    const int steps = inner > 0 ? 2 * corners : corners;
    for (int i = 0; i < steps; ++i) {
        const double turn = 2 * std::numbers::pi * i / steps - std::numbers::pi / 2;
        const double r = inner > 0 && i % 2 == 1 ? inner : radius;
        shape << QPointF(r * std::cos(turn), r * std::sin(turn));
    }
    return shape;
}

QPainterPath polygon(const QPolygonF& points) {
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath rectangles(std::initializer_list<QRectF> parts) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF& part : parts) path.addRect(part);
    return path;
}

/// Signs live in the square from -5 to 5.
QPainterPath signOf(const QString& icon) {
    if (icon == u"cross") return rectangles({{-1.5, -4.5, 3, 9}, {-4.5, -1.5, 9, 3}});
    if (icon == u"house") return polygon({{{0, -5}, {5, 0}, {3.5, 0}, {3.5, 4.5}, {-3.5, 4.5}, {-3.5, 0}, {-5, 0}}});
    if (icon == u"letter") {
        QPainterPath path = rectangles({{-4.5, -3.2, 9, 6.4}});
        return path.subtracted(polygon({{{-4.2, -2.6}, {0, 0.9}, {4.2, -2.6}, {4.2, -1.4}, {0, 2.2}, {-4.2, -1.4}}}));
    }
    if (icon == u"school")
        return polygon({{{0, -4}, {5.5, -1.5}, {0, 1}, {-5.5, -1.5}}})
            .united(polygon({{{-3, 1}, {0, 2.4}, {3, 1}, {3, 3.2}, {0, 4.6}, {-3, 3.2}}}));
    if (icon == u"drop") {
        QPainterPath path({0, -5});
        path.cubicTo({1, -2.5}, {3.7, -0.6}, {3.7, 1.6});
        path.cubicTo({3.7, 6.2}, {-3.7, 6.2}, {-3.7, 1.6});
        path.cubicTo({-3.7, -0.6}, {-1, -2.5}, {0, -5});
        return path;
    }
    if (icon == u"bolt") return polygon({{{1.5, -5.5}, {-3.5, 0.8}, {-0.3, 0.8}, {-1.5, 5.5}, {3.5, -1}, {0.3, -1}}});
    if (icon == u"star") return polygon(regular(5, 5.5, 2.3));
    if (icon == u"flag") return polygon({{{-3.5, -5}, {4.5, -2.5}, {-2.2, 0}, {-2.2, 5}, {-3.5, 5}}});
    if (icon == u"square") return rectangles({{-3.5, -3.5, 7, 7}});
    if (icon == u"triangle") return polygon(regular(3, 5));
    if (icon == u"diamond") return polygon(regular(4, 5));
    QPainterPath circle;
    circle.addEllipse(QPointF(0, 0), 3.5, 3.5);
    return circle;
}

QFont bold(double pixels) {
    QFont font;
    font.setPixelSize(static_cast<int>(pixels));
    font.setBold(true);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Classes have pale colours and deep ones; what is written on them, or beside them on paper, is read on each.
QColor inkOn(const QColor& ground) {
    return wantsLightInk(ground) ? QColor(Qt::white) : QColor(0x1c, 0x22, 0x2b);
}

void markWithLabel(QPainter& painter, const QString& label, const QColor& colour, const QColor& paper) {
    const QRectF badge(22, 0, label.size() > 1 ? 22 : 16, 16);
    painter.setPen(QPen(paper, 1));
    painter.setBrush(colour);
    painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(bold(11));
    painter.setPen(inkOn(colour));
    painter.drawText(badge, Qt::AlignCenter, label);
}

// Wide enough for the badge on one side, and as wide on the other, so that the ring is in the middle.
constexpr QSizeF markSize{92, 32};

double clusterSide(std::size_t count) {
    return count < 10 ? 26 : count < 100 ? 30 : count < 1000 ? 36 : 42;
}

constexpr double haloPx = 2;
constexpr double symbolRimPx = 3.3;

/// Calls `each` with every line of a label and where its baseline begins; the label's middle is at (0, 0).
template <class Each>
void eachLine(const QString& text, const QFont& font, Each each) {
    const QFontMetricsF metrics(font);
    double baseline = metrics.ascent() - labelSize(text, font).height() / 2;
    for (const QString& line : text.split(QChar::LineSeparator)) {
        each(QPointF(-metrics.horizontalAdvance(line) / 2, baseline), line);
        baseline += metrics.height();
    }
}

QPainterPath lettersOf(const QString& text, const QFont& font) {
    QPainterPath letters;
    letters.setFillRule(Qt::WindingFill);
    eachLine(text, font, [&](QPointF at, const QString& line) { letters.addText(at, font, line); });
    return letters;
}

void drawHalo(QPainter& painter, const QPainterPath& letters, const QColor& halo) {
    painter.strokePath(letters, QPen(halo, 2 * haloPx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

}  // namespace

QString countText(std::size_t count) {
    if (count < 1000) return QString::number(count);
    if (count < 10'000) return QStringLiteral("%1k").arg(static_cast<double>(count / 100) / 10);
    if (count < 1'000'000) return QStringLiteral("%1k").arg(count / 1000);
    return QStringLiteral("%1M").arg(static_cast<double>(count / 100'000) / 10);
}

void drawPoint(QPainter& painter, const QString& icon, const QColor& colour) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 1.2));
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(0, 0), 8.2, 8.2);
    painter.fillPath(signOf(icon), Qt::white);
}

void drawCluster(QPainter& painter, std::size_t count, const QColor& rim, const QColor& fill, const QColor& text) {
    const double side = clusterSide(count);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(rim, 3));
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(0, 0), side / 2 - 2, side / 2 - 2);
    painter.setFont(bold(12));
    painter.setPen(text);
    painter.drawText(QRectF(-side / 2, -side / 2, side, side), Qt::AlignCenter, countText(count));
}

void drawHost(QPainter& painter, const QString& label, const QColor& wanted, const QColor& paper) {
    const QColor colour = seenOn(wanted, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(paper, 6));
    painter.setBrush(paper);
    painter.drawEllipse(QPointF(0, 0), 8, 8);
    painter.setPen(QPen(colour, 3));
    painter.drawEllipse(QPointF(0, 0), 8, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(0, 0), 3.5, 3.5);
    painter.translate(-12, -16);
    markWithLabel(painter, label, colour, paper);
}

void drawNoHost(QPainter& painter, const QString& label, const QColor& wanted, const QColor& paper) {
    const QColor colour = seenOn(wanted, paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paper);
    painter.drawEllipse(QPointF(0, 0), 12, 12);
    QPen dashes(colour, 2);
    dashes.setDashPattern({2, 1.6});
    painter.setPen(dashes);
    painter.drawEllipse(QPointF(0, 0), 10, 10);
    painter.setFont(bold(14));
    painter.setPen(inkOn(paper));
    painter.drawText(QRectF(-10, -10, 20, 20), Qt::AlignCenter, QStringLiteral("?"));
    painter.translate(-12, -16);
    markWithLabel(painter, label, colour, paper);
}

void drawSymbol(QPainter& painter, double radius, const QColor& colour, const QColor& rim) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(rim, symbolRimPx));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(0, 0), radius, radius);
    QColor fill = colour;
    fill.setAlphaF(0.4F);
    painter.setPen(QPen(colour, 1.3));
    painter.setBrush(fill);
    painter.drawEllipse(QPointF(0, 0), radius, radius);
}

QPointF spriteCorner(QPointF at, QSizeF size, double scale) {
    const QPointF corner = at - QPointF(size.width() / 2, size.height() / 2);
    return {std::round(corner.x() * scale) / scale, std::round(corner.y() * scale) / scale};
}

Sprite pointSprite(const QString& icon, const QColor& colour, double scale) {
    return drawn({18, 18}, scale, [&](QPainter& painter) { drawPoint(painter, icon, colour); });
}

Sprite clusterSprite(std::size_t count, const QColor& rim, const QColor& fill, const QColor& text, double scale) {
    const double side = clusterSide(count);
    return drawn({side, side}, scale, [&](QPainter& painter) { drawCluster(painter, count, rim, fill, text); });
}

Sprite hostSprite(const QString& label, const QColor& colour, const QColor& paper, double scale) {
    return drawn(markSize, scale, [&](QPainter& painter) { drawHost(painter, label, colour, paper); });
}

Sprite noHostSprite(const QString& label, const QColor& colour, const QColor& paper, double scale) {
    return drawn(markSize, scale, [&](QPainter& painter) { drawNoHost(painter, label, colour, paper); });
}

Sprite symbolSprite(double radius, const QColor& colour, const QColor& rim, double scale) {
    const double side = 2 * std::ceil(radius + symbolRimPx / 2 + 1);
    return drawn({side, side}, scale, [&](QPainter& painter) { drawSymbol(painter, radius, colour, rim); });
}

QSizeF labelSize(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    double width = 0;
    const QStringList lines = text.split(QChar::LineSeparator);
    for (const QString& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
    return {std::ceil(width), std::ceil(metrics.height() * static_cast<double>(lines.size()))};
}

// Letters as outlines: never hinted (hinting flattens the tilde of small letters until "Xã" reads "Xā"), and the halo
// is as wide on every side.
Sprite labelSprite(const QString& text, const QFont& font, const QColor& colour, const QColor& halo, double scale) {
    const QSizeF size = labelSize(text, font) + QSizeF(2 * haloPx, 2 * haloPx);
    const QPainterPath letters = lettersOf(text, font);
    return drawn(size, scale, [&](QPainter& painter) {
        drawHalo(painter, letters, halo);
        painter.fillPath(letters, colour);
    });
}

void drawLabel(QPainter& painter, const QString& text, const QFont& font, const QColor& colour, const QColor& halo) {
    painter.setRenderHint(QPainter::Antialiasing);
    drawHalo(painter, lettersOf(text, font), halo);
    painter.setFont(font);
    painter.setPen(colour);
    eachLine(text, font, [&](QPointF at, const QString& line) { painter.drawText(at, line); });
}

}  // namespace ansinh
