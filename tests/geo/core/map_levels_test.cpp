#include "geo/core/map_levels.hpp"

#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include "real_communes.hpp"
#include <algorithm>
#include <chrono>
#include <cmath>
#include <iostream>
#include <map>
#include <set>
#include <span>

namespace ansinh {
namespace {

using test::boundaryOf;
using test::square;

double twiceArea(const std::vector<float>& xy, std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    const auto x = [&](std::uint32_t i) { return static_cast<double>(xy[2 * i]); };
    const auto y = [&](std::uint32_t i) { return static_cast<double>(xy[2 * i + 1]); };
    return (x(b) - x(a)) * (y(c) - y(a)) - (x(c) - x(a)) * (y(b) - y(a));
}

double triangleArea(const MeshPart& part) {
    double sum = 0;
    for (std::size_t i = 0; i < part.triangles.size(); i += 3)
        sum += twiceArea(part.xy, part.triangles[i], part.triangles[i + 1], part.triangles[i + 2]);
    return std::abs(sum) / 2;
}

double ringArea(const MeshPart& part) {
    double result = 0;
    std::uint32_t begin = 0;
    for (const std::uint32_t end : part.ringEnds) {
        double sum = 0;
        for (std::uint32_t i = begin; i < end; ++i) sum += twiceArea(part.xy, begin, i, i + 1 < end ? i + 1 : begin);
        result += begin == 0 ? std::abs(sum) / 2 : -std::abs(sum) / 2;
        begin = end;
    }
    return result;
}

std::size_t vertices(const MapLevel& level) {
    std::size_t count = 0;
    for (const MeshPart& part : level.parts) count += part.xy.size() / 2;
    return count;
}

/// Border length and outline length of all parts, counted in edges: what is shared is drawn once.
struct EdgeCount {
    std::size_t drawn = 0;
    std::size_t shared = 0;
    std::size_t ofParts = 0;
};

EdgeCount countEdges(const MapLevel& level) {
    EdgeCount count;
    for (const BorderLine& line : level.borders) {
        const std::size_t edges = line.xy.size() / 2 - 1;
        count.drawn += edges;
        if (!line.right.empty()) count.shared += edges;
    }
    for (const MeshPart& part : level.parts) count.ofParts += part.xy.size() / 2;
    return count;
}

TEST(Mercator, GoesThereAndBack) {
    const Point place{108.2022, 16.0544};
    const Point back = lonLatFromMercator(mercatorFromLonLat(place));
    EXPECT_NEAR(back.x, place.x, 1e-12);
    EXPECT_NEAR(back.y, place.y, 1e-12);
    EXPECT_EQ(mercatorFromLonLat({-180, 0}), (Point{0, 0.5}));
    EXPECT_LT(mercatorFromLonLat({0, 60}).y, 0.5);
}

TEST(MapLevels, TwoSquaresShareOneBorderLine) {
    const std::vector<Boundary> two = {boundaryOf("1", square(108, 16, 0.1)), boundaryOf("2", square(108.1, 16, 0.1))};
    const std::vector<MapLevel> levels = buildMapLevels(two, Monitor::silent());
    ASSERT_EQ(levels.size(), mapLevelTolerances().size());
    const MapLevel& finest = levels.front();
    ASSERT_EQ(finest.parts.size(), 2U);
    EXPECT_EQ(finest.parts[0].xy.size(), 8U);
    EXPECT_EQ(finest.parts[0].ringEnds, std::vector<std::uint32_t>{4});
    EXPECT_EQ(finest.parts[0].triangles.size(), 6U);
    ASSERT_EQ(finest.borders.size(), 3U);
    std::multiset<std::pair<std::string, std::string>> sides;
    for (const BorderLine& line : finest.borders) sides.emplace(line.left, line.right);
    EXPECT_EQ(sides, (std::multiset<std::pair<std::string, std::string>>{{"1", ""}, {"1", "2"}, {"2", ""}}));
}

TEST(MapLevels, AHoleStaysOpenAndAnIslandIsAClosedLine) {
    std::vector<Boundary> one = {boundaryOf("1", square(108, 16, 0.1))};
    one[0].shape[0].holes.push_back(square(108.04, 16.04, 0.02));
    const MapLevel finest = buildFinestLevel(one);
    ASSERT_EQ(finest.parts.size(), 1U);
    EXPECT_EQ(finest.parts[0].ringEnds, (std::vector<std::uint32_t>{4, 8}));
    EXPECT_NEAR(triangleArea(finest.parts[0]), ringArea(finest.parts[0]), ringArea(finest.parts[0]) * 1e-9);
    ASSERT_EQ(finest.borders.size(), 2U);
    for (const BorderLine& line : finest.borders) {
        ASSERT_EQ(line.xy.size(), 10U);
        EXPECT_EQ(line.xy[0], line.xy[8]);
        EXPECT_EQ(line.xy[1], line.xy[9]);
    }
}

TEST(MapLevels, ATinyIslandIsNeverLost) {
    std::vector<Boundary> one = {boundaryOf("1", square(108, 16, 0.1))};
    one[0].shape.push_back(Polygon{square(112, 16.5, 1e-5), {}});  // a metre
    for (const MapLevel& level : buildMapLevels(one, Monitor::silent())) EXPECT_EQ(level.parts.size(), 2U);
}

TEST(MapLevels, NothingInNothingOut) {
    for (const MapLevel& level : buildMapLevels({}, Monitor::silent())) {
        EXPECT_TRUE(level.parts.empty());
        EXPECT_TRUE(level.borders.empty());
    }
}

/// Stops at the n-th look.
class StopsAfter final : public Monitor {
public:
    explicit StopsAfter(int looks) : looks_(looks) {}
    void progress(std::string_view, double) override { --looks_; }
    [[nodiscard]] bool cancelled() const override { return looks_ <= 0; }

private:
    int looks_;
};

TEST(MapLevels, StopsWhenAskedAtAnyStage) {
    const std::vector<Boundary> one = {boundaryOf("1", square(108, 16, 0.1))};
    for (const int looks : {1, 3, 7}) {
        StopsAfter monitor(looks);
        try {
            (void)buildMapLevels(one, monitor);
            FAIL() << "not stopped after " << looks;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::Cancelled);
        }
    }
}

TEST(LevelFor, TakesTheCoarsestBelowTheLimit) {
    const std::span<const double> tolerances = mapLevelTolerances();
    EXPECT_EQ(levelFor(tolerances, 1), 0U);
    EXPECT_EQ(levelFor(tolerances, 4.9), 0U);
    EXPECT_EQ(levelFor(tolerances, 5), 1U);
    EXPECT_EQ(levelFor(tolerances, 1e6), tolerances.size() - 1);
    EXPECT_EQ(levelFor({}, 1), 0U);
}

class RealLevels : public testing::Test {
protected:
    static const std::vector<MapLevel>& levels() {
        static const std::vector<MapLevel> built = [] {
            const std::vector<Boundary>& boundaries = test::realBoundaries();
            const auto start = std::chrono::steady_clock::now();
            std::vector<MapLevel> result = buildMapLevels(boundaries, Monitor::silent());
            std::cout << "levels of the real communes: "
                      << std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() << " s\n";
            return result;
        }();
        return built;
    }
    void SetUp() override {
        if (!test::haveRealCommunes()) GTEST_SKIP() << "no real polygons on this machine";
    }
};

TEST_F(RealLevels, EveryLevelHasAllPartsOfAllCommunes) {
    std::map<std::string, std::size_t> expected;
    for (const Boundary& boundary : test::realBoundaries()) expected[boundary.commune] = boundary.shape.size();
    for (const MapLevel& level : levels()) {
        std::map<std::string, std::size_t> found;
        for (const MeshPart& part : level.parts) ++found[part.commune];
        EXPECT_EQ(found, expected) << level.toleranceM;
    }
}

TEST_F(RealLevels, TrianglesFillTheirPartsExactly) {
    for (const MapLevel& level : levels())
        for (const MeshPart& part : level.parts)
            EXPECT_NEAR(triangleArea(part) / ringArea(part), 1, 1e-9) << part.commune << " at " << level.toleranceM;
}

TEST_F(RealLevels, VerticesFallWithTheTolerance) {
    std::size_t before = 0;
    for (const Boundary& boundary : test::realBoundaries())
        for (const Polygon& part : boundary.shape)
            for (std::size_t i = 1; i < part.outer.size(); ++i)
                if (part.outer[i] != part.outer[i - 1]) ++before;
    EXPECT_EQ(vertices(levels().front()), before);
    for (std::size_t i = 1; i < levels().size(); ++i) {
        EXPECT_LT(vertices(levels()[i]), vertices(levels()[i - 1]));
        std::cout << levels()[i].toleranceM << " m: " << vertices(levels()[i]) << " vertices\n";
    }
    EXPECT_LT(vertices(levels().back()), before / 30);
}

TEST_F(RealLevels, SharedBordersStaySharedAndAreDrawnOnce) {
    std::set<std::pair<std::string, std::string>> pairs;
    for (const MapLevel& level : levels()) {
        const EdgeCount count = countEdges(level);
        EXPECT_EQ(count.drawn + count.shared, count.ofParts) << level.toleranceM;
        EXPECT_GT(count.shared, count.ofParts / 4) << level.toleranceM;
        std::set<std::pair<std::string, std::string>> here;
        for (const BorderLine& line : level.borders)
            if (!line.right.empty()) here.insert(std::minmax(line.left, line.right));
        if (pairs.empty()) pairs = here;
        EXPECT_EQ(here, pairs) << "neighbours at " << level.toleranceM << " m";
    }
    EXPECT_EQ(pairs.size(), 230U);
}

TEST_F(RealLevels, FloatsAreExactToAFractionOfAPixelAtZoom18) {
    const double pixelsPerUnit = 256 * std::exp2(18);
    const std::vector<Boundary>& boundaries = test::realBoundaries();
    std::size_t part = 0;
    double worst = 0;
    for (const Boundary& boundary : boundaries)
        for (const Polygon& polygon : boundary.shape) {
            const MeshPart& mesh = levels().front().parts[part++];
            std::size_t vertex = 0;
            for (std::size_t i = 0; i + 1 < polygon.outer.size(); ++i) {
                if (polygon.outer[i] == polygon.outer[i + 1]) continue;
                const Point exact = mercatorFromLonLat(polygon.outer[i]);
                const auto x = static_cast<double>(mesh.xy[2 * vertex]);
                const auto y = static_cast<double>(mesh.xy[2 * vertex + 1]);
                worst = std::max({worst, std::abs(mesh.origin.x + x - exact.x), std::abs(mesh.origin.y + y - exact.y)});
                ++vertex;
            }
        }
    EXPECT_LT(worst * pixelsPerUnit, 0.02);
}

double distanceTo(const MeshPart& part, Point p) {
    const auto at = [&](std::size_t i) {
        return Point{part.origin.x + static_cast<double>(part.xy[2 * i]), part.origin.y + static_cast<double>(part.xy[2 * i + 1])};
    };
    double nearest = 1;
    for (std::uint32_t begin = 0; const std::uint32_t end : part.ringEnds) {
        for (std::size_t i = begin, j = end - 1; i < end; j = i++) {
            const Point a = at(j);
            const Point d{at(i).x - a.x, at(i).y - a.y};
            const double length = d.x * d.x + d.y * d.y;
            const double t = length > 0 ? std::clamp(((p.x - a.x) * d.x + (p.y - a.y) * d.y) / length, 0.0, 1.0) : 0;
            nearest = std::min(nearest, std::hypot(p.x - a.x - t * d.x, p.y - a.y - t * d.y));
        }
        begin = end;
    }
    return nearest;
}

// What a map may choose its levels by: see tolerancePixels in app/map/scene_data.hpp.
TEST(MapLevels, TheRealCityStraysByLessThanTheTolerance) {
    if (!test::haveRealCommunes()) GTEST_SKIP() << "no real communes in " ANSINH_TEST_DATA;
    const std::vector<MapLevel> levels = buildMapLevels(test::realBoundaries(), Monitor::silent());
    for (const MapLevel& level : std::span(levels).subspan(1)) {
        std::multimap<std::string, const MeshPart*> partsOf;
        for (const MeshPart& part : level.parts) partsOf.emplace(part.commune, &part);
        std::vector<double> astray;  // in tolerances
        for (const MeshPart& fine : levels.front().parts) {
            const double perTolerance = metresPerMercatorUnit(fine.origin) / level.toleranceM;
            for (std::size_t i = 0; i + 1 < fine.xy.size(); i += 120) {
                const Point p{fine.origin.x + static_cast<double>(fine.xy[i]), fine.origin.y + static_cast<double>(fine.xy[i + 1])};
                double nearest = 1;
                const auto [from, to] = partsOf.equal_range(fine.commune);
                for (auto part = from; part != to; ++part) nearest = std::min(nearest, distanceTo(*part->second, p));
                astray.push_back(nearest * perTolerance);
            }
        }
        std::ranges::sort(astray);
        const auto quantile = [&](double q) { return astray[static_cast<std::size_t>(q * static_cast<double>(astray.size() - 1))]; };
        std::cout << "tolerance " << level.toleranceM << " m: half of the vertices within " << quantile(0.5) << ", 95 % "
                  << quantile(0.95) << ", 99 % " << quantile(0.99) << " of it\n";
        EXPECT_LE(quantile(0.95), 0.52) << level.toleranceM;
        EXPECT_LE(quantile(0.99), 0.85) << level.toleranceM;
    }
}

}  // namespace
}  // namespace ansinh
