#pragma once

#include "geo/core/figure.hpp"
#include "geo/core/monitor.hpp"
#include "geo/core/plan.hpp"
#include "geo/import/import_options.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::import {

struct WantedColumn;

struct FigureOutcome : Outcome {
    std::vector<SourcedFigure> figures;  ///< those accepted, in the order of the file
};

/// A count as people write it: "1234", "1.234", "1,234", "1 234", "12.0". Nothing for anything else: "1.23" is no
/// count, nor is "95 %" or "-3".
[[nodiscard]] std::optional<std::int64_t> countFrom(std::string_view text);

/// Reads counts from tables (CSV, XLSX, ODS) with one figure in a row: commune (code or name), measure (id or name in
/// either language), as-of date, and a count or a state. Columns are found by their headings; a cell column is kept as
/// the figure's source, else the cell of the count is ("B17", or "Sheet!B17" of several sheets).
/// Issue codes, with args:
/// - name_close, name_ambiguous, name_unknown, name_declined: as for boundaries.
/// - measure_unknown: nearest ids. date_unreadable. date_ahead: today. count_unreadable. state_unknown: known states.
/// - count_without_state: the state that carries none. figure_missing: neither count nor state.
/// - figure_twice: the earlier row; the same figure said again with another count, both refused.
/// - figure_repeated: the earlier row; said again with the same count, a note.
/// - sheet_passed_over: a sheet without the columns that are needed.
/// A count without a state is verified, or zero. Throws Error for files that cannot be read at all,
/// Error{ColumnsMissing}, and Error{Cancelled}.
[[nodiscard]] FigureOutcome readFigures(std::span<const std::string> paths, const Reference& reference,
                                        std::span<const Measure> measures, const std::string& cityCode,
                                        const Options& options, Monitor& monitor);

/// The columns that such a table may have.
[[nodiscard]] std::vector<WantedColumn> figureColumns();

}  // namespace ansinh::import
