#pragma once

// Private to geo/planner: classes that fall apart, and what would join them.

#include <vector>

namespace ansinh::planner {

using Graph = std::vector<std::vector<int>>;  ///< neighbour lists

/// Places that `from` reaches over places that `inside` holds; `from` included. Ascending.
[[nodiscard]] std::vector<int> reachable(const Graph& graph, int from, const std::vector<bool>& inside);

/// A class that has a member in `part` has one in `separator` too, or it falls apart: `part` is not the host's.
struct Separation {
    int host = -1;
    std::vector<int> part;
    std::vector<int> separator;
};

/// For every part of every class that is cut off from its host: the separator nearest to the part and the one nearest
/// to the host, both minimal. `usable(place, host)` as an n × n table: places through which a class may be joined.
[[nodiscard]] std::vector<Separation> separations(const Graph& graph, const std::vector<int>& assignment,
                                                  const std::vector<bool>& usable);

}  // namespace ansinh::planner
