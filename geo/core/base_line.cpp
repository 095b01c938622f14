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

/// All lines of one kind in the mercator square, as one geometry.
geos::Geometry joined(const geos::Context& geos, std::span<const BaseLine> lines, BaseLineKind kind) {
    std::vector<geos::Geometry> parts;
    for (const BaseLine& one : lines) {
        if (one.kind != kind || one.line.size() < 2) continue;
        Line placed;
        for (const Point p : one.line) placed.push_back(mercatorFromLonLat(p));
        parts.push_back(geos.line(placed));
    }
    const geos::Geometry all = geos.collection(GEOS_MULTILINESTRING, std::move(parts));
    return geos.own(GEOSLineMerge_r(geos.handle(), all.get()), "line merge");
}

LineLevel::Path pathOf(const Line& line, BaseLineKind kind) {
    LineLevel::Path path;
    path.kind = kind;
    path.origin = line.front();
    path.xy.reserve(2 * line.size());
    for (const Point p : line) {
        path.xy.push_back(static_cast<float>(p.x - path.origin.x));
        path.xy.push_back(static_cast<float>(p.y - path.origin.y));
        path.box.extend(p);
    }
    return path;
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

std::vector<LineLevel> buildLineLevels(std::span<const BaseLine> lines) {
    std::vector<LineLevel> levels;
    const auto any = std::ranges::find_if(lines, [](const BaseLine& one) { return one.line.size() >= 2; });
    if (any == lines.end()) return levels;
    const double scale = metresPerMercatorUnit(mercatorFromLonLat(any->line.front()));
    const geos::Context geos;
    const std::array kinds{std::pair(BaseLineKind::River, joined(geos, lines, BaseLineKind::River)),
                           std::pair(BaseLineKind::Road, joined(geos, lines, BaseLineKind::Road))};
    for (const double tolerance : tolerancesM) {
        LineLevel level;
        level.toleranceM = tolerance;
        const bool finest = levels.empty();
        for (const auto& [kind, shape] : kinds) {
            const int count = GEOSGetNumGeometries_r(geos.handle(), shape.get());
            for (int i = 0; i < count; ++i) {
                const GEOSGeometry* part = GEOSGetGeometryN_r(geos.handle(), shape.get(), i);
                const geos::Geometry simple =
                    geos.own(GEOSSimplify_r(geos.handle(), part, tolerance / scale), "simplify");
                const Line line = geos.pointsOf(simple.get());
                if (line.size() < 2) continue;
                if (!finest && lengthOf(line) * scale < shortestInTolerances * tolerance) continue;
                level.paths.push_back(pathOf(line, kind));
            }
        }
        levels.push_back(std::move(level));
    }
    return levels;
}

const LineLevel& lineLevelFor(std::span<const LineLevel> levels, double metresPerPixel) {
    std::vector<double> tolerances;
    for (const LineLevel& level : levels) tolerances.push_back(level.toleranceM);
    return levels[levelFor(tolerances, metresPerPixel)];
}

}  // namespace ansinh
