#include <algorithm>

#include "geo/core/batch_files.hpp"
#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"
#include "geo/project/import_batch.hpp"
#include "geo/project/project_state.hpp"

namespace ansinh {

namespace {

constexpr std::size_t previewPointCount = 5000;

void remember(store::ProjectFile& file, const import::Outcome& outcome, std::int64_t batch) {
    if (!outcome.learnt.empty()) file.rememberAliases(outcome.learnt, batch);
}

import::Reference referenceOf(const Project& project, const store::ProjectFile& file) {
    return {project.communes(), file.boundaries(), file.rememberedAliases()};
}

/// Takes a transaction back without being an error.
struct NothingToStore {};

}  // namespace

Batch batchOf(const import::Outcome& outcome, const char* kind) {
    Batch batch;
    batch.kind = kind;
    batch.file = joinedFiles(outcome.files);
    batch.checksum = outcome.checksum;
    batch.mapping = outcome.mapping;
    batch.crs = outcome.crs.used;
    batch.program = programName();
    return batch;
}

ImportReport Project::previewBoundaries(const std::vector<std::string>& paths, const import::Options& options,
                                        Monitor& monitor) const {
    import::BoundaryOutcome read = readBoundaries(paths, referenceOf(*this, state_->file), options, monitor);
    ImportReport report;
    report.boundaries = std::move(read.boundaries);
    report.outcome = std::move(read);
    return report;
}

ImportReport Project::importBoundaries(const std::vector<std::string>& paths, const import::Options& options,
                                       Monitor& monitor) {
    ImportReport report = previewBoundaries(paths, options, monitor);
    if (report.boundaries.empty()) return report;

    std::vector<double> areas;
    for (const Boundary& boundary : report.boundaries) areas.push_back(areaM2(boundary.shape));
    store::ProjectFile& file = state_->file;
    file.write([&] {
        report.batch = file.beginBatch(batchOf(report.outcome, "boundaries"));
        file.putBoundaries(report.boundaries, report.batch, areas);
        remember(file, report.outcome, report.batch);
        file.finishBatch(report.batch, report.outcome.read, report.outcome.accepted, report.outcome.refused,
                         report.outcome.issues);
        rebuildMapLevels(file, monitor);
        monitor.checkpoint("storing", 1);
    });
    return report;
}

ImportReport Project::previewPoints(const std::vector<std::string>& paths, const import::Options& options,
                                    Monitor& monitor) const {
    ImportReport report;
    const auto keepFirst = [&](std::span<const PlacePoint> points) {
        const std::size_t room = previewPointCount - std::min(previewPointCount, report.points.size());
        const auto first = points.first(std::min(room, points.size()));
        report.points.insert(report.points.end(), first.begin(), first.end());
    };
    report.outcome = readPoints(paths, referenceOf(*this, state_->file), options, keepFirst, monitor);
    return report;
}

ImportReport Project::importPoints(const std::vector<std::string>& paths, const import::Options& options,
                                   Monitor& monitor) {
    store::ProjectFile& file = state_->file;
    const std::vector<store::StoredCategory> known = file.categories();
    if (std::ranges::none_of(known, [&](const auto& c) { return c.id == options.category; })) {
        std::string list;
        for (const store::StoredCategory& category : known) list += (list.empty() ? "" : ", ") + category.id;
        throw Error(ErrorCode::BadArgument, {"category", options.category, list});
    }

    ImportReport report;
    const import::Reference reference = referenceOf(*this, file);
    try {
        file.write([&] {
            // Rows go into the file while they are read, so that a million of them need no memory.
            Batch batch;
            batch.kind = "points";
            batch.program = programName();
            report.batch = file.beginBatch(batch);
            const auto store = [&](std::span<const PlacePoint> points) { file.putPoints(points, report.batch); };
            report.outcome = readPoints(paths, reference, options, store, monitor);
            if (report.outcome.accepted == 0) throw NothingToStore{};
            remember(file, report.outcome, report.batch);
            file.describeBatch(report.batch, batchOf(report.outcome, "points"));
            file.finishBatch(report.batch, report.outcome.read, report.outcome.accepted, report.outcome.refused,
                             report.outcome.issues);
            monitor.checkpoint("storing", 1);
        });
    } catch (const NothingToStore&) {
        report.batch = 0;
    }
    return report;
}

void Project::undoBatch(std::int64_t batch, Monitor& monitor) {
    store::ProjectFile& file = state_->file;
    const std::vector<Batch> all = file.batches();
    const auto found = std::ranges::find(all, batch, &Batch::id);
    if (found == all.end()) throw Error(ErrorCode::UnknownBatch, {std::to_string(batch)});
    if (!canBeUndone(*found)) throw Error(ErrorCode::BatchStays, {std::to_string(batch), found->file});
    file.write([&] {
        file.undoBatch(batch);
        if (found->kind == "boundaries") rebuildMapLevels(file, monitor);
        monitor.checkpoint("storing", 1);
    });
}

}  // namespace ansinh
