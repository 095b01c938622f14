#include "geo/core/geometry.hpp"

#include <gtest/gtest.h>

namespace ansinh {
namespace {

const Ring square{{0, 0}, {4, 0}, {4, 4}, {0, 4}, {0, 0}};
const Ring hole{{1, 1}, {1, 2}, {2, 2}, {1, 1}};

TEST(Box, IsEmptyUntilExtended) {
    Box box;
    EXPECT_TRUE(box.empty());
    EXPECT_FALSE(box.contains({0, 0}));
    box.extend(Point{3, -2});
    EXPECT_FALSE(box.empty());
    EXPECT_TRUE(box.contains({3, -2}));
    EXPECT_EQ(box.min, box.max);
}

TEST(Box, AnEmptyBoxAddsNothing) {
    Box box;
    box.extend(Box{});
    EXPECT_TRUE(box.empty());
    box.extend(Point{1, 1});
    const Box before = box;
    box.extend(Box{});
    EXPECT_EQ(box, before);
}

TEST(Box, TouchingBoxesIntersect) {
    const Box a{{0, 0}, {1, 1}};
    EXPECT_TRUE(a.intersects({{1, 1}, {2, 2}}));
    EXPECT_TRUE(a.intersects({{0.25, 0.25}, {0.5, 0.5}}));
    EXPECT_FALSE(a.intersects({{1.5, 0}, {2, 1}}));
    EXPECT_FALSE(a.intersects({{0, -2}, {1, -1}}));
    EXPECT_FALSE(a.intersects(Box{}));
}

TEST(Box, HoldsEveryPartOfAShape) {
    const MultiPolygon shape{{square, {hole}}, {{{10, 10}, {11, 10}, {11, 12}, {10, 10}}, {}}};
    EXPECT_EQ(boxOf(shape), (Box{{0, 0}, {11, 12}}));
    EXPECT_TRUE(boxOf({}).empty());
}

TEST(VertexCount, CountsClosingPointsAndHoles) {
    EXPECT_EQ(vertexCount({}), 0U);
    EXPECT_EQ(vertexCount({{square, {}}}), 5U);
    EXPECT_EQ(vertexCount({{square, {hole}}, {square, {}}}), 14U);
}

}  // namespace
}  // namespace ansinh
