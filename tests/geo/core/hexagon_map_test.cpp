#include "geo/core/hexagon_map.hpp"

#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include "real_communes.hpp"
#include <cmath>
#include <set>

namespace ansinh {
namespace {

using test::boundaryOf;
using test::square;

const std::vector<std::string> codes{"a", "b", "c"};

/// Three in a row, the last on its own.
HexagonForm row() {
    return {.cells = {{0, 0}, {1, 0}, {4, 0}}, .pairs = 1, .kept = 1};
}

TEST(HexagonMap, CellsThatTouchShareOneBorder) {
    const HexagonMap map = hexagonMap(codes, row(), {{0.8, 0.4}, {0.81, 0.42}});
    ASSERT_EQ(map.level.parts.size(), 3U);
    int inner = 0;
    int outer = 0;
    for (const BorderLine& border : map.level.borders) ++(border.right.empty() ? outer : inner);
    EXPECT_EQ(inner, 1);
    EXPECT_EQ(outer, 3) << "one way round each of the two that touch, and a ring";
    for (const MeshPart& part : map.level.parts) {
        EXPECT_EQ(part.xy.size(), 12U);
        EXPECT_EQ(part.triangles.size(), 12U);
    }
    // Two cells side by side fill the width of the city.
    EXPECT_NEAR(map.cell, 0.005, 1e-9);
    EXPECT_NEAR(map.middles[0].y, 0.41, 1e-9);
    EXPECT_NEAR(map.middles[1].x - map.middles[0].x, map.cell, 1e-12);
    EXPECT_NEAR(map.middles[2].x - map.middles[0].x, 4 * map.cell, 1e-12) << "an island may stand outside";
}

TEST(HexagonMap, NeighboursComeFromBorders) {
    MapLevel level;
    level.borders.resize(4);
    level.borders[0].left = "b", level.borders[0].right = "a";
    level.borders[1].left = "a", level.borders[1].right = "b";
    level.borders[2].left = "c";
    level.borders[3].left = "c", level.borders[3].right = "unknown";
    EXPECT_EQ(neighbourPairs(codes, level), (NeighbourPairs{{0, 1}}));
}

TEST(HexagonMap, EveryVertexFindsItsWayToTheCell) {
    std::vector<Boundary> boundaries{boundaryOf("a", square(108, 16, 0.1)), boundaryOf("b", square(108.1, 16, 0.1)),
                                     boundaryOf("c", square(108.5, 16, 0.1))};
    boundaries[2].shape.push_back({.outer = square(108.7, 16, 0.01), .holes = {}});
    const MapLevel level = buildMapLevels(boundaries, Monitor::silent()).front();
    const HexagonMap map = hexagonMap(codes, row(), {{0.8, 0.4}, {0.81, 0.42}});
    const std::vector<MorphPart> parts = morphParts(level, codes, map);
    ASSERT_EQ(parts.size(), 4U);
    std::set<std::string> small;
    for (const MorphPart& one : parts) {
        ASSERT_EQ(one.end.size(), one.start.xy.size() / 2);
        const std::size_t number = static_cast<std::size_t>(one.start.commune.front() - 'a');
        const Point middle = map.middles[number];
        if (one.start.xy.size() == 8) {
            for (const Point p : one.end) EXPECT_EQ(p, middle) << "the islet goes into the middle";
            continue;
        }
        // A square has four corners, the cell six: at least two more vertices, all on the cell, none beyond its corners.
        EXPECT_GE(one.end.size(), 8U);
        double reach = 0;
        for (const Point p : one.end) reach = std::max(reach, std::hypot(p.x - middle.x, p.y - middle.y));
        EXPECT_NEAR(reach, map.cell / std::sqrt(3.0), 1e-9);  // as exact as the mesh
        for (const Point p : one.end)
            EXPECT_GT(std::hypot(p.x - middle.x, p.y - middle.y), 0.499 * map.cell);
    }
}

TEST(HexagonMap, CodesAndCellsMustBelongTogether) {
    EXPECT_THROW((void)hexagonMap(std::vector<std::string>{"a"}, row(), {{0, 0}, {1, 1}}), Error);
}

}  // namespace
}  // namespace ansinh
