#include "geo/progress/status.hpp"

#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"

namespace ansinh::progress {
namespace {

using made::day;
using made::step;

const Indicator terminals =
    made::indicator("t", {step("2026-12-31", 0.6), step("2027-12-31", 0.8), step("2028-12-31", 1)});

TEST(Due, TheFirstStepIsAskedForBeforeItsDayButNotInForce) {
    const auto due = dueOn(terminals, Tier::Commune, day("2026-12-30"));
    ASSERT_TRUE(due);
    EXPECT_EQ(*due, (Due{0.6, day("2026-12-31"), false, "c"}));
}

TEST(Due, AStepIsInForceOnItsDayAndUntilTheDayBeforeTheNext) {
    EXPECT_EQ(dueOn(terminals, Tier::Commune, day("2026-12-31")), (Due{0.6, day("2026-12-31"), true, "c"}));
    EXPECT_EQ(dueOn(terminals, Tier::Commune, day("2027-12-30")), (Due{0.6, day("2026-12-31"), true, "c"}));
    EXPECT_EQ(dueOn(terminals, Tier::Commune, day("2027-12-31")), (Due{0.8, day("2027-12-31"), true, "c"}));
    EXPECT_EQ(dueOn(terminals, Tier::Commune, day("2040-01-01")), (Due{1, day("2028-12-31"), true, "c"}));
}

TEST(Due, NothingForATierWithoutTarget) {
    EXPECT_FALSE(dueOn(terminals, Tier::City, day("2027-01-01")));
    EXPECT_FALSE(dueOn(made::indicator("none", {}), Tier::Commune, day("2027-01-01")));
}

TEST(Due, TiersHaveLaddersOfTheirOwn) {
    const Indicator both = made::indicator("b", {step("2026-04-30", 0.95, Tier::City), step("2026-05-30", 0.9)});
    EXPECT_TRUE(dueOn(both, Tier::City, day("2026-05-01"))->inForce);
    EXPECT_FALSE(dueOn(both, Tier::Commune, day("2026-05-01"))->inForce);
}

TEST(Due, ALinearStepRisesFromTheOneBefore) {
    const Indicator line = made::indicator("l", {step("2026-01-01", 0.2), step("2026-01-11", 1, Tier::Commune, true)});
    EXPECT_EQ(dueOn(line, Tier::Commune, day("2026-01-01")), (Due{0.2, day("2026-01-11"), true, "c"}));
    EXPECT_EQ(dueOn(line, Tier::Commune, day("2026-01-06")), (Due{0.6, day("2026-01-11"), true, "c"}));
    EXPECT_EQ(dueOn(line, Tier::Commune, day("2026-01-11")), (Due{1, day("2026-01-11"), true, "c"}));
    EXPECT_FALSE(dueOn(line, Tier::Commune, day("2025-12-31"))->inForce);
}

TEST(Due, AFirstLinearStepRisesFromNothingOnThePlansFirstDay) {
    const Indicator line = made::indicator("l", {step("2026-01-08", 1, Tier::Commune, true)});
    const auto from = std::optional(day("2026-01-01"));
    EXPECT_EQ(dueOn(line, Tier::Commune, day("2026-01-01"), from)->value, 0);
    EXPECT_EQ(dueOn(line, Tier::Commune, day("2026-01-02"), from), (Due{0.142857, day("2026-01-08"), true, "c"}));
    EXPECT_EQ(dueOn(line, Tier::Commune, day("2025-12-31"), from), (Due{1, day("2026-01-08"), false, "c"}));
    EXPECT_EQ(dueOn(line, Tier::Commune, day("2026-01-02")), (Due{1, day("2026-01-08"), false, "c"})) << "no start";
}

TEST(Due, AFallingLineIsRoundedDownToo) {
    const Indicator line = made::indicator("l", {step("2026-01-01", 1), step("2026-01-04", 0.5, Tier::Commune, true)});
    EXPECT_DOUBLE_EQ(dueOn(line, Tier::Commune, day("2026-01-02"))->value, 0.833333);
}

TEST(Due, SevenOfEightIsOnePersonShortOfNinetyPercent) {
    EXPECT_EQ(neededFor(0.9, 8), 8);
    EXPECT_EQ(neededFor(0.9, 10), 9);
    EXPECT_EQ(neededFor(0.9, 11), 10);
    EXPECT_EQ(neededFor(0.95, 20), 19);
    EXPECT_EQ(neededFor(0, 8), 0);
    EXPECT_EQ(neededFor(1, 0), 0);
}

TEST(Due, NeededIsTheSmallestCountThatReachesTheShare) {
    for (int millionths = 0; millionths <= 1000000; millionths += 12345)
        for (std::int64_t whole = 1; whole <= 60; ++whole) {
            const std::int64_t needed = neededFor(millionths / 1e6, whole);
            EXPECT_GE(needed * 1000000, millionths * whole);
            EXPECT_LT((needed - 1) * 1000000, millionths * whole + (millionths == 0 ? 1 : 0));
        }
}

}  // namespace
}  // namespace ansinh::progress
