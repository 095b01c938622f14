#include "geo/planner/instance.hpp"

#include "geo/core/error.hpp"

#include <algorithm>

namespace ansinh::planner {

namespace {

/// Sums of n weighted distances must stay far from the end of 64 bits, scaled multipliers included.
constexpr std::int64_t largestDistance = 40'000'000;  // metres: once around the earth
constexpr std::int64_t largestWeight = 10'000;
constexpr std::int64_t largestParticipants = 1'000'000;

void require(bool sound, const char* member, const std::string& found, const char* expected) {
    if (!sound) throw Error(ErrorCode::BadArgument, {member, found, expected});
}

void requirePlace(const Instance& instance, int place, const char* member) {
    require(place >= 0 && place < instance.n, member, std::to_string(place), "0…n−1");
}

void requirePairs(const Instance& instance, const std::vector<PlacePair>& pairs, const char* member) {
    for (const auto& [a, b] : pairs) {
        requirePlace(instance, a, member);
        requirePlace(instance, b, member);
        require(a != b, member, std::to_string(a), "two places");
    }
}

void requireLocked(const Instance& instance) {
    std::vector<bool> seen(static_cast<std::size_t>(instance.n), false);
    for (const LockedClass& locked : instance.locked) {
        require(!locked.members.empty(), "locked", "0", "members");
        for (int member : locked.members) {
            requirePlace(instance, member, "locked");
            require(!seen[static_cast<std::size_t>(member)], "locked", std::to_string(member), "one class each");
            seen[static_cast<std::size_t>(member)] = true;
        }
        if (locked.host)
            require(std::ranges::find(locked.members, *locked.host) != locked.members.end(), "locked",
                    std::to_string(*locked.host), "a host among the members");
    }
}

}  // namespace

void requireSound(const Instance& instance) {
    const auto count = static_cast<std::size_t>(std::max(0, instance.n));
    require(instance.n >= 1 && instance.n <= 2000, "n", std::to_string(instance.n), "1…2000");
    require(instance.p >= 1, "p", std::to_string(instance.p), "≥ 1");
    require(instance.lower >= 1, "lower", std::to_string(instance.lower), "≥ 1");
    require(instance.upper == 0 || instance.upper >= instance.lower, "upper", std::to_string(instance.upper),
            "≥ lower");
    require(instance.distance.size() == count * count, "distance", std::to_string(instance.distance.size()), "n × n");
    require(instance.weights.empty() || instance.weights.size() == count, "weights",
            std::to_string(instance.weights.size()), "n");
    require(instance.eligible.empty() || instance.eligible.size() == count, "eligible",
            std::to_string(instance.eligible.size()), "n");
    for (std::int64_t metres : instance.distance)
        require(metres >= 0 && metres <= largestDistance, "distance", std::to_string(metres), "0…40000000");
    for (std::int64_t weight : instance.weights)
        require(weight >= 0 && weight <= largestWeight, "weights", std::to_string(weight), "0…10000");
    for (int i = 0; i < instance.n; ++i)
        require(instance.travel(i, i) == 0, "distance", std::to_string(instance.travel(i, i)), "0 on the diagonal");
    for (int host : instance.forcedHosts) requirePlace(instance, host, "forcedHosts");
    require(instance.participants.empty() || instance.participants.size() == count, "participants",
            std::to_string(instance.participants.size()), "n");
    for (std::int64_t persons : instance.participants)
        require(persons >= 0 && persons <= largestParticipants, "participants", std::to_string(persons), "0…1000000");
    require(!instance.participants.empty() || (!instance.minParticipants && !instance.maxParticipants), "participants",
            "", "n");
    requirePairs(instance, instance.adjacency, "adjacency");
    requirePairs(instance, instance.forbiddenPairs, "forbiddenPairs");
    requirePairs(instance, instance.requiredPairs, "requiredPairs");
    requirePairs(instance, instance.forbiddenAssignments, "forbiddenAssignments");
    requireLocked(instance);
}

const char* keyOf(Status status) {
    switch (status) {
        case Status::Optimal:
            return "optimal";
        case Status::Feasible:
            return "feasible";
        case Status::Infeasible:
            return "infeasible";
        case Status::Stopped:
            return "stopped";
    }
    return "";
}

}  // namespace ansinh::planner
