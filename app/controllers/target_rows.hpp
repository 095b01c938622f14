#pragma once

#include "app/controllers/map_texts.hpp"
#include "app/models/rows.hpp"
#include "app/services/project_facts.hpp"

#include <map>
#include <vector>

namespace ansinh::app {

/// A commune's figures at every reporting date.
using Trend = std::map<Date, std::vector<progress::StatusRow>>;

/// What is asked of a commune and where it stands, for the indicators of the plans that bind (`borrowed` false) or of
/// the templates. Counts of restricted indicators are left out: only yes, no and unknown are said.
[[nodiscard]] std::vector<TargetRow> targetRows(const ProjectFacts& facts, const DayFigures& figures,
                                                const std::string& commune, const Trend& trend, bool borrowed,
                                                text::Language language);

/// The same for one indicator and whoever the figures are of, without a trend.
[[nodiscard]] TargetRow targetRow(const ProjectFacts& facts, const Plan& plan, const Indicator& indicator,
                                  const progress::StatusRow& status, text::Language language);

}  // namespace ansinh::app
