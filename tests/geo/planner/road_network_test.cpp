#include "geo/planner/road_network.hpp"

#include "geo/core/measure.hpp"

#include <gmock/gmock.h>

#include "random_instance.hpp"

namespace ansinh::planner {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr double step = 0.01;

Commune at(const std::string& code, double x, double y) {
    Commune commune;
    commune.code = code;
    commune.labelPoint = {x, y};
    return commune;
}

/// Streets of a town, `blocks` by `blocks`, each a line from one side to the other through all crossings.
std::vector<Line> streets(int blocks) {
    std::vector<Line> lines;
    for (int i = 0; i <= blocks; ++i) {
        Line across;
        Line along;
        for (int j = 0; j <= blocks; ++j) {
            across.push_back({108 + j * step, 16 + i * step});
            along.push_back({108 + i * step, 16 + j * step});
        }
        lines.push_back(across);
        lines.push_back(along);
    }
    return lines;
}

TEST(RoadNetwork, FindsTheShortestWaysOfAGrid) {
    const int blocks = 6;
    test::Dice dice(81);
    std::vector<Commune> seats;
    std::vector<std::pair<int, int>> corners;
    for (int i = 0; i < 12; ++i) {
        corners.emplace_back(dice.roll(blocks + 1), dice.roll(blocks + 1));
        seats.push_back(at(std::to_string(i), 108 + corners.back().first * step, 16 + corners.back().second * step));
    }
    const RoadTravel found = travelAlongRoads(streets(blocks), seats, {}, Monitor::silent());
    EXPECT_EQ(found.pieces, 1U);
    EXPECT_THAT(found.cutOff, IsEmpty());
    for (std::size_t a = 0; a < seats.size(); ++a)
        for (std::size_t b = 0; b < seats.size(); ++b) {
            // Any way that never turns back is shortest; the higher of the two rows is a little shorter to the east.
            const Point p = seats[a].labelPoint;
            const Point q = seats[b].labelPoint;
            const double north = std::max(p.y, q.y);
            const double expected = distanceM({p.x, p.y}, {p.x, q.y}) + distanceM({p.x, north}, {q.x, north});
            EXPECT_NEAR(static_cast<double>(found.table.metres[a * seats.size() + b]), expected, 1.5) << a << ' ' << b;
        }
}

TEST(RoadNetwork, SeatsReachTheirRoadStraightTimesTheDetour) {
    const std::vector<Line> road{{{108, 16}, {108.1, 16}}};
    const std::vector<Commune> seats{at("a", 108.02, 16.01), at("b", 108.06, 15.99), at("far", 108.05, 16.5)};
    const RoadTravel found = travelAlongRoads(road, seats, {.detour = 2}, Monitor::silent());
    const double off = distanceM({108, 16}, {108, 16.01});
    EXPECT_NEAR(found.snaps[0].offM, off, 1);
    EXPECT_NEAR(static_cast<double>(found.table.metres[1]),
                distanceM({108.02, 16}, {108.06, 16}) + 2 * (found.snaps[0].offM + found.snaps[1].offM), 1.5);
    EXPECT_FALSE(found.snaps[2].joined);
    EXPECT_GT(found.snaps[2].offM, 50'000);
    EXPECT_EQ(found.table.metres[2], unreachableM);
    EXPECT_THAT(found.cutOff, ElementsAre("far"));
}

TEST(RoadNetwork, LinesMeetAtVerticesAndEndsAndNotWhereTheyCross) {
    const std::vector<Commune> seats{at("a", 108, 16), at("b", 108.05, 16.05)};
    const Line across{{108, 16}, {108.1, 16}};
    const auto travel = [&](const Line& other) {
        return travelAlongRoads(std::vector{across, other}, seats, {}, Monitor::silent());
    };
    EXPECT_EQ(travel({{108.05, 15.95}, {108.05, 16.05}}).table.metres[1], unreachableM);  // a bridge
    EXPECT_EQ(travel({{108.05, 15.95}, {108.05, 16.05}}).pieces, 2U);
    const std::int64_t expected =
        std::llround(distanceM({108, 16}, {108.05, 16}) + distanceM({108.05, 16}, {108.05, 16.05}));
    EXPECT_NEAR(static_cast<double>(travel({{108.05, 16}, {108.05, 16.05}}).table.metres[1]),
                static_cast<double>(expected), 1.5);  // ends on it
    EXPECT_NEAR(static_cast<double>(travel({{108.05, 16.00003}, {108.05, 16.05}}).table.metres[1]),
                static_cast<double>(expected), 8);  // ends 3 m off
    EXPECT_EQ(travel({{108.05, 16.001}, {108.05, 16.05}}).table.metres[1], unreachableM);
}

TEST(RoadNetwork, WithoutRoadsNobodyIsReached) {
    const std::vector<Commune> seats{at("a", 108, 16), at("b", 108.05, 16.05)};
    const RoadTravel found = travelAlongRoads({}, seats, {}, Monitor::silent());
    EXPECT_THAT(found.table.metres, ElementsAre(0, unreachableM, unreachableM, 0));
    EXPECT_THAT(found.cutOff, ElementsAre("a", "b"));
    EXPECT_EQ(found.pieces, 0U);
}

}  // namespace
}  // namespace ansinh::planner
