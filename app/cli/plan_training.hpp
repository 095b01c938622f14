#pragma once

#include "app/cli/session.hpp"
#include "geo/planner/city_problem.hpp"
#include "geo/planner/explain.hpp"
#include "geo/planner/instance.hpp"

#include <map>
#include <string>
#include <vector>

namespace ansinh::cli {

/// What plan-training was asked, as it stands on the line.
struct PlanTrainingOptions {
    std::vector<std::string> words;  ///< "evaluate", a project file, both or none
    std::string classes;
    std::string min;
    std::string max;
    std::string maxKm;
    std::string weights = "equal";
    std::string objective = "total";
    bool contiguous = false;
    bool lockExisting = false;
    std::string hosts;   ///< "CODE,CODE"
    std::string forbid;  ///< "A,B;C,D": never in one class
    std::string links;   ///< the same: linked though they do not touch
    std::string distanceMatrix;
    std::string detour;
    std::string timeLimit;
};

/// A problem about communes: place i of the instance is communes[i].
struct TrainingProblem {
    std::vector<Commune> communes;
    planner::Instance instance;
    std::string travel;  ///< "geodesic" or "matrix"
    double detour = 0;   ///< of geodesic travel
};

[[nodiscard]] planner::TravelSource travelFrom(const PlanTrainingOptions& options);

/// The communes in no class; with lockExisting all that report, and the classes as they are beside the new ones.
/// Throws Error{BadArgument, UnknownCommune}.
[[nodiscard]] TrainingProblem trainingProblem(const Project& project, const PlanTrainingOptions& options);

void printPlan(const Session& session, const TrainingProblem& problem, const planner::Answer& answer);
void printEvaluation(const Session& session, const TrainingProblem& problem, const std::vector<TrainingClass>& classes,
                     const std::vector<planner::Evaluation>& evaluations, const planner::Answer& best);

}  // namespace ansinh::cli
