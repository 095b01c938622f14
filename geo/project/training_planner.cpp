#include "geo/project/training_planner.hpp"

#include "geo/core/error.hpp"
#include "geo/planner/solver.hpp"
#include "geo/planner/what_if.hpp"
#include "geo/progress/holiday_file.hpp"
#include "geo/project/data_files.hpp"
#include "geo/project/project_state.hpp"
#include "geo/project/training_problem.hpp"
#include "geo/store/scenario_store.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace ansinh {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

std::vector<std::string> codesOf(const TrainingProblem& problem, const std::vector<int>& places) {
    std::vector<std::string> codes;
    for (const int place : places) codes.push_back(problem.communes[size(place)].code);
    return codes;
}

/// The id of the class that exists and has these members.
std::string existingId(const TrainingProblem& problem, const std::vector<int>& members) {
    for (std::size_t i = 0; i < problem.instance.locked.size(); ++i) {
        std::vector<int> locked = problem.instance.locked[i].members;
        std::ranges::sort(locked);
        if (locked == members) return problem.lockedIds[i];
    }
    return {};
}

Scenario grouped(const TrainingProblem& problem, const std::vector<int>& assignment) {
    Scenario scenario;
    scenario.question = problem.question;
    scenario.travelSource = problem.travelSource;
    scenario.travelDetail = problem.travelDetail;
    std::map<int, std::vector<int>> classes;
    for (int place = 0; place < problem.instance.n; ++place) classes[assignment[size(place)]].push_back(place);
    for (const auto& [host, members] : classes) {
        ScenarioClass one;
        one.host = problem.communes[size(host)].code;
        one.members = codesOf(problem, members);
        one.existing = existingId(problem, members);
        for (const int member : members) {
            const std::int64_t metres = problem.instance.travel(member, host);
            one.travelM.push_back(metres);
            one.total += problem.instance.weight(member) * metres;
            one.participants += problem.instance.participantsOf(member);
        }
        scenario.classes.push_back(std::move(one));
    }
    const planner::Verdict verdict = planner::check(problem.instance, assignment);
    scenario.total = verdict.total;
    scenario.longestM = verdict.longest;
    return scenario;
}

}  // namespace

std::optional<int> TrainingProblem::placeOf(const std::string& code) const {
    const auto at = std::ranges::find(communes, code, &Commune::code);
    if (at == communes.end()) return std::nullopt;
    return static_cast<int>(at - communes.begin());
}

std::vector<std::string> TrainingPlanner::openCommunes(int round) const {
    std::set<std::string> taken;
    for (const TrainingClass& one : project_.trainingClasses())
        if (roundOf(one) == round) taken.insert(one.members.begin(), one.members.end());
    std::vector<std::string> open;
    for (const Commune& commune : project_.communes())
        if (commune.reports && !taken.contains(commune.code)) open.push_back(commune.code);
    return open;
}

int TrainingPlanner::roundOf(const TrainingClass& trainingClass) const {
    const std::map<CodePair, int> rounds = classRounds();
    const auto round = rounds.find({trainingClass.plan, trainingClass.id});
    return round == rounds.end() ? 1 : round->second;
}

std::map<CodePair, int> TrainingPlanner::classRounds() const {
    return store::ScenarioStore(project_.state_->file).classRounds();
}

std::optional<TravelTable> TrainingPlanner::storedTravel() const {
    return store::ScenarioStore(project_.state_->file).travelInForce();
}

std::map<std::string, std::int64_t> TrainingPlanner::latestCounts(const std::string& measure, Date asOf) const {
    project_.state_->refresh();
    std::map<std::string, const Observation*> latest;
    for (const Observation& figure : project_.state_->keptObservations()) {
        if (figure.measure != measure || asOf < figure.asOf) continue;
        const Observation*& kept = latest[figure.unit];
        if (!kept || kept->asOf < figure.asOf || (kept->asOf == figure.asOf && kept->batch < figure.batch)) kept = &figure;
    }
    std::map<std::string, std::int64_t> counts;
    for (const auto& [unit, figure] : latest)
        if (hasCount(figure->state)) counts[unit] = figure->count;
    return counts;
}

std::vector<HolidayYear> TrainingPlanner::holidays() {
    std::vector<HolidayYear> years;
    for (const std::filesystem::path& path : dataFilesIn("holidays")) years.push_back(progress::readHolidays(path.string()));
    std::ranges::sort(years, {}, &HolidayYear::year);
    return years;
}

