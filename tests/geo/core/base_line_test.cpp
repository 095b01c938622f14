#include "geo/core/base_line.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace ansinh {
namespace {

/// A winding line of some 40 km in pieces of `length` points that meet end to end.
std::vector<Line> river(std::size_t points, std::size_t length) {
    Line whole;
    for (std::size_t i = 0; i < points; ++i) {
        const double t = static_cast<double>(i) / static_cast<double>(points - 1);
        whole.push_back({107.8 + 0.4 * t, 15.9 + 0.01 * std::sin(t * 40 * std::numbers::pi)});
    }
    std::vector<Line> lines;
    for (std::size_t i = 0; i + 1 < points; i += length - 1)
        lines.emplace_back(whole.begin() + static_cast<std::ptrdiff_t>(i),
                           whole.begin() + static_cast<std::ptrdiff_t>(std::min(points, i + length)));
    return lines;
}

std::vector<LineLevel> levelsOf(const std::vector<Line>& lines) {
    return buildLineLevels(lines, Monitor::silent());
}

std::size_t vertices(const LineLevel& level) {
    std::size_t count = 0;
    for (const LineLevel::Path& path : level.paths) count += path.xy.size() / 2;
    return count;
}

TEST(BaseLine, PiecesAreJoinedAndEveryLevelIsCoarser) {
    const auto levels = levelsOf(river(2'001, 41));
    ASSERT_GE(levels.size(), 3u);
    std::size_t before = 2'002;
    double tolerance = 0;
    for (const LineLevel& level : levels) {
        ASSERT_EQ(level.paths.size(), 1u) << "a river in fifty pieces is one line, or thinning would leave out each piece";
        EXPECT_GT(level.toleranceM, tolerance);
        EXPECT_LT(vertices(level), before);
        tolerance = level.toleranceM;
        before = vertices(level);
    }
    const Box& box = levels.front().paths[0].box;
    EXPECT_TRUE(box.contains(levels.back().paths[0].origin)) << "no level leaves its place";
}

TEST(BaseLine, ShortOnesAreForNearScalesOnly) {
    std::vector<Line> lines = river(2'001, 2'001);
    lines.push_back({{108.0, 16.0}, {108.001, 16.0}});  // 107 m
    const auto levels = levelsOf(lines);
    EXPECT_EQ(levels.front().paths.size(), 2u) << "the finest level has all";
    EXPECT_EQ(levels.back().paths.size(), 1u);
    EXPECT_GT(levels.back().paths[0].box.max.x - levels.back().paths[0].box.min.x, 0.001);
}

TEST(BaseLine, TheScaleChoosesTheLevel) {
    const auto levels = levelsOf(river(2'001, 41));
    EXPECT_EQ(&lineLevelFor(levels, 1), &levels.front());
    EXPECT_EQ(&lineLevelFor(levels, 1e6), &levels.back());
    for (const double ground : {5.0, 20.0, 100.0, 300.0})
        EXPECT_LE(lineLevelFor(levels, ground).toleranceM, ground) << "an error below a pixel";
}

TEST(BaseLine, NothingComesOfNothing) {
    EXPECT_TRUE(levelsOf({}).empty());
    EXPECT_TRUE(levelsOf({{{108, 16}}}).empty());
}

TEST(BaseLine, KeysGoBothWays) {
    for (const BaseLineKind kind : {BaseLineKind::River, BaseLineKind::Road})
        EXPECT_EQ(baseLineKindFromKey(keyOf(kind)), kind);
    EXPECT_FALSE(baseLineKindFromKey("lake"));
}

}  // namespace
}  // namespace ansinh
