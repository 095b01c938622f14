#pragma once

#include "geo/core/geometry.hpp"

#include <QMatrix4x4>
#include <QPointF>
#include <QSizeF>
#include <QTransform>

namespace ansinh {

/// Where a map looks: turns positions in the Web Mercator square into item pixels and back, exactly as Qt Location's
/// Map does without tilt. All in double; only matrices for the scene graph are float, relative to an origin.
struct MapCamera {
    Point centre{0.5, 0.5};  ///< mercator square
    double zoom = 0;
    double bearing = 0;  ///< degrees, clockwise: the direction that is up
    QSizeF size;

    /// Pixels along one side of the whole mercator square.
    [[nodiscard]] double pixelsPerUnit() const;
    /// On the ground, at the centre's latitude.
    [[nodiscard]] double metresPerPixel() const;
    [[nodiscard]] QPointF toScreen(Point mercator) const;
    [[nodiscard]] Point toMercator(QPointF screen) const;
    /// What can be seen, plus a margin in pixels; with a bearing, the box around it.
    [[nodiscard]] Box viewBox(double marginPx = 0) const;
    /// From mercator units relative to `origin` to item pixels.
    [[nodiscard]] QTransform transformFrom(Point origin) const;
    [[nodiscard]] QMatrix4x4 matrixFrom(Point origin) const;

    /// The camera that shows `box` (mercator) whole, with `padding` pixels free on each side, north up.
    [[nodiscard]] static MapCamera fitting(const Box& box, QSizeF size, double padding, double maximumZoom);

    friend bool operator==(const MapCamera&, const MapCamera&) = default;

private:
    [[nodiscard]] QPointF middle() const;
};

}  // namespace ansinh
