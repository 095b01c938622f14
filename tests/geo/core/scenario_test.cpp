#include "geo/core/scenario.hpp"

#include <gmock/gmock.h>

namespace ansinh {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

ScenarioClass classOf(const std::string& host, std::vector<std::string> members, std::vector<std::int64_t> travelM) {
    ScenarioClass one;
    one.host = host;
    one.members = std::move(members);
    one.travelM = std::move(travelM);
    return one;
}

Scenario twoClasses() {
    Scenario scenario;
    scenario.travelSource = "geodesic";
    scenario.classes = {classOf("B", {"A", "B", "C"}, {10, 0, 10}), classOf("E", {"D", "E", "F"}, {10, 0, 10})};
    scenario.total = 40;
    scenario.longestM = 10;
    return scenario;
}

TEST(ScenarioDifference, SaysWhoMovesAndWhatItCosts) {
    const Scenario left = twoClasses();
    EXPECT_EQ(differenceOf(left, left), ScenarioDifference{});

    Scenario right = twoClasses();
    right.classes[0].members = {"A", "B"};
    right.classes[0].travelM = {10, 0};
    right.classes[1] = classOf("D", {"C", "D", "E", "F"}, {10, 0, 10, 20});
    right.total = 50;
    right.longestM = 20;
    const ScenarioDifference found = differenceOf(left, right);
    EXPECT_THAT(found.moves, ElementsAre(ScenarioMove{"C", "B", "D", 0}, ScenarioMove{"D", "E", "D", -10},
                                         ScenarioMove{"E", "E", "D", 10}, ScenarioMove{"F", "E", "D", 10}));
    EXPECT_THAT(found.sameCompany, IsEmpty());
    EXPECT_THAT(found.hostsGone, ElementsAre("E"));
    EXPECT_THAT(found.hostsNew, ElementsAre("D"));
    EXPECT_EQ(found.totalChange, 10);
    EXPECT_EQ(found.longestChange, 10);
    EXPECT_EQ(found.travelChange, 10);
    EXPECT_TRUE(found.comparable);
}

TEST(ScenarioDifference, AnotherHostOfTheSameCompanyAndOtherCommunes) {
    const Scenario left = twoClasses();
    Scenario right = twoClasses();
    right.classes[0].host = "A";
    right.classes[0].travelM = {0, 10, 20};
    EXPECT_THAT(differenceOf(left, right).sameCompany, ElementsAre("A", "B", "C"));
    right.classes.pop_back();
    const ScenarioDifference found = differenceOf(left, right);
    EXPECT_FALSE(found.comparable);
    EXPECT_EQ(found.moves.back(), (ScenarioMove{"F", "E", "", 0}));
    right = twoClasses();
    right.travelSource = "roads";
    EXPECT_FALSE(differenceOf(left, right).comparable);
}

}  // namespace
}  // namespace ansinh
