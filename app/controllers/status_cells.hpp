#pragma once

#include "app/controllers/map_texts.hpp"
#include "app/models/progress_rows.hpp"
#include "app/services/progress_grid.hpp"
#include "app/services/trend_table.hpp"

#include <vector>

namespace ansinh::app {

/// "24/28", "−4": one commune × indicator, or the city's offices. Null: not applicable. Counts of a restricted
/// indicator are never shown, only yes or no.
[[nodiscard]] StatusCell cellOf(const progress::StatusRow* row, const Indicator& indicator, const MapTexts& texts,
                                text::Language language);
/// "3/6", "−14": the plan as a whole.
[[nodiscard]] StatusCell cellOf(const progress::OverallRow* row, const MapTexts& texts);
/// Sums over the communes that have reported.
[[nodiscard]] StatusCell cellOf(const progress::StatusTotal& total, const Indicator& indicator, const MapTexts& texts);
/// Communes that meet everything, of those that report.
[[nodiscard]] StatusCell overallTotal(const ProgressGrid& grid, const MapTexts& texts);
/// Nothing for a restricted indicator, or for fewer than two dates. Null: the plan as a whole.
[[nodiscard]] StatusCell trendCell(const TrendTable& trends, const std::string& unit, const Indicator* indicator,
                                   const DayFigures& figures);

/// One tile for the plan as a whole, one for each indicator that asks something of communes, then those that ask it
/// of the city's offices alone.
[[nodiscard]] std::vector<KpiRow> kpiRows(const ProgressGrid& grid, const std::string& plan, const MapTexts& texts,
                                          text::Language language);

}  // namespace ansinh::app
