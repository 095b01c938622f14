#include "geo/import/boundary_import.hpp"

#include "geo/core/error.hpp"
#include "geo/core/overlay.hpp"
#include "geo/import/boundary_checks.hpp"
#include "geo/import/crs_detection.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <deque>

namespace ansinh::import {
namespace {

using Kind = CrsVerdict::Kind;

constexpr std::size_t crsSamples = 400;

std::vector<CrsSample> samplesOf(const BoundaryLayer& layer) {
    std::vector<const BoundaryRow*> rows;
    for (const BoundaryRow& row : layer.rows)
        if (row.shape.kind == ShapeKind::Area && !row.commune.empty()) rows.push_back(&row);
    if (rows.empty())
        for (const BoundaryRow& row : layer.rows)
            if (row.shape.kind == ShapeKind::Area) rows.push_back(&row);
    std::vector<CrsSample> samples;
    const std::size_t step = rows.size() / crsSamples + 1;
    for (std::size_t i = 0; i < rows.size(); i += step)
        samples.push_back({pointOnSurface(rows[i]->shape.area), &rows[i]->shape.area, rows[i]->commune});
    return samples;
}

void addEncodingIssue(const BoundaryLayer& layer, Outcome& outcome, IssueList& issues) {
    if (!layer.repair->converts()) return;
    outcome.encoding = keyOf(layer.repair->encoding());
    ImportIssue issue;
    issue.code = "encoding_converted";
    issue.field = layer.nameField;
    issue.found = layer.repair->example();
    issue.args = {outcome.encoding, (*layer.repair)(issue.found)};
    issue.severity = ImportIssue::Severity::Note;
    issue.file = layer.ref.label;
    // Samples in a legacy encoding are bytes; JSON and the screen want text.
    if (!isUtf8(issue.found)) issue.found = issue.args.back();
    issues.add(std::move(issue));
}

std::string mappingOf(const std::deque<BoundaryLayer>& layers, const Options& options) {
    nlohmann::json mapping;
    for (const BoundaryLayer& layer : layers)
        mapping["layers"].push_back({{"file", layer.ref.source->label()},
                                     {"layer", layer.ref.info().name},
                                     {"code", layer.codeField},
                                     {"name", layer.nameField}});
    if (!options.answers.empty()) mapping["answers"] = options.answers;
    return mapping.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void checkRows(std::deque<BoundaryLayer>& layers, const std::vector<CrsVerdict>& verdicts, const Reference& reference,
               BoundaryOutcome& outcome, IssueList& issues, Monitor& monitor) {
    CommuneShapes communes;
    std::int64_t done = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const ToLonLat toLonLat(verdicts[i].used, verdicts[i].swappedAxes);
        for (BoundaryRow& row : layers[i].rows) {
            monitor.checkpoint("checking", 0.5 * static_cast<double>(done++) / static_cast<double>(outcome.read));
            if (row.refused || !hasArea(row, issues)) continue;
            if (auto shape = soundShape(row, toLonLat(row.shape.area), issues))
                addShape(row, std::move(*shape), communes, issues);
            row.shape = {};
        }
    }
    checkPlaces(communes, reference, issues);
    monitor.checkpoint("checking", 0.6);
    checkNeighbours(communes, reference, issues, monitor);
    for (auto& [code, commune] : communes)
        outcome.boundaries.push_back({code, BoundaryQuality::Official, std::move(commune.shape), 0});
    for (const BoundaryLayer& layer : layers)
        outcome.refused += std::ranges::count_if(layer.rows, [](const BoundaryRow& row) { return row.refused; });
    outcome.accepted = outcome.read - outcome.refused;
}

}  // namespace

BoundaryOutcome readBoundaries(std::span<const std::string> paths, const Reference& reference, const Options& options,
                               Monitor& monitor) {
    BoundaryOutcome outcome;
    IssueList issues;
    std::vector<OgrSource> sources = openAll(paths, outcome, monitor);
    outcome.encoding = keyOf(TextEncoding::Utf8);

    const CommuneFinder finder(reference, options);
    auto found = boundaryLayers(sources, finder, options, paths.front());
    // Rows point at one another from here on: no layer may move.
    std::deque<BoundaryLayer> layers(std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    for (BoundaryLayer& layer : layers) {
        addEncodingIssue(layer, outcome, issues);
        readBoundaryRows(layer, finder, outcome, issues, monitor);
        outcome.read += static_cast<std::int64_t>(layer.rows.size());
    }
    if (outcome.read == 0) throw Error(ErrorCode::FileEmpty, {paths.front()});
    outcome.mapping = mappingOf(layers, options);

    const KnownPlaces known(reference);
    std::vector<CrsVerdict> verdicts;
    for (const BoundaryLayer& layer : layers) {
        monitor.checkpoint("locating", static_cast<double>(verdicts.size()) / static_cast<double>(layers.size()));
        const auto samples = samplesOf(layer);
        verdicts.push_back(judgeCrs(layer.ref.info().crs, options.crs, samples, known));
        addCrsIssue(verdicts.back(), layer.ref.label, issues);
    }
    outcome.crs = *std::ranges::max_element(verdicts, {}, urgency);
    if (outcome.crs.kind == Kind::Question) {
        outcome.refused = outcome.read;
    } else {
        checkRows(layers, verdicts, reference, outcome, issues, monitor);
    }
    outcome.issues = issues.take();
    monitor.checkpoint("checking", 1);
    return outcome;
}

}  // namespace ansinh::import
