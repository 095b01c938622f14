#include "app/controllers/window_place.hpp"

#include <gtest/gtest.h>

namespace ansinh::app {
namespace {

const QRect laptop(0, 0, 1280, 760);
const QRect wall(1280, 0, 1920, 1080);
constexpr QSize usual(1440, 900);

TEST(WindowPlace, theFirstTimeItIsInTheMiddleAndNoLargerThanTheScreen) {
    EXPECT_EQ(windowPlaceOn({laptop}, {}, usual), QRect(0, 0, 1280, 760));
    EXPECT_EQ(windowPlaceOn({wall}, {}, usual), QRect(1280 + 240, 90, 1440, 900));
}

TEST(WindowPlace, itOpensWhereItWasClosed) {
    const QRect before(1400, 50, 1200, 800);
    EXPECT_EQ(windowPlaceOn({laptop, wall}, before, usual), before);
}

TEST(WindowPlace, aScreenThatWasUnpluggedIsForgotten) {
    EXPECT_EQ(windowPlaceOn({laptop}, {1400, 50, 1200, 800}, usual), QRect(0, 0, 1280, 760));
}

TEST(WindowPlace, whatHangsOverTheEdgeComesBack) {
    EXPECT_EQ(windowPlaceOn({laptop}, {-300, 100, 1200, 700}, usual), QRect(0, 60, 1200, 700));
    EXPECT_EQ(windowPlaceOn({laptop}, {0, -600, 1200, 700}, usual), QRect(0, 0, 1280, 760))
        << "its top cannot be reached";
}

TEST(WindowPlace, withoutAScreenItHasTheUsualSize) {
    EXPECT_EQ(windowPlaceOn({}, {}, usual).size(), usual);
}

}  // namespace
}  // namespace ansinh::app
