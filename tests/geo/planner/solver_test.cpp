#include "geo/planner/solver.hpp"

#include "geo/core/error.hpp"
#include "geo/planner/checker.hpp"

#include <gtest/gtest.h>

#include "planted.hpp"
#include "random_instance.hpp"
#include <algorithm>
#include <optional>

namespace ansinh::planner {
namespace {

using test::Dice;

/// Every grouping there is, judged by the checker alone. Nothing when no grouping keeps the rules.
std::optional<std::int64_t> bestByTrying(const Instance& instance) {
    std::optional<std::int64_t> best;
    std::vector<int> assignment(static_cast<std::size_t>(instance.n));
    const auto place = [&](const auto& self, int member) -> void {
        if (member == instance.n) {
            const Verdict verdict = check(instance, assignment);
            const std::int64_t value = instance.objective == Objective::Longest ? verdict.longest : verdict.total;
            if (verdict.valid && (!best || value < *best)) best = value;
            return;
        }
        for (int host = 0; host < instance.n; ++host) {
            assignment[static_cast<std::size_t>(member)] = host;
            self(self, member + 1);
        }
    };
    place(place, 0);
    return best;
}

TEST(Solver, IsRightOnEverySmallInstance) {
    Dice dice(7);
    int infeasible = 0;
    for (int round = 0; round < 1200; ++round) {
        const int n = 2 + dice.roll(4);
        const Instance instance = test::randomInstance(dice, n, 1 + dice.roll(n));
        const std::optional<std::int64_t> expected = bestByTrying(instance);
        const Answer answer = solve(instance, {}, Monitor::silent());
        if (!expected) {
            ASSERT_EQ(answer.status, Status::Infeasible) << "round " << round;
            ++infeasible;
            continue;
        }
        ASSERT_EQ(answer.status, Status::Optimal) << "round " << round;
        ASSERT_EQ(answer.objective, *expected) << "round " << round;
        ASSERT_EQ(answer.bound, *expected) << "round " << round;
        ASSERT_TRUE(answer.checked);
    }
    EXPECT_GT(infeasible, 20);
}

TEST(Solver, IsRightWhereTheWayBackIsAnotherOne) {
    Dice dice(19);
    for (int round = 0; round < 300; ++round) {
        const int n = 3 + dice.roll(3);
        Instance instance = test::randomInstance(dice, n, 1 + dice.roll(n));
        for (int i = 0; i < n; ++i)
            for (int j = 0; j < n; ++j)
                if (i != j) instance.distance[instance.at(i, j)] += dice.roll(40'000);
        instance.adjacency = test::nearLinks(dice, instance);
        instance.contiguous = round % 2 == 1;
        const std::optional<std::int64_t> expected = bestByTrying(instance);
        const Answer answer = solveWithoutClash(instance, {}, Monitor::silent());
        ASSERT_EQ(answer.status, expected ? Status::Optimal : Status::Infeasible) << "round " << round;
        if (expected) {
            ASSERT_EQ(answer.objective, *expected) << "round " << round;
        }
    }
}

/// Of every size, also where an answer may come with a gap: here the bound reaches it.
TEST(Solver, FindsAPlantedOptimum) {
    for (const int groups : {6, 12, 17, 24, 25, 42}) {
        const test::Planted problem = test::planted(groups, 7);
        const Answer answer = solve(problem.instance, {}, Monitor::silent());
        EXPECT_EQ(answer.status, Status::Optimal) << problem.instance.n;
        EXPECT_EQ(answer.objective, problem.optimum) << problem.instance.n;
        for (const int host : answer.hosts) EXPECT_EQ(problem.spot[static_cast<std::size_t>(host)] % 7, 3);
    }
}

TEST(Solver, BeyondWhatIsProvedTheGapIsTold) {
    Dice dice(9);
    Instance instance;
    instance.distance = test::randomInstance(dice, 180, 20).distance;
    instance.n = 180;
    instance.p = 20;
    instance.lower = 6;
    instance.upper = 12;
    const Answer answer = solve(instance, {.seconds = 20, .nodes = 0, .firstAnswer = false}, Monitor::silent());
    ASSERT_TRUE(answer.checked);
    EXPECT_LE(answer.bound, answer.objective);
    EXPECT_GT(answer.bound * 100, answer.objective * 97);
    EXPECT_EQ(answer.status == Status::Optimal, answer.bound == answer.objective);
}

TEST(Solver, OfHundredsOfPlacesTheGapIsHonest) {
    class Patience final : public Monitor {
    public:
        void progress(std::string_view, double) override {}
        void searching(const SearchState&) override { ++told_; }
        [[nodiscard]] bool cancelled() const override { return told_ >= 1; }

    private:
        int told_ = 0;
    };
    for (const int groups : {43, 86}) {
        const test::Planted problem = test::planted(groups, 7);
        Patience patience;
        const Answer answer = solve(problem.instance, {}, patience);
        ASSERT_TRUE(answer.checked);
        EXPECT_GT(answer.bound, 0);
        EXPECT_LE(answer.bound, problem.optimum);
        EXPECT_GE(answer.objective, problem.optimum);
        EXPECT_LE(answer.objective, problem.optimum * 11 / 10) << problem.instance.n;
        EXPECT_EQ(answer.status == Status::Optimal, answer.bound == answer.objective);
    }
}

TEST(Solver, SameInputSameAnswer) {
    Dice dice(3);
    Instance instance = test::randomInstance(dice, 40, 6);
    instance.objective = Objective::Total;
    instance.maxDistance.reset();
    instance.lower = 4;
    instance.upper = 9;
    const Answer first = solve(instance, {}, Monitor::silent());
    const Answer second = solve(instance, {}, Monitor::silent());
    EXPECT_EQ(first.status, Status::Optimal);
    EXPECT_EQ(first.assignment, second.assignment);
    EXPECT_EQ(first.nodes, second.nodes);
}

TEST(Solver, StoppedItStillGivesACheckedAnswerOrNone) {
    class Stop final : public Monitor {
        void progress(std::string_view, double) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stop;
    Dice dice(5);
    for (int round = 0; round < 20; ++round) {
        const Instance instance = test::randomInstance(dice, 40, 7);
        const Answer answer = solve(instance, {}, stop);
        if (answer.assignment.empty()) continue;
        EXPECT_TRUE(answer.checked);
        EXPECT_LE(answer.bound, answer.objective);
    }
}

TEST(Solver, RefusesAnUnsoundInstance) {
    Instance instance;
    instance.n = 2;
    instance.p = 1;
    instance.distance = {0, 5, 5};
    try {
        (void)solve(instance, {}, Monitor::silent());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadArgument);
        EXPECT_EQ(error.args().front(), "distance");
    }
}

}  // namespace
}  // namespace ansinh::planner