TrainingProblem TrainingPlanner::problem(const TrainingQuestion& question, Monitor& monitor) const {
    return TrainingProblemMaker(project_, question).run(monitor);
}

ExistingClasses TrainingPlanner::evaluateExisting(const TravelChoice& travel, const planner::SearchLimits& limits,
                                                  Monitor& monitor) const {
    ExistingClasses existing;
    for (const TrainingClass& one : project_.trainingClasses())
        if (!one.members.empty() && roundOf(one) == 1) existing.classes.push_back(one);
    if (existing.classes.empty()) throw Error(ErrorCode::BadArgument, {"evaluate", "", "a_class_with_members"});

    TrainingQuestion question;
    question.travel = travel;
    question.classes = static_cast<int>(existing.classes.size());
    question.smallest = static_cast<int>(project_.communes().size());
    question.exclude = openCommunes(1);
    for (const TrainingClass& one : existing.classes) {
        question.include.insert(question.include.end(), one.members.begin(), one.members.end());
        question.smallest = std::min(question.smallest, static_cast<int>(one.members.size()));
        question.largest = std::max(question.largest, static_cast<int>(one.members.size()));
    }
    existing.problem = problem(question, monitor);
    const TrainingProblem& made = existing.problem;
    std::vector<planner::GivenClass> given;
    for (const TrainingClass& one : existing.classes) {
        planner::GivenClass places;
        for (const std::string& code : one.members) places.members.push_back(*made.placeOf(code));
        if (one.host) places.host = made.placeOf(*one.host);
        given.push_back(std::move(places));
    }
    existing.evaluations = planner::evaluate(made.instance, given);
    for (const planner::Evaluation& one : existing.evaluations)
        existing.statedTotal += one.facts.host ? one.facts.total : one.bestSum;
    existing.best = solveTraining(existing.problem, limits, monitor);
    return existing;
}

TrainingAnswer solveTraining(TrainingProblem& problem, const planner::SearchLimits& limits, Monitor& monitor) {
    TrainingAnswer answer;
    if (problem.question.classes) {
        answer.answer = planner::solve(problem.instance, limits, monitor);
    } else {
        const planner::Fewest fewest = planner::fewestClasses(problem.instance, limits, monitor);
        problem.instance.p = std::max(1, fewest.p);
        // Without an answer for any number, one question tells which rules clash.
        answer.answer = fewest.p > 0 ? fewest.answer : planner::solve(problem.instance, limits, monitor);
        if (fewest.p > 0 && !fewest.proved && answer.answer.status == planner::Status::Optimal)
            answer.answer.status = planner::Status::Feasible;  // fewer might do: not proved
    }
    if (!answer.answer.assignment.empty())
        answer.explanation = planner::explain(problem.instance, answer.answer.assignment);
    return answer;
}

JudgedGrouping judgeGrouping(const TrainingProblem& problem, const std::vector<int>& assignment) {
    JudgedGrouping judged{planner::check(problem.instance, assignment), {}};
    const auto explainable = [&] {
        if (assignment.size() != problem.communes.size()) return false;
        return std::ranges::all_of(assignment, [&](int host) {
            return host >= 0 && host < problem.instance.n && assignment[size(host)] == host;
        });
    };
    if (explainable()) judged.explanation = planner::explain(problem.instance, assignment);
    return judged;
}

Scenario scenarioOf(const TrainingProblem& problem, const planner::Answer& answer) {
    if (answer.assignment.empty()) throw Error(ErrorCode::BadArgument, {"scenario", planner::keyOf(answer.status), "an_answer"});
    Scenario scenario = grouped(problem, answer.assignment);
    scenario.status = planner::keyOf(answer.status);
    scenario.objective = answer.objective;
    scenario.bound = answer.bound;
    return scenario;
}

Scenario scenarioOf(const TrainingProblem& problem, const std::vector<int>& assignment) {
    if (assignment.size() != problem.communes.size())
        throw Error(ErrorCode::BadArgument, {"assignment", std::to_string(assignment.size()), "n"});
    Scenario scenario = grouped(problem, assignment);
    scenario.status = "by_hand";
    scenario.objective =
        problem.question.goal == TrainingGoal::LongestThenTotal ? scenario.longestM : scenario.total;
    return scenario;
}

}  // namespace ansinh
