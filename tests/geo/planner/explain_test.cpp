#include "geo/planner/explain.hpp"

#include "geo/planner/solver.hpp"

#include <gmock/gmock.h>

#include "line_instance.hpp"
#include "random_instance.hpp"

namespace ansinh::planner {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Explain, SaysWhyHereAndWhatTheSecondChoiceCosts) {
    Instance instance = test::lineInstance();
    instance.lower = 2;
    instance.upper = 4;
    const Explanation found = explain(instance, {1, 1, 1, 4, 4, 4});
    ASSERT_EQ(found.classes.size(), 2U);
    const ClassFacts& first = found.classes[0];
    EXPECT_EQ(first.host, 1);
    EXPECT_THAT(first.members, ElementsAre(0, 1, 2));
    EXPECT_EQ(first.total, 20'000);
    EXPECT_DOUBLE_EQ(first.mean, 10'000);
    EXPECT_EQ(first.longest, 10'000);
    EXPECT_EQ(first.farthest, 0);
    EXPECT_TRUE(first.connected);
    EXPECT_THAT(first.binding, IsEmpty());
    ASSERT_TRUE(first.nextHost);
    EXPECT_EQ(first.nextHost->place, 0);
    EXPECT_EQ(first.nextHost->change, 10'000);
    ASSERT_TRUE(found.members[2].nextClass);
    EXPECT_EQ(found.members[2].nextClass->place, 4);
    EXPECT_EQ(found.members[2].nextClass->change, 10'000);
    // The host itself goes over (30 km), and those left are led by one of them, 20 km apart.
    ASSERT_TRUE(found.members[1].nextClass);
    EXPECT_EQ(found.members[1].nextClass->change, 20'000 + 30'000 - 20'000);
    for (const MemberFacts& member : found.members) EXPECT_FALSE(member.nextClass && member.barredClass);
}

TEST(Explain, NamesLimitsAndOffersOnlyWhatKeepsTheRules) {
    Instance instance = test::lineInstance();
    instance.lower = instance.upper = 3;
    instance.maxDistance = 10'000;
    instance.forcedHosts = {4};
    const Explanation found = explain(instance, {1, 1, 1, 4, 4, 4});
    EXPECT_THAT(found.classes[0].binding, ElementsAre("class_size", "travel_limit"));
    EXPECT_THAT(found.classes[1].binding, ElementsAre("class_size", "travel_limit", "forced_hosts"));
    EXPECT_FALSE(found.classes[0].nextHost);
    for (const MemberFacts& member : found.members) EXPECT_FALSE(member.nextClass);
    // The one nearest to the other class: 20 km instead of 10, which every limit speaks against.
    ASSERT_TRUE(found.members[2].barredClass);
    EXPECT_EQ(found.members[2].barredClass->place, 4);
    EXPECT_EQ(found.members[2].barredClass->change, 10'000);
    EXPECT_THAT(found.members[2].broken, testing::IsSupersetOf({"class_too_small", "class_too_large"}));
    EXPECT_FALSE(found.members[1].barredClass) << "a host";
}

TEST(Explain, NoSecondChoiceBeatsAProvedAnswer) {
    test::Dice dice(51);
    for (int round = 0; round < 60; ++round) {
        Instance instance = test::randomInstance(dice, 8, 3);
        addRandomRules(dice, instance);
        instance.objective = Objective::Total;
        const Answer answer = solve(instance, {}, Monitor::silent());
        if (answer.status != Status::Optimal) continue;
        const Explanation found = explain(instance, answer.assignment);
        std::int64_t total = 0;
        for (const ClassFacts& facts : found.classes) {
            total += facts.total;
            EXPECT_GE(facts.nextHost ? facts.nextHost->change : 0, 0);
        }
        EXPECT_EQ(total, answer.total);
        for (const MemberFacts& member : found.members) EXPECT_GE(member.nextClass ? member.nextClass->change : 0, 0);
    }
}

TEST(Evaluate, ClassesAsTheyStand) {
    const Instance instance = test::lineInstance();
    const std::vector<Evaluation> found = evaluate(instance, {{{0, 1, 2, 5}, std::nullopt}, {{3, 4}, 4}});
    ASSERT_EQ(found.size(), 2U);
    EXPECT_FALSE(found[0].facts.host);
    EXPECT_FALSE(found[0].facts.connected);
    EXPECT_EQ(found[0].bestByMean, 1);
    EXPECT_EQ(found[0].bestSum, 60'000);
    EXPECT_EQ(found[0].bestByLongest, 2);
    EXPECT_EQ(found[0].bestLongest, 30'000);
    EXPECT_EQ(found[1].facts.host, 4);
    EXPECT_EQ(found[1].facts.longest, 10'000);
    EXPECT_TRUE(found[1].facts.connected);
    EXPECT_EQ(found[1].bestByMean, 3);
}

TEST(Restricted, KeepsWhatIsAmongThePlaces) {
    Instance instance = test::lineInstance();
    instance.weights = {1, 2, 3, 4, 5, 6};
    instance.forbiddenPairs = {{0, 5}, {4, 5}};
    instance.forcedHosts = {1, 4};
    instance.locked = {{{2, 3}, 3}, {{4, 5}, 4}};
    const Instance part = restrictedTo(instance, {3, 4, 5});
    EXPECT_EQ(part.n, 3);
    EXPECT_EQ(part.travel(0, 2), 20'000);
    EXPECT_THAT(part.weights, ElementsAre(4, 5, 6));
    EXPECT_THAT(part.adjacency, ElementsAre(PlacePair{0, 1}, PlacePair{1, 2}));
    EXPECT_THAT(part.forbiddenPairs, ElementsAre(PlacePair{1, 2}));
    EXPECT_THAT(part.forcedHosts, ElementsAre(1));
    ASSERT_EQ(part.locked.size(), 1U);
    EXPECT_THAT(part.locked[0].members, ElementsAre(1, 2));
    EXPECT_EQ(part.locked[0].host, 1);
}

}  // namespace
}  // namespace ansinh::planner
