#pragma once

#include "geo/core/feedback.hpp"
#include "geo/core/monitor.hpp"
#include "geo/import/import_options.hpp"

#include <span>
#include <string>
#include <vector>

namespace ansinh::import {

struct WantedColumn;

struct FeedbackOutcome : Outcome {
    std::vector<FeedbackItem> items;  ///< those accepted, in the order of the file
};

/// Reads a register from tables (CSV, XLSX, ODS): number, kind, channel, commune, received, role, due, status, closed,
/// and longitude and latitude where they are known. Words are those of `terms`, by id or name.
/// Issue codes, with args; what is about persons is never repeated in an issue:
/// - column_private: what the column seems to hold ("person", "phone", "content", …); it is not read.
/// - cell_private: what the cell seems to hold; the row is refused.
/// - term_unknown: the known words. id_unfit. id_missing. id_twice: the earlier row.
/// - date_unreadable. before_receipt. closed_but_open.
/// - name_close, name_ambiguous, name_unknown, name_declined: as for boundaries. sheet_passed_over: as for figures.
/// - place_unreadable: the place is left out.
/// Throws Error for files that cannot be read at all, Error{ColumnsMissing}, and Error{Cancelled}.
[[nodiscard]] FeedbackOutcome readFeedback(std::span<const std::string> paths, const Reference& reference,
                                           const FeedbackTerms& terms, const Options& options, Monitor& monitor);

/// The columns that such a table may have.
[[nodiscard]] std::vector<WantedColumn> feedbackColumns();

}  // namespace ansinh::import
