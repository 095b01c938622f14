#include "geo/planner/checker.hpp"
#include "geo/planner/side_rule_search.hpp"
#include "geo/planner/solver.hpp"

#include <gmock/gmock.h>

#include <map>

#include "brute_force.hpp"
#include "random_instance.hpp"

namespace ansinh::planner {
namespace {

using test::BruteForce;
using test::Dice;

enum Rule : unsigned {
    kSizes = 1U,
    kParticipants = 2U,
    kTravelLimit = 4U,
    kContiguous = 8U,
    kEligible = 16U,
    kForcedHost = 32U,
    kApart = 64U,
    kTogether = 128U,
    kLocked = 256U,
    kAllRules = 511U
};

/// Points in a square under just these rules, drawn so that about half of the questions have an answer.
Instance withRules(Dice& dice, int n, unsigned rules) {
    Instance plain = test::randomInstance(dice, n, 1);
    Instance instance;
    instance.n = n;
    instance.p = 1 + dice.roll(std::max(1, n / 2));
    instance.distance = plain.distance;
    for (int i = 0; i < n; ++i) instance.weights.push_back(dice.roll(6));
    instance.adjacency = test::nearLinks(dice, instance);
    const int mean = n / instance.p;
    if ((rules & kSizes) != 0) {
        instance.lower = 1 + dice.roll(std::max(1, mean));
        instance.upper = std::max(instance.lower, mean + dice.roll(3));
    }
    if ((rules & kParticipants) != 0) {
        std::int64_t sum = 0;
        for (int i = 0; i < n; ++i) {
            instance.participants.push_back(5 + dice.roll(20));
            sum += instance.participants.back();
        }
        instance.maxParticipants = sum / instance.p * (100 + dice.roll(40)) / 100;
        if (dice.roll(2) == 0) instance.minParticipants = sum / instance.p * dice.roll(80) / 100;
    }
    if ((rules & kTravelLimit) != 0) instance.maxDistance = 30'000 + dice.roll(60'000);
    instance.contiguous = (rules & kContiguous) != 0;
    if ((rules & kEligible) != 0)
        for (int i = 0; i < n; ++i) instance.eligible.push_back(dice.roll(3) != 0);
    if ((rules & kForcedHost) != 0) instance.forcedHosts = {dice.roll(n)};
    if ((rules & kApart) != 0) instance.forbiddenPairs = {test::randomPair(dice, n), test::randomPair(dice, n)};
    if ((rules & kTogether) != 0) instance.requiredPairs = {test::randomPair(dice, n)};
    if ((rules & kLocked) != 0) {
        const auto [a, b] = test::randomPair(dice, n);
        instance.locked = {{{a, b}, dice.roll(2) == 0 ? std::optional(a) : std::nullopt}};
    }
    return instance;
}

/// Smallest class as large, then largest as small, as it can be at the best worth.
std::pair<int, int> bestBalance(const Instance& instance, const BruteForce::Worth& worth) {
    std::pair<int, int> best{0, instance.n + 1};
    BruteForce(instance, [&](const std::vector<int>& assignment, const BruteForce::Worth& own) {
        if (own != worth) return;
        std::map<int, int> sizes;
        for (const int host : assignment) ++sizes[host];
        int least = instance.n;
        int most = 0;
        for (const auto& [host, count] : sizes) {
            least = std::min(least, count);
            most = std::max(most, count);
        }
        if (least > best.first || (least == best.first && most < best.second)) best = {least, most};
    });
    return best;
}

void expectBest(const Instance& instance, bool& feasible) {
    const Answer answer = solve(instance, {}, Monitor::silent());
    const auto best = BruteForce(instance).best();
    feasible = best.has_value();
    if (!best) {
        ASSERT_EQ(answer.status, Status::Infeasible);
        ASSERT_FALSE(answer.clash.empty());
        return;
    }
    ASSERT_EQ(answer.status, Status::Optimal);
    ASSERT_TRUE(answer.checked);
    ASSERT_EQ(answer.objective, best->first);
    ASSERT_EQ(answer.bound, best->first);
    if (instance.objective == Objective::Longest) {
        ASSERT_EQ(answer.total, best->second);
    }
    if (instance.objective == Objective::TotalThenLongest) {
        ASSERT_EQ(answer.longest, best->second);
    }
}

/// Each of the 512 combinations of rules, each with each of the three objectives in turn.
TEST(EveryRule, InEveryCombinationIsAsGoodAsTryingEverything) {
    Dice dice(91);
    int feasible = 0;
    int asked = 0;
    for (unsigned rules = 0; rules <= kAllRules; ++rules)
        for (const Objective objective : {Objective::Total, Objective::Longest, Objective::TotalThenLongest}) {
            SCOPED_TRACE(testing::Message() << "rules " << rules << " objective " << static_cast<int>(objective));
            Instance instance = withRules(dice, 5 + dice.roll(2), rules);
            instance.objective = objective;
            bool has = false;
            expectBest(instance, has);
            if (HasFatalFailure()) return;
            feasible += has ? 1 : 0;
            ++asked;
        }
    EXPECT_EQ(asked, 1536);
    EXPECT_GT(feasible, 300);
    EXPECT_LT(feasible, 1300);
}

TEST(EveryRule, HoldsForNinePlaces) {
    Dice dice(92);
    int feasible = 0;
    for (int round = 0; round < 16; ++round) {
        SCOPED_TRACE(round);
        Instance instance = withRules(dice, 9, static_cast<unsigned>(dice.roll(512)) & ~static_cast<unsigned>(kLocked));
        instance.p = 2 + dice.roll(2);
        bool has = false;
        expectBest(instance, has);
        if (HasFatalFailure()) return;
        feasible += has ? 1 : 0;
    }
    EXPECT_GT(feasible, 3);
}

TEST(EveryRule, BalanceIsTheBestThatTheWorthAllows) {
    Dice dice(93);
    int seen = 0;
    for (int round = 0; round < 200; ++round) {
        SCOPED_TRACE(round);
        Instance instance = withRules(dice, 6, static_cast<unsigned>(dice.roll(512)) & ~static_cast<unsigned>(kLocked));
        for (std::int64_t& metres : instance.distance) metres = metres / 40'000 * 10'000;  // many ties
        for (std::int64_t& weight : instance.weights) weight = 1;
        instance.balance = true;
        const auto best = BruteForce(instance).best();
        if (!best) continue;
        ++seen;
        const Answer answer = solve(instance, {}, Monitor::silent());
        ASSERT_EQ(answer.status, Status::Optimal);
        ASSERT_EQ(answer.objective, best->first);
        std::map<int, int> sizes;
        for (const int host : answer.assignment) ++sizes[host];
        std::pair<int, int> range{instance.n, 0};
        for (const auto& [host, count] : sizes)
            range = {std::min(range.first, count), std::max(range.second, count)};
        ASSERT_EQ(range, bestBalance(instance, *best));
    }
    EXPECT_GT(seen, 30);
}

/// Groups of a line far apart: whatever the size of the problem, the optimum is known by how it was made.
TEST(Planted, OptimaAreFoundAtAnySize) {
    for (const int groups : {3, 8, 12}) {
        const int members = 7;
        Instance instance;
        instance.n = groups * members;
        instance.p = groups;
        instance.lower = 5;
        instance.upper = 9;
        for (int i = 0; i < instance.n; ++i) {
            instance.participants.push_back(10 + i * 7 % 5);
            for (int j = 0; j < instance.n; ++j)
                instance.distance.push_back(std::abs(i / members - j / members) * 100'000 +
                                            std::abs(i % members - j % members) * 100);
            if (i % members > 0) instance.adjacency.emplace_back(i - 1, i);
        }
        const std::int64_t optimum = std::int64_t{groups} * (100 + 200 + 300) * 2;
        EXPECT_EQ(solve(instance, {}, Monitor::silent()).objective, optimum) << groups;
        if (groups > 8) continue;
        instance.maxParticipants = 7 * 14;
        instance.contiguous = true;
        const Answer answer = solve(instance, {}, Monitor::silent());
        EXPECT_EQ(answer.status, Status::Optimal) << groups;
        EXPECT_EQ(answer.objective, optimum) << groups;
    }
}

/// However full the classes are, both ways of solving agree.
TEST(Participants, AreTheSameWithAndWithoutTheKnapsackBound) {
    Dice dice(94);
    int feasible = 0;
    for (int round = 0; round < 15; ++round) {
        SCOPED_TRACE(round);
        Instance instance;
        instance.distance = test::randomInstance(dice, 13, 1).distance;
        instance.n = 13;
        instance.p = 3;
        std::int64_t sum = 0;
        for (int i = 0; i < instance.n; ++i) {
            instance.participants.push_back(10 + dice.roll(40));
            sum += instance.participants.back();
        }
        instance.maxParticipants = sum * 100 / (3 * (75 + dice.roll(18)));
        if (round % 2 == 0) instance.upper = 5;
        const Answer ours = solve(instance, {}, Monitor::silent());
        const Answer alone = searchByModelAlone(instance, {}, Monitor::silent());
        ASSERT_EQ(ours.status, alone.status);
        if (ours.status != Status::Optimal) continue;
        ASSERT_EQ(ours.objective, alone.objective);
        ++feasible;
    }
    EXPECT_GT(feasible, 8);
}

}  // namespace
}  // namespace ansinh::planner
