#pragma once

#include "geo/core/batch.hpp"
#include "geo/core/name_matcher.hpp"
#include "geo/core/survey.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::import {

/// What came back on one line of a form.
struct ReturnedLine {
    enum class Kind { Clear, Doubtful };
    Kind kind = Kind::Clear;
    std::string item;        ///< key of the SurveyItem; empty: no line that is asked
    std::string label;       ///< what the line asks, as the file has it
    std::string cell;        ///< "F17", or "2. Thiết bị!F17" of several sheets
    std::int64_t row = 0;    ///< from 1
    std::string found;       ///< what stands there
    std::optional<SurveyValue> value;  ///< Clear: what it says. Doubtful: what it may mean, where that can be guessed
    std::string code;                  ///< Doubtful: why, an issue code. Clear: a note's code, or empty
    std::vector<std::string> args;     ///< for the code's sentence
};

/// What a person has said about a whole file.
struct ReturnedFileAnswer {
    std::string commune;  ///< code; empty: as the file says
    std::optional<Date> asOf;
};

/// A form as it came back. Nothing is compared yet with what is known.
struct ReturnedForm {
    std::string path;
    std::string file;      ///< last part of the path
    std::string checksum;  ///< SHA-256 of the bytes
    std::string format;    ///< "XLSX", "ODS", "CSV"; empty when it could not be read
    int version = 0;
    std::string commune;  ///< code; empty while that is a question
    std::optional<Date> asOf;
    std::size_t blank = 0;            ///< lines that are asked and have no answer
    std::vector<ReturnedLine> lines;  ///< those with an answer
    std::vector<ImportIssue> issues;  ///< about the whole file

    /// False when the file cannot be read, or it is a question whose form it is or for which date.
    [[nodiscard]] bool usable() const;
};

/// What is known to those who read forms.
struct SurveyReference {
    std::span<const SurveyItem> items;  ///< all lines that may be asked
    std::span<const Commune> communes;
    const NameMatcher* names = nullptr;
};

/// Reads one file. Bad files and bad cells are values, never exceptions: a folder of them is taken as far as it goes.
///
/// Lines are known by the code in their hidden column, else by what they ask. So columns may be moved, lines sorted,
/// inserted or deleted, the file and its sheets renamed. A line whose code and words mean different lines, that is
/// another commune's, or that stands twice with different answers, is doubtful.
///
/// Whose form it is and for which date is said in three places (hidden sheet, above the table, in each line's code).
/// They must agree, else it is a question, and the file is not usable until `answer` says.
[[nodiscard]] ReturnedForm readSurveyFile(const std::string& path, const SurveyReference& reference,
                                          const ReturnedFileAnswer& answer);

}  // namespace ansinh::import
