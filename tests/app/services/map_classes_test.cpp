#include "app/services/map_classes.hpp"

#include <gtest/gtest.h>

namespace ansinh::app {
namespace {

progress::StatusRow behind(std::int64_t numerator, std::int64_t denominator, double due) {
    progress::StatusRow row;
    row.state = ValueState::Verified;
    row.numerator = numerator;
    row.denominator = denominator;
    row.due = progress::Due{due, Date(), true, ""};
    row.standing = progress::Standing::Behind;
    return row;
}

TEST(MapClasses, limitsBelongToTheSmallerClass) {
    EXPECT_EQ(classOf(behind(80, 100, 0.9)), MapClass::BehindSmall);
    EXPECT_EQ(classOf(behind(79, 100, 0.9)), MapClass::BehindMedium);
    EXPECT_EQ(classOf(behind(65, 100, 0.9)), MapClass::BehindMedium);
    EXPECT_EQ(classOf(behind(64, 100, 0.9)), MapClass::BehindLarge);
    EXPECT_EQ(classOf(behind(40, 100, 0.9)), MapClass::BehindLarge);
    EXPECT_EQ(classOf(behind(39, 100, 0.9)), MapClass::BehindSevere);
    EXPECT_EQ(classOf(behind(9, 10, 1.0)), MapClass::BehindSmall);
}

TEST(MapClasses, standingDecidesBeforeTheGap) {
    auto row = behind(0, 100, 1.0);
    row.standing = progress::Standing::OnTheWay;
    EXPECT_EQ(classOf(row), MapClass::OnTheWay);
    row.standing = progress::Standing::NotReported;
    row.state = ValueState::NotReported;
    EXPECT_EQ(classOf(row), MapClass::NotReported);
}

TEST(MapClasses, gapNeedsCountsAndATarget) {
    EXPECT_NEAR(*gapOf(behind(1, 4, 0.9)), 0.65, 1e-12);
    EXPECT_FALSE(gapOf(behind(0, 0, 0.9)));
    auto row = behind(1, 4, 0.9);
    row.due.reset();
    EXPECT_FALSE(gapOf(row));
    row = behind(1, 4, 0.9);
    row.state = ValueState::NotReported;
    EXPECT_FALSE(gapOf(row));
}

TEST(MapClasses, wholePlanCountsTargets) {
    progress::OverallRow row;
    row.standing = progress::Standing::Behind;
    for (const auto& [count, expected] : {std::pair{1, MapClass::BehindSmall}, std::pair{2, MapClass::BehindSmall},
                                          std::pair{3, MapClass::BehindMedium}, std::pair{4, MapClass::BehindMedium},
                                          std::pair{6, MapClass::BehindLarge}, std::pair{7, MapClass::BehindSevere}}) {
        row.behind = count;
        EXPECT_EQ(classOf(row), expected) << count;
    }
}

TEST(MapClasses, devicesAreColouredByTheClassesOfThePlan) {
    Plan plan;
    plan.readiness = {{"computers", {"Máy", "Computers"}, 1}};
    plan.readinessClasses = {{"good", {"Tốt", "Good"}, 0.8}, {"fair", {"Khá", "Fair"}, 0.5}, {"poor", {"Kém", "Poor"}, 0}};
    progress::ReadinessRow row;
    row.standing = progress::Standing::OnTheWay;
    for (const auto& [score, expected] : {std::pair{0.0, "ready/2/3"}, std::pair{0.49, "ready/2/3"},
                                          std::pair{0.6 - 0.1, "ready/1/3"}, std::pair{0.79, "ready/1/3"},
                                          std::pair{0.8, "ready/0/3"}}) {
        row.score = score;
        EXPECT_EQ(readinessKeyOf(plan, row), expected) << score;
    }
    plan.readinessClasses[0].from = 0.9;
    EXPECT_EQ(readinessKeyOf(plan, row), "ready/1/3") << "another plan, another limit";
    plan.readinessClasses.clear();
    EXPECT_EQ(readinessKeyOf(plan, row), "ready/0/1");
    row.score.reset();
    EXPECT_EQ(readinessKeyOf(plan, row), "not_reported") << "half the weight unknown is not a bad score";
    row.standing = progress::Standing::NotApplicable;
    EXPECT_EQ(readinessKeyOf(plan, row), "not_applicable");
}

TEST(MapClasses, keysOfReadinessSayTheirPlace) {
    Plan plan;
    plan.readinessClasses = {{"good", {"Tốt", "Good"}, 0.8}, {"poor", {"Kém", "Poor"}, 0}};
    EXPECT_EQ(allReadinessKeys(&plan),
              (std::vector<std::string>{"ready/0/2", "ready/1/2", "not_reported", "not_applicable"}));
    EXPECT_EQ(allReadinessKeys(nullptr), (std::vector<std::string>{"not_reported", "not_applicable"}));
    EXPECT_EQ(readinessPlaceOf("ready/1/2"), 1U);
    EXPECT_FALSE(readinessPlaceOf("met"));
    EXPECT_FALSE(readinessPlaceOf("ready/"));
}

TEST(MapClasses, everyClassHasItsStanding) {
    for (const MapClass one : allMapClasses()) {
        const std::string key = keyOf(one);
        const std::string standing = progress::keyOf(standingOf(one));
        EXPECT_EQ(key.substr(0, standing.size()), standing);
    }
}

}  // namespace
}  // namespace ansinh::app
