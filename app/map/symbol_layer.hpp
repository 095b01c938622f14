#pragma once

#include "app/map/map_layer.hpp"
#include "app/map/map_symbols.hpp"

#include <QColor>

namespace ansinh {

/// Counts as circles at the communes' label points, over the colours of ratios: a circle's area is as its count.
class SymbolLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ansinh::MapSymbols symbols READ symbols WRITE setSymbols NOTIFY symbolsChanged)
    /// Of the circles' line and, paler, of their fill.
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY styleChanged)
    /// Around the line, so that it is seen on any fill.
    Q_PROPERTY(QColor rimColor READ rimColor WRITE setRimColor NOTIFY styleChanged)
    /// The radius of the largest count, in item pixels: `cityRadius` where the whole city fills a map whose shorter
    /// side is 800 pixels; it grows slower than the map, within limits.
    Q_PROPERTY(double largestRadius READ largestRadius NOTIFY largestRadiusChanged)

public:
    struct Circle {
        QPointF at;  ///< item pixels
        double radius = 0;
    };
    static constexpr double cityRadius = 22;

    explicit SymbolLayer(QQuickItem* parent = nullptr) : MapLayer(parent) {}

    [[nodiscard]] const MapSymbols& symbols() const { return symbols_; }
    void setSymbols(const MapSymbols& symbols);
    [[nodiscard]] QColor color() const { return colour_; }
    void setColor(const QColor& colour);
    [[nodiscard]] QColor rimColor() const { return rim_; }
    void setRimColor(const QColor& colour);
    [[nodiscard]] double largestRadius() const { return largestRadius_; }

    /// What is in view, the largest first. Communes that the scene doesn't know are left out.
    [[nodiscard]] std::vector<Circle> circles() const;
    void paint(QPainter& painter) override;

signals:
    void symbolsChanged();
    void styleChanged();
    void largestRadiusChanged();

protected:
    void sceneUpdated() override;
    void cameraUpdated() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    void resize();

    MapSymbols symbols_;
    QColor colour_{Qt::darkGray};
    QColor rim_{Qt::white};
    double largestRadius_ = cityRadius;
};

}  // namespace ansinh
