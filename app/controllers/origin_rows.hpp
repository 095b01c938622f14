#pragma once

#include "app/controllers/map_texts.hpp"
#include "app/models/progress_rows.hpp"
#include "geo/project/figures.hpp"

#include <vector>

namespace ansinh::app {

/// All that was ever stored of a measure, the newest date and batch first. Of a restricted one states are told, never
/// counts.
[[nodiscard]] std::vector<OriginRow> originRows(const FigureHistory& history, bool restricted, const MapTexts& texts,
                                                text::Language language);

}  // namespace ansinh::app
