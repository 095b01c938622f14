#pragma once

#include "app/text/language.hpp"
#include "geo/core/commune.hpp"
#include "geo/core/plan.hpp"
#include "geo/progress/plan_changes.hpp"
#include "geo/progress/validation.hpp"

#include <span>
#include <string>

namespace ansinh::text {

/// The rule's sentence about a finding, with names of communes and measures and numbers in the language's form.
[[nodiscard]] std::string sentenceFor(const progress::Finding& finding, const progress::ValidationRule& rule,
                                      std::span<const Commune> communes, std::span<const Measure> measures,
                                      Language language);
[[nodiscard]] std::string adviceFor(const progress::ValidationRule& rule, Language language);
[[nodiscard]] std::string nameOf(progress::FindingSeverity severity, Language language);

/// "Nhiệm vụ 4: hạn 25/4/2026 → 27/4/2026".
[[nodiscard]] std::string sentenceFor(const progress::PlanChange& change, Language language);
[[nodiscard]] std::string nameOf(progress::PlanChange::Part part, Language language);
[[nodiscard]] std::string nameOf(progress::PlanChange::How how, Language language);

}  // namespace ansinh::text
