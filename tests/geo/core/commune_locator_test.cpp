#include "geo/core/coverage.hpp"
#include "geo/core/measure.hpp"

#include <gtest/gtest.h>

#include "real_communes.hpp"
#include <cmath>

namespace ansinh {
namespace {

using test::boundaryOf;
using test::square;

TEST(CommuneLocator, AnswersInsideOutsideAndOnTheBorder) {
    std::vector<Boundary> boundaries = {boundaryOf("20", square(1, 0, 1)), boundaryOf("10", square(0, 0, 1))};
    boundaries[0].shape[0].holes.push_back(square(1.4, 0.4, 0.2));
    const CommuneLocator locator(boundaries);
    EXPECT_EQ(locator.at({0.5, 0.5}), "10");
    EXPECT_EQ(locator.at({1.2, 0.5}), "20");
    EXPECT_EQ(locator.at({1, 0.5}), "10") << "the lower code has the border";
    EXPECT_EQ(locator.at({1.5, 0.5}), std::nullopt) << "a hole is outside";
    EXPECT_EQ(locator.at({3, 3}), std::nullopt);
    EXPECT_EQ(locator.at({std::nan(""), 0}), std::nullopt);
}

TEST(CommuneLocator, MeasuresTheWayToACommune) {
    const std::vector<Boundary> boundaries = {boundaryOf("10", square(108, 16, 0.1))};
    const CommuneLocator locator(boundaries);
    EXPECT_EQ(locator.distanceTo("10", {108.05, 16.05}), 0);
    EXPECT_NEAR(locator.distanceTo("10", {108.15, 16.05}), distanceM({108.15, 16.05}, {108.1, 16.05}), 0.5);
    EXPECT_TRUE(std::isinf(locator.distanceTo("99", {108, 16})));
}

TEST(CommuneLocator, WorksWithoutBoundariesAndAfterAMove) {
    CommuneLocator empty(std::vector<Boundary>{});
    EXPECT_EQ(empty.at({108, 16}), std::nullopt);
    CommuneLocator full(std::vector<Boundary>{boundaryOf("10", square(0, 0, 1))});
    empty = std::move(full);
    EXPECT_EQ(empty.at({0.5, 0.5}), "10");
}

TEST(CommuneLocator, EveryRealLabelPointLiesInItsCommune) {
    if (!test::haveRealCommunes()) GTEST_SKIP() << "no real polygons on this machine";
    const CommuneLocator locator(test::realBoundaries());
    for (const Commune& commune : test::realCommunes()) EXPECT_EQ(locator.at(commune.labelPoint), commune.code);
}

}  // namespace
}  // namespace ansinh
