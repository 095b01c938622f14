#pragma once

#include "app/models/rows.hpp"
#include "app/services/project_facts.hpp"
#include "app/text/language.hpp"

#include <span>
#include <vector>

namespace ansinh::app {

/// What a person should know about the rows of a file: refused ones first, then warnings.
[[nodiscard]] std::vector<IssueRow> issueRows(std::span<const ImportIssue> issues, const ProjectFacts& facts,
                                              text::Language language);
/// Names that a person has to decide, with what has been answered so far.
[[nodiscard]] std::vector<QuestionRow> questionRows(std::span<const import::NameQuestion> questions,
                                                    const std::map<std::string, std::string>& answers,
                                                    const ProjectFacts& facts, text::Language language);

}  // namespace ansinh::app
