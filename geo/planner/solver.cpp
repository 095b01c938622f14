#include "geo/planner/solver.hpp"

#include "geo/core/error.hpp"
#include "geo/planner/checker.hpp"
#include "geo/planner/engines.hpp"
#include "geo/planner/infeasibility.hpp"
#include "geo/planner/search_teller.hpp"

#include <algorithm>
#include <chrono>
#include <map>

namespace ansinh::planner {

namespace {

/// Of the work, where others follow the first question.
constexpr double firstShare = 0.7;

/// One objective after the other, each by questions for the smallest total under tighter limits: a limit without an
/// answer is proved to have none, so what comes out is proved too.
class Steps {
public:
    Steps(const Instance& instance, const SearchLimits& limits, Monitor& monitor)
        : instance_(instance),
          limited_(instance),
          limits_(limits),
          teller_(monitor, instance.objective == Objective::TotalThenLongest || instance.balance ? firstShare : 1) {}

    Answer run() {
        const bool longestFirst = instance_.objective == Objective::Longest;
        if (longestFirst) {
            shortestLongest();
        } else {
            (void)ask(Wanted::Best);
            if (instance_.objective == Objective::TotalThenLongest) shortenAtSameTotal();
        }
        if (instance_.balance && answer_.status == Status::Optimal) balanceAtSameWorth();
        if (longestFirst) answer_.bound = answer_.status == Status::Optimal ? answer_.longest : longestBound_;
        answer_.objective = longestFirst ? answer_.longest : answer_.total;
        answer_.nodes = nodes_;
        answer_.seconds = elapsed();
        return answer_;
    }

private:
    enum class Wanted {
        Best,    ///< the smallest total, which is what the whole search is for
        Better,  ///< the smallest total under tighter limits
        Any,
    };

    /// Takes the answer to `limited_` if there is one. Only what was proved counts: Optimal or Infeasible.
    Status ask(Wanted wanted) {
        const bool any = wanted == Wanted::Any;
        const bool whole = wanted == Wanted::Best;
        QuestionTeller teller(teller_, {.best = whole, .bound = whole, .nodes = nodes_});
        SearchLimits left = limits_;
        left.firstAnswer = any;
        if (limits_.seconds > 0) left.seconds = std::max(0.001, limits_.seconds - elapsed());
        Answer found = smallestTotal(limited_, left, teller);
        nodes_ += found.nodes;
        if (!found.assignment.empty()) {
            const Verdict verdict = check(limited_, found.assignment);
            if (!verdict.valid) throw Error(ErrorCode::Internal, {"planner", verdict.broken.front()});
            if (!any && verdict.total != found.objective) throw Error(ErrorCode::Internal, {"planner", "objective"});
            found.total = verdict.total;
            found.longest = verdict.longest;
        }
        const Status status = found.status;
        latest_ = std::move(found);
        if (!any && answer_.assignment.empty()) answer_ = latest_;
        return status;
    }

    void shortestLongest() {
        std::vector<std::int64_t> distances = instance_.distance;
        std::ranges::sort(distances);
        distances.erase(std::unique(distances.begin(), distances.end()), distances.end());
        if (instance_.maxDistance) std::erase_if(distances, [&](std::int64_t d) { return d > *instance_.maxDistance; });

        // Is there an answer at all? Then halve the distances between the shortest and what is known to be enough.
        const Status first = ask(Wanted::Any);
        keepIfAny();
        if (first == Status::Infeasible || first == Status::Stopped) {
            answer_.status = first;
            return;
        }
        std::size_t low = 0;
        std::size_t high = indexOf(distances, latest_.longest);
        teller_.searching({answer_.longest, distances[low], nodes_});
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            limited_.maxDistance = distances[middle];
            const Status status = ask(Wanted::Any);
            keepIfAny();
            longestBound_ = distances[low];
            if (status == Status::Stopped) {
                answer_.status = Status::Stopped;
                return;
            }
            if (status == Status::Infeasible)
                low = middle + 1;
            else
                high = indexOf(distances, latest_.longest);
            teller_.searching({answer_.longest, distances[low], nodes_});
        }
        longestBound_ = distances[low];
        limited_.maxDistance = distances[low];
        const Status last = ask(Wanted::Better);
        keepIfAny();
        answer_.status = last == Status::Infeasible ? Status::Stopped : last;
    }

