#include "geo/planner/checker.hpp"
#include "geo/planner/infeasibility.hpp"
#include "geo/planner/side_rule_search.hpp"
#include "geo/planner/solver.hpp"

#include <gmock/gmock.h>

#include "brute_force.hpp"
#include "random_instance.hpp"

namespace ansinh::planner {
namespace {

using test::BruteForce;
using test::Dice;
using testing::ElementsAre;

void expectBest(const Instance& instance, const Answer& answer, const std::optional<BruteForce::Worth>& best) {
    if (!best) {
        ASSERT_EQ(answer.status, Status::Infeasible);
        return;
    }
    ASSERT_EQ(answer.status, Status::Optimal);
    ASSERT_TRUE(answer.checked);
    ASSERT_EQ(answer.objective, best->first);
    ASSERT_EQ(answer.bound, best->first);
    if (instance.objective == Objective::TotalThenLongest) {
        ASSERT_EQ(answer.longest, best->second);
    }
    if (instance.objective == Objective::Longest) {
        ASSERT_EQ(answer.total, best->second);
    }
}

TEST(SideRules, AreRightOnEverySmallInstance) {
    Dice dice(11);
    int infeasible = 0;
    for (int round = 0; round < 600; ++round) {
        SCOPED_TRACE(round);
        const int n = 3 + dice.roll(round % 8 == 0 ? 6 : 4);
        Instance instance = test::randomInstance(dice, n, 1 + dice.roll(n - 1));
        addRandomRules(dice, instance);
        const std::optional<BruteForce::Worth> best = BruteForce(instance).best();
        expectBest(instance, solve(instance, {}, Monitor::silent()), best);
        if (HasFatalFailure()) return;
        if (!best) ++infeasible;
    }
    EXPECT_GT(infeasible, 100);
    EXPECT_LT(infeasible, 900);
}

TEST(SideRules, BothEnginesAgreeWhereBothApply) {
    Dice dice(21);
    int solved = 0;
    for (int round = 0; round < 150; ++round) {
        const int n = 8 + dice.roll(14);
        Instance instance = test::randomInstance(dice, n, 2 + dice.roll(3));
        instance.objective = Objective::Total;
        const Answer first = searchHosts(instance, {}, Monitor::silent());
        const Answer alone = searchByModelAlone(instance, {}, Monitor::silent());
        ASSERT_EQ(first.status, alone.status) << "round " << round;
        if (first.status != Status::Optimal) continue;
        ASSERT_EQ(first.objective, alone.objective) << "round " << round;
        ++solved;
    }
    EXPECT_GT(solved, 50);
}

TEST(SideRules, AreTheSameWithAndWithoutTheFirstEnginesHelp) {
    Dice dice(31);
    int solved = 0;
    for (int round = 0; round < 60; ++round) {
        const int n = 8 + dice.roll(8);
        Instance instance = test::randomInstance(dice, n, 2 + dice.roll(3));
        addRandomRules(dice, instance);
        instance.locked.clear();
        instance.objective = Objective::Total;
        const Answer helped = searchWithSideRules(instance, {}, Monitor::silent());
        const Answer alone = searchByModelAlone(instance, {}, Monitor::silent());
        ASSERT_EQ(helped.status, alone.status) << "round " << round;
        if (helped.status != Status::Optimal) continue;
        ASSERT_EQ(helped.objective, alone.objective) << "round " << round;
        ++solved;
    }
    EXPECT_GT(solved, 15);
}

/// A grid of places, 10 km apart, that touch side by side.
Instance grid(int width, int height, int p) {
    Instance instance;
    instance.n = width * height;
    instance.p = p;
    for (int a = 0; a < instance.n; ++a)
        for (int b = 0; b < instance.n; ++b) {
            const int across = std::abs(a % width - b % width);
            const int down = std::abs(a / width - b / width);
            instance.distance.push_back(10'000 * (across + down));
            if (a < b && across + down == 1) instance.adjacency.emplace_back(a, b);
        }
    return instance;
}

TEST(SideRules, AWallMakesClassesGoAround) {
    // Two rows of five; the rows touch at the left end only, so that near is not next.
    Instance instance = grid(5, 2, 2);
    std::erase_if(instance.adjacency,
                  [](const PlacePair& pair) { return pair.second == pair.first + 5 && pair.first > 0; });
    instance.lower = instance.upper = 5;
    const Answer loose = solve(instance, {}, Monitor::silent());
    instance.contiguous = true;
    const Answer connected = solve(instance, {}, Monitor::silent());
    ASSERT_EQ(connected.status, Status::Optimal);
    EXPECT_LT(loose.objective, connected.objective);
    EXPECT_EQ(connected.objective, 2 * (10'000 + 10'000 + 20'000 + 20'000));
}

TEST(SideRules, ConnectedClassesOfAGrid) {
    Instance instance = grid(8, 6, 8);
    instance.contiguous = true;
    instance.lower = 5;
    instance.upper = 7;
    instance.forbiddenPairs = {{0, 1}, {9, 10}, {20, 28}};
    instance.requiredPairs = {{2, 11}, {40, 42}};
    for (int i = 0; i < instance.n; ++i) instance.participants.push_back(10 + i * 7 % 13);
    instance.maxParticipants = 110;
    const Answer answer = solve(instance, {}, Monitor::silent());
    EXPECT_EQ(answer.status, Status::Optimal);
    EXPECT_TRUE(answer.checked);
    EXPECT_EQ(answer.assignment, solve(instance, {}, Monitor::silent()).assignment);
}

TEST(SideRules, CancelledOrOutOfTimeTheBestIsKeptAndChecked) {
    class StopAfter final : public Monitor {
    public:
        explicit StopAfter(int calls) : left_(calls) {}
        void progress(std::string_view, double) override {}
        [[nodiscard]] bool cancelled() const override { return --left_ < 0; }

    private:
        mutable int left_;
    };
    Instance instance = grid(6, 4, 5);
    instance.contiguous = true;
    instance.lower = 4;
    instance.upper = 6;
    for (int i = 0; i < instance.n; ++i) instance.participants.push_back(10 + i * 11 % 17);
    instance.maxParticipants = 95;
    const Answer whole = solve(instance, {}, Monitor::silent());
    for (int calls : {0, 1, 10, 40, 100, 400, 2000}) {
        StopAfter monitor(calls);
        const Answer answer = solve(instance, {}, monitor);
        EXPECT_LE(answer.bound, whole.objective);
        if (answer.assignment.empty()) continue;
        EXPECT_TRUE(check(instance, answer.assignment).valid);
        EXPECT_GE(answer.objective, whole.objective);
    }
}

TEST(SideRules, StoppedWhileTheFirstEngineIsAtWorkThereIsAnAnswer) {
    class StopAtNode final : public Monitor {
    public:
        void progress(std::string_view, double) override {}
        void searching(const SearchState& state) override { nodes_ = state.nodes; }
        [[nodiscard]] bool cancelled() const override { return nodes_ > 60; }

    private:
        std::int64_t nodes_ = 0;
    };
    Dice dice(3);
    Instance instance;
    instance.n = 44;
    instance.p = 11;
    instance.lower = instance.upper = 4;
    instance.distance = test::randomInstance(dice, instance.n, 1).distance;
    std::int64_t sum = 0;
    for (int i = 0; i < instance.n; ++i) {
        instance.participants.push_back(15 + dice.roll(45));
        sum += instance.participants.back();
    }
    instance.maxParticipants = sum * 100 / (instance.p * 90);
    StopAtNode monitor;
    const Answer answer = solve(instance, {}, monitor);
    ASSERT_EQ(answer.status, Status::Stopped) << "too easy to be stopped";
    EXPECT_FALSE(answer.assignment.empty());
    EXPECT_TRUE(answer.checked);
    EXPECT_LE(answer.bound, answer.objective);
}

TEST(SideRules, BalanceBreaksTiesOnly) {
    // All places alike: any sizes cost the same as long as there are four hosts.
    Instance instance;
    instance.n = 12;
    instance.p = 4;
    for (int a = 0; a < 12; ++a)
        for (int b = 0; b < 12; ++b) instance.distance.push_back(a == b ? 0 : 1000);
    instance.balance = true;
    const Answer answer = solve(instance, {}, Monitor::silent());
    EXPECT_EQ(answer.objective, 8000);
    for (int host : answer.hosts) EXPECT_EQ(std::ranges::count(answer.assignment, host), 3);
}

TEST(Clash, IsNamedByTheRulesThatMakeIt) {
    Instance instance = grid(4, 3, 3);
    instance.lower = 5;
    EXPECT_THAT(solve(instance, {}, Monitor::silent()).clash, ElementsAre("class_count", "class_size"));

    instance = grid(4, 3, 3);
    instance.contiguous = true;
    instance.lower = 3;
    instance.forbiddenPairs = {{0, 5}};
    std::erase_if(instance.adjacency, [](const PlacePair& pair) { return pair.first == 0; });
    EXPECT_THAT(solve(instance, {}, Monitor::silent()).clash, ElementsAre("class_size", "contiguous"));

    instance = grid(4, 3, 2);
    instance.forcedHosts = {0, 1};
    instance.maxDistance = 20'000;
    instance.maxParticipants = 100;
    instance.participants.assign(12, 5);
    EXPECT_THAT(solve(instance, {}, Monitor::silent()).clash,
                ElementsAre("class_count", "travel_limit", "forced_hosts"));

    instance = grid(4, 3, 3);
    instance.requiredPairs = {{0, 1}, {1, 2}};
    instance.forbiddenPairs = {{0, 2}, {5, 6}};
    instance.lower = 2;
    EXPECT_THAT(solve(instance, {}, Monitor::silent()).clash, ElementsAre("required_pairs", "forbidden_pairs"));

    instance = grid(4, 3, 3);
    instance.locked = {{{0, 1, 2}, std::nullopt}};
    instance.requiredPairs = {{0, 11}};
    EXPECT_THAT(solve(instance, {}, Monitor::silent()).clash, ElementsAre("locked_classes", "required_pairs"));
}

TEST(Clash, ReallyClashesAndHoldsNoRuleTooMany) {
    const auto without = [](Instance instance, const std::vector<std::string>& keep) {
        const auto dropped = [&](const char* code) { return std::ranges::find(keep, code) == keep.end(); };
        if (dropped("locked_classes")) instance.locked.clear();
        if (dropped("forbidden_assignments")) instance.forbiddenAssignments.clear();
        if (dropped("required_pairs")) instance.requiredPairs.clear();
        if (dropped("forbidden_pairs")) instance.forbiddenPairs.clear();
        if (dropped("participants")) instance.minParticipants = instance.maxParticipants = std::nullopt;
        if (dropped("contiguous")) instance.contiguous = false;
        if (dropped("travel_limit")) instance.maxDistance.reset();
        if (dropped("forced_hosts")) instance.forcedHosts.clear();
        if (dropped("eligible_hosts")) instance.eligible.clear();
        if (dropped("class_size")) {
            instance.lower = 1;
            instance.upper = 0;
        }
        if (!dropped("class_count")) return BruteForce(instance).best().has_value();
        for (instance.p = 1; instance.p <= instance.n; ++instance.p)
            if (BruteForce(instance).best()) return true;
        return false;
    };
    Dice dice(41);
    int seen = 0;
    for (int round = 0; round < 250; ++round) {
        const int n = 4 + dice.roll(2);
        Instance instance = test::randomInstance(dice, n, 1 + dice.roll(n - 1));
        addRandomRules(dice, instance);
        const Answer answer = solve(instance, {}, Monitor::silent());
        if (answer.status != Status::Infeasible) continue;
        ++seen;
        ASSERT_FALSE(answer.clash.empty()) << "round " << round;
        ASSERT_FALSE(without(instance, answer.clash)) << "round " << round;
        for (const std::string& rule : answer.clash) {
            std::vector<std::string> fewer = answer.clash;
            std::erase(fewer, rule);
            ASSERT_TRUE(without(instance, fewer)) << "round " << round << " without " << rule;
        }
    }
    EXPECT_GT(seen, 40);
}

}  // namespace
}  // namespace ansinh::planner
