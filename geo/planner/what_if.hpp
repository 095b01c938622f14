#pragma once

#include "geo/core/monitor.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/instance.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::planner {

// Each limit of time is for one question, not for all together. What the monitor stops ends early with what is there.
// Numbers of classes count the locked ones too, as Instance::p does.

/// The answer to the instance with p classes instead.
struct CurvePoint {
    int p = 0;
    Answer answer;
};
/// From `from` to `to` classes, both included.
[[nodiscard]] std::vector<CurvePoint> curveOverClasses(const Instance& instance, int from, int to,
                                                       const SearchLimits& limits, Monitor& monitor);

/// The smallest p with an answer, and the best answer to it; the instance's own p does not matter. Every smaller p is
/// proved to have none, unless `proved` is false: then a limit cut a question short.
struct Fewest {
    int p = 0;  ///< 0: no number of classes will do
    Answer answer;
    bool proved = true;
};
[[nodiscard]] Fewest fewestClasses(const Instance& instance, const SearchLimits& limits, Monitor& monitor);

/// What one choice made by hand costs: the answer without it. A change below 0 would be saved by giving it up.
struct ChoiceCost {
    std::string rule;  ///< as infeasibility.hpp names them: "locked_classes", "forced_hosts", "forbidden_pairs",
                       ///< "required_pairs", "forbidden_assignments", "eligible_hosts"
    int index = 0;     ///< in the instance's list of that rule; for eligible_hosts: the place that may not host
    Status status = Status::Stopped;  ///< of the question without it
    std::int64_t change = 0;          ///< of the objective, against `answer`; meaningful when an answer was found
    bool proved = false;              ///< both answers are optimal, so the change is exact
};
/// A locked class that is given up has its communes join the free ones, and its class stays among the p. Places that
/// may not host are tried one by one only up to `mostPlaces` of them.
[[nodiscard]] std::vector<ChoiceCost> costOfChoices(const Instance& instance, const Answer& answer,
                                                    const SearchLimits& limits, Monitor& monitor, int mostPlaces = 20);

/// The answer under another limit. Nothing as a value: without the limit.
struct LimitEffect {
    std::optional<std::int64_t> value;
    Answer answer;
};
/// Largest class U, communes.
[[nodiscard]] std::vector<LimitEffect> effectOfLargest(const Instance& instance, const std::vector<int>& values,
                                                       const SearchLimits& limits, Monitor& monitor);
/// Travel limit D, metres.
[[nodiscard]] std::vector<LimitEffect> effectOfMaxTravel(const Instance& instance,
                                                         const std::vector<std::optional<std::int64_t>>& values,
                                                         const SearchLimits& limits, Monitor& monitor);
/// Values worth asking for around the instance and its answer: U−1 … U+2 as far as they can be; for D the answer's
/// longest travel and 10, 20, 30 % less, and no limit.
[[nodiscard]] std::vector<int> largestWorthAsking(const Instance& instance);
[[nodiscard]] std::vector<std::optional<std::int64_t>> maxTravelWorthAsking(const Instance& instance,
                                                                            const Answer& answer);

}  // namespace ansinh::planner
