#include "geo/project/scenarios.hpp"

#include "geo/core/batch_files.hpp"
#include "geo/core/error.hpp"
#include "geo/core/plain_text.hpp"
#include "geo/project/own_batch.hpp"
#include "geo/project/project_state.hpp"
#include "geo/project/training_planner.hpp"
#include "geo/project/training_problem.hpp"
#include "geo/project/training_question_json.hpp"
#include "geo/store/scenario_store.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

namespace ansinh {

namespace {

constexpr const char* scenarioKind = "scenario";
constexpr const char* classesKind = "classes";

/// The plan whose classes there are, else the city's own.
std::string planOf(const Project& project) {
    if (!project.trainingClasses().empty()) return project.trainingClasses().front().plan;
    for (const Plan& plan : project.plans())
        if (plan.scope == PlanScope::City) return plan.id;
    throw Error(ErrorCode::DataInvalid, {project.path(), "plans", "0"});
}

void requireName(const std::string& name, const std::vector<Scenario>& others, std::int64_t own) {
    if (name.empty()) throw Error(ErrorCode::BadArgument, {"name", "", "a_name"});
    for (const Scenario& other : others)
        if (other.name == name && other.id != own) throw Error(ErrorCode::BadArgument, {"name", name, "an_unused_name"});
}

}  // namespace

int newClassCount(const Scenario& scenario) {
    return static_cast<int>(
        std::ranges::count_if(scenario.classes, [](const ScenarioClass& one) { return one.existing.empty(); }));
}

Scenario withDates(Scenario scenario, std::span<const planner::ClassDates> dates) {
    if (static_cast<int>(dates.size()) != newClassCount(scenario))
        throw Error(ErrorCode::BadArgument,
                    {"dates", std::to_string(dates.size()), std::to_string(newClassCount(scenario))});
    std::size_t next = 0;
    for (ScenarioClass& one : scenario.classes) {
        if (!one.existing.empty()) continue;
        one.from = dates[next].from;
        one.until = dates[next].until;
        one.team = dates[next].team;
        ++next;
    }
    return scenario;
}

int firstFreeNumber(const std::vector<TrainingClass>& classes) {
    int highest = 0;
    for (const TrainingClass& one : classes) {
        int number = 0;
        const char* const end = one.id.data() + one.id.size();
        if (const auto [at, fault] = std::from_chars(one.id.data(), end, number); fault == std::errc{} && at == end)
            highest = std::max(highest, number);
    }
    return highest + 1;
}

const TrainingClass* madeOf(const ScenarioClass& proposed, const std::vector<TrainingClass>& classes) {
    const auto found = std::ranges::find_if(classes, [&](const TrainingClass& made) {
        return made.host == proposed.host && std::ranges::is_permutation(made.members, proposed.members);
    });
    return found == classes.end() ? nullptr : &*found;
}

std::vector<std::string> classNumbers(const Scenario& scenario, const std::vector<TrainingClass>& classes) {
    std::vector<std::string> numbers(scenario.classes.size());
    std::vector<std::size_t> unnumbered;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const ScenarioClass& one = scenario.classes[i];
        const TrainingClass* const made = scenario.acceptedBatch != 0 ? madeOf(one, classes) : nullptr;
        if (!one.existing.empty())
            numbers[i] = one.existing;
        else if (made)
            numbers[i] = made->id;
        else
            unnumbered.push_back(i);
    }
    std::ranges::stable_sort(unnumbered, {}, [&](std::size_t i) {
        const ScenarioClass& one = scenario.classes[i];
        return std::tuple(!one.from, one.from, one.host);
    });
    int next = firstFreeNumber(classes);
    for (const std::size_t i : unnumbered) numbers[i] = std::to_string(next++);
    return numbers;
}

std::vector<Scenario> Scenarios::all() const {
    std::vector<Scenario> scenarios;
    for (store::StoredScenario& stored : store::ScenarioStore(project_.state_->file).inForce()) {
        stored.scenario.question = questionFromJson(stored.question, project_.path());
        scenarios.push_back(std::move(stored.scenario));
    }
    return scenarios;
}

Scenario Scenarios::find(const std::string& numberOrName) const {
    const std::vector<Scenario> scenarios = all();
    std::string known;
    for (const Scenario& one : scenarios) {
        if (one.name == numberOrName || std::to_string(one.id) == numberOrName) return one;
        known += (known.empty() ? "" : ", ") + std::to_string(one.id) + " (" + one.name + ")";
    }
    throw Error(ErrorCode::BadArgument, {"scenario", numberOrName, known.empty() ? "no_scenario" : known});
}