    static std::size_t indexOf(const std::vector<std::int64_t>& distances, std::int64_t value) {
        return static_cast<std::size_t>(std::ranges::lower_bound(distances, value) - distances.begin());
    }

    void keepIfAny() {
        if (!latest_.assignment.empty()) answer_ = latest_;
    }

    /// With the answer's total: as short a longest travel as there is.
    void shortenAtSameTotal() {
        while (answer_.status == Status::Optimal && answer_.longest > 0) {
            limited_.maxDistance = answer_.longest - 1;
            if (!sameTotal(ask(Wanted::Better))) break;
        }
        limited_.maxDistance = answer_.longest;
        if (latest_.status == Status::Stopped) answer_.status = Status::Stopped;
    }

    void balanceAtSameWorth() {
        if (instance_.objective != Objective::Total) limited_.maxDistance = answer_.longest;
        if (limited_.upper == 0) limited_.upper = limited_.n;
        for (const bool smallest : {true, false}) {
            for (;;) {
                const auto [least, most] = sizes();
                (smallest ? limited_.lower : limited_.upper) = smallest ? least + 1 : most - 1;
                if (limited_.lower > limited_.upper || !sameTotal(ask(Wanted::Better))) break;
            }
            const auto [least, most] = sizes();
            (smallest ? limited_.lower : limited_.upper) = smallest ? least : most;
            if (latest_.status == Status::Stopped) answer_.status = Status::Stopped;
        }
    }

    /// Smallest and largest class that is not locked.
    [[nodiscard]] std::pair<int, int> sizes() const {
        std::map<int, int> count;
        std::vector<bool> locked(static_cast<std::size_t>(instance_.n), false);
        for (const LockedClass& given : instance_.locked)
            for (int member : given.members) locked[static_cast<std::size_t>(member)] = true;
        for (std::size_t place = 0; place < locked.size(); ++place)
            if (!locked[place]) ++count[answer_.assignment[place]];
        std::pair<int, int> range{instance_.n, 1};
        for (const auto& [host, members] : count)
            range = {std::min(range.first, members), std::max(range.second, members)};
        return range;
    }

    bool sameTotal(Status status) {
        if (status != Status::Optimal || latest_.total != answer_.total) return false;
        answer_ = latest_;
        return true;
    }

    [[nodiscard]] double elapsed() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

    const Instance& instance_;
    Instance limited_;
    const SearchLimits limits_;
    SearchTeller teller_;
    Answer answer_;
    Answer latest_;
    std::int64_t longestBound_ = 0;
    std::int64_t nodes_ = 0;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace

Answer solveWithoutClash(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    requireSound(instance);
    Answer answer = Steps(instance, limits, monitor).run();
    if (answer.assignment.empty()) return answer;
    const Verdict verdict = check(instance, answer.assignment);
    if (!verdict.valid) throw Error(ErrorCode::Internal, {"planner", verdict.broken.front()});
    answer.total = verdict.total;
    answer.longest = verdict.longest;
    answer.checked = true;
    return answer;
}

Answer solve(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    requireSound(instance);
    Answer answer;
    answer.clash = arithmeticClash(instance);
    if (!answer.clash.empty() && instance.locked.empty()) return answer;
    if (answer.clash.empty()) answer = solveWithoutClash(instance, limits, monitor);
    if (answer.status == Status::Infeasible) {
        SearchLimits left = limits;
        if (limits.seconds > 0) left.seconds = std::max(0.001, limits.seconds - answer.seconds);
        PartMonitor part(monitor, 1, 1);
        monitor.progress("clashing", 1);
        answer.clash = smallestClash(instance, left, part);
    }
    return answer;
}

}  // namespace ansinh::planner
