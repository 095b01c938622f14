#include "geo/planner/what_if.hpp"

#include "geo/planner/solver.hpp"

#include <gmock/gmock.h>

#include "brute_force.hpp"
#include "line_instance.hpp"
#include "random_instance.hpp"

namespace ansinh::planner {
namespace {

using testing::ElementsAre;
using testing::Optional;

TEST(WhatIf, CurveFallsWithEveryClass) {
    Instance instance = test::lineInstance();
    instance.lower = 2;
    const std::vector<CurvePoint> curve = curveOverClasses(instance, 1, 4, {}, Monitor::silent());
    ASSERT_EQ(curve.size(), 4U);
    EXPECT_EQ(curve[0].answer.objective, 90'000);
    EXPECT_EQ(curve[1].answer.objective, 40'000);
    EXPECT_EQ(curve[2].answer.objective, 30'000);
    EXPECT_EQ(curve[3].answer.status, Status::Infeasible);
}

TEST(WhatIf, FewestClassesAreFewest) {
    test::Dice dice(71);
    int none = 0;
    for (int round = 0; round < 120; ++round) {
        Instance instance = test::randomInstance(dice, 4 + dice.roll(2), 2);
        addRandomRules(dice, instance);
        int expected = 0;
        Instance asked = instance;
        for (asked.p = 1; asked.p <= asked.n && expected == 0; ++asked.p)
            if (test::BruteForce(asked).best()) expected = asked.p;
        const Fewest fewest = fewestClasses(instance, {}, Monitor::silent());
        ASSERT_EQ(fewest.p, expected) << "round " << round;
        EXPECT_TRUE(fewest.proved);
        if (expected == 0) {
            ++none;
            continue;
        }
        asked.p = expected;
        EXPECT_EQ(fewest.answer.objective, test::BruteForce(asked).best()->first) << "round " << round;
    }
    EXPECT_GT(none, 5);
    EXPECT_LT(none, 115);
}

TEST(WhatIf, EveryChoiceByHandHasItsCost) {
    Instance instance = test::lineInstance();
    instance.lower = instance.upper = 3;
    instance.forcedHosts = {0};
    instance.forbiddenPairs = {{1, 2}};
    instance.eligible = {true, true, true, true, false, true};
    const Answer answer = solve(instance, {}, Monitor::silent());
    ASSERT_EQ(answer.status, Status::Optimal);
    const std::vector<ChoiceCost> costs = costOfChoices(instance, answer, {}, Monitor::silent());
    ASSERT_EQ(costs.size(), 3U);
    EXPECT_EQ(costs[0].rule, "forced_hosts");
    EXPECT_EQ(costs[1].rule, "forbidden_pairs");
    EXPECT_EQ(costs[2].rule, "eligible_hosts");
    EXPECT_EQ(costs[2].index, 4);
    for (const ChoiceCost& cost : costs) {
        EXPECT_TRUE(cost.proved);
        EXPECT_LE(cost.change, 0) << cost.rule;  // giving a rule up never costs
    }
    Instance without = instance;
    without.forbiddenPairs.clear();
    EXPECT_EQ(costs[1].change, solve(without, {}, Monitor::silent()).objective - answer.objective);
}

TEST(WhatIf, LimitsHaveTheirEffect) {
    Instance instance = test::lineInstance();
    instance.lower = 2;
    instance.upper = 3;
    const Answer answer = solve(instance, {}, Monitor::silent());
    EXPECT_THAT(largestWorthAsking(instance), ElementsAre(3, 4, 5));
    const std::vector<LimitEffect> wider = effectOfLargest(instance, {3, 4}, {}, Monitor::silent());
    EXPECT_EQ(wider[0].answer.objective, answer.objective);
    EXPECT_LE(wider[1].answer.objective, answer.objective);
    instance.maxDistance = 10'000;
    const auto values = maxTravelWorthAsking(instance, answer);
    EXPECT_THAT(values, ElementsAre(Optional(10'000), Optional(9'000), Optional(8'000), Optional(7'000), std::nullopt));
    const std::vector<LimitEffect> nearer = effectOfMaxTravel(instance, values, {}, Monitor::silent());
    EXPECT_EQ(nearer[0].answer.status, Status::Optimal);
    EXPECT_EQ(nearer[1].answer.status, Status::Infeasible);
    EXPECT_EQ(nearer[4].answer.objective, answer.objective);
}

}  // namespace
}  // namespace ansinh::planner
