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
    Total,             ///< sum of weight × travel
    Longest,           ///< the longest travel of any member, weights aside; among those answers the smallest total
    TotalThenLongest,  ///< the smallest total; among those answers the shortest longest travel
};

using PlacePair = std::pair<int, int>;

/// A class that stays as it is: it counts as one of the p, and who is in it is not held against the limits on size and
/// participants nor against contiguity. All other rules hold for it.
struct LockedClass {
    std::vector<int> members;
    std::optional<int> host;  ///< nothing: the best of the members
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

    std::vector<std::int64_t> participants;       ///< n, ≥ 0; empty: not counted
    std::optional<std::int64_t> minParticipants;  ///< of a class
    std::optional<std::int64_t> maxParticipants;
    std::vector<PlacePair> adjacency;             ///< places that touch, and declared links such as a ferry; no order
    bool contiguous = false;                      ///< every class hangs together over `adjacency`
    std::vector<PlacePair> forbiddenPairs;        ///< never in one class; no order
    std::vector<PlacePair> requiredPairs;         ///< always in one class; no order
    std::vector<PlacePair> forbiddenAssignments;  ///< member, host
    std::vector<LockedClass> locked;

    Objective objective = Objective::Total;
    bool balance = false;  ///< among the best answers: the largest smallest class, then the smallest largest one

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
    [[nodiscard]] std::int64_t participantsOf(int place) const {
        return participants.empty() ? 0 : participants[static_cast<std::size_t>(place)];
    }
    /// Rules that the first engine does not know.
    [[nodiscard]] bool hasSideRules() const {
        return minParticipants || maxParticipants || contiguous || !forbiddenPairs.empty() || !requiredPairs.empty();
    }
};

/// Throws Error{BadArgument} with the member at fault when sizes do not fit or a number is out of range.
void requireSound(const Instance& instance);

enum class Status { Optimal, Feasible, Infeasible, Stopped };
[[nodiscard]] const char* keyOf(Status status);  ///< "optimal", "feasible", "infeasible", "stopped"

struct Answer {
    Status status = Status::Infeasible;
    std::int64_t objective = 0;   ///< of the assignment, as the checker found it: the total, or the longest travel
    std::int64_t bound = 0;       ///< no answer is better than this
    std::vector<int> hosts;       ///< ascending
    std::vector<int> assignment;  ///< host of each place
    std::int64_t total = 0;       ///< of the assignment
    std::int64_t longest = 0;     ///< metres
    std::vector<std::string>
        clash;  ///< infeasible: a smallest set of rules that can't hold together; see infeasibility.hpp
    bool checked = false;
    std::int64_t nodes = 0;  ///< of the search tree
    double seconds = 0;
};

}  // namespace ansinh::planner
