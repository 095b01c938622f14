#include "geo/planner/engines.hpp"

#include "geo/planner/locked_classes.hpp"
#include "geo/planner/side_rule_search.hpp"
#include "geo/planner/swap_search.hpp"

#include <algorithm>
#include <optional>

namespace ansinh::planner {

namespace {

Answer withoutLockedClasses(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    if (instance.hasSideRules()) return searchWithSideRules(instance, limits, monitor);
    if (instance.n > largestProvedCount && !limits.firstAnswer) return searchLarge(instance, limits, monitor);
    return searchHosts(instance, limits, monitor);
}

}  // namespace

Answer smallestTotal(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    if (instance.locked.empty()) return withoutLockedClasses(instance, limits, monitor);
    const std::optional<Unlocked> unlocked = withoutLocked(instance);
    if (!unlocked) return {};
    Answer answer;
    answer.status = Status::Optimal;
    if (unlocked->rest.n > 0) answer = withoutLockedClasses(unlocked->rest, limits, monitor);
    if (answer.status == Status::Infeasible || (unlocked->rest.n > 0 && answer.assignment.empty())) return answer;

    const std::int64_t restCost = answer.objective;
    answer.assignment = withLocked(*unlocked, answer.assignment);
    answer.objective = 0;
    for (int place = 0; place < instance.n; ++place)
        answer.objective +=
            instance.weight(place) * instance.travel(place, answer.assignment[static_cast<std::size_t>(place)]);
    answer.bound += answer.objective - restCost;
    answer.hosts = answer.assignment;
    std::ranges::sort(answer.hosts);
    answer.hosts.erase(std::unique(answer.hosts.begin(), answer.hosts.end()), answer.hosts.end());
    return answer;
}

}  // namespace ansinh::planner
