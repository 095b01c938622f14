#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/holiday.hpp"
#include "geo/core/monitor.hpp"
#include "geo/core/plan.hpp"
#include "geo/core/scenario.hpp"
#include "geo/core/training_question.hpp"
#include "geo/core/travel_table.hpp"
#include "geo/planner/checker.hpp"
#include "geo/planner/explain.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/instance.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ansinh {

class Project;

/// A question put into numbers: place i of the instance is communes[i]. A value: nothing of the project is kept in it,
/// so it may be solved, checked and explained on any thread.
struct TrainingProblem {
    TrainingQuestion question;
    Date asOf;
    std::vector<Commune> communes;  ///< by code
    planner::Instance instance;
    std::string travelSource;  ///< "geodesic", "roads", "matrix": what was really used
    std::string travelDetail;  ///< "× 1.3", or file and checksum
    /// Of each locked class of the instance: the id of the class that exists; empty: held by hand.
    std::vector<std::string> lockedIds;
    std::vector<std::optional<double>> readiness;  ///< of devices, 0…1, by place; nothing: not known
    std::vector<std::string> cutOff;   ///< communes that no way joins to any other of the problem
    std::vector<std::string> assumed;  ///< communes whose participants are not reported: the others' mean stands in

    /// The commune's place; nothing when it is none of the problem's.
    [[nodiscard]] std::optional<int> placeOf(const std::string& code) const;
};

/// A grouping with all that can be said of it. Empty explanation when there is no grouping.
struct TrainingAnswer {
    planner::Answer answer;
    planner::Explanation explanation;
};

/// A grouping made by hand. Explained whenever every host is a member of its own class, also with rules broken; then
/// no second choices are given.
struct JudgedGrouping {
    planner::Verdict verdict;
    planner::Explanation explanation;
};

/// The classes of the plan beside the best that the same communes could have.
struct ExistingClasses {
    TrainingProblem problem;                         ///< their communes, as many classes, sizes from least to largest
    std::vector<TrainingClass> classes;              ///< those with members
    std::vector<planner::Evaluation> evaluations;    ///< one for each class
    std::int64_t statedTotal = 0;   ///< weight × travel where a host is stated, from the best by mean where none is
    TrainingAnswer best;
};

/// Asks the planner about a project's communes. Reads only; nothing is stored here: see Scenarios.
class TrainingPlanner {
public:
    explicit TrainingPlanner(const Project& project) : project_(project) {}

    /// Communes that report and are in no class of the round.
    [[nodiscard]] std::vector<std::string> openCommunes(int round = 1) const;
    /// 1 unless the class came from a scenario of a later round.
    [[nodiscard]] int roundOf(const TrainingClass& trainingClass) const;

    /// Throws Error{UnknownCommune, BadArgument, DataInvalid, FileNotFound, FileNotReadable} when the question cannot be
    /// put into numbers: a commune that takes no part, a travel table without it, no figures for participants.
    [[nodiscard]] TrainingProblem problem(const TrainingQuestion& question, Monitor& monitor) const;

    /// The plan's classes as they stand, by the travel chosen.
    [[nodiscard]] ExistingClasses evaluateExisting(const TravelChoice& travel, const planner::SearchLimits& limits,
                                                   Monitor& monitor) const;

    /// What each commune last reported of a measure, at or before the day; communes without a count are left out.
    [[nodiscard]] std::map<std::string, std::int64_t> latestCounts(const std::string& measure, Date asOf) const;
    /// (plan, class) → round, of the classes that count.
    [[nodiscard]] std::map<CodePair, int> classRounds() const;
    /// Along the roads imported into the project; nothing when there are none.
    [[nodiscard]] std::optional<TravelTable> storedTravel() const;

    /// Of all years that the program has a list for.
    [[nodiscard]] static std::vector<HolidayYear> holidays();

private:
    const Project& project_;
};

/// Solves it; without a number of classes, for the fewest, and then sets the instance's p. Slow, stoppable.
[[nodiscard]] TrainingAnswer solveTraining(TrainingProblem& problem, const planner::SearchLimits& limits,
                                           Monitor& monitor);
/// `assignment`: the host's place for each place.
[[nodiscard]] JudgedGrouping judgeGrouping(const TrainingProblem& problem, const std::vector<int>& assignment);

/// What is saved of an answer: no id, name or dates yet. Classes by host's code.
[[nodiscard]] Scenario scenarioOf(const TrainingProblem& problem, const planner::Answer& answer);
/// The same of a grouping made by hand: status "by_hand", no bound.
[[nodiscard]] Scenario scenarioOf(const TrainingProblem& problem, const std::vector<int>& assignment);

}  // namespace ansinh
