#include "app/map/training_layer.hpp"

#include "app/map/line_set_nodes.hpp"
#include "app/map/map_painter.hpp"
#include "app/map/painter_node.hpp"
#include "app/map/sprite_nodes.hpp"

#include <QPainter>

namespace ansinh {

namespace {

/// Lines below, marks above; the lines in whichever way the back end can.
class TrainingNode : public QSGNode {
public:
    explicit TrainingNode(QQuickWindow& window, bool software)
        : painted(software ? new PainterNode(&window) : nullptr),
          lines(software ? nullptr : new LineSetNodes),
          marks(new SpriteNodes(window)) {
        if (painted) appendChildNode(painted);
        if (lines) appendChildNode(lines);
        appendChildNode(marks);
    }

    PainterNode* painted;
    LineSetNodes* lines;
    SpriteNodes* marks;
};

}  // namespace

void TrainingLayer::setClasses(const QList<TrainingShape>& classes) {
    if (classes_ == classes) return;
    classes_ = classes;
    geometry_.reset();
    emit classesChanged();
    emit occupiedChanged();
    update();
}

void TrainingLayer::setLineWidth(double width) {
    if (lineWidth_ == width) return;
    lineWidth_ = width;
    emit styleChanged();
    update();
}

void TrainingLayer::setHaloColor(const QColor& colour) {
    if (halo_ == colour) return;
    halo_ = colour;
    emit styleChanged();
    update();
}

void TrainingLayer::detailUpdated() {
    sceneUpdated();
}

void TrainingLayer::sceneUpdated() {
    geometry_.reset();
    update();
}

const std::shared_ptr<const TrainingGeometry>& TrainingLayer::geometry() const {
    if (!geometry_) geometry_ = makeTrainingGeometry(sceneData(), classes_);
    return geometry_;
}

std::vector<QRectF> TrainingLayer::occupied() const {
    std::vector<QRectF> rects;
    if (classes_.isEmpty()) return rects;
    for (const TrainingGeometry::Class& one : geometry()->classes) {
        const QPointF at = camera().toScreen(one.middle);
        rects.emplace_back(at.x() - 12, at.y() - 16, 40, 28);
    }
    return rects;
}

std::vector<StyledLines> TrainingLayer::lines() const {
    const std::size_t level = geometry()->data->shownLevel(tolerancePixels * camera().metresPerPixel(), camera().viewBox(16));
    return trainingLines(*geometry(), level, lineWidth_, halo_);
}

void TrainingLayer::paint(QPainter& painter) {
    if (classes_.isEmpty() || sceneData()->empty()) return;
    MapPainter map(painter, camera());
    for (const StyledLines& set : lines()) map.lines(set.paths, set.style);
    for (const TrainingGeometry::Class& one : geometry()->classes) {
        painter.save();
        painter.translate(camera().toScreen(one.middle));
        if (one.hosted)
            drawHost(painter, one.shape.label, one.shape.colour, halo_);
        else
            drawNoHost(painter, one.shape.label, one.shape.colour, halo_);
        painter.restore();
    }
}

QSGNode* TrainingLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
    if (classes_.isEmpty() || sceneData()->empty() || width() <= 0 || height() <= 0) {
        delete old;
        return nullptr;
    }
    const TrainingGeometry& geometry = *this->geometry();
    auto* node = old ? static_cast<TrainingNode*>(old) : new TrainingNode(*window(), softwareBackend());
    std::vector<StyledLines> lines = this->lines();
    if (node->lines) node->lines->show(lines, geometry_, camera());
    if (node->painted)
        node->painted->setPaint(size(), [lines = std::move(lines), camera = camera(), owner = geometry_](QPainter& p) {
            MapPainter map(p, camera);
            for (const StyledLines& set : lines) map.lines(set.paths, set.style);
        });

    node->marks->begin();
    const double scale = window()->effectiveDevicePixelRatio();
    for (const TrainingGeometry::Class& one : geometry.classes) {
        const QString name = QStringLiteral("%1 %2 %3 %4")
                                 .arg(one.shape.label, one.shape.colour.name(), halo_.name(),
                                      one.hosted ? QStringLiteral("host") : QString());
        node->marks->add(camera().toScreen(one.middle), name, [&] {
            return one.hosted ? hostSprite(one.shape.label, one.shape.colour, halo_, scale)
                              : noHostSprite(one.shape.label, one.shape.colour, halo_, scale);
        });
    }
    node->marks->end();
    return node;
}

}  // namespace ansinh
