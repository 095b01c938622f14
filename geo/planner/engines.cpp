#include "geo/planner/engines.hpp"

#include "geo/planner/locked_classes.hpp"
#include "geo/planner/search_teller.hpp"
#include "geo/planner/side_rule_search.hpp"
#include "geo/planner/swap_search.hpp"

#include <algorithm>
#include <optional>

namespace ansinh::planner {

namespace {

/// What the other classes leave to one: n less theirs. Bounds that know it are far better where classes are all but
/// full or all but empty.
Instance withImpliedSizes(Instance instance) {
    const std::int64_t others = instance.p - 1;
    const auto within = [&](std::int64_t places) { return static_cast<int>(std::clamp<std::int64_t>(places, 1, instance.n)); };
    const int least = std::max(instance.lower, within(instance.n - others * instance.largest()));
    const int most = std::min(instance.largest(), within(instance.n - others * instance.lower));
    if (least <= most) {
        instance.lower = least;
        instance.upper = most;
    }
    return instance;
}

Answer withoutLockedClasses(const Instance& given, const SearchLimits& limits, Monitor& monitor) {
    const Instance instance = withImpliedSizes(given);
    if (instance.hasSideRules()) return searchWithSideRules(instance, limits, monitor);
    if (instance.n > largestProvedCount && !limits.firstAnswer) return searchLarge(instance, limits, monitor);
    return searchHosts(instance, limits, monitor);
}

}  // namespace

Answer smallestTotal(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    if (instance.locked.empty()) return withoutLockedClasses(instance, limits, monitor);
    const std::optional<Unlocked> unlocked = withoutLocked(instance);
    if (!unlocked) return {};
    std::int64_t lockedCost = 0;
    for (int place = 0; place < instance.n; ++place)
        if (const int host = unlocked->assignment[static_cast<std::size_t>(place)]; host >= 0)
            lockedCost += instance.weight(place) * instance.travel(place, host);
    QuestionTeller teller(monitor, {.offset = lockedCost});
    Answer answer;
    answer.status = Status::Optimal;
    if (unlocked->rest.n > 0) answer = withoutLockedClasses(unlocked->rest, limits, teller);
    if (answer.status == Status::Infeasible || (unlocked->rest.n > 0 && answer.assignment.empty())) return answer;

    answer.assignment = withLocked(*unlocked, answer.assignment);
    answer.objective += lockedCost;
    answer.bound += lockedCost;
    answer.hosts = answer.assignment;
    std::ranges::sort(answer.hosts);
    answer.hosts.erase(std::unique(answer.hosts.begin(), answer.hosts.end()), answer.hosts.end());
    return answer;
}

}  // namespace ansinh::planner
