#include "geo/project/training_problem.hpp"

#include "geo/core/error.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ansinh {

namespace {

constexpr std::int64_t personsPerWeight = 1000;
constexpr std::int64_t largestWeight = 10'000;
constexpr const char* participantsMeasure = "staff_total";

planner::Objective objectiveOf(TrainingGoal goal) {
    switch (goal) {
        case TrainingGoal::Total:
            return planner::Objective::Total;
        case TrainingGoal::LongestThenTotal:
            return planner::Objective::Longest;
        case TrainingGoal::TotalThenLongest:
            return planner::Objective::TotalThenLongest;
    }
    return planner::Objective::Total;
}

}  // namespace

TrainingProblem TrainingProblemMaker::run(Monitor& monitor) {
    const std::vector<Date> dates = project_.reportingDates();
    problem_.asOf = problem_.question.asOf.value_or(dates.empty() ? Date::today() : dates.back());
    chooseCommunes();
    const ChosenTravel travel = chosenTravel(project_, problem_.question.travel, monitor);
    problem_.travelSource = travel.source.key();
    problem_.travelDetail = travel.detail;
    problem_.instance =
        planner::cityProblem(problem_.communes, travel.source, project_.boundaries(), problem_.question.links);
    for (const int place : planner::placesCutOff(problem_.instance))
        problem_.cutOff.push_back(problem_.communes[static_cast<std::size_t>(place)].code);
    if (problem_.question.lockExisting) lockClasses();
    for (const HeldClass& held : problem_.question.held) {
        planner::LockedClass locked;
        for (const std::string& member : held.members) locked.members.push_back(placeOf(member, "held"));
        if (held.host) locked.host = placeOf(*held.host, "held");
        problem_.instance.locked.push_back(std::move(locked));
        problem_.lockedIds.emplace_back();
    }
    setSizes();
    setHosts();
    setPairs();
    setParticipants();
    setWeights();
    return std::move(problem_);
}

void TrainingProblemMaker::chooseCommunes() {
    const TrainingQuestion& question = problem_.question;
    const TrainingPlanner planner(project_);
    const std::vector<std::string> open = planner.openCommunes(question.round);
    std::set<std::string> chosen(open.begin(), open.end());
    for (const TrainingClass& one : project_.trainingClasses())
        if (planner.roundOf(one) == question.round) ofRound_.push_back(one);
    if (question.lockExisting)
        for (const TrainingClass& one : ofRound_) chosen.insert(one.members.begin(), one.members.end());
    for (const std::string& code : question.include) chosen.insert(project_.commune(code).code);
    for (const std::string& code : question.exclude) chosen.erase(project_.commune(code).code);
    for (const Commune& commune : project_.communes())
        if (chosen.contains(commune.code)) problem_.communes.push_back(commune);
    if (problem_.communes.empty()) throw Error(ErrorCode::BadArgument, {"round", std::to_string(question.round), "a_open_commune"});
}

int TrainingProblemMaker::placeOf(const std::string& code, const char* what) const {
    if (const std::optional<int> place = problem_.placeOf(code)) return *place;
    throw Error(ErrorCode::BadArgument, {what, project_.commune(code).fullName() + " (" + code + ")", "a_open_commune"});
}

void TrainingProblemMaker::lockClasses() {
    for (const TrainingClass& given : ofRound_) {
        planner::LockedClass locked;
        for (const std::string& member : given.members)
            if (std::ranges::find(problem_.question.exclude, member) == problem_.question.exclude.end())
                locked.members.push_back(placeOf(member, "lock-existing"));
        if (given.host && problem_.placeOf(*given.host)) locked.host = placeOf(*given.host, "lock-existing");
        if (locked.members.empty()) continue;
        problem_.instance.locked.push_back(std::move(locked));
        problem_.lockedIds.push_back(given.id);
    }
}

void TrainingProblemMaker::setSizes() {
    const TrainingQuestion& question = problem_.question;
    planner::Instance& instance = problem_.instance;
    const auto existing = static_cast<int>(instance.locked.size() - question.held.size());
    instance.p = question.classes.value_or(1) + existing;  // without a number solveTraining looks for it
    instance.lower = question.smallest;
    instance.upper = question.largest;
    instance.maxDistance = question.maxTravelM;
    instance.contiguous = question.contiguous;
    instance.balance = question.balance;
    instance.objective = objectiveOf(question.goal);
}

