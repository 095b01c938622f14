#pragma once

#include "app/cli/session.hpp"
#include "geo/project/surveys.hpp"

namespace ansinh::cli {

/// What came of files that came back: a line for each file, then what is open, cell by cell.
void printSurveyReview(const Session& session, const Project& project, const SurveyTaken& taken, bool trial);
void printSurveyStatus(const Session& session, const Project& project, const SurveyStatus& status,
                       const std::string& format);

}  // namespace ansinh::cli
