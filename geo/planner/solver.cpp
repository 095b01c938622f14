#include "geo/planner/solver.hpp"

#include "geo/core/error.hpp"
#include "geo/planner/checker.hpp"

#include <algorithm>

namespace ansinh::planner {

namespace {

/// Shortest longest travel: the smallest limit on travel under which there is any answer, found by halving the list of
/// distances. A limit without an answer is proved to have none, so the result is proved too.
Answer solveLongest(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    std::vector<std::int64_t> distances = instance.distance;
    std::ranges::sort(distances);
    distances.erase(std::unique(distances.begin(), distances.end()), distances.end());
    if (instance.maxDistance) std::erase_if(distances, [&](std::int64_t d) { return d > *instance.maxDistance; });

    Instance limited = instance;
    Answer best;
    best.status = Status::Infeasible;
    std::size_t low = 0;
    std::size_t high = distances.size();
    std::int64_t nodes = 0;
    double seconds = 0;
    while (low < high) {
        const std::size_t middle = high == distances.size() ? distances.size() - 1 : (low + high) / 2;
        limited.maxDistance = distances[middle];
        SearchLimits left = limits;
        if (limits.seconds > 0) left.seconds = std::max(0.001, limits.seconds - seconds);
        Answer answer = searchHosts(limited, left, monitor);
        nodes += answer.nodes;
        seconds += answer.seconds;
        if (answer.status == Status::Stopped) {
            if (!answer.assignment.empty()) best = std::move(answer);
            best.status = Status::Stopped;
            break;
        }
        if (answer.status == Status::Optimal) {
            best = std::move(answer);
            // What was found may be shorter than what was allowed.
            const std::int64_t longest = check(limited, best.assignment).longest;
            high = static_cast<std::size_t>(std::ranges::lower_bound(distances, longest) - distances.begin());
        } else {
            if (middle + 1 == distances.size()) break;  // not even without a limit
            low = middle + 1;
        }
    }
    best.nodes = nodes;
    best.seconds = seconds;
    best.bound = low < distances.size() ? distances[low] : 0;
    return best;
}

}  // namespace

Answer solve(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    requireSound(instance);
    Answer answer = instance.objective == Objective::Longest ? solveLongest(instance, limits, monitor)
                                                             : searchHosts(instance, limits, monitor);
    if (answer.assignment.empty()) return answer;
    const Verdict verdict = check(instance, answer.assignment);
    const std::int64_t objective = instance.objective == Objective::Longest ? verdict.longest : verdict.total;
    if (!verdict.valid || (instance.objective == Objective::Total && objective != answer.objective))
        throw Error(ErrorCode::Internal, {"planner", verdict.broken.empty() ? "objective" : verdict.broken.front()});
    answer.objective = objective;
    answer.checked = true;
    return answer;
}

}  // namespace ansinh::planner
