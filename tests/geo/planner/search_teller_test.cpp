#include "geo/planner/search_teller.hpp"

#include "geo/planner/solver.hpp"
#include "random_instance.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace ansinh::planner {
namespace {

/// Keeps all that it is told, and may stop the work after so many tellings.
class Listener final : public Monitor {
public:
    void progress(std::string_view stage, double fraction) override {
        if (stage == "solving") fractions.push_back(fraction);
    }
    void searching(const SearchState& state) override { states.push_back(state); }
    [[nodiscard]] bool cancelled() const override { return stopAfter > 0 && states.size() >= stopAfter; }

    std::vector<double> fractions;
    std::vector<SearchState> states;
    std::size_t stopAfter = 0;
};

void expectOnlyClosing(const Listener& heard, const Answer& answer) {
    ASSERT_FALSE(heard.states.empty());
    EXPECT_EQ(heard.states.size(), heard.fractions.size());
    for (std::size_t i = 0; i < heard.states.size(); ++i) {
        const SearchState& now = heard.states[i];
        EXPECT_LE(now.bound, answer.objective);
        EXPECT_GE(now.best.value_or(answer.objective), answer.objective);
        EXPECT_GE(heard.fractions[i], 0);
        EXPECT_LE(heard.fractions[i], 1);
        if (i == 0) continue;
        const SearchState& before = heard.states[i - 1];
        EXPECT_GE(now.bound, before.bound);
        EXPECT_GE(now.nodes, before.nodes);
        EXPECT_GE(heard.fractions[i], heard.fractions[i - 1]);
        EXPECT_TRUE(!before.best || (now.best && *now.best <= *before.best));
    }
}

TEST(SearchTeller, WhatIsToldOnlyClosesAndHoldsForTheAnswer) {
    test::Dice dice(11);
    int proved = 0;
    for (int round = 0; round < 24; ++round) {
        Instance instance = test::randomInstance(dice, 10, 3);
        if (round % 2 == 1) test::addRandomRules(dice, instance);
        const Objective objectives[] = {Objective::Total, Objective::Longest, Objective::TotalThenLongest};
        instance.objective = objectives[round % 3];
        Listener heard;
        const Answer answer = solveWithoutClash(instance, {.seconds = 0, .nodes = 300, .firstAnswer = false}, heard);
        if (answer.status != Status::Optimal) continue;
        ++proved;
        SCOPED_TRACE(round);
        expectOnlyClosing(heard, answer);
        EXPECT_EQ(heard.states.back().best, answer.objective);
    }
    EXPECT_GE(proved, 12);
}

/// Sizes are the only rule.
Instance plainInstance(std::uint32_t seed, int n, int p) {
    test::Dice dice(seed);
    const Instance random = test::randomInstance(dice, n, p);
    Instance plain;
    plain.n = n;
    plain.p = p;
    plain.distance = random.distance;
    return plain;
}

TEST(SearchTeller, LockedClassesAreInWhatIsTold) {
    Instance instance = plainInstance(5, 20, 4);
    instance.lower = 2;
    instance.locked = {{{0, 1, 2, 3}, 0}};
    Listener heard;
    const Answer answer = solve(instance, {}, heard);
    ASSERT_EQ(answer.status, Status::Optimal);
    expectOnlyClosing(heard, answer);
    EXPECT_EQ(heard.states.back().best, answer.objective);
}

TEST(SearchTeller, WhoStopsTheSearchHasTheBestThatWasTold) {
    Instance instance = plainInstance(3, 60, 8);
    instance.lower = 6;
    instance.upper = 9;
    Listener heard;
    heard.stopAfter = 3;
    const Answer answer = solve(instance, {}, heard);
    ASSERT_EQ(answer.status, Status::Stopped);
    EXPECT_TRUE(answer.checked);
    EXPECT_EQ(answer.objective, heard.states.back().best);
    EXPECT_GE(answer.bound, heard.states.back().bound);
    EXPECT_LT(answer.bound, answer.objective);
}

TEST(SearchState, TheGapIsAShareOfTheBest) {
    EXPECT_FALSE((SearchState{{}, 5, 0}).gap());
    EXPECT_DOUBLE_EQ((SearchState{200, 150, 0}).gap().value(), 0.25);
    EXPECT_DOUBLE_EQ((SearchState{0, 0, 0}).gap().value(), 0);
}

}  // namespace
}  // namespace ansinh::planner
