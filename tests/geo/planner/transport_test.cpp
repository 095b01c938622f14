#include "geo/planner/transport.hpp"

#include <gtest/gtest.h>

#include "random_instance.hpp"

namespace ansinh::planner {
namespace {

using test::Dice;

/// Every way to give members to hosts.
std::int64_t cheapestByTrying(int members, int hosts, int lower, int upper, const std::vector<std::int64_t>& cost) {
    std::int64_t best = forbidden;
    std::vector<int> load(static_cast<std::size_t>(hosts), 0);
    const auto place = [&](const auto& self, int member, std::int64_t sum) -> void {
        if (member == members) {
            for (int l : load)
                if (l < lower || l > upper) return;
            best = std::min(best, sum);
            return;
        }
        for (int host = 0; host < hosts; ++host) {
            const std::int64_t c = cost[static_cast<std::size_t>(member * hosts + host)];
            if (c >= forbidden) continue;
            ++load[static_cast<std::size_t>(host)];
            self(self, member + 1, sum + c);
            --load[static_cast<std::size_t>(host)];
        }
    };
    place(place, 0, 0);
    return best;
}

TEST(Transport, IsNeverBeatenByTryingEverything) {
    Dice dice(1);
    int impossible = 0;
    for (int round = 0; round < 3000; ++round) {
        const int members = 1 + dice.roll(7);
        const int hosts = 1 + dice.roll(3);
        const int lower = dice.roll(3);
        const int upper = lower + dice.roll(4);
        std::vector<std::int64_t> cost;
        for (int i = 0; i < members * hosts; ++i) cost.push_back(dice.roll(5) == 0 ? forbidden : dice.roll(50));
        const std::int64_t expected = cheapestByTrying(members, hosts, lower, upper, cost);
        const auto found = cheapestTransport(members, hosts, lower, upper, cost);
        ASSERT_EQ(found.has_value(), expected < forbidden) << "round " << round;
        if (found)
            ASSERT_EQ(found->cost, expected) << "round " << round;
        else
            ++impossible;
    }
    EXPECT_GT(impossible, 100);
}

}  // namespace
}  // namespace ansinh::planner
