#pragma once

#include "geo/core/survey.hpp"
#include "geo/import/survey_reader.hpp"
#include "geo/import/survey_sheet.hpp"

namespace ansinh::import {

/// What the answer cells of a line say together. `line` gets kind, value, code, args and found. False when both are
/// blank. Beyond the codes of readCount(): survey_contradiction, survey_count_missing, survey_state_unknown,
/// survey_state_number, survey_merged, survey_choice_unknown, survey_text_long, survey_text_personal.
[[nodiscard]] bool readAnswer(const SheetLine& cells, const SurveyItem& item, ReturnedLine& line);

/// What stands in the answer cells, for a person to read.
[[nodiscard]] std::string foundIn(const SheetLine& cells);

}  // namespace ansinh::import
