#pragma once

#include "app/models/progress_rows.hpp"
#include "app/services/project_facts.hpp"
#include "app/text/language.hpp"

#include <QString>

#include <optional>
#include <vector>

namespace ansinh::app {

// What the filters of the page Tiến độ offer. Where a choice has the empty key it lets everything through and stands
// first.

/// Each plan that asks something of communes; where there are several, all together at the end (key "").
[[nodiscard]] std::vector<ChoiceRow> planChoices(const ProjectFacts& facts, text::Language language);
/// Plans with tasks; no choice of all.
[[nodiscard]] std::vector<ChoiceRow> taskPlanChoices(const ProjectFacts& facts, text::Language language);
[[nodiscard]] std::vector<ChoiceRow> standingChoices(text::Language language);
[[nodiscard]] std::vector<ChoiceRow> kindChoices(const ProjectFacts& facts, text::Language language);
/// Former districts in the Vietnamese order of names.
[[nodiscard]] std::vector<ChoiceRow> districtChoices(const ProjectFacts& facts);
[[nodiscard]] std::vector<ChoiceRow> classChoices(const ProjectFacts& facts, text::Language language);

/// "met", …; nothing for anything else.
[[nodiscard]] std::optional<progress::Standing> standingFromKey(const QString& key);

}  // namespace ansinh::app
