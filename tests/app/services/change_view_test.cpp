#include "app/services/change_view.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

DayFigures dayWith(std::int64_t numerator, ValueState state, const ProjectFacts& facts) {
    const Date day = Date::require("2026-04-20", "day");
    const std::string& unit = facts.communes.front().code;
    const std::vector<Observation> observations{{unit, "staff", day, ValueState::Verified, 20, 1},
                                                {unit, "done", day, state, numerator, 1}};
    return {day, progress::statusOf(facts.plans, facts.communes, facts.cityCode, observations, day), {}};
}

TEST(ChangeView, classesFollowTheSharesAndPeopleAreCounted) {
    const auto facts = smallCity(3);
    const DayFigures before = dayWith(10, ValueState::Verified, *facts);
    struct Case {
        std::int64_t after;
        const char* key;
    };
    for (const Case& one : {Case{15, "better_much"}, Case{14, "better"}, Case{10, "same"}, Case{9, "worse"}, Case{5, "worse_much"}}) {
        const auto changes = changeOf(*facts, before, dayWith(one.after, ValueState::Verified, *facts), "done");
        ASSERT_EQ(changes.size(), 3U);
        EXPECT_EQ(changes[0].key, one.key) << one.after;
        EXPECT_EQ(changes[0].gained, one.after - 10);
    }
}

TEST(ChangeView, missingOnEitherDayIsNoChange) {
    const auto facts = smallCity(3);
    const DayFigures known = dayWith(10, ValueState::Verified, *facts);
    const DayFigures silent = dayWith(0, ValueState::NotReported, *facts);
    for (const auto& [before, after] : {std::pair{&known, &silent}, std::pair{&silent, &known}}) {
        const auto changes = changeOf(*facts, *before, *after, "done");
        EXPECT_EQ(changes[0].key, "not_reported");
        EXPECT_EQ(changes[0].gained, 0);
    }
}

TEST(ChangeView, everyCommuneOfTheBaseIsInOneClass) {
    const auto facts = smallCity(40);
    const auto before = smallCityFigures(*facts, Date::require("2026-04-01", "day"));
    const auto after = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    for (const char* indicator : {"", "done", "signed", "no such"}) {
        int sum = 0;
        for (const ClassCount& one : changeCounts(changeOf(*facts, *before, *after, indicator))) sum += one.count;
        EXPECT_EQ(sum, facts->base()) << indicator;
    }
}

TEST(ChangeView, whoNeedNotReportIsNotLate) {
    const auto facts = smallCity(7);
    const auto before = smallCityFigures(*facts, Date::require("2026-05-01", "day"));
    const auto after = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    for (const char* indicator : {"", "done"}) {
        const auto changes = changeOf(*facts, *before, *after, indicator);
        EXPECT_EQ(changes.back().key, "not_applicable") << indicator;
        EXPECT_EQ(changes[5].key, "not_reported") << indicator;
    }
}

}  // namespace
}  // namespace ansinh::app
