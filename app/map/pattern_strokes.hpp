#pragma once

#include "app/map/commune_paint.hpp"

#include <QLineF>
#include <QPointF>
#include <QPolygonF>

#include <span>
#include <vector>

namespace ansinh {

/// What a pattern leaves inside an area, as strokes and dots: for paper, where an image tile would be seen as pixels.
struct PatternStrokes {
    std::vector<QLineF> lines;
    double lineWidth = 0;  ///< pixels
    std::vector<QPointF> dots;
    double dotRadius = 0;  ///< pixels
};

/// `rings` bound the area (odd-even). A period of the pattern begins at `start`; `bearing` as of MapCamera, degrees.
/// The strokes lie where patternCoverage() has its ink.
[[nodiscard]] PatternStrokes patternStrokes(Pattern pattern, std::span<const QPolygonF> rings, QPointF start,
                                            double bearing);

}  // namespace ansinh
