#include "geo/project/base_lines.hpp"

#include "geo/import/road_import.hpp"
#include "geo/project/import_batch.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/base_line_table.hpp"

namespace ansinh {

BaseLineLevels Project::baseLineLevels() const {
    store::Connection& connection = state_->file.connection();
    return {store::lineLevelsInForce(connection, BaseLineKind::River),
            store::lineLevelsInForce(connection, BaseLineKind::Road)};
}

ImportReport BaseLines::importLines(BaseLineKind kind, const std::vector<std::string>& paths,
                                    const import::Options& options, bool trial, Monitor& monitor) {
    store::ProjectFile& file = project_.state_->file;
    const import::Reference reference{project_.communes(), file.boundaries(), file.rememberedAliases()};
    const bool river = kind == BaseLineKind::River;
    import::RoadOutcome read = import::readRoads(paths, reference, options, monitor,
                                                 river ? import::LineUse::River : import::LineUse::Road);
    const std::vector<Line> lines = std::move(read.lines);
    ImportReport report;
    report.outcome = std::move(read);
    if (trial || lines.empty()) return report;
    const std::vector<LineLevel> levels = buildLineLevels(lines, monitor);
    file.write([&] {
        report.batch = file.beginBatch(batchOf(report.outcome, river ? "rivers" : "base_roads"));
        store::insertBaseLines(file.connection(), kind, lines, levels, report.batch);
        file.finishBatch(report.batch, report.outcome.read, report.outcome.accepted, report.outcome.refused,
                         report.outcome.issues);
        monitor.checkpoint("storing", 1);
    });
    return report;
}

}  // namespace ansinh
