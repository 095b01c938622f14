#pragma once

#include "geo/core/map_levels.hpp"

#include <QColor>

#include <span>
#include <vector>

namespace ansinh {

/// An open or closed line on the map, as coordinates relative to an origin. Borrows: the owner of `xy` outlives it.
struct LinePath {
    Point origin;               ///< mercator square
    std::span<const float> xy;  ///< x0 y0 x1 y1 …, relative to origin
    Box box;                    ///< mercator square, absolute
};

[[nodiscard]] inline LinePath pathOf(const BorderLine& border) {
    return {border.origin, border.xy, border.box};
}

struct LineStyle {
    QColor colour;
    double width = 1;  ///< pixels, at every zoom
    bool dashed = false;

    friend bool operator==(const LineStyle&, const LineStyle&) = default;
};

/// Of dashed lines, in pixels.
inline constexpr double dashPeriod = 5;
inline constexpr double dashInk = 3;

/// A set of lines that look alike.
struct StyledLines {
    std::vector<LinePath> paths;
    LineStyle style;
};

}  // namespace ansinh
