#include "geo/progress/status.hpp"

#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <map>
#include <set>
#include <stdexcept>
#include <string_view>

namespace ansinh::progress {
namespace {

const Plan& month() {
    static const Plan read = made::seedPlans()[0];
    return read;
}

const Plan& scheme() {
    static const Plan read = made::seedPlans()[1];
    return read;
}

const Indicator& indicatorOf(const Plan& plan, std::string_view id) {
    for (const Indicator& indicator : plan.indicators)
        if (indicator.id == id) return indicator;
    throw std::out_of_range(std::string(id));
}

double asked(const Plan& plan, const std::string& id, Tier tier, const char* day) {
    return dueOn(indicatorOf(plan, id), tier, made::day(day), plan.from).value().value;
}

TEST(MonthPlan, SixteenTasksWithTheNumberFourTwice) {
    ASSERT_EQ(month().tasks.size(), 16u);
    std::multiset<std::string> numbers;
    for (std::size_t i = 0; i < 16; ++i) {
        EXPECT_EQ(month().tasks[i].row, static_cast<int>(i) + 1);
        numbers.insert(month().tasks[i].number);
    }
    EXPECT_EQ(numbers.count("4"), 2u);
    for (int n = 1; n <= 15; ++n) EXPECT_GE(numbers.count(std::to_string(n)), 1u) << n;
    EXPECT_EQ(month().tasks.back().when, "Tháng 4/2026");
    EXPECT_EQ(month().tasks[4].due, made::day("2026-04-25"));
}

TEST(MonthPlan, ItBindsTheCityInItsPeriod) {
    EXPECT_EQ(month().scope, PlanScope::City);
    EXPECT_EQ(month().place, "48");
    EXPECT_EQ(month().from, made::day("2026-04-13"));
    EXPECT_EQ(month().until, made::day("2026-05-13"));
}

TEST(MonthPlan, EachTierIsAskedForWhatTheSentenceSays) {
    EXPECT_EQ(asked(month(), "documents_online", Tier::City, "2026-04-30"), 0.95);
    EXPECT_EQ(asked(month(), "documents_online", Tier::Commune, "2026-04-30"), 0.9);
    for (const auto& [id, day] : {std::pair{"courses_5plus", "2026-04-20"},
                                  {"member_database", "2026-04-30"},
                                  {"digital_signature", "2026-05-13"},
                                  {"device_review", "2026-05-13"}}) {
        const Indicator& indicator = indicatorOf(month(), id);
        for (Tier tier : {Tier::City, Tier::Commune}) {
            EXPECT_TRUE(dueOn(indicator, tier, made::day(day))->inForce) << id;
            EXPECT_FALSE(dueOn(indicator, tier, made::day(day).plusDays(-1))->inForce) << id;
            EXPECT_EQ(dueOn(indicator, tier, made::day(day))->value, 1) << id;
        }
    }
    EXPECT_FALSE(dueOn(indicatorOf(month(), "trios"), Tier::Commune, made::day("2026-05-01")));
}

TEST(MonthPlan, BothReadingsOfTheTokenTargetAreThere) {
    const Indicator& all = indicatorOf(month(), "digital_signature");
    const Indicator& office = indicatorOf(month(), "digital_signature_office");
    EXPECT_TRUE(dueOn(all, Tier::Commune, made::day("2026-05-13")));
    EXPECT_FALSE(dueOn(office, Tier::Commune, made::day("2026-05-13")));
    EXPECT_EQ(all.numerator, office.numerator);
}

TEST(MonthPlan, SecretThingsAreRestricted) {
    EXPECT_TRUE(indicatorOf(month(), "secret_exchange").restricted);
    for (const Measure& measure : month().measures)
        EXPECT_EQ(measure.restricted, measure.id.starts_with("secret_") || measure.id == "staff_token_2in1")
            << measure.id;
}

TEST(SchemePlan, ItIsATemplateWithItsLadder) {
    EXPECT_EQ(scheme().scope, PlanScope::Template);
    EXPECT_EQ(asked(scheme(), "modern_terminals", Tier::Commune, "2026-12-31"), 0.6);
    EXPECT_EQ(asked(scheme(), "modern_terminals", Tier::Commune, "2027-12-31"), 0.8);
    EXPECT_EQ(asked(scheme(), "modern_terminals", Tier::Commune, "2028-12-31"), 1);
    EXPECT_TRUE(dueOn(indicatorOf(scheme(), "antivirus"), Tier::Commune, made::day("2025-12-31"))->inForce);
    EXPECT_TRUE(indicatorOf(scheme(), "digital_skills").selfDeclared);
    EXPECT_FALSE(indicatorOf(scheme(), "computers").selfDeclared);
    EXPECT_EQ(scheme().readiness.size(), 5u);
}

TEST(SeedPlans, WhatTheyShareTheyNameAlikeAndNothingElseIsDouble) {
    std::map<std::string, Measure> measures;
    std::set<std::string> indicators;
    for (const Plan& plan : made::seedPlans()) {
        for (const Measure& measure : plan.measures)
            EXPECT_EQ(measures.emplace(measure.id, measure).first->second, measure) << measure.id;
        for (const Indicator& indicator : plan.indicators)
            EXPECT_TRUE(indicators.insert(indicator.id).second) << indicator.id;
    }
}

TEST(SeedPlans, EveryIndicatorIsAskedOfSomebodyBetweenItsPlansDates) {
    for (const Plan& plan : made::seedPlans())
        for (const Indicator& indicator : plan.indicators) {
            EXPECT_FALSE(indicator.ladder.empty()) << indicator.id;
            EXPECT_EQ(indicator.plan, plan.id);
            for (const Target& step : indicator.ladder) {
                EXPECT_GE(step.due, *plan.from) << indicator.id;
                EXPECT_LE(step.due, *plan.until) << indicator.id;
            }
        }
}

}  // namespace
}  // namespace ansinh::progress
