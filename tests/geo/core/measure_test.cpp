#include "geo/core/measure.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace ansinh {
namespace {

const Point daNang{108.2022, 16.0544};
const Point hoangSa{112.555525, 16.035775};

Ring square(Point corner, double degrees) {
    return {corner,
            {corner.x + degrees, corner.y},
            {corner.x + degrees, corner.y + degrees},
            {corner.x, corner.y + degrees},
            corner};
}

TEST(Measure, OneDegreeOnTheMeridianAndTheEquator) {
    EXPECT_NEAR(distanceM({0, 0}, {1, 0}), 111319.491, 0.001);
    EXPECT_NEAR(distanceM({108, 0}, {108, 1}), 110574.389, 0.001);
    EXPECT_EQ(distanceM(daNang, daNang), 0);
}

TEST(Measure, LengthIsTheSumOfItsSteps) {
    const Line line{{108, 15}, {108.1, 15.2}, {107.9, 15.4}};
    EXPECT_DOUBLE_EQ(lengthM(line), distanceM(line[0], line[1]) + distanceM(line[1], line[2]));
    EXPECT_EQ(lengthM({}), 0);
    EXPECT_EQ(lengthM({daNang}), 0);
}

TEST(Measure, AreaOfAKnownQuadrangle) {
    // The band between two parallels has a closed formula; edges here are geodesics, so a small square comes close.
    EXPECT_NEAR(areaM2({{square({0, 0}, 0.01), {}}}) / (111319.491 * 0.01 * 110574.276 * 0.01), 1, 1e-6);
    EXPECT_EQ(areaM2({}), 0);
    EXPECT_EQ(areaM2({Polygon{}}), 0);
}

TEST(Measure, AreaTakesHolesOffAndIgnoresOrientation) {
    const Ring outer = square({108, 16}, 0.1);
    Ring hole = square({108.02, 16.02}, 0.01);
    const double whole = areaM2({{outer, {}}});
    const double inner = areaM2({{hole, {}}});
    EXPECT_NEAR(areaM2({{outer, {hole}}}), whole - inner, 1e-3);
    std::reverse(hole.begin(), hole.end());
    EXPECT_NEAR(areaM2({{outer, {hole}}}), whole - inner, 1e-3);
    Ring open = outer;
    open.pop_back();
    EXPECT_DOUBLE_EQ(areaM2({{open, {}}}), whole);
}

TEST(Measure, OffsetsLeadBack) {
    for (const Point to : {hoangSa, Point{107.3, 15.8}, Point{108.2022, 15.0}, Point{108.2023, 16.0545}}) {
        const Offset offset = offsetBetween(daNang, to);
        EXPECT_GE(offset.azimuthDeg, 0);
        EXPECT_LT(offset.azimuthDeg, 360);
        EXPECT_NEAR(distanceM(moved(daNang, offset), to), 0, 1e-6);
    }
}

TEST(Measure, AzimuthIsClockwiseFromNorth) {
    EXPECT_NEAR(offsetBetween({108, 16}, {108, 17}).azimuthDeg, 0, 1e-9);
    EXPECT_NEAR(offsetBetween({108, 0}, {109, 0}).azimuthDeg, 90, 1e-9);
    EXPECT_NEAR(offsetBetween({108, 17}, {108, 16}).azimuthDeg, 180, 1e-9);
    EXPECT_NEAR(offsetBetween({109, 0}, {108, 0}).azimuthDeg, 270, 1e-9);
}

}  // namespace
}  // namespace ansinh
