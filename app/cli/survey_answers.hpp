#pragma once

#include "app/text/language.hpp"
#include "geo/project/surveys.hpp"

#include <string>

namespace ansinh::cli {

/// Answers about forms that came back, from a table (CSV, XLSX, ODS) with the columns file, cell, answer; what stands
/// further right is for people. The cell is an address ("F17", "2. Thiết bị!F17"), or "commune" or "as_of" for the file as
/// a whole. The answer is a count, a state, a choice, "=" (take what is proposed) or "-" (refuse); blank: not decided.
/// Throws Error{FileNotFound, FileNotReadable, FileEmpty, DataInvalid, UnknownCommune}.
[[nodiscard]] SurveyDecisions readSurveyAnswers(const std::string& path, const Project& project);

/// Writes what a person must decide as such a table, answers left blank. Throws Error{NotWritable}.
void writeSurveyQuestions(const std::string& path, const SurveyReview& review, const Project& project,
                          text::Language language);

}  // namespace ansinh::cli
