#include "geo/planner/participant_relaxation.hpp"
#include "geo/planner/side_rule_search.hpp"

#include <gtest/gtest.h>

#include "brute_force.hpp"
#include "random_instance.hpp"
#include <algorithm>
#include <optional>
#include <vector>

namespace ansinh::planner {
namespace {

using test::Dice;

TEST(Knapsack, IsTheCheapestChoiceUnderBothLimits) {
    Dice dice(5);
    for (int round = 0; round < 300; ++round) {
        std::vector<Knapsack::Item> items;
        for (int i = 0; i < 9; ++i) items.push_back({i, -1 - dice.roll(50), dice.roll(12)});
        const int most = 1 + dice.roll(9);
        const int capacity = dice.roll(60);
        std::int64_t best = 0;
        for (unsigned choice = 0; choice < 512U; ++choice) {
            std::int64_t price = 0;
            std::int64_t units = 0;
            int count = 0;
            for (const Knapsack::Item& item : items) {
                if ((choice >> static_cast<unsigned>(item.member) & 1U) == 0) continue;
                price += item.price;
                units += item.units;
                ++count;
            }
            if (count <= most && units <= capacity) best = std::min(best, price);
        }
        Knapsack knapsack;
        knapsack.solve(items, most, capacity);
        ASSERT_EQ(knapsack.worth(most, capacity), best) << "round " << round;
        std::int64_t price = 0;
        for (const int member : knapsack.members()) price += items[static_cast<std::size_t>(member)].price;
        ASSERT_EQ(price, best) << "round " << round;
        ASSERT_LE(knapsack.members().size(), static_cast<std::size_t>(most));
    }
}

/// Nine places in three classes that must be filled with participants to 85…96 %.
Instance fullClasses(Dice& dice) {
    Instance instance;
    instance.n = 9;
    instance.p = 3;
    instance.distance = test::randomInstance(dice, instance.n, 1).distance;
    instance.lower = 2;
    instance.upper = 4;
    std::int64_t sum = 0;
    for (int i = 0; i < instance.n; ++i) {
        instance.participants.push_back(15 + dice.roll(45));
        sum += instance.participants.back();
    }
    instance.maxParticipants = sum * 100 / (instance.p * (85 + dice.roll(12)));
    return instance;
}

TEST(FullClasses, AreRightBesideBruteForce) {
    Dice dice(61);
    int solved = 0;
    std::int64_t nodes = 0;
    for (int round = 0; round < 60; ++round) {
        Instance instance = fullClasses(dice);
        if (round % 4 == 0) {
            instance.contiguous = true;
            instance.adjacency = test::nearLinks(dice, instance);
        }
        const std::optional<test::BruteForce::Worth> best = test::BruteForce(instance).best();
        const Answer answer = searchWithSideRules(instance, {}, Monitor::silent());
        ASSERT_EQ(answer.status, best ? Status::Optimal : Status::Infeasible) << "round " << round;
        if (!best) continue;
        ASSERT_EQ(answer.objective, best->first) << "round " << round;
        ASSERT_EQ(answer.assignment, searchWithSideRules(instance, {}, Monitor::silent()).assignment);
        ++solved;
        nodes += answer.nodes;
    }
    EXPECT_GT(solved, 30);
    EXPECT_GT(nodes, 100) << "too easy to say anything of the tree";
}

}  // namespace
}  // namespace ansinh::planner
