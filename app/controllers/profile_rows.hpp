#pragma once

#include "app/models/rows.hpp"
#include "app/services/project_facts.hpp"
#include "app/text/language.hpp"

#include <QString>

#include <string>
#include <vector>

namespace ansinh::app {

/// The indicators that bind the commune and apply to it, in the order in which a profile numbers them.
[[nodiscard]] std::vector<const Indicator*> profileIndicators(const ProjectFacts& facts, const DayFigures& figures,
                                                              const std::string& commune);

[[nodiscard]] QString rankText(const ProjectFacts& facts, const DayFigures& figures, const std::string& commune);

[[nodiscard]] std::vector<ClauseRow> clauseRows(const ProjectFacts& facts, const DayFigures& figures,
                                                const std::string& commune, text::Language language);

/// Where the targets' figures came from, a line for each source: "số liệu mẫu, đợt 5: 1–6, 9".
[[nodiscard]] QStringList sourceLines(const std::vector<ClauseRow>& clauses);

/// The commune, then `others`, on the commune's own indicators. Shares of restricted indicators are left out.
[[nodiscard]] std::vector<NeighbourRow> neighbourRows(const ProjectFacts& facts, const DayFigures& figures,
                                                      const std::string& commune, const std::vector<std::string>& others,
                                                      text::Language language, bool dark);

}  // namespace ansinh::app
