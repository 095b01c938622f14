#pragma once

#include "geo/planner/instance.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::planner {

/// A place and what choosing it costs or saves.
struct Choice {
    int place = -1;
    std::int64_t change = 0;  ///< of the total; above 0: dearer
};

/// What there is to say about a class led by one of its members, or by nobody yet.
struct ClassFacts {
    std::optional<int> host;
    std::vector<int> members;  ///< ascending, host included
    std::int64_t participants = 0;
    std::int64_t total = 0;            ///< weight × travel; of no host: 0
    std::int64_t travel = 0;           ///< metres of all members, weights aside
    double mean = 0;                   ///< metres for each member that travels; 0 when none does
    std::int64_t longest = 0;          ///< metres
    int farthest = -1;                 ///< the member that travels so far; −1: nobody travels
    bool connected = true;             ///< over the instance's adjacency
    std::optional<Choice> nextHost;    ///< the next best host of the same class
    std::vector<std::string> binding;  ///< limits that the class is at, by the codes of infeasibility.hpp
};

/// Why a place is where it is: the next best class that it could join alone, all rules kept. A host that moves leaves
/// its class to the best of the others.
struct MemberFacts {
    int host = -1;
    std::int64_t metres = 0;
    std::optional<Choice> nextClass;  ///< by its host
    /// Where there is none: the cheapest class, by its host, that only rules keep it out of, and which, as the checker
    /// calls them. Nothing for a host.
    std::optional<Choice> barredClass;
    std::vector<std::string> broken;
};

struct Explanation {
    std::vector<ClassFacts> classes;   ///< by host, ascending
    std::vector<MemberFacts> members;  ///< by place
};

/// Of a grouping that keeps the instance's rules.
[[nodiscard]] Explanation explain(const Instance& instance, const std::vector<int>& assignment);

struct GivenClass {
    std::vector<int> members;
    std::optional<int> host;
};

/// A class as it stands, beside the hosts that it could have. Ties go to the lower number.
struct Evaluation {
    ClassFacts facts;          ///< from the stated host, if there is one
    int bestByMean = -1;       ///< the member with the smallest sum of travel, weights aside
    std::int64_t bestSum = 0;  ///< that sum, metres
    int bestByLongest = -1;
    std::int64_t bestLongest = 0;
};

/// Eligibility counts; the other rules do not.
[[nodiscard]] std::vector<Evaluation> evaluate(const Instance& instance, const std::vector<GivenClass>& classes);

/// The problem over some of the places, in their order; rules that name other places fall away.
[[nodiscard]] Instance restrictedTo(const Instance& instance, const std::vector<int>& places);

}  // namespace ansinh::planner
