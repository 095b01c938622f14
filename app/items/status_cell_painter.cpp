#include "app/items/status_cell_painter.hpp"

#include "app/map/commune_paint.hpp"
#include "app/services/style_file.hpp"

#include <QBrush>
#include <QFontMetricsF>
#include <QPainter>
#include <QPen>
#include <QPolygonF>

#include <algorithm>

namespace ansinh::app {

namespace {

constexpr double markSize = 15;
constexpr double margin = 6;
constexpr double betweenTexts = 5;

float brightness(const QColor& colour) {
    return colour.redF() * 0.3F + colour.greenF() * 0.59F + colour.blueF() * 0.11F;
}

QPolygonF strokeOf(const QString& standing) {
    // On a grid of 24 × 24, as the icons are.
    if (standing == "met") return {{{6, 12.5}, {10.5, 17}, {18.5, 8}}};
    if (standing == "behind") return {{{6.5, 9.5}, {12, 15}, {17.5, 9.5}}};
    if (standing == "on_the_way") return {{{12, 6.5}, {12, 12.5}, {16, 14.5}}};
    return {{{7.5, 12}, {16.5, 12}}};
}

void paintMark(QPainter& painter, const QPointF& centre, const StatusCell& cell, const CellLook& look) {
    const QColor fill = StyleFile::shared().fill(cell.mapClass, look.dark);
    const QColor rim = look.dark ? QColor(255, 255, 255, 90) : QColor(0, 0, 0, 80);
    painter.setPen(QPen(rim, 1));
    painter.setBrush(fill);
    painter.drawEllipse(centre, markSize / 2, markSize / 2);
    const QColor ink = brightness(fill) > 0.55F ? QColor(0x1b, 0x1f, 0x23) : QColor(Qt::white);
    if (cell.standing == "not_reported") {
        QFont question = look.font;
        question.setPixelSize(11);
        question.setBold(true);
        painter.setFont(question);
        painter.setPen(ink);
        painter.drawText(QRectF(centre.x() - 8, centre.y() - 8, 16, 16), Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    QPolygonF stroke = strokeOf(cell.standing);
    for (QPointF& point : stroke) point = centre + (point - QPointF(12, 12)) * (markSize / 24);
    painter.setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(stroke);
}

void paintGround(QPainter& painter, const QRectF& field, const StatusCell& cell, const CellLook& look) {
    const bool calm = cell.standing == "met" || cell.standing == "not_applicable";
    QColor tint = StyleFile::shared().fill(cell.mapClass, look.dark);
    tint.setAlphaF(calm ? 0.07F : 0.22F);
    painter.fillRect(field, tint);
    const auto state = valueStateFromKey(cell.valueState.toStdString());
    if (!state) return;
    const Pattern pattern = StyleFile::shared().pattern(*state);
    if (pattern == Pattern::None) return;
    QColor ink = StyleFile::shared().patternInk(*state, look.dark);
    ink.setAlphaF(*state == ValueState::NotReported ? 0.45F : 0.22F);
    const double scale = painter.device()->devicePixelRatio();
    QImage tile = patternTile(pattern, ink, scale);
    tile.setDevicePixelRatio(scale);
    painter.fillRect(field, QBrush(tile));
}

void paintTrend(QPainter& painter, const QRectF& field, const StatusCell& cell, const CellLook& look) {
    const QRectF space = field.adjusted(margin + 2, 6, -margin - 2, -6);
    const auto placed = [&](const QPointF& step) {
        return QPointF(space.left() + std::clamp(step.x(), 0.0, 1.0) * space.width(),
                       space.bottom() - std::clamp(step.y(), 0.0, 1.0) * space.height());
    };
    QPen base(look.muted, 1);
    base.setColor(QColor(look.muted.red(), look.muted.green(), look.muted.blue(), 70));
    painter.setPen(base);
    painter.drawLine(space.bottomLeft(), space.bottomRight());
    if (cell.due >= 0) {
        painter.setPen(QPen(look.muted, 1, Qt::DotLine));
        painter.drawLine(placed({0, cell.due}), placed({1, cell.due}));
    }
    QPolygonF line;
    for (const QPointF& step : cell.trend) line << placed(step);
    painter.setPen(QPen(look.line, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.line);
    painter.drawEllipse(line.last(), 2.6, 2.6);
}

}  // namespace

void paintStatusCell(QPainter& painter, const QRectF& field, const StatusCell& cell, const CellLook& look) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (!cell.trend.isEmpty()) {
        paintTrend(painter, field, cell, look);
        return;
    }
    double left = field.left() + margin;
    if (!cell.mapClass.isEmpty()) {
        paintGround(painter, field, cell, look);
        if (cell.standing != "not_applicable")
            paintMark(painter, {left + markSize / 2, field.center().y()}, cell, look);
        left += markSize + margin;
    }
    double right = field.right() - margin;
    QFont bold = look.font;
    bold.setBold(true);
    if (!cell.gap.isEmpty()) {
        painter.setFont(bold);
        painter.setPen(cell.standing == "behind" ? look.danger : look.text);
        const double width = QFontMetricsF(bold).horizontalAdvance(cell.gap);
        painter.drawText(QRectF(right - width - 1, field.top(), width + 1, field.height()),
                         Qt::AlignRight | Qt::AlignVCenter, cell.gap);
        right -= width + betweenTexts;
    }
    painter.setFont(cell.strong ? bold : look.font);
    painter.setPen(cell.standing == "not_reported" || cell.standing == "not_applicable" ? look.muted : look.text);
    const QString text =
        QFontMetricsF(painter.font()).elidedText(cell.text, Qt::ElideRight, std::max(0.0, right - left));
    painter.drawText(QRectF(left, field.top(), right - left, field.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
}

int widthNeeded(const StatusCell& cell, const QFont& font) {
    QFont bold = font;
    bold.setBold(true);
    double width = 2 * margin + QFontMetricsF(cell.strong ? bold : font).horizontalAdvance(cell.text);
    if (!cell.mapClass.isEmpty()) width += markSize + margin;
    if (!cell.gap.isEmpty()) width += betweenTexts + QFontMetricsF(bold).horizontalAdvance(cell.gap) + 1;
    return static_cast<int>(width) + 2;
}

}  // namespace ansinh::app
