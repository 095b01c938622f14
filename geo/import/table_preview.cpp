#include "geo/core/error.hpp"
#include "geo/import/field_guess.hpp"
#include "geo/import/point_import.hpp"
#include "geo/import/text_repair.hpp"

#include <algorithm>

namespace ansinh::import {
namespace {

const char* typeName(LayerShape shape) {
    switch (shape) {
        case LayerShape::Table:
            return "";
        case LayerShape::Point:
            return "Point";
        case LayerShape::Area:
            return "Polygon";
        case LayerShape::Line:
            return "LineString";
        case LayerShape::Any:
            return "Geometry";
    }
    return "";
}

}  // namespace

TablePreview previewTable(const std::string& path, const Options& options, int rows) {
    std::vector<OgrSource> sources = openAll(std::span(&path, 1));
    TablePreview preview;
    for (const OgrSource& source : sources)
        for (const LayerInfo& layer : source.layers()) preview.layers.push_back(layer.name);
    const auto chosen = chooseLayers(sources, options.layer, [](const LayerInfo&) { return true; });
    if (chosen.empty()) throw Error(ErrorCode::FileEmpty, {path});

    const LayerRef& layer = chosen.front();
    TableSample sample = sampleOf(layer, static_cast<std::size_t>(std::clamp(rows, 0, 1000)));
    preview.geometryType = typeName(layer.info().shape);
    std::vector<std::string> cells;
    for (const auto& row : sample.rows) cells.insert(cells.end(), row.begin(), row.end());
    const TextRepair repair(cells, options.encoding);
    for (auto& row : sample.rows) std::ranges::transform(row, row.begin(), repair);

    // Which commune is meant can't be told here: only headings and the look of the cells speak.
    const NameMatcher nobody({});
    const PointFields points = guessPointFields(sample, nobody, options);
    const BoundaryFields boundary = guessBoundaryFields(sample, nobody, options);
    const auto nameOf = [&](const FieldIndex& column) { return column ? sample.columns[*column].name : std::string(); };
    preview.codeField = nameOf(boundary.code ? boundary.code : codeLikeColumn(sample));
    preview.nameField = nameOf(boundary.name ? boundary.name : points.name);
    preview.xField = nameOf(points.x);
    preview.yField = nameOf(points.y);
    for (const Column& column : sample.columns) preview.columns.push_back(column.name);
    preview.rows = std::move(sample.rows);
    return preview;
}

}  // namespace ansinh::import
