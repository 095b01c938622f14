#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ansinh::planner {

/// What is made small. Travel is in metres, weights are whole numbers.
enum class Objective {
    Total,    ///< sum of weight × travel
    Longest,  ///< the longest travel of any member, weights aside; among those answers the smallest total
};

/// Choose `p` hosts among `n` places and give every place to one of them. A host belongs to its own class. Everything
/// is an integer, so that a bound is a proof and not a rounding.
struct Instance {
    int n = 0;
    int p = 0;
    int lower = 1;                       ///< smallest class, host included
    int upper = 0;                       ///< largest class; 0: n
    std::vector<std::int64_t> weights;   ///< n, ≥ 0; empty: all 1
    std::vector<std::int64_t> distance;  ///< n × n, row-major, metres ≥ 0: member i to host j at i·n + j; diagonal 0
    std::vector<bool> eligible;          ///< n: may host; empty: all
    std::optional<std::int64_t> maxDistance;  ///< member to host, metres
    std::vector<int> forcedHosts;
    Objective objective = Objective::Total;

    [[nodiscard]] std::size_t at(int member, int host) const {
        return static_cast<std::size_t>(member) * static_cast<std::size_t>(n) + static_cast<std::size_t>(host);
    }
    [[nodiscard]] std::int64_t travel(int member, int host) const { return distance[at(member, host)]; }
    [[nodiscard]] std::int64_t weight(int member) const {
        return weights.empty() ? 1 : weights[static_cast<std::size_t>(member)];
    }
    [[nodiscard]] bool mayHost(int place) const {
        return eligible.empty() || eligible[static_cast<std::size_t>(place)];
    }
    [[nodiscard]] int largest() const { return upper > 0 ? upper : n; }
};

/// Throws Error{BadArgument} with the member at fault when sizes do not fit or a number is out of range.
void requireSound(const Instance& instance);

enum class Status { Optimal, Feasible, Infeasible, Stopped };
[[nodiscard]] const char* keyOf(Status status);  ///< "optimal", "feasible", "infeasible", "stopped"

struct Answer {
    Status status = Status::Infeasible;
    std::int64_t objective = 0;   ///< of the assignment, as the checker found it
    std::int64_t bound = 0;       ///< no answer is better than this
    std::vector<int> hosts;       ///< ascending
    std::vector<int> assignment;  ///< host of each place
    bool checked = false;
    std::int64_t nodes = 0;  ///< of the search tree
    double seconds = 0;
};

}  // namespace ansinh::planner
