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

PlanLoad Plans::load(const std::string& path, Monitor& monitor) {
    PlanLoad load = preview(path);
    if (load.known && plan(load.plan.id) == load.plan) return load;
    store::ProjectFile& file = project_.state_->file;
    Batch batch;
    batch.kind = "plan";
    batch.file = path;
    batch.checksum = import::checksumOf(std::vector<std::string>{path}, monitor);
    batch.program = programName();
    file.write([&] {
        load.batch = file.beginBatch(batch);
        file.putPlan(load.plan, load.batch);
        const auto rows = static_cast<std::int64_t>(load.plan.clauses.size() + load.plan.measures.size() +
                                                    load.plan.indicators.size() + load.plan.tasks.size());
        file.finishBatch(load.batch, rows, rows, 0, {});
        monitor.checkpoint("storing", 1);
    });
    return load;
}

}  // namespace ansinh
