#pragma once

#include "app/map/line_path.hpp"
#include "app/map/map_layer.hpp"
#include "app/map/map_lines.hpp"

#include <QColor>

namespace ansinh {

/// Rivers and roads, drawn quietly over the communes' fills and under all else. Costs nothing where there are none.
class LineLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ansinh::MapLines lines READ lines WRITE setLines NOTIFY linesChanged)
    Q_PROPERTY(QColor riverColor READ riverColor WRITE setRiverColor NOTIFY styleChanged)
    Q_PROPERTY(QColor roadColor READ roadColor WRITE setRoadColor NOTIFY styleChanged)

public:
    explicit LineLayer(QQuickItem* parent = nullptr) : MapLayer(parent) {}

    [[nodiscard]] MapLines lines() const { return lines_; }
    void setLines(const MapLines& lines);
    [[nodiscard]] QColor riverColor() const { return river_; }
    void setRiverColor(const QColor& colour);
    [[nodiscard]] QColor roadColor() const { return road_; }
    void setRoadColor(const QColor& colour);
    void paint(QPainter& painter) override;

signals:
    void linesChanged();
    void styleChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    /// Of the present camera, roads first; borrows from `lines_`. Empty: nothing to draw.
    [[nodiscard]] std::vector<StyledLines> styled() const;

    MapLines lines_;
    QColor river_{0x9f, 0xc3, 0xd8};
    QColor road_{0xb3, 0xa7, 0x8f};
};

}  // namespace ansinh
