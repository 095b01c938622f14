#pragma once

#include "geo/planner/instance.hpp"

#include "random_instance.hpp"
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace ansinh::test {

/// A problem whose answer is known by construction.
struct Planted {
    planner::Instance instance;
    std::int64_t optimum = 0;
    std::vector<int> spot;  ///< of each place: group · members + where in the group
};

/// Tight groups far apart, sizes two less to two more: the places of a group lie 100 m apart on a line, the groups
/// 100 km apart; `members` is odd. Each group is one class, led by its middle place. All groups are alike, so nothing
/// but the bound tells a search that it is done. Places are in no order.
inline Planted planted(int groups, int members) {
    Planted problem;
    planner::Instance& instance = problem.instance;
    instance.n = groups * members;
    instance.p = groups;
    instance.lower = members - 2;
    instance.upper = members + 2;
    Dice dice(static_cast<std::uint32_t>(instance.n));
    for (int i = 0; i < instance.n; ++i) problem.spot.insert(problem.spot.begin() + dice.roll(i + 1), i);
    for (const int a : problem.spot)
        for (const int b : problem.spot)
            instance.distance.push_back(std::abs(a / members - b / members) * std::int64_t{100'000} +
                                        std::abs(a % members - b % members) * std::int64_t{100});
    const std::int64_t half = members / 2;
    problem.optimum = groups * half * (half + 1) * 100;
    return problem;
}

}  // namespace ansinh::test
