#pragma once

#include "geo/progress/readiness.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::progress {

/// Part id → weight, not negative. What a person moved; they need not sum to 1.
using ReadinessWeights = std::map<std::string, double>;

/// The plan's own.
[[nodiscard]] ReadinessWeights weightsOf(const Plan& plan);
/// The plan's own with some of them replaced, then brought to the sum 1. Throws Error{BadArgument} for a part that the
/// plan does not have, a negative weight, or when nothing is left.
[[nodiscard]] ReadinessWeights weightsWith(const Plan& plan, const ReadinessWeights& moved);

/// One line of a score: how it came about.
struct ScoreLine {
    std::string part;
    double weight = 0;            ///< as asked, of 1
    std::optional<double> value;  ///< 0…1; nothing: not reported
    double counted = 0;           ///< weight among the reported parts, of 1; 0 when the value is missing
    double points = 0;            ///< counted × value: the lines of a score add up to it
    friend bool operator==(const ScoreLine&, const ScoreLine&) = default;
};

/// A commune's score under given weights.
struct ReadinessScore {
    std::string unit;
    std::optional<double> score;   ///< nothing: less than the plan's least known weight is reported
    std::string readinessClass;    ///< id of a class of the plan; empty without a score
    double knownWeight = 0;        ///< of 1
    std::vector<ScoreLine> lines;  ///< in the plan's order
    friend bool operator==(const ReadinessScore&, const ReadinessScore&) = default;
};

/// Place of a score among the plan's classes, best first; nothing: the plan has no classes.
[[nodiscard]] std::optional<std::size_t> readinessPlace(const Plan& plan, double score);

/// Scores of `rows`, in their order. With the plan's own weights the scores are those of the rows.
[[nodiscard]] std::vector<ReadinessScore> scoresOf(const Plan& plan, std::span<const ReadinessRow> rows,
                                                   const ReadinessWeights& weights);

/// A commune that would be called something else if one weight were different.
struct ClassChange {
    std::string part;   ///< whose weight moves
    double factor = 1;  ///< 0.8 or 1.2 of its weight; the others keep their proportions to each other
    std::string unit;
    std::string before, after;  ///< class ids
    double scoreBefore = 0, scoreAfter = 0;
    friend bool operator==(const ClassChange&, const ClassChange&) = default;
};

/// Which communes change class when each weight moves by ±`step` of itself, by part, factor and code.
[[nodiscard]] std::vector<ClassChange> sensitivityOf(const Plan& plan, std::span<const ReadinessRow> rows,
                                                     const ReadinessWeights& weights, double step = 0.2);

}  // namespace ansinh::progress
