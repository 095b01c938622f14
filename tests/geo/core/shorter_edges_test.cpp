#include "geo/core/shorter_edges.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace ansinh {
namespace {

double turn(const std::vector<float>& xy, std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    const auto at = [&](std::size_t i) { return static_cast<double>(xy[i]); };
    return (at(2 * b) - at(2 * a)) * (at(2 * c + 1) - at(2 * a + 1)) -
           (at(2 * b + 1) - at(2 * a + 1)) * (at(2 * c) - at(2 * a));
}

double area(const std::vector<float>& xy, const std::vector<std::uint32_t>& triangles) {
    double sum = 0;
    for (std::size_t i = 0; i < triangles.size(); i += 3)
        sum += turn(xy, triangles[i], triangles[i + 1], triangles[i + 2]) / 2;
    return sum;
}

double edgeLength(const std::vector<float>& xy, const std::vector<std::uint32_t>& triangles) {
    double sum = 0;
    for (std::size_t i = 0; i < triangles.size(); ++i) {
        const std::size_t a = triangles[i];
        const std::size_t b = triangles[i % 3 == 2 ? i - 2 : i + 1];
        sum +=
            std::hypot(static_cast<double>(xy[2 * a] - xy[2 * b]), static_cast<double>(xy[2 * a + 1] - xy[2 * b + 1]));
    }
    return sum;
}

// Four corners of a kite: 0 left, 1 below, 2 right, 3 above; long from left to right.
const std::vector<float> kite = {-10, 0, 0, -1, 10, 0, 0, 1};

TEST(ShorterEdges, TheShorterDiagonalIsTaken) {
    std::vector<std::uint32_t> triangles = {0, 1, 2, 0, 2, 3};
    shortenEdges(kite, triangles);
    EXPECT_NEAR(area(kite, triangles), 20, 1e-9);
    EXPECT_NEAR(edgeLength(kite, triangles), 4 * std::hypot(10, 1) + 2 * 2, 1e-6);
}

TEST(ShorterEdges, WhatIsShortStays) {
    std::vector<std::uint32_t> triangles = {0, 1, 3, 1, 2, 3};
    const std::vector<std::uint32_t> before = triangles;
    shortenEdges(kite, triangles);
    EXPECT_EQ(triangles, before);
}

TEST(ShorterEdges, NoDiagonalLeavesTheArea) {
    // An arrow head, its notch on the right: the shorter diagonal runs outside.
    const std::vector<float> arrow = {-10, 0, 2, -3, 0, 0, 2, 3};
    std::vector<std::uint32_t> triangles = {0, 1, 2, 0, 2, 3};
    const std::vector<std::uint32_t> before = triangles;
    shortenEdges(arrow, triangles);
    EXPECT_EQ(triangles, before);
}

TEST(ShorterEdges, AFanBecomesTrianglesAlongTheEdge) {
    std::vector<float> xy;
    constexpr std::uint32_t corners = 256;
    for (std::uint32_t i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        xy.push_back(static_cast<float>(std::cos(angle)));
        xy.push_back(static_cast<float>(std::sin(angle)));
    }
    std::vector<std::uint32_t> triangles;
    for (std::uint32_t i = 1; i + 1 < corners; ++i) triangles.insert(triangles.end(), {0, i, i + 1});
    const double areaBefore = area(xy, triangles);
    const double lengthBefore = edgeLength(xy, triangles);
    shortenEdges(xy, triangles);
    EXPECT_NEAR(area(xy, triangles), areaBefore, 1e-9);
    for (std::size_t i = 0; i < triangles.size(); i += 3)
        EXPECT_GT(turn(xy, triangles[i], triangles[i + 1], triangles[i + 2]), 0);
    EXPECT_LT(edgeLength(xy, triangles), lengthBefore / 5);
}

}  // namespace
}  // namespace ansinh
