#include "geo/core/overlay.hpp"

#include <gtest/gtest.h>

#include "real_communes.hpp"

namespace ansinh {
namespace {

MultiPolygon square(double west, double south, double size) {
    return {{test::square(west, south, size), {}}};
}

MultiPolygon notAShape() {
    return {{{{0, 0}, {1, 0}, {1, 1}, {0, 1}}, {}}};  // not closed
}

TEST(Overlay, pointOnSurfaceIsInsideWhereTheMiddleIsNot) {
    const MultiPolygon u{{{{0, 0}, {3, 0}, {3, 3}, {2, 3}, {2, 1}, {1, 1}, {1, 3}, {0, 3}, {0, 0}}, {}}};
    const Point inside = pointOnSurface(u);
    EXPECT_FALSE(inside.x > 1 && inside.x < 2 && inside.y > 1) << inside.x << ' ' << inside.y;
    EXPECT_TRUE(boxOf(u).contains(inside));
}

TEST(Overlay, pointOfWhatIsNoShapeIsTheMiddleOfItsBox) {
    EXPECT_EQ(pointOnSurface(notAShape()), (Point{0.5, 0.5}));
}

TEST(Overlay, overlapIsAShareOfTheSmallerShape) {
    EXPECT_DOUBLE_EQ(overlapShare(square(0, 0, 2), square(1, 0, 1)), 1);
    EXPECT_DOUBLE_EQ(overlapShare(square(0, 0, 2), square(1, 1, 2)), 0.25);
    EXPECT_DOUBLE_EQ(overlapShare(square(0, 0, 1), square(1, 0, 1)), 0) << "a common side has no area";
    EXPECT_DOUBLE_EQ(overlapShare(square(0, 0, 1), square(5, 0, 1)), 0);
    EXPECT_DOUBLE_EQ(overlapShare(square(0, 0, 1), notAShape()), 0);
}

TEST(Overlay, unitedNeighboursLoseTheirBorder) {
    const MultiPolygon both = unite(square(0, 0, 1), square(1, 0, 1));
    ASSERT_EQ(both.size(), 1U);
    EXPECT_EQ(boxOf(both), (Box{{0, 0}, {2, 1}}));
    EXPECT_EQ(unite(square(0, 0, 1), square(5, 0, 1)).size(), 2U);
    EXPECT_TRUE(unite(square(0, 0, 1), notAShape()).empty());
}

}  // namespace
}  // namespace ansinh
