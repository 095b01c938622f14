#pragma once

#include "app/cli/session.hpp"
#include "geo/project/surveys.hpp"

namespace ansinh::cli {

/// What came of files that came back. `format` "table": a line for each file, then what is open, cell by cell; "csv": a
/// line for each answer that is not known already; "json": both.
void printSurveyReview(const Session& session, const Project& project, const SurveyTaken& taken, bool trial,
                       const std::string& format);
void printSurveyStatus(const Session& session, const Project& project, const SurveyStatus& status,
                       const std::string& format);

}  // namespace ansinh::cli
