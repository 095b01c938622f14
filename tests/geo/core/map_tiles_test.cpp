#include "geo/core/map_tiles.hpp"

#include <gtest/gtest.h>

#include "real_communes.hpp"
#include <map>
#include <set>
#include <string>

namespace ansinh {
namespace {

using test::boundaryOf;
using test::square;

/// A finest level of n × n squares that touch.
MapLevel squares(int n) {
    std::vector<Boundary> boundaries;
    for (int i = 0; i < n * n; ++i)
        boundaries.push_back(boundaryOf(std::to_string(i), square(106 + i % n * 0.1, 12 + i / n * 0.1, 0.1)));
    return buildMapLevels(boundaries, Monitor::silent()).front();
}

std::multiset<std::string> partsOf(const MapLevel& level) {
    std::multiset<std::string> parts;
    for (const MeshPart& part : level.parts) parts.insert(part.commune);
    return parts;
}

std::multiset<std::string> bordersOf(const MapLevel& level) {
    std::multiset<std::string> borders;
    for (const BorderLine& line : level.borders) borders.insert(line.left + "|" + line.right);
    return borders;
}

TEST(MapTiles, HoldEveryPartAndBorderOnce) {
    const MapLevel whole = squares(8);
    const std::vector<MapLevel> tiles = tilesOf(whole, 800);
    EXPECT_GT(tiles.size(), 4U);
    MapLevel joined;
    for (const MapLevel& tile : tiles) {
        EXPECT_EQ(tile.toleranceM, whole.toleranceM);
        EXPECT_FALSE(tile.parts.empty());
        joined.parts.insert(joined.parts.end(), tile.parts.begin(), tile.parts.end());
        joined.borders.insert(joined.borders.end(), tile.borders.begin(), tile.borders.end());
    }
    EXPECT_EQ(partsOf(joined), partsOf(whole));
    EXPECT_EQ(bordersOf(joined), bordersOf(whole));
}

TEST(MapTiles, EachHasTheBorderThatItsFirstCommuneOwns) {
    for (const MapLevel& tile : tilesOf(squares(6), 600)) {
        const std::multiset<std::string> parts = partsOf(tile);
        for (const BorderLine& line : tile.borders) EXPECT_TRUE(parts.contains(line.left)) << line.left;
    }
}

TEST(MapTiles, LieTogether) {
    const MapLevel whole = squares(8);
    const Box all = boxOf(whole);
    for (const MapLevel& tile : tilesOf(whole, 800)) {
        const Box box = boxOf(tile);
        const double share = (box.max.x - box.min.x) * (box.max.y - box.min.y) /
                             ((all.max.x - all.min.x) * (all.max.y - all.min.y));
        EXPECT_LT(share, 0.5);
    }
}

TEST(MapTiles, StayWithinTheirSizeUnlessOnePartIsLarger) {
    for (const std::size_t size : {100U, 1000U, 100000U})
        for (const MapLevel& tile : tilesOf(squares(7), size))
            EXPECT_TRUE(byteCount(tile) <= size || tile.parts.size() == 1) << byteCount(tile);
    EXPECT_EQ(tilesOf(squares(7), 1U << 30U).size(), 1U);
}

TEST(MapTiles, NothingHasNoTiles) {
    EXPECT_TRUE(tilesOf({}, 100).empty());
    EXPECT_TRUE(boxOf(MapLevel{}).empty());
}

}  // namespace
}  // namespace ansinh
