#include "geo/core/hexagon_form.hpp"

#include "geo/core/error.hpp"
#include "geo/core/coverage.hpp"
#include "geo/core/hexagon_map.hpp"

#include <gtest/gtest.h>

#include "real_communes.hpp"
#include <algorithm>
#include <iostream>
#include <set>

namespace ansinh {
namespace {

/// A square country of n × n places, each a neighbour of the four around it.
std::pair<std::vector<Point>, NeighbourPairs> squareCountry(std::size_t n) {
    std::vector<Point> sites;
    NeighbourPairs pairs;
    for (std::size_t row = 0; row < n; ++row)
        for (std::size_t column = 0; column < n; ++column) {
            const std::size_t site = row * n + column;
            sites.push_back({static_cast<double>(column), static_cast<double>(row)});
            if (column > 0) pairs.emplace_back(site - 1, site);
            if (row > 0) pairs.emplace_back(site - n, site);
        }
    return {sites, pairs};
}

std::vector<int> groupsOf(const std::vector<HexagonCell>& cells) {
    std::vector<int> group(cells.size(), -1);
    int next = 0;
    for (std::size_t start = 0; start < cells.size(); ++start) {
        if (group[start] >= 0) continue;
        std::vector<std::size_t> waiting{start};
        group[start] = next;
        while (!waiting.empty()) {
            const std::size_t at = waiting.back();
            waiting.pop_back();
            for (std::size_t i = 0; i < cells.size(); ++i)
                if (group[i] < 0 && hexagonDistance(cells[at], cells[i]) == 1) {
                    group[i] = next;
                    waiting.push_back(i);
                }
        }
        ++next;
    }
    return group;
}

/// Sides of cells with nobody behind them.
int openSides(const std::vector<HexagonCell>& cells) {
    int open = 0;
    for (const HexagonCell cell : cells)
        open += 6 - static_cast<int>(std::ranges::count_if(
                        cells, [&](HexagonCell other) { return hexagonDistance(cell, other) == 1; }));
    return open;
}

bool allDifferent(const std::vector<HexagonCell>& cells) {
    std::set<std::pair<int, int>> seen;
    return std::ranges::all_of(cells, [&](HexagonCell c) { return seen.emplace(c.q, c.r).second; });
}

TEST(HexagonForm, DistancesAndMiddlesAgree) {
    EXPECT_EQ(hexagonDistance({0, 0}, {0, 0}), 0);
    EXPECT_EQ(hexagonDistance({0, 0}, {1, -1}), 1);
    EXPECT_EQ(hexagonDistance({0, 0}, {1, 1}), 2);
    EXPECT_EQ(hexagonDistance({-2, 3}, {3, -1}), 5);
    for (const HexagonCell near : {HexagonCell{1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}}) {
        const Point p = hexagonCentre(near);
        EXPECT_NEAR(p.x * p.x + p.y * p.y, 1, 1e-12);
    }
}

TEST(HexagonForm, SquaresKeepNearlyAllNeighbours) {
    const auto [sites, pairs] = squareCountry(7);
    const HexagonForm form = hexagonForm(sites, pairs);
    ASSERT_EQ(form.cells.size(), 49U);
    EXPECT_TRUE(allDifferent(form.cells));
    EXPECT_EQ(form.pairs, 84U);
    EXPECT_GE(form.kept, 80U) << "a sheared grid keeps all of them";
    const std::vector<int> groups = groupsOf(form.cells);
    EXPECT_EQ(*std::ranges::max_element(groups), 0) << "one piece";
    EXPECT_LT(hexagonCentre(form.cells[3]).y, hexagonCentre(form.cells[45]).y) << "north stays north";
    EXPECT_LT(hexagonCentre(form.cells[21]).x, hexagonCentre(form.cells[27]).x) << "east stays east";
}

TEST(HexagonForm, IslandsStandApart) {
    auto [sites, pairs] = squareCountry(4);
    sites.push_back({9, 1});
    sites.push_back({40, 2});
    const HexagonForm form = hexagonForm(sites, pairs);
    EXPECT_TRUE(allDifferent(form.cells));
    for (const std::size_t island : {16U, 17U})
        for (std::size_t other = 0; other < sites.size(); ++other)
            EXPECT_TRUE(other == island || hexagonDistance(form.cells[island], form.cells[other]) >= 2) << other;
    const auto east = [&](std::size_t i) { return hexagonCentre(form.cells[i]).x; };
    for (std::size_t i = 0; i < 16; ++i) EXPECT_GT(east(16), east(i));
}

TEST(HexagonForm, TheSameSitesGiveTheSameCells) {
    const auto [sites, pairs] = squareCountry(5);
    EXPECT_EQ(hexagonForm(sites, pairs).cells, hexagonForm(sites, pairs).cells);
}

TEST(HexagonForm, SmallAndWrongInputs) {
    EXPECT_TRUE(hexagonForm({}, {}).cells.empty());
    const std::vector<Point> one{{1, 1}};
    EXPECT_EQ(hexagonForm(one, {}).cells.size(), 1U);
    EXPECT_THROW((void)hexagonForm(one, {{0, 1}}), Error);
    EXPECT_THROW((void)hexagonForm(one, {{0, 0}}), Error);
    const std::vector<Point> same{{1, 1}, {1, 1}, {1, 1}};
    EXPECT_TRUE(allDifferent(hexagonForm(same, {{0, 1}, {1, 2}}).cells)) << "places in one spot";
}

TEST(HexagonForm, TheRealCityKeepsSixInSevenWithoutRaggedBays) {
    if (!test::haveRealCommunes()) GTEST_SKIP() << "no real communes in " ANSINH_TEST_DATA;
    const std::vector<Boundary>& boundaries = test::realBoundaries();
    const std::vector<MapLevel> levels = buildMapLevels(boundaries, Monitor::silent());
    std::vector<std::string> codes;
    std::vector<Point> sites;
    for (const Boundary& one : boundaries) {
        codes.push_back(one.commune);
        sites.push_back(mercatorFromLonLat(labelPointOf(one.shape)));
    }
    const NeighbourPairs pairs = neighbourPairs(codes, levels.front());
    const HexagonForm form = hexagonForm(sites, pairs);
    std::cout << "kept " << form.kept << " of " << form.pairs << " neighbours, " << openSides(form.cells) << " open sides\n";
    EXPECT_TRUE(allDifferent(form.cells));
    EXPECT_GE(form.kept * 100, form.pairs * 86);
    EXPECT_LE(openSides(form.cells), 100) << "the mainland with 88, each island with 6: few bays";
    const std::vector<int> groups = groupsOf(form.cells);
    EXPECT_EQ(*std::ranges::max_element(groups), 2) << "the mainland, Tân Hiệp, Hoàng Sa";
}

}  // namespace
}  // namespace ansinh
