#pragma once

#include "app/map/commune_paint.hpp"
#include "app/map/line_path.hpp"
#include "app/map/map_camera.hpp"

#include <QPainter>

#include <span>

namespace ansinh {

/// Draws on a QPainter what the nodes draw on a graphics card, for the software back end. Coordinates of the painter
/// are item pixels.
class MapPainter {
public:
    MapPainter(QPainter& painter, const MapCamera& camera);

    /// `anchor`: see AreaBatch::place.
    void area(const MeshPart& part, const AreaStyle& style, Point anchor);
    void lines(std::span<const LinePath> paths, const LineStyle& style);

private:
    [[nodiscard]] QPolygonF onScreen(Point origin, std::span<const float> xy) const;

    QPainter& painter_;
    const MapCamera& camera_;
    Box view_;
    QRectF clip_;
};

}  // namespace ansinh
