#pragma once

#include "geo/core/geometry.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh {

/// What lies under the figures for orientation, when a city has imported it.
enum class BaseLineKind { River, Road };
[[nodiscard]] const char* keyOf(BaseLineKind kind);  ///< "river", "road"
[[nodiscard]] std::optional<BaseLineKind> baseLineKindFromKey(const std::string& key);

struct BaseLine {
    BaseLineKind kind = BaseLineKind::River;
    Line line;  ///< EPSG:4326, at least two points
    friend bool operator==(const BaseLine&, const BaseLine&) = default;
};

/// Lines as a map draws them at one scale.
struct LineLevel {
    struct Path {
        BaseLineKind kind = BaseLineKind::River;
        Point origin;           ///< mercator square
        std::vector<float> xy;  ///< x0 y0 x1 y1 …, relative to origin
        Box box;                ///< mercator square, absolute
    };
    double toleranceM = 0;  ///< no line is further off than this
    std::vector<Path> paths;
};

/// Finest first. Pieces that meet end to end are joined; then each level is simplified, and what is shorter than some
/// pixels of the scales it is for is left out. Empty for no lines.
[[nodiscard]] std::vector<LineLevel> buildLineLevels(std::span<const BaseLine> lines);

/// The coarsest of `levels` that a map of this scale cannot tell from the finest. `levels` is not empty.
[[nodiscard]] const LineLevel& lineLevelFor(std::span<const LineLevel> levels, double metresPerPixel);

}  // namespace ansinh
