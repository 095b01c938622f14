#include "app/render/clipped_paper.hpp"

#include "app/map/view_clip.hpp"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <algorithm>
#include <optional>

namespace ansinh {

namespace {

class CuttingEngine : public QPaintEngine {
public:
    explicit CuttingEngine(QPaintDevice& paper) : QPaintEngine(AllFeatures), paper_(paper) {}

    bool begin(QPaintDevice*) override { return pen_.begin(&paper_); }
    bool end() override { return pen_.end(); }
    [[nodiscard]] Type type() const override { return SVG; }

    void updateState(const QPaintEngineState& now) override;
    void drawPath(const QPainterPath& path) override;
    void drawEllipse(const QRectF& place) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& place, const QTextItem& text) override;
    void drawPixmap(const QRectF& place, const QPixmap& pixmap, const QRectF& part) override;
    void drawImage(const QRectF& place, const QImage& image, const QRectF& part, Qt::ImageConversionFlags) override;

private:
    enum class Lies { Inside, Across, Outside };
    /// Where something lies whose bounds are given in the painter's own coordinates.
    [[nodiscard]] Lies where(const QRectF& bounds);
    /// The clip on the paper; nothing: all is seen.
    [[nodiscard]] const std::optional<QRectF>& clip();
    void fillCut(const QPainterPath& path, const QBrush& brush);
    void strokeCut(const QPainterPath& path);
    /// Where a path of these bounds lies with the pen's reach round it.
    [[nodiscard]] Lies whereInked(const QRectF& bounds);

    QPaintDevice& paper_;
    QPainter pen_;
    std::optional<QRectF> clip_;
    bool clipKnown_ = false;
};

void CuttingEngine::updateState(const QPaintEngineState& now) {
    const DirtyFlags dirty = now.state();
    if (dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled)) clipKnown_ = false;
    if (dirty & DirtyTransform) pen_.setTransform(now.transform());
    if (dirty & DirtyPen) pen_.setPen(now.pen());
    if (dirty & DirtyBrush) pen_.setBrush(now.brush());
    if (dirty & DirtyBrushOrigin) pen_.setBrushOrigin(now.brushOrigin());
    if (dirty & DirtyFont) pen_.setFont(now.font());
    if (dirty & DirtyOpacity) pen_.setOpacity(now.opacity());
    if (dirty & DirtyHints) pen_.setRenderHints(now.renderHints());
}

const std::optional<QRectF>& CuttingEngine::clip() {
    if (!clipKnown_) {
        clip_.reset();
        if (painter()->hasClipping()) clip_ = painter()->transform().mapRect(painter()->clipBoundingRect());
        clipKnown_ = true;
    }
    return clip_;
}

CuttingEngine::Lies CuttingEngine::where(const QRectF& bounds) {
    if (!clip()) return Lies::Inside;
    const QRectF seen = pen_.transform().mapRect(bounds);
    if (clip()->contains(seen)) return Lies::Inside;
    // A line that is level has no area, which intersects() takes for nothing.
    const bool apart = seen.right() < clip()->left() || seen.left() > clip()->right() ||
                       seen.bottom() < clip()->top() || seen.top() > clip()->bottom();
    return apart ? Lies::Outside : Lies::Across;
}

void CuttingEngine::fillCut(const QPainterPath& path, const QBrush& brush) {
    // Cut in the coordinates of the paper, where the clip is upright; rings are cut one by one, which keeps holes.
    QPainterPath left;
    left.setFillRule(path.fillRule());
    for (const QPolygonF& ring : path.toSubpathPolygons(pen_.transform())) {
        const QPolygonF seen = clipRing(ring, *clip());
        if (seen.size() < 3) continue;
        left.addPolygon(seen);
        left.closeSubpath();
    }
    if (left.isEmpty()) return;
    pen_.save();
    pen_.resetTransform();
    pen_.fillPath(left, brush);
    pen_.restore();
}

void CuttingEngine::strokeCut(const QPainterPath& path) {
    const QPen ink = pen_.pen();
    QPainterPathStroker stroker(ink);
    // A pen of no width is a pixel wide.
    if (ink.widthF() <= 0) stroker.setWidth(1);
    QPainterPath outline = stroker.createStroke(path);
    outline.setFillRule(Qt::WindingFill);
    fillCut(outline, ink.brush());
}

