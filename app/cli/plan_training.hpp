#pragma once

#include "app/cli/session.hpp"
#include "geo/core/training_question.hpp"
#include "geo/planner/class_calendar.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/what_if.hpp"
#include "geo/project/training_planner.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::cli {

class Command;

/// What a planner is asked, as it stands on the line. Lists of communes are parted by commas, pairs by semicolons.
struct QuestionOptions {
    std::string classes;
    std::string min;
    std::string max;
    std::string maxKm;
    std::string minParticipants;
    std::string maxParticipants;
    std::string weights = "equal";
    std::string objective = "total";
    bool contiguous = false;
    bool balance = false;
    std::string round;
    std::string include;
    std::string exclude;
    bool lockExisting = false;
    std::string minReadiness;
    std::string hall;
    std::string onlyHosts;
    std::string hosts;
    std::string noHosts;
    std::string forbid;
    std::string together;
    std::string place;
    std::string hold;
    std::string links;
    std::string travel;
    std::string distanceMatrix;
    std::string roads;
    std::string detour;
    std::string asOf;
    std::string timeLimit;
};

/// When the classes are to be.
struct CalendarOptions {
    std::string start;
    std::string until;
    std::string days;
    std::string teams;
    std::string travelDays;
    bool saturdays = false;
    std::string closed;
};

void declareQuestion(Command& command, QuestionOptions& options);
void declareTravel(Command& command, QuestionOptions& options);
void declareCalendar(Command& command, CalendarOptions& options);

/// Throws Error{BadArgument, UnknownCommune}.
[[nodiscard]] TrainingQuestion questionFrom(const Project& project, const QuestionOptions& options);
[[nodiscard]] TravelChoice travelFrom(const QuestionOptions& options);
[[nodiscard]] planner::SearchLimits limitsFrom(const QuestionOptions& options);
/// Nothing when no start was given. Throws Error{BadArgument} when the classes do not fit.
[[nodiscard]] std::optional<planner::ClassCalendar> calendarFrom(const CalendarOptions& options, int classes);

/// An answer with what was worked out beside it.
struct PlanPrint {
    const TrainingProblem& problem;
    const TrainingAnswer& answer;
    std::optional<planner::ClassCalendar> calendar = {};
    std::vector<planner::CurvePoint> curve = {};
    std::vector<planner::ChoiceCost> choices = {};
    std::vector<planner::LimitEffect> largest = {};
    std::vector<planner::LimitEffect> maxTravel = {};
};
void printPlan(const Session& session, const PlanPrint& plan);
void printPlanJson(const Session& session, const PlanPrint& plan);
void printEvaluation(const Session& session, const ExistingClasses& existing);

/// "Proved to be the best.", or what clashes, in words.
[[nodiscard]] std::string statusSentence(const Session& session, const planner::Answer& answer);

void addScenarioCommands(Command& planTraining, Session& session);

}  // namespace ansinh::cli
