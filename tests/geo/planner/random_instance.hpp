#pragma once

#include "geo/planner/instance.hpp"

#include <cmath>
#include <random>
#include <utility>
#include <vector>

namespace ansinh::test {

/// Numbers that are the same on every machine: the standard's distributions are not.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : engine_(seed) {}
    /// 0 … below−1
    int roll(int below) { return static_cast<int>(engine_() % static_cast<std::uint32_t>(below)); }

private:
    std::mt19937 engine_;
};

/// Points in a square of 100 km, straight-line travel, some with weights, eligibility, a travel limit, a forced host.
inline planner::Instance randomInstance(Dice& dice, int n, int p) {
    planner::Instance instance;
    instance.n = n;
    instance.p = p;
    const int mean = n / p;
    instance.lower = 1 + dice.roll(mean);
    instance.upper = mean + 1 + dice.roll(3);
    std::vector<std::pair<int, int>> places;
    for (int i = 0; i < n; ++i) places.emplace_back(dice.roll(1000), dice.roll(1000));
    for (const auto& a : places)
        for (const auto& b : places) {
            const double dx = a.first - b.first;
            const double dy = a.second - b.second;
            instance.distance.push_back(std::llround(100 * std::sqrt(dx * dx + dy * dy)));
        }
    if (dice.roll(2) == 0)
        for (int i = 0; i < n; ++i) instance.weights.push_back(dice.roll(20));
    if (dice.roll(3) == 0)
        for (int i = 0; i < n; ++i) instance.eligible.push_back(dice.roll(4) != 0);
    if (dice.roll(3) == 0) instance.maxDistance = 20'000 + dice.roll(60'000);
    if (dice.roll(4) == 0) instance.forcedHosts.push_back(dice.roll(n));
    if (dice.roll(4) == 0) instance.objective = planner::Objective::Longest;
    return instance;
}

}  // namespace ansinh::test
