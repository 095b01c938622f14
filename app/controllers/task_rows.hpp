#pragma once

#include "app/controllers/map_texts.hpp"
#include "app/models/progress_rows.hpp"

#include <vector>

namespace ansinh::app {

/// The days that a time line shows, from its left edge to its right one.
struct TimeSpan {
    Date from;
    Date until;
    /// 0…1 within; less or more outside.
    [[nodiscard]] double placeOf(Date day) const;
};

/// All that a plan dates, with a little room on either side.
[[nodiscard]] TimeSpan spanOf(const Plan& plan);
/// Weeks, months or years, so that there are never more than a dozen.
[[nodiscard]] std::vector<TickRow> ticksOf(const TimeSpan& span, text::Language language);

/// The tasks in the document's order. A task is measured by the indicators whose target names its clause.
[[nodiscard]] std::vector<TaskRow> taskRows(const Plan& plan, const DayFigures& figures, const MapTexts& texts,
                                            text::Language language);

}  // namespace ansinh::app
