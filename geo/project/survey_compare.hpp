#pragma once

#include <cstddef>
#include <vector>

#include "geo/core/survey.hpp"
#include "geo/project/survey_known.hpp"
#include "geo/project/surveys.hpp"

namespace ansinh {

/// Adds the lines of the review's form `index`, each with its verdict against what is known. A part that is larger than
/// its whole puts both in doubt.
void compareSurveyForm(SurveyReview& review, std::size_t index, const std::vector<SurveyItem>& items,
                       const SurveyKnown& known);
/// Several forms of one commune for one date: where they differ, a person says which one is right.
void compareSurveyForms(SurveyReview& review);
/// Sets what is decided by the verdicts, then what a person has said. Throws Error{BadArgument} for a cell that is not
/// there, or an answer that is none.
void decideSurvey(SurveyReview& review, const std::vector<SurveyItem>& items, const SurveyDecisions& decisions);

}  // namespace ansinh
