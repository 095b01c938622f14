#include "app/map/map_painter.hpp"

#include "app/map/pattern_strokes.hpp"
#include "app/map/view_clip.hpp"

#include <QPaintEngine>
#include <QPainterPath>

#include <cmath>

namespace ansinh {

namespace {

/// Paper keeps shapes as shapes; elsewhere they become pixels at once.
bool onPaper(const QPainter& painter) {
    const QPaintEngine::Type type = painter.paintEngine()->type();
    return type == QPaintEngine::Pdf || type == QPaintEngine::SVG;
}

/// How far beyond the view shapes are cut: on a screen so far that no cut is seen. On paper at the view itself, since
/// not every form of paper clips.
double marginOf(const QPainter& painter) {
    return onPaper(painter) ? 0 : 16;
}

void paintStrokes(QPainter& painter, const PatternStrokes& strokes, const QColor& ink) {
    painter.setPen(QPen(ink, strokes.lineWidth, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF& line : strokes.lines) painter.drawLine(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (const QPointF& dot : strokes.dots) painter.drawEllipse(dot, strokes.dotRadius, strokes.dotRadius);
}

QBrush patternBrush(const AreaStyle& style, QPointF at, double bearing, double scale) {
    QBrush brush(patternTile(style.pattern, style.patternColour, scale));
    QTransform transform;
    // Whole device pixels, else the tile would be resampled.
    transform.translate(std::round(at.x() * scale) / scale, std::round(at.y() * scale) / scale);
    transform.rotate(-bearing);
    transform.scale(static_cast<double>(patternPeriod) / brush.textureImage().width(),
                    static_cast<double>(patternPeriod) / brush.textureImage().height());
    brush.setTransform(transform);
    return brush;
}

}  // namespace

MapPainter::MapPainter(QPainter& painter, const MapCamera& camera)
    : painter_(painter),
      camera_(camera),
      view_(camera.viewBox(marginOf(painter))),
      clip_(QRectF({0, 0}, camera.size).marginsAdded(QMarginsF() + marginOf(painter))) {}

QPolygonF MapPainter::onScreen(Point origin, std::span<const float> xy) const {
    const QTransform transform = camera_.transformFrom(origin);
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(xy.size() / 2));
    for (std::size_t i = 0; i + 1 < xy.size(); i += 2)
        points.append(transform.map(QPointF(static_cast<double>(xy[i]), static_cast<double>(xy[i + 1]))));
    return points;
}

void MapPainter::area(const MeshPart& part, const AreaStyle& style, Point anchor) {
    if (!view_.intersects(part.box)) return;
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    QList<QPolygonF> rings;
    std::size_t begin = 0;
    for (const std::uint32_t end : part.ringEnds) {
        const std::span<const float> ring(part.xy.data() + 2 * begin, 2 * (end - begin));
        const QPolygonF seen = clipRing(onScreen(part.origin, ring), clip_);
        begin = end;
        if (seen.size() < 3) continue;
        path.addPolygon(seen);
        path.closeSubpath();
        rings.append(seen);
    }
    if (path.isEmpty()) return;
    // Without smoothing, neighbours that share an edge share every pixel along it; the border line smooths it.
    painter_.setRenderHint(QPainter::Antialiasing, false);
    painter_.fillPath(path, style.fill);
    if (style.pattern == Pattern::None) return;
    const QPointF phase = patternPhase(camera_.pixelsPerUnit(), part.origin, anchor);
    const QPointF start = camera_.toScreen(part.origin) - QTransform().rotate(-camera_.bearing).map(phase);
    if (onPaper(painter_))
        paintStrokes(painter_, patternStrokes(style.pattern, rings, start, camera_.bearing), style.patternColour);
    else
        painter_.fillPath(path, patternBrush(style, start, camera_.bearing, painter_.device()->devicePixelRatioF()));
}

void MapPainter::lines(std::span<const LinePath> paths, const LineStyle& style) {
    QPen pen(style.colour, style.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (style.dashed) pen.setDashPattern({dashInk / style.width, (dashPeriod - dashInk) / style.width});
    painter_.setRenderHint(QPainter::Antialiasing, true);
    painter_.setBrush(Qt::NoBrush);
    for (const LinePath& path : paths) {
        if (!view_.intersects(path.box)) continue;
        const QPolygonF line = onScreen(path.origin, path.xy);
        for (const LineRun& run : onPaper(painter_) ? cutRuns(line, clip_) : visibleRuns(line, clip_)) {
            if (style.dashed) pen.setDashOffset(std::fmod(run.startsAt, dashPeriod) / style.width);
            painter_.setPen(pen);
            painter_.drawPolyline(run.points);
        }
    }
}

}  // namespace ansinh
