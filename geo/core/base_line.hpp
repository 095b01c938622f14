#pragma once

#include "geo/core/geometry.hpp"
#include "geo/core/monitor.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh {

/// What lies under the figures for orientation, when a city has imported it.
enum class BaseLineKind { River, Road };
[[nodiscard]] const char* keyOf(BaseLineKind kind);  ///< "river", "road"
[[nodiscard]] std::optional<BaseLineKind> baseLineKindFromKey(const std::string& key);

/// Lines of one kind as a map draws them at one scale.
struct LineLevel {
    struct Path {
        Point origin;           ///< mercator square
        std::vector<float> xy;  ///< x0 y0 x1 y1 …, relative to origin; two points or more
        Box box;                ///< mercator square, absolute
    };
    double toleranceM = 0;  ///< no line is further off than this
    std::vector<Path> paths;
};

/// What a map draws: the levels of each kind, finest first; none where there is nothing of the kind.
struct BaseLineLevels {
    std::vector<LineLevel> rivers;
    std::vector<LineLevel> roads;
    [[nodiscard]] bool empty() const { return rivers.empty() && roads.empty(); }
};

/// Of lines in EPSG:4326. Pieces that meet end to end are joined; then each level is simplified, and what is shorter than
/// some pixels of the scales it is for is left out. Finest first, empty for no lines of two points or more. Seconds for
/// a hundred thousand lines, so it is done at import and the result kept in the file. Throws Error{Cancelled}.
[[nodiscard]] std::vector<LineLevel> buildLineLevels(std::span<const Line> lines, Monitor& monitor);

/// The coarsest of `levels` that a map of this scale cannot tell from the finest. `levels` is not empty.
[[nodiscard]] const LineLevel& lineLevelFor(std::span<const LineLevel> levels, double metresPerPixel);

}  // namespace ansinh
