#include "app/map/symbol_layer.hpp"

#include "app/map/painter_node.hpp"
#include "app/map/sprite_nodes.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

constexpr double citySide = 800;
constexpr double leastRadius = 12;
constexpr double mostRadius = 44;
/// Sprites are kept, so there must not be one for each radius that a zoom passes through.
constexpr double radiusStep = 0.25;

void drawCircles(QPainter& painter, const std::vector<SymbolLayer::Circle>& circles, const QColor& colour,
                 const QColor& rim) {
    for (const SymbolLayer::Circle& circle : circles) {
        painter.save();
        painter.translate(circle.at);
        drawSymbol(painter, circle.radius, colour, rim);
        painter.restore();
    }
}

}  // namespace

void SymbolLayer::setSymbols(const MapSymbols& symbols) {
    if (symbols_ == symbols) return;
    symbols_ = symbols;
    emit symbolsChanged();
    update();
}

void SymbolLayer::setColor(const QColor& colour) {
    if (colour_ == colour) return;
    colour_ = colour;
    emit styleChanged();
    update();
}

void SymbolLayer::setRimColor(const QColor& colour) {
    if (rim_ == colour) return;
    rim_ = colour;
    emit styleChanged();
    update();
}

void SymbolLayer::sceneUpdated() {
    resize();
    update();
}

void SymbolLayer::cameraUpdated() {
    resize();
    update();
}

void SymbolLayer::resize() {
    const MapView city = scene() ? scene()->fitMainland(citySide, citySide) : MapView();
    const double growth = city.valid() ? std::exp2((camera().zoom - city.zoomLevel) / 2) : 1;
    const double radius = std::clamp(cityRadius * growth, leastRadius, mostRadius);
    if (radius == largestRadius_) return;
    largestRadius_ = radius;
    emit largestRadiusChanged();
}

std::vector<SymbolLayer::Circle> SymbolLayer::circles() const {
    std::vector<Circle> circles;
    const auto data = sceneData();
    const Box view = camera().viewBox(largestRadius_ + 2);
    for (const MapSymbol& symbol : symbols_.symbols()) {
        const int index = data->find(symbol.commune);
        if (index < 0) continue;
        const Point place = data->communes[static_cast<std::size_t>(index)].label;
        if (!view.intersects({place, place})) continue;
        circles.push_back({camera().toScreen(place), largestRadius_ * symbolSize(symbol.count, symbols_.largest())});
    }
    return circles;
}

void SymbolLayer::paint(QPainter& painter) {
    drawCircles(painter, circles(), colour_, rim_);
}

QSGNode* SymbolLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
    if (symbols_.count() == 0 || width() <= 0 || height() <= 0) {
        delete old;
        return nullptr;
    }
    if (softwareBackend()) {
        auto* node = old ? static_cast<PainterNode*>(old) : new PainterNode(window());
        node->setPaint(size(), [circles = circles(), colour = colour_, rim = rim_](QPainter& painter) {
            drawCircles(painter, circles, colour, rim);
        });
        return node;
    }
    auto* node = old ? static_cast<SpriteNodes*>(old) : new SpriteNodes(*window());
    const double scale = window()->effectiveDevicePixelRatio();
    node->begin();
    for (const Circle& circle : circles()) {
        const double radius = std::round(circle.radius / radiusStep) * radiusStep;
        const QString name = QStringLiteral("%1 %2 %3").arg(radius).arg(colour_.name(), rim_.name());
        node->add(circle.at, name, [&] { return symbolSprite(radius, colour_, rim_, scale); });
    }
    node->end();
    return node;
}

}  // namespace ansinh
