#pragma once

#include "geo/planner/instance.hpp"

#include <algorithm>
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

/// Two different places.
inline planner::PlacePair randomPair(Dice& dice, int n) {
    const int first = dice.roll(n);
    return {first, (first + 1 + dice.roll(n - 1)) % n};
}

/// Most of the links from each place to its three nearest: often one piece, not always.
inline std::vector<planner::PlacePair> nearLinks(Dice& dice, const planner::Instance& instance) {
    std::vector<planner::PlacePair> links;
    for (int place = 0; place < instance.n; ++place) {
        std::vector<int> others;
        for (int other = 0; other < instance.n; ++other)
            if (other != place) others.push_back(other);
        std::ranges::stable_sort(others, {}, [&](int other) { return instance.travel(place, other); });
        for (std::size_t k = 0; k < others.size() && k < 3; ++k)
            if (dice.roll(4) != 0) links.emplace_back(place, others[k]);
    }
    return links;
}

/// Adds side rules, each or not: links between near places, contiguity, participants, pairs, locked classes.
inline void addRandomRules(Dice& dice, planner::Instance& instance) {
    const int n = instance.n;
    if (n < 3) return;
    instance.adjacency = nearLinks(dice, instance);
    instance.contiguous = dice.roll(2) == 0;
    if (dice.roll(2) == 0) {
        std::int64_t sum = 0;
        for (int i = 0; i < n; ++i) instance.participants.push_back(1 + dice.roll(30));
        for (std::int64_t persons : instance.participants) sum += persons;
        if (dice.roll(2) == 0) instance.minParticipants = sum / instance.p * (20 + dice.roll(60)) / 100;
        if (dice.roll(2) == 0) instance.maxParticipants = sum / instance.p * (105 + dice.roll(80)) / 100;
    }
    if (dice.roll(3) == 0) instance.forbiddenPairs.push_back(randomPair(dice, n));
    if (dice.roll(3) == 0) instance.forbiddenPairs.push_back(randomPair(dice, n));
    if (dice.roll(3) == 0) instance.requiredPairs.push_back(randomPair(dice, n));
    if (dice.roll(3) == 0) instance.forbiddenAssignments.push_back(randomPair(dice, n));
    if (dice.roll(5) == 0) {
        planner::LockedClass locked;
        const int first = dice.roll(n);
        for (int i = 0; i < 1 + dice.roll(3) && i < n; ++i) locked.members.push_back((first + i) % n);
        if (dice.roll(2) == 0) locked.host = locked.members.back();
        instance.locked.push_back(locked);
    }
    if (dice.roll(5) == 0) instance.objective = planner::Objective::TotalThenLongest;
}

}  // namespace ansinh::test
