#include "geo/project/import_kinds.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "geo/core/error.hpp"
#include "geo/core/private_text.hpp"
#include "geo/import/kind_guess.hpp"
#include "geo/planner/road_network.hpp"
#include "geo/progress/plan_file.hpp"
#include "geo/project/base_lines.hpp"
#include "geo/project/feedback.hpp"
#include "geo/project/figures.hpp"
#include "geo/project/opinions.hpp"
#include "geo/project/plans.hpp"
#include "geo/project/scenarios.hpp"

namespace ansinh {

namespace {

ImportKind::Work roads(bool trial) {
    return [trial](Project& project, const ImportRequest& request, Monitor& monitor) {
        const double detour = planner::RoadOptions{}.detour;
        return Scenarios(project).importRoads(request.files, request.read, detour, trial, monitor);
    };
}

ImportKind::Work baseLines(BaseLineKind kind, bool trial) {
    return [kind, trial](Project& project, const ImportRequest& request, Monitor& monitor) {
        return BaseLines(project).importLines(kind, request.files, request.read, trial, monitor);
    };
}

ImportKind::Work plan(bool trial) {
    return [trial](Project& project, const ImportRequest& request, Monitor& monitor) {
        if (request.files.size() != 1)
            throw Error(ErrorCode::BadArgument, {"files", std::to_string(request.files.size()), "one_plan_file"});
        return Plans(project).importFile(request.files.front(), trial, monitor);
    };
}

std::vector<ImportKind> allKinds() {
    using Request = ImportRequest;
    return {
        {"boundaries", true, true, false,
         [](Project& p, const Request& r, Monitor& m) { return p.previewBoundaries(r.files, r.read, m); },
         [](Project& p, const Request& r, Monitor& m) { return p.importBoundaries(r.files, r.read, m); }},
        {"points", true, true, false,
         [](Project& p, const Request& r, Monitor& m) { return p.previewPoints(r.files, r.read, m); },
         [](Project& p, const Request& r, Monitor& m) { return p.importPoints(r.files, r.read, m); }},
        {"figures", false, true, false,
         [](Project& p, const Request& r, Monitor& m) { return Figures(p).preview(r.files, r.read, m); },
         [](Project& p, const Request& r, Monitor& m) { return Figures(p).importTable(r.files, r.read, m); }},
        {"feedback", false, true, true,
         [](Project& p, const Request& r, Monitor& m) { return Feedback(p).preview(r.files, r.read, m); },
         [](Project& p, const Request& r, Monitor& m) { return Feedback(p).importTable(r.files, r.read, m); }},
        {"opinions", false, true, true,
         [](Project& p, const Request& r, Monitor& m) {
             return Opinions(p).preview(r.questionnaire, r.files, r.read, m);
         },
         [](Project& p, const Request& r, Monitor& m) {
             return Opinions(p).importTable(r.questionnaire, r.files, r.read, m);
         }},
        {"roads", true, false, false, roads(true), roads(false)},
        {"rivers", true, false, false, baseLines(BaseLineKind::River, true), baseLines(BaseLineKind::River, false)},
        {"base_roads", true, false, false, baseLines(BaseLineKind::Road, true), baseLines(BaseLineKind::Road, false)},
        {"plan", false, false, false, plan(true), plan(false)},
    };
}

/// The sheet that was read, where the file has several.
std::string sheetOf(const import::Outcome& outcome) {
    const auto mapping = nlohmann::json::parse(outcome.mapping, nullptr, false);
    if (!mapping.is_object() || !mapping.contains("sheets") || mapping["sheets"].empty()) return {};
    return mapping["sheets"].front().value("sheet", std::string());
}

void leaveOutPersons(import::TablePreview& table) {
    for (std::size_t column = table.columns.size(); column-- > 0;) {
        if (!privateHeading(table.columns[column])) continue;
        const auto at = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + at);
        for (auto& row : table.rows)
            if (column < row.size()) row.erase(row.begin() + at);
    }
    for (auto& row : table.rows)
        for (std::string& cell : row)
            if (privateCell(cell)) cell = "…";
}

}  // namespace

const std::vector<ImportKind>& importKinds() {
    static const std::vector<ImportKind> kKinds = allKinds();
    return kKinds;
}

const ImportKind& importKind(const std::string& id) {
    std::string known;
    for (const ImportKind& kind : importKinds()) {
        if (kind.id == id) return kind;
        known += (known.empty() ? "" : ", ") + kind.id;
    }
    throw Error(ErrorCode::BadArgument, {"kind", id, known});
}

std::string guessImportKind(Project& project, const std::vector<std::string>& files) {
    if (std::ranges::any_of(files, progress::looksLikePlan)) return "plan";
    return import::guessKind(files, Opinions(project).questionnaires());
}

import::TablePreview firstRows(const ImportKind& kind, const ImportRequest& request, const import::Outcome& outcome,
                               int rows) {
    if (!kind.rows) return {};
    import::Options options = request.read;
    if (options.layer.empty()) options.layer = sheetOf(outcome);
    import::TablePreview table = import::previewTable(request.files.front(), options, rows);
    if (kind.namesPeople) leaveOutPersons(table);
    return table;
}

}  // namespace ansinh
