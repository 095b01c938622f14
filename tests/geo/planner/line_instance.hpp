#pragma once

#include "geo/planner/instance.hpp"

#include <cstdlib>

namespace ansinh::test {

/// Six places on a line, 10 km apart, neighbours touch; two classes of any size.
inline planner::Instance lineInstance() {
    planner::Instance instance;
    instance.n = 6;
    instance.p = 2;
    for (int i = 0; i < 6; ++i)
        for (int j = 0; j < 6; ++j) instance.distance.push_back(10'000 * std::abs(i - j));
    for (int i = 1; i < 6; ++i) instance.adjacency.emplace_back(i - 1, i);
    return instance;
}

}  // namespace ansinh::test
