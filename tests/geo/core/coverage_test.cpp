#include "geo/core/coverage.hpp"

#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"

#include <gmock/gmock.h>

#include "real_communes.hpp"
#include <chrono>

namespace ansinh {
namespace {

using test::boundaryOf;
using test::square;

Commune communeOf(const std::string& code) {
    Commune commune;
    commune.code = code;
    return commune;
}

class Stopped final : public Monitor {
    void progress(std::string_view, double) override {}
    [[nodiscard]] bool cancelled() const override { return true; }
};

TEST(CheckCoverage, FindsNothingWhereBordersAgree) {
    const std::vector<Boundary> two = {boundaryOf("1", square(108, 16, 0.1)), boundaryOf("2", square(108.1, 16, 0.1))};
    const std::vector<Commune> communes = {communeOf("1"), communeOf("2")};
    const CoverageReport report = checkCoverage(two, communes, Monitor::silent());
    EXPECT_TRUE(report.overlaps.empty());
    EXPECT_TRUE(report.gaps.empty());
    EXPECT_TRUE(report.missing.empty());
    EXPECT_TRUE(report.doubled.empty());
}

TEST(CheckCoverage, MeasuresAnOverlapAndSaysWhere) {
    const std::vector<Boundary> two = {boundaryOf("9", square(108, 16, 0.1)), boundaryOf("2", square(108.09, 16, 0.1))};
    const CoverageReport report = checkCoverage(two, {}, Monitor::silent());
    ASSERT_EQ(report.overlaps.size(), 1U);
    const CoverageFault& fault = report.overlaps.front();
    EXPECT_EQ(fault.left, "2");
    EXPECT_EQ(fault.right, "9");
    const double expected =
        areaM2({Polygon{{{108.09, 16}, {108.09, 16.1}, {108.1, 16.1}, {108.1, 16}, {108.09, 16}}, {}}});
    EXPECT_NEAR(fault.areaM2, expected, expected * 1e-9);
    EXPECT_TRUE((Box{{108.09, 16}, {108.1, 16.1}}.contains(fault.place)));
}

TEST(CheckCoverage, AGapIsEnclosedAndNamesItsLongestNeighbours) {
    // A frame of two communes around a hole; "long" has three sides of it. The open bay on the right is no gap.
    const Boundary around =
        boundaryOf("long", {{0, 0}, {0, 3}, {3, 3}, {3, 2}, {1, 2}, {1, 1}, {3, 1}, {3, 0}, {0, 0}});
    const Boundary plug = boundaryOf("short", {{2, 1}, {2, 2}, {2.5, 2}, {2.5, 1}, {2, 1}});
    const std::vector<Boundary> both = {plug, around};
    const CoverageReport report = checkCoverage(both, {}, Monitor::silent());
    ASSERT_EQ(report.gaps.size(), 1U);
    EXPECT_EQ(report.gaps[0].left, "long");
    EXPECT_EQ(report.gaps[0].right, "short");
    EXPECT_TRUE((Box{{1, 1}, {2, 2}}.contains(report.gaps[0].place)));
    EXPECT_TRUE(report.overlaps.empty());
}

TEST(CheckCoverage, CountsMissingAndDoubled) {
    const std::vector<Boundary> boundaries = {boundaryOf("1", square(0, 0, 1)), boundaryOf("1", square(0, 0, 1))};
    const std::vector<Commune> communes = {communeOf("1"), communeOf("2")};
    const CoverageReport report = checkCoverage(boundaries, communes, Monitor::silent());
    EXPECT_THAT(report.missing, testing::ElementsAre("2"));
    EXPECT_THAT(report.doubled, testing::ElementsAre("1"));
    EXPECT_TRUE(report.overlaps.empty()) << "a commune does not overlap itself";
}

TEST(CheckCoverage, StopsWhenAsked) {
    const std::vector<Boundary> two = {boundaryOf("1", square(0, 0, 1)), boundaryOf("2", square(0.5, 0, 1))};
    Stopped stopped;
    try {
        (void)checkCoverage(two, {}, stopped);
        FAIL() << "not stopped";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Cancelled);
    }
}

TEST(CheckCoverage, FindsTheKnownFaultsOfTheRealPolygons) {
    if (!test::haveRealCommunes()) GTEST_SKIP() << "no real polygons on this machine";
    const auto start = std::chrono::steady_clock::now();
    const CoverageReport report = checkCoverage(test::realBoundaries(), test::realCommunes(), Monitor::silent());
    RecordProperty(
        "milliseconds",
        static_cast<int>(
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start).count()));
    ASSERT_EQ(report.overlaps.size(), 1U);
    EXPECT_NEAR(report.overlaps[0].areaM2, 0.5, 0.2);
    ASSERT_EQ(report.gaps.size(), 3U);
    double slivers = 0;
    for (const CoverageFault& gap : report.gaps) {
        slivers += gap.areaM2;
        EXPECT_FALSE(gap.right.empty());
    }
    EXPECT_NEAR(slivers, 411, 5);
    EXPECT_TRUE(report.missing.empty());
    EXPECT_TRUE(report.doubled.empty());
}

