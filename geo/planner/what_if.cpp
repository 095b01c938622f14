#include "geo/planner/what_if.hpp"

#include "geo/planner/infeasibility.hpp"
#include "geo/planner/solver.hpp"

#include <algorithm>
#include <cmath>

namespace ansinh::planner {

namespace {

/// Why there is no answer takes many questions more; here only that there is none.
Answer answerTo(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    if (!arithmeticClash(instance).empty()) return {};
    return solveWithoutClash(instance, limits, monitor);
}

/// The part of the work that the next of `count` questions is.
PartMonitor partFor(std::size_t done, std::size_t count, Monitor& monitor) {
    const double step = 1.0 / static_cast<double>(std::max<std::size_t>(1, count));
    return {monitor, step * static_cast<double>(done), step * static_cast<double>(done + 1)};
}

class Choices {
public:
    Choices(const Instance& instance, const Answer& answer, const SearchLimits& limits, Monitor& monitor, int mostPlaces)
        : instance_(instance), answer_(answer), limits_(limits), monitor_(monitor), mostPlaces_(mostPlaces) {
        const auto closed = std::ranges::count(instance.eligible, false);
        count_ = instance.locked.size() + instance.forcedHosts.size() + instance.forbiddenPairs.size() +
                 instance.requiredPairs.size() + instance.forbiddenAssignments.size() +
                 static_cast<std::size_t>(std::min<std::ptrdiff_t>(mostPlaces, closed));
    }

    template <typename Item>
    void dropEach(const char* rule, std::vector<Item> Instance::* list) {
        for (std::size_t i = 0; i < (instance_.*list).size(); ++i) {
            Instance without = instance_;
            (without.*list).erase((without.*list).begin() + static_cast<std::ptrdiff_t>(i));
            ask(rule, static_cast<int>(i), without);
        }
    }

    void openEach() {
        int left = mostPlaces_;
        for (int place = 0; place < instance_.n && left > 0; ++place) {
            if (instance_.mayHost(place)) continue;
            Instance without = instance_;
            without.eligible[static_cast<std::size_t>(place)] = true;
            ask("eligible_hosts", place, without);
            --left;
        }
    }

    std::vector<ChoiceCost> take() { return std::move(costs_); }

private:
    void ask(const char* rule, int index, const Instance& without) {
        if (monitor_.cancelled()) return;
        PartMonitor part = partFor(costs_.size(), count_, monitor_);
        const Answer other = answerTo(without, limits_, part);
        ChoiceCost cost{rule, index, other.status, 0, false};
        if (!other.assignment.empty()) {
            cost.change = other.objective - answer_.objective;
            cost.proved = other.status == Status::Optimal && answer_.status == Status::Optimal;
        }
        costs_.push_back(std::move(cost));
    }

    const Instance& instance_;
    const Answer& answer_;
    const SearchLimits& limits_;
    Monitor& monitor_;
    const int mostPlaces_;
    std::size_t count_ = 0;  // of the questions
    std::vector<ChoiceCost> costs_;
};

}  // namespace

std::vector<CurvePoint> curveOverClasses(const Instance& instance, int from, int to, const SearchLimits& limits,
                                         Monitor& monitor) {
    std::vector<CurvePoint> curve;
    Instance asked = instance;
    for (int p = std::max(1, from); p <= std::min(to, instance.n) && !monitor.cancelled(); ++p) {
        PartMonitor part = partFor(curve.size(), static_cast<std::size_t>(std::max(1, to - from + 1)), monitor);
        asked.p = p;
        curve.push_back({p, answerTo(asked, limits, part)});
    }
    return curve;
}

Fewest fewestClasses(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    Fewest fewest;
    Instance asked = instance;
    SearchLimits any = limits;
    any.firstAnswer = true;
    for (int p = 1; p <= instance.n && !monitor.cancelled(); ++p) {
        asked.p = p;
        PartMonitor part(monitor, 0, 0);
        const Answer found = answerTo(asked, any, part);
        if (found.status == Status::Infeasible) continue;
        if (found.assignment.empty()) {
            fewest.proved = false;
            continue;
        }
        fewest.p = p;
        fewest.answer = answerTo(asked, limits, monitor);
        if (fewest.answer.assignment.empty()) fewest.answer = found;  // a limit came first
        return fewest;
    }
    if (monitor.cancelled()) fewest.proved = false;
    return fewest;
}

std::vector<ChoiceCost> costOfChoices(const Instance& instance, const Answer& answer, const SearchLimits& limits,
                                      Monitor& monitor, int mostPlaces) {
    Choices choices(instance, answer, limits, monitor, mostPlaces);
    choices.dropEach("locked_classes", &Instance::locked);
    choices.dropEach("forced_hosts", &Instance::forcedHosts);
    choices.dropEach("forbidden_pairs", &Instance::forbiddenPairs);
    choices.dropEach("required_pairs", &Instance::requiredPairs);
    choices.dropEach("forbidden_assignments", &Instance::forbiddenAssignments);
    choices.openEach();
    return choices.take();
}

std::vector<LimitEffect> effectOfLargest(const Instance& instance, const std::vector<int>& values,
                                         const SearchLimits& limits, Monitor& monitor) {
    std::vector<LimitEffect> effects;
    Instance asked = instance;
    for (int value : values) {
        if (monitor.cancelled()) break;
        PartMonitor part = partFor(effects.size(), values.size(), monitor);
        asked.upper = value;
        effects.push_back({value, answerTo(asked, limits, part)});
    }
    return effects;
}

std::vector<LimitEffect> effectOfMaxTravel(const Instance& instance,
                                           const std::vector<std::optional<std::int64_t>>& values,
                                           const SearchLimits& limits, Monitor& monitor) {
    std::vector<LimitEffect> effects;
    Instance asked = instance;
    for (const std::optional<std::int64_t>& value : values) {
        if (monitor.cancelled()) break;
        PartMonitor part = partFor(effects.size(), values.size(), monitor);
        asked.maxDistance = value;
        effects.push_back({value, answerTo(asked, limits, part)});
    }
    return effects;
}

std::vector<int> largestWorthAsking(const Instance& instance) {
    std::vector<int> values;
    const int around = instance.largest();
    const int least = std::max(instance.lower, (instance.n + instance.p - 1) / std::max(1, instance.p));
    for (int value = around - 1; value <= around + 2; ++value)
        if (value >= least && value <= instance.n) values.push_back(value);
    return values;
}

std::vector<std::optional<std::int64_t>> maxTravelWorthAsking(const Instance& instance, const Answer& answer) {
    std::vector<std::optional<std::int64_t>> values;
    for (const int percent : {100, 90, 80, 70}) values.emplace_back(answer.longest * percent / 100);
    if (instance.maxDistance) values.emplace_back(std::nullopt);
    return values;
}

}  // namespace ansinh::planner
