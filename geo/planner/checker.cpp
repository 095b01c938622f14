#include "geo/planner/checker.hpp"

#include <algorithm>
#include <map>

namespace ansinh::planner {

Verdict check(const Instance& instance, const std::vector<int>& assignment) {
    Verdict verdict;
    const auto broken = [&](const char* rule) {
        if (std::ranges::find(verdict.broken, rule) == verdict.broken.end()) verdict.broken.emplace_back(rule);
    };
    if (assignment.size() != static_cast<std::size_t>(instance.n)) {
        broken("place_without_class");
        return verdict;
    }

    std::map<int, int> sizes;
    for (int place = 0; place < instance.n; ++place) {
        const int host = assignment[static_cast<std::size_t>(place)];
        if (host < 0 || host >= instance.n) {
            broken("place_without_class");
            continue;
        }
        ++sizes[host];
        const std::int64_t metres = instance.travel(place, host);
        verdict.total += instance.weight(place) * metres;
        verdict.longest = std::max(verdict.longest, metres);
        if (instance.maxDistance && metres > *instance.maxDistance) broken("travel_too_long");
    }
    for (const auto& [host, size] : sizes) {
        if (assignment[static_cast<std::size_t>(host)] != host) broken("host_not_member");
        if (!instance.mayHost(host)) broken("host_not_eligible");
        if (size < instance.lower) broken("class_too_small");
        if (size > instance.largest()) broken("class_too_large");
    }
    if (sizes.size() != static_cast<std::size_t>(instance.p)) broken("class_count");
    for (int host : instance.forcedHosts)
        if (!sizes.contains(host)) broken("forced_host_missing");
    verdict.valid = verdict.broken.empty();
    return verdict;
}

}  // namespace ansinh::planner
