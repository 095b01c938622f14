#include "app/services/view_history.hpp"

#include "app/services/neighbours.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ansinh::app {
namespace {

SavedView at(double lon, double zoom = 11) {
    SavedView view;
    view.camera = ViewCamera{{lon, 16}, zoom, 0};
    return view;
}

TEST(ViewHistory, GoesBackAndForward) {
    ViewHistory history;
    EXPECT_FALSE(history.canGoBack());
    EXPECT_FALSE(history.canGoForward());
    for (const double lon : {107.0, 107.5, 108.0}) history.visit(at(lon));
    EXPECT_EQ(history.back(), at(107.5));
    EXPECT_EQ(history.back(), at(107));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_EQ(history.forward(), at(107.5));
    EXPECT_TRUE(history.canGoForward());
}

TEST(ViewHistory, ANewStepCutsWhatLayAhead) {
    ViewHistory history;
    for (const double lon : {107.0, 107.5, 108.0}) history.visit(at(lon));
    history.back();
    history.visit(at(109));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_EQ(history.back(), at(107.5));
}

TEST(ViewHistory, ArrivingBesideTheSpotIsNoNewStep) {
    ViewHistory history;
    history.visit(at(107));
    history.visit(at(108));
    history.back();
    history.visit(at(107.00002, 11.001));
    EXPECT_TRUE(history.canGoForward());
    SavedView other = at(107);
    other.layer = "training";
    history.visit(other);
    EXPECT_FALSE(history.canGoForward()) << "another layer is another view";
}

TEST(ViewHistory, ForgetsTheOldest) {
    ViewHistory history(3);
    for (const double lon : {105.0, 106.0, 107.0, 108.0}) history.visit(at(lon));
    EXPECT_EQ(history.back(), at(107));
    EXPECT_EQ(history.back(), at(106));
    EXPECT_FALSE(history.canGoBack());
}

TEST(NeighboursIn, AreThoseWithACommonBorder) {
    const auto border = [](const std::string& left, const std::string& right) {
        BorderLine line;
        line.left = left;
        line.right = right;
        return line;
    };
    MapLevel level;
    level.borders = {border("a", "b"), border("c", "a"), border("b", "c"), border("a", ""), border("b", "a")};
    std::vector<SceneCommune> communes(4);
    communes[0].code = QStringLiteral("a");
    communes[1].code = QStringLiteral("b");
    communes[2].code = QStringLiteral("c");
    communes[3].code = QStringLiteral("island");
    const auto data = makeSceneData(std::make_shared<const std::vector<MapLevel>>(std::vector{level}), communes);
    EXPECT_THAT(neighboursIn(*data, "a"), testing::ElementsAre("b", "c"));
    EXPECT_THAT(neighboursIn(*data, "island"), testing::IsEmpty());
    EXPECT_THAT(neighboursIn(*data, "elsewhere"), testing::IsEmpty());
}

}  // namespace
}  // namespace ansinh::app
