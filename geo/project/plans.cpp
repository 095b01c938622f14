#include "geo/project/plans.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "geo/core/error.hpp"
#include "geo/import/checksum.hpp"
#include "geo/progress/plan_file.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/plan_table.hpp"

namespace ansinh {

namespace {

/// An indicator is found by its id alone, so no two plans may have the same one.
void refuseForeignIds(const std::vector<Plan>& plans, const Plan& loaded, const std::string& path) {
    for (const Plan& other : plans) {
        if (other.id == loaded.id) continue;
        for (const Indicator& indicator : loaded.indicators)
            if (std::ranges::find(other.indicators, indicator.id, &Indicator::id) != other.indicators.end())
                throw Error(ErrorCode::PlanInvalid, {path, "/indicators", "id_of_plan " + other.id + " " + indicator.id});
    }
}

std::set<std::string> measuresIn(const Plan& plan) {
    std::set<std::string> ids;
    for (const Measure& measure : plan.measures) ids.insert(measure.id);
    return ids;
}

}  // namespace

std::vector<PlanEdition> Plans::editions() const {
    std::map<std::int64_t, Batch> batches;
    for (Batch& batch : project_.batches()) batches.emplace(batch.id, std::move(batch));
    std::vector<PlanEdition> editions;
    for (const store::StoredEdition& stored : store::planEditions(project_.state_->file.connection()))
        editions.push_back({stored.plan, stored.version, stored.title, stored.scope, stored.place,
                            batches[stored.batch], stored.counts, stored.clauses, stored.indicators, stored.targets,
                            stored.tasks});
    return editions;
}

const Plan& Plans::plan(const std::string& id) const {
    std::string known;
    for (const Plan& plan : project_.plans()) {
        if (plan.id == id) return plan;
        known += (known.empty() ? "" : ", ") + plan.id;
    }
    throw Error(ErrorCode::UnknownPlan, {id, known});
}

PlanLoad Plans::preview(const std::string& path) const {
    PlanLoad load;
    load.plan = progress::readPlan(path);
    refuseForeignIds(project_.plans(), load.plan, path);
    const std::vector<Plan>& plans = project_.plans();
    const auto before = std::ranges::find(plans, load.plan.id, &Plan::id);
    Plan nothing;
    nothing.id = load.plan.id;
    load.known = before != plans.end();
    const Plan& old = load.known ? *before : nothing;
    load.versionBefore = old.version;
    if (!load.known) return load;
    load.changes = progress::changesBetween(old, load.plan);

    std::set<std::string> named = measuresIn(load.plan);
    for (const Plan& other : plans)
        if (other.id != load.plan.id) named.merge(measuresIn(other));
    const progress::FigureTable& figures = project_.state_->keptFigures();
    for (const std::string& measure : measuresIn(old))
        if (!named.contains(measure) && figures.measure(measure) != progress::FigureTable::none)
            load.orphaned.push_back(measure);
    return load;
}

namespace {

std::int64_t rowsOf(const Plan& plan) {
    return static_cast<std::int64_t>(plan.clauses.size() + plan.measures.size() + plan.indicators.size() +
                                     plan.tasks.size());
}

std::vector<ImportIssue> issuesOf(const PlanLoad& load) {
    std::vector<ImportIssue> issues;
    const auto add = [&](const char* code, std::vector<std::string> args, ImportIssue::Severity severity) {
        ImportIssue issue;
        issue.code = code;
        issue.args = std::move(args);
        issue.severity = severity;
        issues.push_back(std::move(issue));
    };
    if (!load.known) add("plan_new", {load.plan.title.vi}, ImportIssue::Severity::Note);
    for (const std::string& measure : load.orphaned) add("plan_orphan", {measure}, ImportIssue::Severity::Warning);
    for (const progress::PlanChange& change : load.changes)
        add("plan_change", progress::argsOf(change), ImportIssue::Severity::Note);
    return issues;
}

}  // namespace

bool Plans::isInForce(const Plan& plan) const {
    return std::ranges::find(project_.plans(), plan) != project_.plans().end();
}

std::int64_t Plans::store(const PlanLoad& load, const std::string& path, Monitor& monitor) {
    store::ProjectFile& file = project_.state_->file;
    Batch batch;
    batch.kind = "plan";
    batch.file = path;
    batch.checksum = import::checksumOf(std::vector<std::string>{path}, monitor);
    batch.program = programName();
    std::int64_t number = 0;
    file.write([&] {
        number = file.beginBatch(batch);
        file.putPlan(load.plan, number);
        const std::int64_t rows = rowsOf(load.plan);
        file.finishBatch(number, rows, rows, 0, issuesOf(load));
        monitor.checkpoint("storing", 1);
    });
    return number;
}

PlanLoad Plans::load(const std::string& path, Monitor& monitor) {
    PlanLoad load = preview(path);
    if (!isInForce(load.plan)) load.batch = store(load, path, monitor);
    return load;
}

ImportReport Plans::importFile(const std::string& path, bool trial, Monitor& monitor) {
    const PlanLoad load = preview(path);
    if (isInForce(load.plan)) throw Error(ErrorCode::ImportRefused, {path, "plan_same"});
    ImportReport report;
    report.outcome.files = {path};
    report.outcome.format = "JSON";
    report.outcome.read = report.outcome.accepted = rowsOf(load.plan);
    report.outcome.issues = issuesOf(load);
    if (!trial) report.batch = store(load, path, monitor);
    return report;
}

}  // namespace ansinh
