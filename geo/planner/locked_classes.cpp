#include "geo/planner/locked_classes.hpp"

#include <algorithm>

namespace ansinh::planner {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

class Unlocking {
public:
    explicit Unlocking(const Instance& instance)
        : instance_(instance), class_(size(instance.n), -1), restOf_(size(instance.n), -1) {}

    std::optional<Unlocked> run() {
        unlocked_.assignment.assign(size(instance_.n), -1);
        for (std::size_t c = 0; c < instance_.locked.size(); ++c)
            for (int member : instance_.locked[c].members) class_[size(member)] = static_cast<int>(c);
        for (const LockedClass& locked : instance_.locked)
            if (!settle(locked)) return std::nullopt;
        if (!pairsHold()) return std::nullopt;
        makeRest();
        const Instance& rest = unlocked_.rest;
        if (rest.n == 0 ? rest.p != 0 : rest.p < 1) return std::nullopt;
        return std::move(unlocked_);
    }

private:
    [[nodiscard]] bool isForced(int place) const {
        return std::ranges::find(instance_.forcedHosts, place) != instance_.forcedHosts.end();
    }
    [[nodiscard]] bool isForbidden(int member, int host) const {
        return std::ranges::find(instance_.forbiddenAssignments, PlacePair{member, host}) !=
               instance_.forbiddenAssignments.end();
    }

    bool settle(const LockedClass& locked) {
        std::int64_t least = 0;
        int best = -1;
        for (int candidate : locked.members) {
            if (locked.host ? *locked.host != candidate : !instance_.mayHost(candidate)) continue;
            const std::optional<std::int64_t> cost = costUnder(locked, candidate);
            if (!cost || (best >= 0 && (*cost > least || (*cost == least && candidate > best)))) continue;
            best = candidate;
            least = *cost;
        }
        for (int member : locked.members) unlocked_.assignment[size(member)] = best;
        return best >= 0;
    }

    [[nodiscard]] std::optional<std::int64_t> costUnder(const LockedClass& locked, int host) const {
        std::int64_t cost = 0;
        for (int member : locked.members) {
            const std::int64_t metres = instance_.travel(member, host);
            const bool tooFar = instance_.maxDistance && metres > *instance_.maxDistance;
            if (tooFar || isForbidden(member, host) || (isForced(member) && member != host)) return std::nullopt;
            cost += instance_.weight(member) * metres;
        }
        return cost;
    }

    [[nodiscard]] bool pairsHold() const {
        const auto together = [&](const PlacePair& pair) {
            return class_[size(pair.first)] == class_[size(pair.second)];
        };
        const auto bothFree = [&](const PlacePair& pair) {
            return class_[size(pair.first)] < 0 && class_[size(pair.second)] < 0;
        };
        return std::ranges::all_of(instance_.requiredPairs, together) &&
               std::ranges::none_of(instance_.forbiddenPairs,
                                    [&](const PlacePair& pair) { return together(pair) && !bothFree(pair); });
    }

    void makeRest() {
        for (int place = 0; place < instance_.n; ++place) {
            if (class_[size(place)] >= 0) continue;
            restOf_[size(place)] = static_cast<int>(unlocked_.places.size());
            unlocked_.places.push_back(place);
        }
        Instance& rest = unlocked_.rest;
        rest = instance_;
        rest.locked.clear();
        rest.n = static_cast<int>(unlocked_.places.size());
        rest.p = instance_.p - static_cast<int>(instance_.locked.size());
        if (rest.upper == 0) rest.upper = std::max(1, rest.n);
        rest.distance.clear();
        for (int member : unlocked_.places)
            for (int host : unlocked_.places) rest.distance.push_back(instance_.travel(member, host));
        thin(rest.weights);
        thin(rest.eligible);
        thin(rest.participants);
        for (std::vector<PlacePair>* pairs :
             {&rest.adjacency, &rest.forbiddenPairs, &rest.requiredPairs, &rest.forbiddenAssignments})
            renumber(*pairs);
        std::erase_if(rest.forcedHosts, [&](int host) { return class_[size(host)] >= 0; });
        for (int& host : rest.forcedHosts) host = restOf_[size(host)];
    }

    template <typename Value>
    void thin(std::vector<Value>& values) const {
        if (values.empty()) return;
        std::vector<Value> kept;
        for (int place : unlocked_.places) kept.push_back(values[size(place)]);
        values = std::move(kept);
    }

    void renumber(std::vector<PlacePair>& pairs) const {
        std::vector<PlacePair> kept;
        for (const auto& [a, b] : pairs)
            if (restOf_[size(a)] >= 0 && restOf_[size(b)] >= 0) kept.emplace_back(restOf_[size(a)], restOf_[size(b)]);
        pairs = std::move(kept);
    }

    const Instance& instance_;
    std::vector<int> class_;   // number of the locked class; −1: free
    std::vector<int> restOf_;  // number in the rest; −1: locked
    Unlocked unlocked_;
};

}  // namespace

std::optional<Unlocked> withoutLocked(const Instance& instance) {
    return Unlocking(instance).run();
}

std::vector<int> withLocked(const Unlocked& unlocked, const std::vector<int>& assignment) {
    std::vector<int> whole = unlocked.assignment;
    for (std::size_t i = 0; i < assignment.size(); ++i)
        whole[size(unlocked.places[i])] = unlocked.places[size(assignment[i])];
    return whole;
}

}  // namespace ansinh::planner