CuttingEngine::Lies CuttingEngine::whereInked(const QRectF& bounds) {
    const QPen& ink = pen_.pen();
    const double half = ink.style() == Qt::NoPen ? 0 : std::max(1.0, ink.widthF()) / 2;
    // A mitre reaches further than half the width.
    const double reach = ink.joinStyle() == Qt::MiterJoin ? half * (1 + ink.miterLimit()) : half;
    return where(bounds.marginsAdded(QMarginsF() + reach));
}

void CuttingEngine::drawEllipse(const QRectF& place) {
    // Its own element of SVG, and shorter than its path.
    if (whereInked(place) == Lies::Inside)
        pen_.drawEllipse(place);
    else
        QPaintEngine::drawEllipse(place);
}

void CuttingEngine::drawPath(const QPainterPath& path) {
    switch (whereInked(path.boundingRect())) {
        case Lies::Inside:
            pen_.drawPath(path);
            break;
        case Lies::Across:
            if (pen_.brush().style() != Qt::NoBrush) fillCut(path, pen_.brush());
            if (pen_.pen().style() != Qt::NoPen) strokeCut(path);
            break;
        case Lies::Outside:
            break;
    }
}

void CuttingEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) {
    QPolygonF polygon;
    std::copy_n(points, count, std::back_inserter(polygon));
    QPainterPath path;
    path.addPolygon(polygon);
    if (mode == PolylineMode) {
        const QBrush brush = pen_.brush();
        pen_.setBrush(Qt::NoBrush);
        drawPath(path);
        pen_.setBrush(brush);
        return;
    }
    path.closeSubpath();
    path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    drawPath(path);
}

void CuttingEngine::drawTextItem(const QPointF& place, const QTextItem& text) {
    QPainterPath letters;
    letters.addText(place, text.font(), text.text());
    switch (where(letters.boundingRect())) {
        case Lies::Inside:
            pen_.setFont(text.font());
            pen_.drawText(place, text.text());
            break;
        case Lies::Across:
            letters.setFillRule(Qt::WindingFill);
            fillCut(letters, pen_.pen().brush());
            break;
        case Lies::Outside:
            break;
    }
}

void CuttingEngine::drawPixmap(const QRectF& place, const QPixmap& pixmap, const QRectF& part) {
    drawImage(place, pixmap.toImage(), part, Qt::AutoColor);
}

void CuttingEngine::drawImage(const QRectF& place, const QImage& image, const QRectF& part,
                              Qt::ImageConversionFlags) {
    const Lies lies = where(place);
    if (lies == Lies::Outside) return;
    if (lies == Lies::Inside) {
        pen_.drawImage(place, image, part);
        return;
    }
    const QRectF seen = pen_.transform().inverted().mapRect(*clip()).intersected(place);
    const double across = part.width() / place.width();
    const double down = part.height() / place.height();
    pen_.drawImage(seen, image,
                   {part.x() + (seen.x() - place.x()) * across, part.y() + (seen.y() - place.y()) * down,
                    seen.width() * across, seen.height() * down});
}

}  // namespace

ClippedPaper::ClippedPaper(QPaintDevice& paper) : paper_(paper), engine_(std::make_unique<CuttingEngine>(paper)) {}

ClippedPaper::~ClippedPaper() = default;

QPaintEngine* ClippedPaper::paintEngine() const {
    return engine_.get();
}

int ClippedPaper::metric(PaintDeviceMetric metric) const {
    switch (metric) {
        case PdmWidth:
            return paper_.width();
        case PdmHeight:
            return paper_.height();
        case PdmWidthMM:
            return paper_.widthMM();
        case PdmHeightMM:
            return paper_.heightMM();
        case PdmNumColors:
            return paper_.colorCount();
        case PdmDepth:
            return paper_.depth();
        case PdmDpiX:
            return paper_.logicalDpiX();
        case PdmDpiY:
            return paper_.logicalDpiY();
        case PdmPhysicalDpiX:
            return paper_.physicalDpiX();
        case PdmPhysicalDpiY:
            return paper_.physicalDpiY();
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:  // PdmDevicePixelRatio, and what later releases of Qt split it into
            return 1;
    }
}

}  // namespace ansinh
