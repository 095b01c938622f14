#pragma once

#include "app/cli/session.hpp"
#include "geo/core/scenario.hpp"

#include <vector>

namespace ansinh::cli {

void printScenarios(const Session& session, const std::vector<Scenario>& scenarios);
void printScenario(const Session& session, const Project& project, const Scenario& scenario);
void printDifference(const Session& session, const Project& project, const Scenario& left, const Scenario& right);

}  // namespace ansinh::cli
