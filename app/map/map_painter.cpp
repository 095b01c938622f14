#include "app/map/map_painter.hpp"

#include "app/map/area_node.hpp"
#include "app/map/view_clip.hpp"

#include <QPainterPath>

#include <cmath>

namespace ansinh {

namespace {

constexpr double marginPx = 16;

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
      view_(camera.viewBox(marginPx)),
      clip_(-marginPx, -marginPx, camera.size.width() + 2 * marginPx, camera.size.height() + 2 * marginPx) {}

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
    std::size_t begin = 0;
    for (const std::uint32_t end : part.ringEnds) {
        const std::span<const float> ring(part.xy.data() + 2 * begin, 2 * (end - begin));
        const QPolygonF seen = clipRing(onScreen(part.origin, ring), clip_);
        if (seen.size() > 2) path.addPolygon(seen);
        begin = end;
    }
    if (path.isEmpty()) return;
    // Without smoothing, neighbours that share an edge share every pixel along it; the border line smooths it.
    painter_.setRenderHint(QPainter::Antialiasing, false);
    painter_.fillPath(path, style.fill);
    if (style.pattern == Pattern::None) return;
    const QPointF phase = patternPhase(camera_.pixelsPerUnit(), part.origin, anchor);
    const QPointF start = camera_.toScreen(part.origin) - QTransform().rotate(-camera_.bearing).map(phase);
    painter_.fillPath(path, patternBrush(style, start, camera_.bearing, painter_.device()->devicePixelRatioF()));
}

void MapPainter::lines(std::span<const LinePath> paths, const LineStyle& style) {
    QPen pen(style.colour, style.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (style.dashed) pen.setDashPattern({dashInk / style.width, (dashPeriod - dashInk) / style.width});
    painter_.setRenderHint(QPainter::Antialiasing, true);
    painter_.setBrush(Qt::NoBrush);
    for (const LinePath& path : paths) {
        if (!view_.intersects(path.box)) continue;
        for (const LineRun& run : visibleRuns(onScreen(path.origin, path.xy), clip_)) {
            if (style.dashed) pen.setDashOffset(std::fmod(run.startsAt, dashPeriod) / style.width);
            painter_.setPen(pen);
            painter_.drawPolyline(run.points);
        }
    }
}

}  // namespace ansinh
