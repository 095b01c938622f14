#pragma once

#include "app/controllers/map_texts.hpp"
#include "app/models/readiness_rows.hpp"
#include "geo/progress/readiness_weights.hpp"

#include <vector>

namespace ansinh::app {

/// Readiness of the communes that report, on one day and under given weights, in rows for people.
class ReadinessView {
public:
    /// All are referred to and must outlive this. `weights` sum to 1.
    ReadinessView(const Plan& plan, const ProjectFacts& facts, const DayFigures& figures,
                  const progress::ReadinessWeights& weights, text::Language language, bool dark);

    [[nodiscard]] std::vector<WeightRow> parts() const;
    /// The plan's classes, best first, then those without a score.
    [[nodiscard]] std::vector<ReadinessClassRow> classes() const;
    /// The lowest score first, those without one last.
    [[nodiscard]] std::vector<ScoreRow> scores() const;
    /// When each weight moves by ±20 % of itself.
    [[nodiscard]] std::vector<ClassChangeRow> changes() const;

private:
    [[nodiscard]] QString className(const std::string& id) const;
    [[nodiscard]] QColor colourOf(const std::string& id) const;
    [[nodiscard]] QString partName(const std::string& id) const;

    const Plan& plan_;
    const ProjectFacts& facts_;
    const progress::ReadinessWeights& weights_;
    text::Language language_;
    bool dark_;
    MapTexts texts_;
    std::vector<progress::ReadinessRow> rows_;  ///< of the communes that report
    std::vector<progress::ReadinessScore> own_;
    std::vector<progress::ReadinessScore> moved_;
};

}  // namespace ansinh::app
