#include "geo/progress/readiness_weights.hpp"

#include "geo/core/error.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace ansinh::progress {

namespace {

// Weights such as 0.2 + 0.3 must count as half, and a score of 0.8 that comes out a hair below it as 0.8.
constexpr double rounding = 1e-9;

double weightIn(const ReadinessWeights& weights, const std::string& part) {
    const auto found = weights.find(part);
    return found == weights.end() ? 0 : found->second;
}

ReadinessScore scoreOf(const Plan& plan, const ReadinessRow& row, const ReadinessWeights& weights) {
    ReadinessScore made;
    made.unit = row.unit;
    double all = 0;
    double known = 0;
    for (const ReadinessPart& part : plan.readiness) {
        ScoreLine line;
        line.part = part.id;
        line.weight = weightIn(weights, part.id);
        if (const auto value = row.parts.find(part.id); value != row.parts.end()) line.value = value->second;
        all += line.weight;
        if (line.value) known += line.weight;
        made.lines.push_back(std::move(line));
    }
    if (all <= 0) return made;
    made.knownWeight = known / all;
    if (known <= 0) return made;
    double score = 0;
    for (ScoreLine& line : made.lines) {
        if (!line.value) continue;
        line.counted = line.weight / known;
        line.points = line.counted * *line.value;
        score += line.points;
    }
    if (made.knownWeight + rounding < plan.readinessLeastKnown) return made;
    made.score = score;
    if (const auto place = readinessPlace(plan, score)) made.readinessClass = plan.readinessClasses[*place].id;
    return made;
}

ReadinessWeights summedToOne(ReadinessWeights weights) {
    double sum = 0;
    for (const auto& [part, weight] : weights) sum += weight;
    for (auto& [part, weight] : weights) weight /= sum;
    return weights;
}

std::string textOf(double number) {
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr};
}

}  // namespace

std::optional<std::size_t> readinessPlace(const Plan& plan, double score) {
    for (std::size_t place = 0; place < plan.readinessClasses.size(); ++place)
        if (score + rounding >= plan.readinessClasses[place].from) return place;
    return std::nullopt;
}

ReadinessWeights weightsOf(const Plan& plan) {
    ReadinessWeights weights;
    for (const ReadinessPart& part : plan.readiness) weights[part.id] = part.weight;
    return weights;
}

ReadinessWeights weightsWith(const Plan& plan, const ReadinessWeights& moved) {
    ReadinessWeights weights = weightsOf(plan);
    std::string known;
    for (const auto& [part, weight] : weights) known += (known.empty() ? "" : ", ") + part;
    double sum = 0;
    for (const auto& [part, weight] : moved) {
        if (!weights.contains(part)) throw Error(ErrorCode::BadArgument, {"weights", part, known});
        if (!(weight >= 0)) throw Error(ErrorCode::BadArgument, {"weights", part + "=" + textOf(weight), "a_weight"});
        weights[part] = weight;
    }
    for (const auto& [part, weight] : weights) sum += weight;
    if (!(sum > 0)) throw Error(ErrorCode::BadArgument, {"weights", "0", "a_weight"});
    return summedToOne(std::move(weights));
}

std::vector<ReadinessScore> scoresOf(const Plan& plan, std::span<const ReadinessRow> rows,
                                     const ReadinessWeights& weights) {
    std::vector<ReadinessScore> scores;
    scores.reserve(rows.size());
    for (const ReadinessRow& row : rows) scores.push_back(scoreOf(plan, row, weights));
    return scores;
}

std::vector<ClassChange> sensitivityOf(const Plan& plan, std::span<const ReadinessRow> rows,
                                       const ReadinessWeights& weights, double step) {
    const std::vector<ReadinessScore> before = scoresOf(plan, rows, weights);
    std::vector<ClassChange> changes;
    for (const ReadinessPart& part : plan.readiness)
        for (const double factor : {1 - step, 1 + step}) {
            ReadinessWeights moved = weights;
            moved[part.id] = weightIn(weights, part.id) * factor;
            const std::vector<ReadinessScore> after = scoresOf(plan, rows, moved);
            for (std::size_t i = 0; i < rows.size(); ++i)
                // Whether a score is known at all may hang on a weight too; that is no change of class.
                if (before[i].score && after[i].score && before[i].readinessClass != after[i].readinessClass)
                    changes.push_back({part.id, factor, rows[i].unit, before[i].readinessClass,
                                       after[i].readinessClass, *before[i].score, *after[i].score});
        }
    return changes;
}

}  // namespace ansinh::progress
