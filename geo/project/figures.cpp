#include "geo/project/figures.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

#include "geo/core/edit_distance.hpp"
#include "geo/core/error.hpp"
#include "geo/progress/plan_file.hpp"
#include "geo/project/import_batch.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/figure_history.hpp"

namespace ansinh {

namespace {

/// Says of each record what it corrects and what corrects it. `records`: those of one thing side by side, the newest
/// batch first; `same` tells whether two are about one thing.
template <class Record, class Same>
void linkCorrections(std::vector<Record>& records, const Same& same) {
    Record* later = nullptr;
    for (Record& record : records) {
        if (later && !same(*later, record)) later = nullptr;
        if (!record.batch.undoneAt.empty()) continue;
        if (later) {
            later->corrects = record.batch.id;
            record.correctedBy = later->batch.id;
        }
        later = &record;
    }
}

}  // namespace

std::vector<Measure> Figures::measures() const {
    std::map<std::string, Measure> byId;
    for (const Plan& plan : project_.plans())
        for (const Measure& measure : plan.measures) byId.emplace(measure.id, measure);
    const std::string file = (std::filesystem::path(dataFolder()) / "measures.json").string();
    for (const Measure& measure : progress::readMeasures(file)) byId.emplace(measure.id, measure);
    std::vector<Measure> measures;
    for (auto& [id, measure] : byId) measures.push_back(std::move(measure));
    return measures;
}

Measure Figures::measure(const std::string& id) const {
    const std::vector<Measure> known = measures();
    const auto found = std::ranges::find(known, id, &Measure::id);
    if (found != known.end()) return *found;
    // Figures of a measure that no plan names any more are still there to be looked at.
    if (table().measure(id) != progress::FigureTable::none) return {id, {}, {id, id}};
    std::vector<std::pair<int, std::string>> ranked;
    for (const Measure& one : known) ranked.emplace_back(editDistance(id, one.id), one.id);
    std::ranges::sort(ranked);
    std::string nearest;
    for (std::size_t i = 0; i < std::min<std::size_t>(ranked.size(), 5); ++i)
        nearest += (nearest.empty() ? "" : ", ") + ranked[i].second;
    throw Error(ErrorCode::UnknownMeasure, {id, nearest});
}

const progress::FigureTable& Figures::table() const {
    project_.state_->refresh();
    return project_.state_->keptFigures();
}

FigureHistory Figures::history(const std::string& commune, const std::string& measure) const {
    FigureHistory history;
    if (commune == project_.cityCode()) {
        history.commune.code = commune;
        history.commune.name = project_.cityName().vi;
    } else {
        history.commune = project_.findCommune(commune);
    }
    history.measure = this->measure(measure);
    history.records = store::historyOf(project_.state_->file.connection(), history.commune.code, measure);
    std::ranges::stable_sort(history.records, [](const FigureRecord& a, const FigureRecord& b) {
        return a.figure.asOf == b.figure.asOf ? a.figure.batch > b.figure.batch : a.figure.asOf < b.figure.asOf;
    });
    linkCorrections(history.records,
                    [](const FigureRecord& a, const FigureRecord& b) { return a.figure.asOf == b.figure.asOf; });
    return history;
}

std::vector<DeviceRecord> Figures::deviceHistory(const std::string& commune, const std::string& kind) const {
    std::vector<DeviceRecord> records =
        store::deviceHistoryOf(project_.state_->file.connection(), project_.findCommune(commune).code, kind);
    linkCorrections(records, [](const DeviceRecord& a, const DeviceRecord& b) {
        return a.device.asOf == b.device.asOf && a.device.condition == b.device.condition;
    });
    return records;
}

std::int64_t Figures::store(const FigureBatch& given) {
    store::ProjectFile& file = project_.state_->file;
    std::int64_t id = 0;
    file.write([&] {
        Batch batch = given.batch;
        if (batch.kind.empty()) batch.kind = "figures";
        if (batch.program.empty()) batch.program = programName();
        id = file.beginBatch(std::move(batch));
        store::insertFigures(file.connection(), given.figures, id);
        store::insertDevices(file.connection(), given.devices, id);
        file.finishBatch(id, given.read, given.accepted, given.refused, given.issues);
    });
    return id;
}

import::FigureOutcome Figures::read(const std::vector<std::string>& paths, const import::Options& options,
                                    Monitor& monitor) const {
    const import::Reference reference{project_.communes(), {}, project_.state_->file.rememberedAliases()};
    return import::readFigures(paths, reference, measures(), project_.cityCode(), options, monitor);
}

ImportReport Figures::preview(const std::vector<std::string>& paths, const import::Options& options,
                              Monitor& monitor) const {
    ImportReport report;
    report.outcome = read(paths, options, monitor);
    return report;
}

ImportReport Figures::importTable(const std::vector<std::string>& paths, const import::Options& options,
                                  Monitor& monitor) {
    import::FigureOutcome read = this->read(paths, options, monitor);
    ImportReport report;
    if (!read.figures.empty()) {
        store::ProjectFile& file = project_.state_->file;
        file.write([&] {
            report.batch = store({batchOf(read, "figures"), read.figures, {}, read.issues, read.read, read.accepted,
                                  read.refused});
            if (!read.learnt.empty()) file.rememberAliases(read.learnt, report.batch);
            monitor.checkpoint("storing", 1);
        });
    }
    report.outcome = std::move(read);
    return report;
}

}  // namespace ansinh
