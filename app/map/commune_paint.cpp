#include "app/map/commune_paint.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ansinh {

namespace {

double wrap(double value) {
    return value - patternPeriod * std::floor(value / patternPeriod);
}

double softEdge(double half, double distance, double feather) {
    return std::clamp((half - distance) / feather + 0.5, 0.0, 1.0);
}

}  // namespace

double patternCoverage(Pattern pattern, double x, double y, double feather) {
    constexpr double mid = patternPeriod / 2.0;
    switch (pattern) {
        case Pattern::None:
            return 0;
        case Pattern::Hatch:
            return softEdge(0.7, std::abs(wrap(x + y) - mid) / std::numbers::sqrt2, feather);
        case Pattern::BackHatch:
            return softEdge(0.7, std::abs(wrap(x - y) - mid) / std::numbers::sqrt2, feather);
        case Pattern::HorizontalLines:
            return softEdge(0.8, std::abs(wrap(y) - mid), feather);
        case Pattern::Dots:
            return softEdge(1.4, std::hypot(wrap(x) - mid, wrap(y) - mid), feather);
    }
    return 0;
}

QPointF patternPhase(double pixelsPerUnit, Point origin, Point anchor) {
    return {std::fmod((origin.x - anchor.x) * pixelsPerUnit, patternPeriod),
            std::fmod((origin.y - anchor.y) * pixelsPerUnit, patternPeriod)};
}

QImage patternTile(Pattern pattern, const QColor& colour, double scale) {
    // A whole number of pixels for each period, else the repeats would not meet.
    const int side = std::max(1, static_cast<int>(std::lround(patternPeriod * scale)));
    const double step = static_cast<double>(patternPeriod) / side;
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            QColor pixel = colour;
            const double coverage = patternCoverage(pattern, (x + 0.5) * step, (y + 0.5) * step, step);
            pixel.setAlphaF(colour.alphaF() * static_cast<float>(coverage));
            tile.setPixelColor(x, y, pixel);
        }
    }
    return tile;
}

}  // namespace ansinh