std::int64_t Scenarios::save(const Scenario& scenario) {
    store::StoredScenario stored{scenario, jsonOf(scenario.question)};
    stored.scenario.name = std::string(trimmed(scenario.name));
    requireName(stored.scenario.name, all(), 0);
    store::ProjectFile& file = project_.state_->file;
    std::int64_t id = 0;
    file.write([&] {
        const std::int64_t batch = beginOwnBatch(file, scenarioKind, stored.scenario.name);
        id = store::ScenarioStore(file).insert(stored, batch);
        finishOwnBatch(file, batch, scenario.classes.size());
    });
    return id;
}

void Scenarios::rename(std::int64_t id, const std::string& name, const std::string& note) {
    const std::string given(trimmed(name));
    requireName(given, all(), id);
    (void)find(std::to_string(id));
    store::ScenarioStore(project_.state_->file).label(id, given, note);
}

std::int64_t Scenarios::remove(std::int64_t id) {
    const std::int64_t batch = find(std::to_string(id)).batch;
    project_.state_->file.undoBatch(batch);
    return batch;
}

void Scenarios::restore(std::int64_t batch) {
    const std::vector<Batch> all = project_.batches();
    const auto found = std::ranges::find(all, batch, &Batch::id);
    if (found == all.end() || found->kind != scenarioKind)
        throw Error(ErrorCode::UnknownBatch, {std::to_string(batch)});
    project_.state_->file.redoBatch(batch);
}

std::int64_t Scenarios::accept(std::int64_t id, std::span<const planner::ClassDates> dates) {
    Scenario scenario = find(std::to_string(id));
    if (scenario.acceptedBatch != 0)
        throw Error(ErrorCode::BadArgument, {"scenario", scenario.name, "accepted_already"});
    if (!dates.empty()) scenario = withDates(std::move(scenario), dates);

    const TrainingPlanner planner(project_);
    const std::vector<std::string> open = planner.openCommunes(scenario.question.round);
    const std::set<std::string> stillOpen(open.begin(), open.end());
    const std::set<std::string> included(scenario.question.include.begin(), scenario.question.include.end());
    const std::string plan = planOf(project_);
    const std::vector<std::string> numbers = classNumbers(scenario, project_.trainingClasses());
    std::vector<TrainingClass> made;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const ScenarioClass& one = scenario.classes[i];
        if (!one.existing.empty()) continue;
        if (!one.from) throw Error(ErrorCode::BadArgument, {"dates", scenario.name, "a_date_for_each_class"});
        for (const std::string& member : one.members)
            if (!stillOpen.contains(member) && !included.contains(member) && project_.commune(member).reports)
                throw Error(ErrorCode::BadArgument, {"scenario", project_.commune(member).fullName(), "in_a_class_now"});
        made.push_back({.id = numbers[i],
                        .plan = plan,
                        .name = {"Lớp " + numbers[i], "Class " + numbers[i]},
                        .members = one.members,
                        .membersAsWritten = {},
                        .host = one.host,
                        .from = one.from,
                        .until = one.until,
                        .status = "draft"});
    }
    if (made.empty()) throw Error(ErrorCode::BadArgument, {"scenario", scenario.name, "no_new_class"});
    std::ranges::sort(made, {}, [](const TrainingClass& one) { return std::stoi(one.id); });
    store::ProjectFile& file = project_.state_->file;
    std::int64_t batch = 0;
    file.write([&] {
        batch = beginOwnBatch(file, classesKind, scenario.name);
        file.putTrainingClasses(made, batch);
        store::ScenarioStore(file).noteAcceptance(scenario.id, batch, scenario.question.round);
        finishOwnBatch(file, batch, made.size());
    });
    return batch;
}

ImportReport Scenarios::importRoads(const std::vector<std::string>& paths, const import::Options& options, double detour,
                                    bool trial, Monitor& monitor) {
    store::ProjectFile& file = project_.state_->file;
    const import::Reference reference{project_.communes(), file.boundaries(), file.rememberedAliases()};
    RoadReading reading = readRoadTravel(project_, reference, paths, options, detour, monitor);
    ImportReport report;
    report.outcome = std::move(reading.outcome);
    if (trial || report.outcome.accepted == 0) return report;
    file.write([&] {
        Batch batch;
        batch.kind = "travel";
        batch.file = joinedFiles(paths);
        batch.checksum = report.outcome.checksum;
        batch.mapping = report.outcome.mapping;
        batch.crs = report.outcome.crs.used;
        batch.program = programName();
        report.batch = file.beginBatch(batch);
        store::ScenarioStore(file).insertTravel(reading.table, report.batch);
        file.finishBatch(report.batch, report.outcome.read, report.outcome.accepted, report.outcome.refused,
                         report.outcome.issues);
        monitor.checkpoint("storing", 1);
    });
    return report;
}

}  // namespace ansinh
