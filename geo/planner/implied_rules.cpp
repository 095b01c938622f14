#include "geo/planner/implied_rules.hpp"

#include <algorithm>

namespace ansinh::planner {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

class Dropping {
public:
    Dropping(const Instance& instance, const std::vector<std::vector<int>>& neighbours, std::vector<bool>& allowed)
        : instance_(instance), neighbours_(neighbours), allowed_(allowed) {}

    bool run() {
        do {
            changed_ = false;
            dropByPairs();
            for (int host = 0; host < instance_.n; ++host) {
                if (!allowed_[instance_.at(host, host)]) {
                    close(host);
                    continue;
                }
                if (instance_.contiguous) dropUnreachable(host);
                dropByParticipants(host);
                if (!canFill(host)) close(host);
            }
        } while (changed_);
        return everyPlaceHasAHost();
    }

private:
    void drop(int member, int host) {
        const std::size_t pair = instance_.at(member, host);
        if (!allowed_[pair]) return;
        allowed_[pair] = false;
        changed_ = true;
    }

    void close(int host) {
        for (int member = 0; member < instance_.n; ++member) drop(member, host);
    }

    void dropByPairs() {
        for (const auto& [a, b] : instance_.forbiddenPairs) {
            drop(a, b);
            drop(b, a);
        }
        for (const auto& [a, b] : instance_.requiredPairs)
            for (int host = 0; host < instance_.n; ++host) {
                if (!allowed_[instance_.at(a, host)]) drop(b, host);
                if (!allowed_[instance_.at(b, host)]) drop(a, host);
            }
        for (int host : instance_.forcedHosts)
            for (int other = 0; other < instance_.n; ++other)
                if (other != host) drop(host, other);
    }

    /// Members reach their host over members, within as many steps as the class has room for.
    void dropUnreachable(int host) {
        std::vector<int> steps(size(instance_.n), -1);
        std::vector<int> reached{host};
        steps[size(host)] = 0;
        for (std::size_t next = 0; next < reached.size(); ++next) {
            const int place = reached[next];
            if (steps[size(place)] + 1 >= instance_.largest()) break;
            for (int other : neighbours_[size(place)]) {
                if (steps[size(other)] >= 0 || !allowed_[instance_.at(other, host)]) continue;
                steps[size(other)] = steps[size(place)] + 1;
                reached.push_back(other);
            }
        }
        for (int member = 0; member < instance_.n; ++member)
            if (steps[size(member)] < 0) drop(member, host);
    }

    void dropByParticipants(int host) {
        if (!instance_.maxParticipants) return;
        const std::int64_t most = *instance_.maxParticipants;
        for (int member = 0; member < instance_.n; ++member) {
            const std::int64_t persons = instance_.participantsOf(member);
            if (persons + (member == host ? 0 : instance_.participantsOf(host)) > most) drop(member, host);
        }
    }

    [[nodiscard]] bool canFill(int host) const {
        int members = 0;
        std::int64_t participants = 0;
        for (int member = 0; member < instance_.n; ++member) {
            if (!allowed_[instance_.at(member, host)]) continue;
            ++members;
            participants += instance_.participantsOf(member);
        }
        return members >= instance_.lower && (!instance_.minParticipants || participants >= *instance_.minParticipants);
    }

    [[nodiscard]] bool everyPlaceHasAHost() const {
        int hosts = 0;
        for (int place = 0; place < instance_.n; ++place) {
            if (allowed_[instance_.at(place, place)]) ++hosts;
            bool placed = false;
            for (int host = 0; host < instance_.n && !placed; ++host) placed = allowed_[instance_.at(place, host)];
            if (!placed) return false;
        }
        return hosts >= instance_.p &&
               std::ranges::all_of(instance_.forcedHosts, [&](int host) { return allowed_[instance_.at(host, host)]; });
    }

    const Instance& instance_;
    const std::vector<std::vector<int>>& neighbours_;
    std::vector<bool>& allowed_;
    bool changed_ = false;
};

}  // namespace

std::vector<std::vector<int>> neighbourLists(const Instance& instance) {
    std::vector<std::vector<int>> lists(size(instance.n));
    for (const auto& [a, b] : instance.adjacency) {
        lists[size(a)].push_back(b);
        lists[size(b)].push_back(a);
    }
    for (std::vector<int>& list : lists) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return lists;
}

std::vector<bool> allowedPairs(const Instance& instance) {
    std::vector<bool> allowed(instance.distance.size(), false);
    for (int member = 0; member < instance.n; ++member)
        for (int host = 0; host < instance.n; ++host)
            allowed[instance.at(member, host)] =
                instance.mayHost(host) &&
                (!instance.maxDistance || instance.travel(member, host) <= *instance.maxDistance);
    for (const auto& [member, host] : instance.forbiddenAssignments) allowed[instance.at(member, host)] = false;
    return allowed;
}

bool dropImpossiblePairs(const Instance& instance, const std::vector<std::vector<int>>& neighbours,
                         std::vector<bool>& allowed) {
    return Dropping(instance, neighbours, allowed).run();
}

}  // namespace ansinh::planner
