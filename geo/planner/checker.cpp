#include "geo/planner/checker.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ansinh::planner {

namespace {

using Classes = std::map<int, std::vector<int>>;  // host → members, ascending

std::vector<int> sorted(std::vector<int> places) {
    std::ranges::sort(places);
    return places;
}

/// Breadth first from the first member over links that stay inside the class.
bool hangsTogether(const Instance& instance, const std::vector<int>& members) {
    std::set<int> left(members.begin() + 1, members.end());
    std::vector<int> reached{members.front()};
    for (std::size_t next = 0; next < reached.size(); ++next) {
        const int place = reached[next];
        for (const auto& [a, b] : instance.adjacency) {
            if (a != place && b != place) continue;
            const int other = a == place ? b : a;
            if (left.erase(other) > 0) reached.push_back(other);
        }
    }
    return left.empty();
}

bool isLocked(const Instance& instance, const std::vector<int>& members) {
    return std::ranges::any_of(instance.locked,
                               [&](const LockedClass& locked) { return sorted(locked.members) == members; });
}

class Findings {
public:
    Findings(const Instance& instance, const std::vector<int>& assignment, Verdict& verdict)
        : instance_(instance), assignment_(assignment), verdict_(verdict) {}

    void look() {
        collect();
        for (const auto& [host, members] : classes_) lookAtClass(host, members);
        if (classes_.size() != static_cast<std::size_t>(instance_.p)) broken("class_count");
        for (int host : instance_.forcedHosts)
            if (!classes_.contains(host)) broken("forced_host_missing");
        lookAtPairs();
        lookAtLocked();
    }

    void broken(const char* rule) {
        if (std::ranges::find(verdict_.broken, rule) == verdict_.broken.end()) verdict_.broken.emplace_back(rule);
    }

private:
    [[nodiscard]] int hostOf(int place) const { return assignment_[static_cast<std::size_t>(place)]; }

    void collect() {
        for (int place = 0; place < instance_.n; ++place) {
            const int host = hostOf(place);
            if (host < 0 || host >= instance_.n) {
                broken("place_without_class");
                continue;
            }
            classes_[host].push_back(place);
            const std::int64_t metres = instance_.travel(place, host);
            verdict_.total += instance_.weight(place) * metres;
            verdict_.longest = std::max(verdict_.longest, metres);
            if (instance_.maxDistance && metres > *instance_.maxDistance) broken("travel_too_long");
        }
    }

    void lookAtClass(int host, const std::vector<int>& members) {
        if (hostOf(host) != host) broken("host_not_member");
        const bool locked = isLocked(instance_, members);
        const bool hostGiven =
            std::ranges::any_of(instance_.locked, [&](const LockedClass& given) { return given.host == host; });
        if (!instance_.mayHost(host) && !hostGiven) broken("host_not_eligible");
        if (locked) return;
        const auto size = static_cast<int>(members.size());
        if (size < instance_.lower) broken("class_too_small");
        if (size > instance_.largest()) broken("class_too_large");
        std::int64_t participants = 0;
        for (int member : members) participants += instance_.participantsOf(member);
        if (instance_.minParticipants && participants < *instance_.minParticipants) broken("participants_too_few");
        if (instance_.maxParticipants && participants > *instance_.maxParticipants) broken("participants_too_many");
        if (instance_.contiguous && !hangsTogether(instance_, members)) broken("class_not_connected");
    }

    void lookAtPairs() {
        for (const auto& [a, b] : instance_.forbiddenPairs)
            if (hostOf(a) == hostOf(b)) broken("forbidden_pair_together");
        for (const auto& [a, b] : instance_.requiredPairs)
            if (hostOf(a) != hostOf(b)) broken("required_pair_apart");
        for (const auto& [member, host] : instance_.forbiddenAssignments)
            if (hostOf(member) == host) broken("forbidden_assignment");
    }

    void lookAtLocked() {
        for (const LockedClass& locked : instance_.locked) {
            const auto found = classes_.find(hostOf(locked.members.front()));
            if (found == classes_.end() || found->second != sorted(locked.members) ||
                (locked.host && *locked.host != found->first))
                broken("locked_class_changed");
        }
    }

    const Instance& instance_;
    const std::vector<int>& assignment_;
    Verdict& verdict_;
    Classes classes_;
};

}  // namespace

Verdict check(const Instance& instance, const std::vector<int>& assignment) {
    Verdict verdict;
    Findings findings(instance, assignment, verdict);
    if (assignment.size() == static_cast<std::size_t>(instance.n))
        findings.look();
    else
        findings.broken("place_without_class");
    verdict.valid = verdict.broken.empty();
    return verdict;
}

}  // namespace ansinh::planner
