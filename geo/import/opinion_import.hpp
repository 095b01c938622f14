#pragma once

#include "geo/core/monitor.hpp"
#include "geo/core/opinion.hpp"
#include "geo/import/import_options.hpp"

#include <span>
#include <string>
#include <vector>

namespace ansinh::import {

struct WantedColumn;

struct OpinionOutcome : Outcome {
    std::vector<OpinionAnswer> answers;  ///< those accepted, in the order of the file
};

/// Reads answers from tables (CSV, XLSX, ODS). Either one answer in a row (commune, question, answer), or one commune
/// in a row with a column for each question, headed by its id or its text; then every filled answer counts as read.
/// Without a date column the answers are of `asOf`.
/// Issue codes, with args:
/// - question_unknown: the known ids. answer_unknown: the answers that the question offers. answer_missing.
/// - text_too_long: most characters. text_private: what it seems to hold; not repeated. answer_twice: the earlier row.
/// - date_unreadable. column_private: as for feedback. sheet_passed_over: as for figures.
/// - name_close, name_ambiguous, name_unknown, name_declined: as for boundaries.
/// Throws Error for files that cannot be read at all, Error{ColumnsMissing}, and Error{Cancelled}.
[[nodiscard]] OpinionOutcome readOpinions(std::span<const std::string> paths, const Reference& reference,
                                          const Questionnaire& questionnaire, Date asOf, const Options& options,
                                          Monitor& monitor);

/// The columns that such a table may have.
[[nodiscard]] std::vector<WantedColumn> opinionColumns(const Questionnaire& questionnaire);

}  // namespace ansinh::import
