#include "geo/planner/checker.hpp"

#include <gmock/gmock.h>

namespace ansinh::planner {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

/// Four places on a line, 10 km apart, two classes of two.
Instance line() {
    Instance instance;
    instance.n = 4;
    instance.p = 2;
    instance.lower = 2;
    instance.upper = 2;
    for (int i = 0; i < 4; ++i)
        for (int j = 0; j < 4; ++j) instance.distance.push_back(10'000 * std::abs(i - j));
    return instance;
}

TEST(Checker, AddsUpTravel) {
    Instance instance = line();
    instance.weights = {1, 2, 3, 4};
    const Verdict verdict = check(instance, {0, 0, 3, 3});
    EXPECT_TRUE(verdict.valid);
    EXPECT_EQ(verdict.total, 2 * 10'000 + 3 * 10'000);
    EXPECT_EQ(verdict.longest, 10'000);
}

TEST(Checker, NamesEveryBrokenRule) {
    Instance instance = line();
    EXPECT_THAT(check(instance, {0, 0, 0, 3}).broken, UnorderedElementsAre("class_too_large", "class_too_small"));
    EXPECT_THAT(check(instance, {1, 2, 1, 2}).broken, UnorderedElementsAre("host_not_member"));
    EXPECT_THAT(check(instance, {0, 0, 3}).broken, ElementsAre("place_without_class"));
    EXPECT_THAT(check(instance, {0, 0, 3, 9}).broken,
                UnorderedElementsAre("place_without_class", "host_not_member", "class_too_small"));
    instance.eligible = {false, true, true, true};
    EXPECT_THAT(check(instance, {0, 0, 3, 3}).broken, ElementsAre("host_not_eligible"));
    instance = line();
    instance.maxDistance = 9'999;
    EXPECT_THAT(check(instance, {0, 0, 3, 3}).broken, ElementsAre("travel_too_long"));
    instance = line();
    instance.forcedHosts = {1};
    EXPECT_THAT(check(instance, {0, 0, 3, 3}).broken, ElementsAre("forced_host_missing"));
    instance = line();
    instance.p = 1;
    EXPECT_THAT(check(instance, {0, 0, 3, 3}).broken, ElementsAre("class_count"));
}

TEST(Checker, NamesBrokenSideRules) {
    const auto broken = [](const auto& change, const std::vector<int>& assignment) {
        Instance instance = line();
        change(instance);
        return check(instance, assignment).broken;
    };
    const std::vector<int> ends{0, 0, 3, 3};
    EXPECT_THAT(broken([](Instance& i) { i.contiguous = true; }, ends), ElementsAre("class_not_connected"));
    EXPECT_THAT(broken(
                    [](Instance& i) {
                        i.contiguous = true;
                        i.adjacency = {{1, 0}, {2, 3}};
                    },
                    ends),
                ElementsAre());
    const auto counted = [](Instance& i) { i.participants = {5, 5, 1, 1}; };
    EXPECT_THAT(broken(
                    [&](Instance& i) {
                        counted(i);
                        i.maxParticipants = 9;
                    },
                    ends),
                ElementsAre("participants_too_many"));
    EXPECT_THAT(broken(
                    [&](Instance& i) {
                        counted(i);
                        i.minParticipants = 3;
                    },
                    ends),
                ElementsAre("participants_too_few"));
    EXPECT_THAT(broken([](Instance& i) { i.forbiddenPairs = {{1, 0}}; }, ends), ElementsAre("forbidden_pair_together"));
    EXPECT_THAT(broken([](Instance& i) { i.requiredPairs = {{1, 2}}; }, ends), ElementsAre("required_pair_apart"));
    EXPECT_THAT(broken([](Instance& i) { i.forbiddenAssignments = {{1, 0}}; }, ends),
                ElementsAre("forbidden_assignment"));
    EXPECT_THAT(broken([](Instance& i) { i.locked = {{{0, 1}, 1}}; }, ends), ElementsAre("locked_class_changed"));
    EXPECT_THAT(broken([](Instance& i) { i.locked = {{{0}, std::nullopt}}; }, ends),
                ElementsAre("locked_class_changed"));
}

TEST(Checker, DoesNotHoldSizesAgainstLockedClasses) {
    Instance instance = line();
    instance.contiguous = true;
    instance.adjacency = {{1, 2}};
    instance.locked = {{{3, 0}, 0}};
    EXPECT_TRUE(check(instance, {0, 1, 1, 0}).valid);
    instance.lower = instance.upper = 3;
    instance.locked.push_back({{1, 2}, std::nullopt});
    EXPECT_TRUE(check(instance, {0, 1, 1, 0}).valid);
    instance.maxDistance = 20'000;
    EXPECT_THAT(check(instance, {0, 1, 1, 0}).broken, ElementsAre("travel_too_long"));
}

}  // namespace
}  // namespace ansinh::planner