TEST(NeighboursOf, ACornerIsNoBorder) {
    const std::vector<Boundary> four = {boundaryOf("a", square(0, 0, 1)), boundaryOf("b", square(1, 0, 1)),
                                        boundaryOf("c", square(1, 1, 1)), boundaryOf("d", square(5, 5, 1))};
    const std::vector<Neighbours> pairs = neighboursOf(four);
    ASSERT_EQ(pairs.size(), 2U);
    EXPECT_EQ(pairs[0].first, 0U);
    EXPECT_EQ(pairs[0].second, 1U);
    EXPECT_EQ(pairs[1].first, 1U);
    EXPECT_EQ(pairs[1].second, 2U);
}

TEST(NeighboursOf, FindsABorderWhoseVerticesDiffer) {
    const std::vector<Boundary> two = {boundaryOf("a", square(0, 0, 2)), boundaryOf("b", square(2, 0.5, 1))};
    EXPECT_EQ(neighboursOf(two).size(), 1U);
}

TEST(NeighboursOf, CountsThePairsOfTheRealPolygons) {
    if (!test::haveRealCommunes()) GTEST_SKIP() << "no real polygons on this machine";
    // 237 pairs touch; seven of them only in a corner.
    EXPECT_EQ(neighboursOf(test::realBoundaries()).size(), 230U);
}

TEST(RepairShape, LeavesASoundShapeAsItIs) {
    const MultiPolygon sound = {Polygon{square(108, 16, 0.1), {square(108.02, 16.02, 0.01)}}};
    const Repair result = repair(sound);
    EXPECT_FALSE(result.changed);
    EXPECT_TRUE(result.possible);
    EXPECT_EQ(result.shape, sound);
}

TEST(RepairShape, ClosesRingsAndDropsRepeatedPoints) {
    const MultiPolygon open = {Polygon{{{0, 0}, {0, 1}, {0, 1}, {1, 1}, {1, 0}}, {{{0.5, 0.5}, {0.5, 0.5}}}}};
    const Repair result = repair(open);
    EXPECT_TRUE(result.changed);
    EXPECT_TRUE(result.possible);
    EXPECT_EQ(result.shape, (MultiPolygon{Polygon{square(0, 0, 1), {}}}));
}

TEST(RepairShape, DropsASpikeWithoutMovingArea) {
    const MultiPolygon spiked = {Polygon{
        {{108, 16}, {108, 16.1}, {108.05, 16.1}, {108.05, 16.2}, {108.05, 16.1}, {108.1, 16.1}, {108.1, 16}, {108, 16}},
        {}}};
    const Repair result = repair(spiked);
    EXPECT_TRUE(result.changed);
    EXPECT_FALSE(result.why.empty());
    const double expected = areaM2({Polygon{square(108, 16, 0.1), {}}});
    EXPECT_NEAR(areaM2(result.shape) / expected, 1, 1e-4);
    EXPECT_LE(boxOf(result.shape).max.y, 16.1);
}

TEST(RepairShape, UntiesASmallLoopButNotALargeBowTie) {
    // The last corner crosses the first side: about 0.3 m beyond in the small case.
    const auto crossing = [](double beyond) {
        return MultiPolygon{
            Polygon{{{108, 16}, {108, 16.1}, {108.1, 16.1}, {108.1, 16}, {108 - beyond, 16 + beyond}, {108, 16}}, {}}};
    };
    const auto bowTie = MultiPolygon{Polygon{{{108, 16}, {108.1, 16.1}, {108.1, 16}, {108, 16.1}, {108, 16}}, {}}};
    const Repair small = repair(crossing(3e-6));
    EXPECT_TRUE(small.possible);
    EXPECT_LT(small.areaChangeM2, 100);
    const Repair large = repair(bowTie);
    EXPECT_FALSE(large.possible);
    EXPECT_FALSE(large.changed);
    EXPECT_EQ(large.shape, bowTie);
    EXPECT_NE(large.why.find("Self-intersection"), std::string::npos);
    EXPECT_NEAR(large.place.x, 108.05, 1e-9);
}

TEST(RepairShape, RefusesWhatHasNoPlaceOrNoArea) {
    EXPECT_FALSE(repair({Polygon{{{0, 0}, {0, 1}, {std::nan(""), 1}, {0, 0}}, {}}}).possible);
    EXPECT_FALSE(repair({}).possible);
    EXPECT_FALSE(repair({Polygon{{{0, 0}, {0, 1}, {0, 0}}, {}}}).possible);
}

TEST(RepairShape, TheRealPolygonsNeedNone) {
    if (!test::haveRealCommunes()) GTEST_SKIP() << "no real polygons on this machine";
    for (const Boundary& boundary : test::realBoundaries())
        EXPECT_FALSE(repair(boundary.shape).changed) << boundary.commune;
}

TEST(LabelPointOf, IsTheMiddleOfTheWidestPlace) {
    // A square with a thin arm: the centroid is drawn towards the arm, the label is not.
    const MultiPolygon shape = {
        Polygon{square(20, 0, 0.1), {}},
        Polygon{{{0, 0}, {0, 1}, {1, 1}, {1, 0.52}, {5, 0.52}, {5, 0.48}, {1, 0.48}, {1, 0}, {0, 0}}, {}}};
    const Point label = labelPointOf(shape);
    EXPECT_NEAR(label.x, 0.5, 0.05);
    EXPECT_NEAR(label.y, 0.5, 0.02);
    EXPECT_THROW((void)labelPointOf({}), Error);
}

}  // namespace
}  // namespace ansinh
