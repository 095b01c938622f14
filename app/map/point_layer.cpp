#include "app/map/point_layer.hpp"

#include "app/map/sprite_nodes.hpp"
#include "app/map/sprite_painter_node.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr double reachPx = 14;
constexpr double closestZoom = 18;

}  // namespace

void PointLayer::setPoints(const MapPoints& points) {
    if (points_ == points) return;
    points_ = points;
    shownKnown_ = false;
    emit pointsChanged();
    emit occupiedChanged();
    update();
}

void PointLayer::setClusterColor(const QColor& colour) {
    if (cluster_ == colour) return;
    cluster_ = colour;
    emit styleChanged();
    update();
}

void PointLayer::setClusterTextColor(const QColor& colour) {
    if (clusterText_ == colour) return;
    clusterText_ = colour;
    emit styleChanged();
    update();
}

void PointLayer::cameraUpdated() {
    shownKnown_ = false;
    update();
}

const std::vector<ShownPoint>& PointLayer::shown() const {
    if (!shownKnown_) {
        shown_ = points_.index() ? shownPoints(*points_.index(), camera()) : std::vector<ShownPoint>();
        shownKnown_ = true;
    }
    return shown_;
}

std::vector<QRectF> PointLayer::occupied() const {
    std::vector<QRectF> rects;
    for (const ShownPoint& point : shown()) {
        const double half = point.count == 1 ? 9 : 14;
        rects.emplace_back(point.at.x() - half, point.at.y() - half, 2 * half, 2 * half);
    }
    return rects;
}

const ShownPoint* PointLayer::hit(double x, double y) const {
    const ShownPoint* best = nullptr;
    double nearest = reachPx;
    for (const ShownPoint& point : shown()) {
        const double distance = std::hypot(point.at.x() - x, point.at.y() - y);
        if (distance > nearest) continue;
        nearest = distance;
        best = &point;
    }
    return best;
}

qint64 PointLayer::at(double x, double y) const {
    const ShownPoint* point = hit(x, y);
    return point && point->count == 1 ? point->id() : -1;
}

bool PointLayer::activate(double x, double y) {
    const ShownPoint* point = hit(x, y);
    if (!point) return false;
    Box box;
    for (const PointCluster& cell : point->cells) box.extend(points_.index()->boxOf(cell));
    const MapCamera fitting = MapCamera::fitting(box, size(), 60, closestZoom);
    if (point->count == 1 || fitting.zoom <= camera().zoom) {
        emit pointClicked(point->id());
        return true;
    }
    const Point lonLat = lonLatFromMercator(fitting.centre);
    MapView view;
    view.center = {lonLat.y, lonLat.x};
    view.zoomLevel = fitting.zoom;
    emit clusterClicked(view);
    return true;
}

void PointLayer::paint(QPainter& painter) {
    for (const ShownPoint& point : shown()) {
        const PointLook& look = points_.looks()[point.look()];
        painter.save();
        painter.translate(point.at);
        if (point.count == 1)
            drawPoint(painter, look.icon, look.colour);
        else
            drawCluster(painter, point.count, point.mixed ? clusterText_ : look.colour, cluster_, clusterText_);
        painter.restore();
    }
}

QSGNode* PointLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
    if (points_.count() == 0 || width() <= 0 || height() <= 0) {
        delete old;
        return nullptr;
    }
    if (softwareBackend()) {
        auto* node = old ? static_cast<SpritePainterNode*>(old) : new SpritePainterNode(*window());
        node->begin();
        addSprites(*node);
        node->end(size());
        return node;
    }
    auto* node = old ? static_cast<SpriteNodes*>(old) : new SpriteNodes(*window());
    node->begin();
    addSprites(*node);
    node->end();
    return node;
}

template <class Sprites>
void PointLayer::addSprites(Sprites& sprites) const {
    const double scale = window()->effectiveDevicePixelRatio();
    for (const ShownPoint& point : shown()) {
        const PointLook& look = points_.looks()[point.look()];
        if (point.count == 1) {
            sprites.add(point.at, QStringLiteral("%1 %2").arg(look.icon, look.colour.name()),
                        [&] { return pointSprite(look.icon, look.colour, scale); });
            continue;
        }
        const QColor rim = point.mixed ? clusterText_ : look.colour;
        const QString name = QStringLiteral("%1 %2 %3").arg(countText(point.count), rim.name(), cluster_.name());
        sprites.add(point.at, name, [&] { return clusterSprite(point.count, rim, cluster_, clusterText_, scale); });
    }
}

}  // namespace ansinh