void TrainingProblemMaker::setHosts() {
    const TrainingQuestion& question = problem_.question;
    planner::Instance& instance = problem_.instance;
    const std::vector<progress::ReadinessRow> rows = project_.readiness(problem_.asOf);
    for (const Commune& commune : problem_.communes) {
        const auto row = std::ranges::find(rows, commune.code, &progress::ReadinessRow::unit);
        problem_.readiness.push_back(row == rows.end() ? std::nullopt : row->score);
    }
    std::vector<bool> eligible(problem_.communes.size(), true);
    if (!question.onlyHosts.empty()) {
        eligible.assign(eligible.size(), false);
        for (const std::string& code : question.onlyHosts)
            eligible[static_cast<std::size_t>(placeOf(code, "only-hosts"))] = true;
    }
    if (question.minReadiness)
        for (std::size_t i = 0; i < eligible.size(); ++i)
            if (problem_.readiness[i].value_or(-1) < *question.minReadiness) eligible[i] = false;
    if (!question.hallCategory.empty()) {
        std::set<std::string> withHall;
        for (const PlacePoint& point : project_.points(question.hallCategory)) withHall.insert(point.commune);
        for (std::size_t i = 0; i < eligible.size(); ++i)
            if (!withHall.contains(problem_.communes[i].code)) eligible[i] = false;
    }
    for (const std::string& code : question.noHosts)
        eligible[static_cast<std::size_t>(placeOf(code, "no-host"))] = false;
    if (std::ranges::find(eligible, false) != eligible.end()) instance.eligible = std::move(eligible);
    for (const std::string& code : question.hosts) instance.forcedHosts.push_back(placeOf(code, "host"));
}

void TrainingProblemMaker::setPairs() {
    const TrainingQuestion& question = problem_.question;
    planner::Instance& instance = problem_.instance;
    for (const auto& [a, b] : question.apart) instance.forbiddenPairs.emplace_back(placeOf(a, "forbid"), placeOf(b, "forbid"));
    for (const auto& [a, b] : question.together)
        instance.requiredPairs.emplace_back(placeOf(a, "together"), placeOf(b, "together"));
    for (const auto& [member, host] : question.placed) {
        const int at = placeOf(host, "place");
        if (std::ranges::find(instance.forcedHosts, at) == instance.forcedHosts.end()) instance.forcedHosts.push_back(at);
        if (member != host) instance.requiredPairs.emplace_back(placeOf(member, "place"), at);
    }
}

void TrainingProblemMaker::setParticipants() {
    const TrainingQuestion& question = problem_.question;
    planner::Instance& instance = problem_.instance;
    instance.minParticipants = question.minParticipants;
    instance.maxParticipants = question.maxParticipants;
    const std::map<std::string, std::int64_t> counts = TrainingPlanner(project_).latestCounts(participantsMeasure, problem_.asOf);
    std::int64_t sum = 0;
    std::int64_t known = 0;
    for (const Commune& commune : problem_.communes)
        if (const auto count = counts.find(commune.code); count != counts.end()) {
            sum += count->second;
            ++known;
        }
    const bool needed =
        question.minParticipants || question.maxParticipants || question.weighting == Weighting::Participants;
    if (known == 0) {
        if (needed) throw Error(ErrorCode::DataInvalid, {project_.path(), participantsMeasure, "not_reported"});
        return;
    }
    for (const Commune& commune : problem_.communes) {
        const auto count = counts.find(commune.code);
        if (count == counts.end()) problem_.assumed.push_back(commune.code);
        instance.participants.push_back(count == counts.end() ? (sum + known / 2) / known : count->second);
    }
}

void TrainingProblemMaker::setWeights() {
    planner::Instance& instance = problem_.instance;
    const auto weigh = [&](std::int64_t weight) {
        instance.weights.push_back(std::clamp<std::int64_t>(weight, 1, largestWeight));
    };
    switch (problem_.question.weighting) {
        case Weighting::Equal:
            return;
        case Weighting::Participants:
            for (const std::int64_t persons : instance.participants) weigh(persons);
            return;
        case Weighting::Population:
            for (const Commune& commune : problem_.communes) weigh(commune.population / personsPerWeight);
            return;
        case Weighting::Gap:
            break;
    }
    const progress::StatusTable status = project_.status(problem_.asOf);
    for (const Commune& commune : problem_.communes) {
        const auto row = std::ranges::find(status.overall, commune.code, &progress::OverallRow::unit);
        weigh(row == status.overall.end() ? 1 : row->missing + 1);
    }
}

}  // namespace ansinh
