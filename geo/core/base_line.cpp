#include "geo/core/base_line.hpp"

#include "geo/core/geos_bridge.hpp"
#include "geo/core/map_levels.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ansinh {

namespace {

/// Each four times as coarse as the one before, from what a street shows to what a country does.
constexpr std::array tolerancesM{4.0, 16.0, 64.0, 256.0};
/// A level is shown while its tolerance is below a pixel; what is shorter than this many tolerances is a dot there.
constexpr double shortestInTolerances = 10;

double lengthOf(const Line& line) {
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return length;
}

/// All lines in the mercator square, as one geometry.
geos::Geometry joined(const geos::Context& geos, std::span<const Line> lines) {
    std::vector<geos::Geometry> parts;
    for (const Line& line : lines) {
        if (line.size() < 2) continue;
        Line placed;
        placed.reserve(line.size());
        for (const Point p : line) placed.push_back(mercatorFromLonLat(p));
        parts.push_back(geos.line(placed));
    }
    const geos::Geometry all = geos.collection(GEOS_MULTILINESTRING, std::move(parts));
    return geos.own(GEOSLineMerge_r(geos.handle(), all.get()), "line merge");
}

LineLevel::Path pathOf(const Line& line) {
    LineLevel::Path path;
    path.origin = line.front();
    path.xy.reserve(2 * line.size());
    for (const Point p : line) {
        path.xy.push_back(static_cast<float>(p.x - path.origin.x));
        path.xy.push_back(static_cast<float>(p.y - path.origin.y));
        path.box.extend(p);
    }
    return path;
}

LineLevel levelOf(const geos::Context& geos, const GEOSGeometry* shape, double toleranceM, bool finest, double scale) {
    LineLevel level;
    level.toleranceM = toleranceM;
    const int count = GEOSGetNumGeometries_r(geos.handle(), shape);
    for (int i = 0; i < count; ++i) {
        const GEOSGeometry* part = GEOSGetGeometryN_r(geos.handle(), shape, i);
        const geos::Geometry simple = geos.own(GEOSSimplify_r(geos.handle(), part, toleranceM / scale), "simplify");
        const Line line = geos.pointsOf(simple.get());
        if (line.size() < 2) continue;
        if (!finest && lengthOf(line) * scale < shortestInTolerances * toleranceM) continue;
        level.paths.push_back(pathOf(line));
    }
    return level;
}

}  // namespace

const char* keyOf(BaseLineKind kind) {
    return kind == BaseLineKind::River ? "river" : "road";
}

std::optional<BaseLineKind> baseLineKindFromKey(const std::string& key) {
    for (const BaseLineKind kind : {BaseLineKind::River, BaseLineKind::Road})
        if (key == keyOf(kind)) return kind;
    return std::nullopt;
}

std::vector<LineLevel> buildLineLevels(std::span<const Line> lines, Monitor& monitor) {
    std::vector<LineLevel> levels;
    const auto any = std::ranges::find_if(lines, [](const Line& line) { return line.size() >= 2; });
    if (any == lines.end()) return levels;
    monitor.checkpoint("levels", 0);
    const double scale = metresPerMercatorUnit(mercatorFromLonLat(any->front()));
    const geos::Context geos;
    const geos::Geometry shape = joined(geos, lines);
    for (const double tolerance : tolerancesM) {
        monitor.checkpoint("levels", static_cast<double>(levels.size() + 1) / (tolerancesM.size() + 1));
        levels.push_back(levelOf(geos, shape.get(), tolerance, levels.empty(), scale));
    }
    return levels;
}

const LineLevel& lineLevelFor(std::span<const LineLevel> levels, double metresPerPixel) {
    std::vector<double> tolerances;
    for (const LineLevel& level : levels) tolerances.push_back(level.toleranceM);
    return levels[levelFor(tolerances, metresPerPixel)];
}

}  // namespace ansinh
