#include <algorithm>
#include <filesystem>
#include <map>

#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"
#include "geo/progress/feedback_summary.hpp"
#include "geo/progress/opinion_summary.hpp"
#include "geo/progress/plan_file.hpp"
#include "geo/progress/sample.hpp"
#include "geo/progress/sample_registers.hpp"
#include "geo/project/data_files.hpp"
#include "geo/project/own_batch.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/feedback_table.hpp"
#include "geo/store/opinion_table.hpp"

namespace ansinh {

namespace fs = std::filesystem;

namespace {

std::vector<double> areasOf(std::span<const Boundary> boundaries) {
    std::vector<double> areas;
    for (const Boundary& boundary : boundaries) areas.push_back(areaM2(boundary.shape));
    return areas;
}

/// Everything that the program's own data folder holds.
struct Facts {
    progress::City city;
    std::vector<Plan> plans;
    std::vector<TrainingClass> classes;
    std::vector<store::StoredCategory> categories;
    FeedbackTerms feedback;
    std::vector<Questionnaire> questionnaires;
};

Facts readFacts() {
    const fs::path folder = dataFolder();
    Facts facts;
    facts.city = progress::readCity((folder / "city.json").string());
    for (const fs::path& path : dataFilesIn("plans")) facts.plans.push_back(progress::readPlan(path.string()));
    facts.classes = progress::readTrainingClasses((folder / "training_classes.json").string());
    for (const progress::PointCategory& c : progress::readPointCategories((folder / "point_categories.json").string()))
        facts.categories.push_back({c.id, c.name, c.icon, c.colour});
    facts.feedback = progress::readFeedbackTerms((folder / "feedback.json").string());
    for (const fs::path& path : dataFilesIn("questionnaires"))
        facts.questionnaires.push_back(progress::readQuestionnaire(path.string()));
    return facts;
}

void storeFacts(store::ProjectFile& file, const Facts& facts, Monitor& monitor) {
    file.putCity(facts.city.code, facts.city.name);
    const std::int64_t communes = beginOwnBatch(file, "facts", "city.json");
    file.putCommunes(facts.city.communes, communes);
    finishOwnBatch(file, communes, facts.city.communes.size());
    file.putCategories(facts.categories);

    for (const Plan& plan : facts.plans) {
        const std::int64_t batch = beginOwnBatch(file, "plan", plan.id);
        file.putPlan(plan, batch);
        std::vector<TrainingClass> own;
        std::ranges::copy_if(facts.classes, std::back_inserter(own),
                             [&](const TrainingClass& c) { return c.plan == plan.id; });
        file.putTrainingClasses(own, batch);
        finishOwnBatch(file, batch, plan.clauses.size() + plan.indicators.size() + plan.tasks.size() + own.size());
    }

    monitor.checkpoint("schematic", 0);
    const std::vector<Boundary> cells = schematicCells(facts.city.communes, facts.city.outline, monitor);
    const std::int64_t batch = beginOwnBatch(file, "boundaries", "schematic cells", "EPSG:4326");
    file.putBoundaries(cells, batch, areasOf(cells));
    finishOwnBatch(file, batch, cells.size());
    rebuildMapLevels(file, monitor);
}

void storeSample(store::ProjectFile& file, const Facts& facts, std::uint64_t seed) {
    const progress::Sample sample = progress::makeSample(facts.city.communes, facts.city.code, facts.plans, seed);
    const std::int64_t batch = beginOwnBatch(file, "sample", "sample figures, seed " + std::to_string(seed));
    file.putObservations(sample.observations, batch);
    file.putDeviceCounts(sample.devices, batch);
    const std::vector<FeedbackItem> feedback =
        progress::makeSampleFeedback(facts.city.communes, facts.feedback, seed);
    store::insertFeedback(file.connection(), feedback, facts.feedback, batch);
    std::size_t answered = 0;
    for (const Questionnaire& questionnaire : facts.questionnaires) {
        const std::vector<OpinionAnswer> answers =
            progress::makeSampleOpinions(facts.city.communes, questionnaire, seed);
        store::insertOpinions(file.connection(), answers, batch);
        answered += answers.size();
    }
    finishOwnBatch(file, batch, sample.observations.size() + sample.devices.size() + feedback.size() + answered);
}

/// SQLite's three files.
void removeProject(const fs::path& path) {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", "-journal"}) fs::remove(path.string() + suffix, ignored);
}

}  // namespace

Project Project::create(const std::string& path, const NewProjectOptions& options, Monitor& monitor) {
    if (fs::exists(path)) throw Error(ErrorCode::ProjectExists, {path});
    const Facts facts = readFacts();
    std::error_code failed;
    if (const fs::path folder = fs::path(path).parent_path(); !folder.empty()) {
        fs::create_directories(folder, failed);
        if (failed) throw Error(ErrorCode::NotWritable, {folder.string(), failed.message()});
    }

    // Made beside its place and moved there when it is whole: a killed program leaves no half project.
    const std::string draft = path + ".new";
    removeProject(draft);
    try {
        store::ProjectFile file = store::ProjectFile::create(draft, programName());
        file.write([&] {
            storeFacts(file, facts, monitor);
            if (options.sample) storeSample(file, facts, options.seed);
            file.setViewDate(Date::today());
        });
    } catch (...) {
        removeProject(draft);
        throw;
    }
    fs::rename(draft, path, failed);
    if (failed) {
        removeProject(draft);
        throw Error(ErrorCode::NotWritable, {path, failed.message()});
    }
    return open(path);
}

int Project::removeSample() {
    int removed = 0;
    state_->file.write([&] {
        for (const Batch& batch : state_->file.batches()) {
            if (batch.kind != "sample" || !batch.undoneAt.empty()) continue;
            state_->file.undoBatch(batch.id);
            ++removed;
        }
    });
    return removed;
}

}  // namespace ansinh
