#include "geo/import/kind_guess.hpp"

#include "geo/import/feedback_import.hpp"
#include "geo/import/field_guess.hpp"
#include "geo/import/figure_import.hpp"
#include "geo/import/opinion_import.hpp"
#include "geo/import/plain_table.hpp"

#include <algorithm>

namespace ansinh::import {

namespace {

constexpr std::size_t sampleRows = 100;

/// Of a layer that says nothing of its shapes: the first shape there is.
std::string kindOfShapes(const LayerRef& layer) {
    std::string kind;
    std::size_t seen = 0;
    layer.forEach({}, [&](const Row& row) {
        if (row.shape.kind == ShapeKind::Area) kind = "boundaries";
        if (row.shape.kind == ShapeKind::Line) kind = "roads";
        if (row.shape.kind == ShapeKind::Point || row.shape.kind == ShapeKind::Mixed) kind = "points";
        return kind.empty() && ++seen < sampleRows;
    });
    return kind;
}

/// The headings of a table, held against what each of the importers looks for.
class Headings {
public:
    explicit Headings(const TableSample& sample) {
        std::vector<std::string> cells;
        for (const Column& column : sample.columns) cells.push_back(column.name);
        for (const auto& row : sample.rows) cells.insert(cells.end(), row.begin(), row.end());
        const TextRepair repair(cells, {});
        for (const Column& column : sample.columns) headings_.push_back(foldedHeading(repair(column.name)));
    }

    [[nodiscard]] bool hasAll(const std::vector<WantedColumn>& wanted) const {
        const std::vector<FieldIndex> found = columnsOf(headings_, wanted);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (wanted[i].needed && !found[i]) return false;
        return true;
    }
    [[nodiscard]] bool hasAny(const std::vector<WantedColumn>& wanted, const std::vector<std::string>& ids) const {
        const std::vector<FieldIndex> found = columnsOf(headings_, wanted);
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (found[i] && std::ranges::find(ids, wanted[i].id) != ids.end()) return true;
        return false;
    }

private:
    std::vector<std::string> headings_;
};

bool holdsAnswers(const Headings& headings, const Questionnaire& asked) {
    const std::vector<WantedColumn> wanted = opinionColumns(asked);
    if (headings.hasAny(wanted, {"question"}) && headings.hasAny(wanted, {"answer"})) return true;
    std::vector<std::string> questions;
    for (const Question& question : asked.questions) questions.push_back(question.id);
    return headings.hasAny(wanted, questions);
}

std::string kindOfTable(const LayerRef& layer, std::span<const Questionnaire> questionnaires) {
    const TableSample sample = sampleOf(layer, sampleRows);
    const Headings headings(sample);
    const bool ofCommunes = headings.hasAny(figureColumns(), {"code", "commune"});
    if (ofCommunes && headings.hasAll(feedbackColumns())) return "feedback";
    if (ofCommunes && headings.hasAll(figureColumns())) return "figures";
    if (ofCommunes)
        for (const Questionnaire& asked : questionnaires)
            if (holdsAnswers(headings, asked)) return "opinions";
    const NameMatcher nobody({});
    const PointFields points = guessPointFields(sample, nobody, {});
    return points.x && points.y ? "points" : "";
}

std::string kindOf(const LayerRef& layer, std::span<const Questionnaire> questionnaires) {
    switch (layer.info().shape) {
        case LayerShape::Area:
            return "boundaries";
        case LayerShape::Line:
            return "roads";
        case LayerShape::Point:
            return "points";
        case LayerShape::Any:
            return kindOfShapes(layer);
        case LayerShape::Table:
            return kindOfTable(layer, questionnaires);
    }
    return {};
}

}  // namespace

std::string guessKind(std::span<const std::string> paths, std::span<const Questionnaire> questionnaires) {
    std::vector<OgrSource> sources = openAll(paths);
    // An extract of OpenStreetMap has layers of every shape.
    if (std::ranges::any_of(sources, [](const OgrSource& source) { return source.format() == "OSM"; })) return "roads";
    for (const LayerRef& layer : chooseLayers(sources, {}, [](const LayerInfo&) { return true; }))
        if (std::string kind = kindOf(layer, questionnaires); !kind.empty()) return kind;
    return {};
}

}  // namespace ansinh::import
