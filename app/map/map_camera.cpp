#include "app/map/map_camera.hpp"

#include "geo/core/map_levels.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ansinh {

namespace {

constexpr double tilePixels = 256.0;
constexpr double degree = std::numbers::pi / 180.0;

}  // namespace

double MapCamera::pixelsPerUnit() const {
    return tilePixels * std::exp2(zoom);
}

double MapCamera::metresPerPixel() const {
    return metresPerMercatorUnit(centre) / pixelsPerUnit();
}

// The Map truncates its size to whole pixels before it halves it.
QPointF MapCamera::middle() const {
    return {std::trunc(size.width()) / 2.0, std::trunc(size.height()) / 2.0};
}

QPointF MapCamera::toScreen(Point mercator) const {
    const double scale = pixelsPerUnit();
    const double x = (mercator.x - centre.x) * scale;
    const double y = (mercator.y - centre.y) * scale;
    const double cosine = std::cos(bearing * degree);
    const double sine = std::sin(bearing * degree);
    return middle() + QPointF(x * cosine + y * sine, y * cosine - x * sine);
}

Point MapCamera::toMercator(QPointF screen) const {
    const QPointF d = screen - middle();
    const double scale = pixelsPerUnit();
    const double cosine = std::cos(bearing * degree);
    const double sine = std::sin(bearing * degree);
    return {centre.x + (d.x() * cosine - d.y() * sine) / scale, centre.y + (d.x() * sine + d.y() * cosine) / scale};
}

Box MapCamera::viewBox(double marginPx) const {
    Box box;
    const double right = size.width() + marginPx;
    const double bottom = size.height() + marginPx;
    for (const QPointF corner :
         {QPointF(-marginPx, -marginPx), QPointF(right, -marginPx), QPointF(right, bottom), QPointF(-marginPx, bottom)})
        box.extend(toMercator(corner));
    return box;
}

QTransform MapCamera::transformFrom(Point origin) const {
    const double scale = pixelsPerUnit();
    const double cosine = scale * std::cos(bearing * degree);
    const double sine = scale * std::sin(bearing * degree);
    const QPointF at = toScreen(origin);
    return {cosine, -sine, sine, cosine, at.x(), at.y()};
}

QMatrix4x4 MapCamera::matrixFrom(Point origin) const {
    return QMatrix4x4(transformFrom(origin));
}

MapCamera MapCamera::fitting(const Box& box, QSizeF size, double padding, double maximumZoom) {
    MapCamera camera;
    camera.size = size;
    camera.centre = {(box.min.x + box.max.x) / 2, (box.min.y + box.max.y) / 2};
    const double width = std::max(1.0, size.width() - 2 * padding);
    const double height = std::max(1.0, size.height() - 2 * padding);
    const double perUnit =
        std::min(width / std::max(1e-12, box.max.x - box.min.x), height / std::max(1e-12, box.max.y - box.min.y));
    camera.zoom = std::clamp(std::log2(perUnit / tilePixels), 0.0, maximumZoom);
    return camera;
}

}  // namespace ansinh
