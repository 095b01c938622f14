#pragma once

#include <string>
#include <vector>

#include "geo/core/opinion.hpp"
#include "geo/core/plan.hpp"
#include "geo/core/survey.hpp"

namespace ansinh {

/// What communes are asked: counts of the plans that bind them (and of `alsoPlans`, by id), then devices, then
/// opinions. A measure that is restricted, or that only targets of the city's own offices use, is not asked.
[[nodiscard]] std::vector<SurveyItem> surveyItems(const std::vector<Plan>& plans, const std::string& commune,
                                                  const std::vector<std::string>& alsoPlans,
                                                  const std::vector<Questionnaire>& questionnaires);
/// Everything that any form may ever have asked, for reading what comes back.
[[nodiscard]] std::vector<SurveyItem> allSurveyItems(const std::vector<Plan>& plans,
                                                     const std::vector<Questionnaire>& questionnaires);

/// "m:staff_total" → "staff_total"
[[nodiscard]] std::string measureOf(const SurveyItem& item);
/// "d:desktop/modern" → kind and condition
struct DeviceLine {
    std::string kind;
    std::string condition;
};
[[nodiscard]] DeviceLine deviceOf(const SurveyItem& item);
/// "q:digital_map/portal_useful" → questionnaire and question
struct OpinionLine {
    std::string questionnaire;
    std::string question;
};
[[nodiscard]] OpinionLine opinionOf(const SurveyItem& item);

}  // namespace ansinh
