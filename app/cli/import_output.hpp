#pragma once

#include "app/cli/answer_sheet.hpp"
#include "app/cli/session.hpp"
#include "geo/core/error.hpp"

#include <optional>

namespace ansinh::cli {

/// Why an import brought nothing in, when it did not: an open question (exit code 4), or no row that could be used.
[[nodiscard]] std::optional<Error> verdictOn(const ImportReport& report);

/// Rows and cells that were refused, or taken with a remark: where, what was found, what to do.
[[nodiscard]] AnswerSheet issueSheet(text::Language language, const Project& project,
                                     const std::vector<ImportIssue>& issues);

/// The answer to an import: as text, in JSON, or its issues as CSV (the counts are then told to `err`); `trial`: nothing
/// was to be stored.
void printImport(const Session& session, const Project& project, const ImportReport& report, bool trial,
                 const std::string& format);

}  // namespace ansinh::cli
