#include "geo/import/boundary_rows.hpp"

#include "geo/core/error.hpp"

#include <algorithm>

namespace ansinh::import {
namespace {

using Severity = ImportIssue::Severity;

constexpr std::size_t sampleRows = 20'000;
constexpr std::size_t strayShapes = 200;

/// The share of a layer's rows that are communes of ours.
double hits(const BoundaryLayer& layer, const NameMatcher& names) {
    std::size_t known = 0;
    for (const auto& row : layer.sample.rows) {
        const std::string code = layer.fields.code ? codeOf(row[*layer.fields.code]) : std::string();
        const std::string name = layer.fields.name ? (*layer.repair)(row[*layer.fields.name]) : std::string();
        known += names.match(code, name).taken() ? 1U : 0U;
    }
    return layer.sample.rows.empty() ? 0 : static_cast<double>(known) / static_cast<double>(layer.sample.rows.size());
}

std::vector<std::string> textCells(const TableSample& sample, const FieldIndex& column) {
    std::vector<std::string> cells;
    for (const auto& row : sample.rows)
        for (std::size_t i = 0; i < row.size(); ++i)
            if (sample.columns[i].text && (!column || *column == i)) cells.push_back(row[i]);
    return cells;
}

BoundaryLayer understood(const LayerRef& ref, const CommuneFinder& finder, const Options& options) {
    BoundaryLayer layer{ref, sampleOf(ref, sampleRows), {}, {}, {}, {}, {}};
    layer.fields = guessBoundaryFields(layer.sample, finder.names(), options);
    if (layer.fields.code) layer.codeField = layer.sample.columns[*layer.fields.code].name;
    if (layer.fields.name) layer.nameField = layer.sample.columns[*layer.fields.name].name;
    layer.repair.emplace(textCells(layer.sample, layer.fields.name), options.encoding);
    return layer;
}

}  // namespace

CommuneFinder::CommuneFinder(const Reference& reference, const Options& options)
    : options_(options), names_(reference.communes, reference.remembered) {
    for (const Commune& commune : reference.communes) codes_.insert(commune.code);
}

void CommuneFinder::find(BoundaryRow& row, const std::string& codeCell, const std::string& name,
                         const std::string& field, Outcome& outcome, IssueList& issues) const {
    row.found = name.empty() ? codeCell : name;
    auto answer = options_.answers.find(row.found);
    if (answer == options_.answers.end() && !codeCell.empty()) answer = options_.answers.find(codeCell);
    if (answer != options_.answers.end()) {
        if (answer->second == "-") {
            row.refused = true;
            issues.add(issueOf(row, "name_declined", Severity::Refused, {row.found}));
        } else if (codes_.contains(answer->second)) {
            row.commune = answer->second;
            if (!name.empty()) outcome.learnt[name] = row.commune;
        } else {
            throw Error(ErrorCode::UnknownCommune, {answer->second});
        }
        return;
    }

    const std::string code = codeOf(codeCell);
    const Match byName = name.empty() ? Match{} : names_.match({}, name);
    if (codes_.contains(code)) {
        if (byName.kind == Match::Kind::Exact && byName.commune != code) {
            refuse(row, field, "name_ambiguous", {{code, 0}, {byName.commune, 0}}, outcome, issues);
            return;
        }
        row.commune = code;
        return;
    }
    if (!code.empty()) {
        // A commune of another city may have the name of one of ours.
        if (byName.taken())
            refuse(row, field, "name_ambiguous", {{byName.commune, 0}}, outcome, issues);
        else
            refuse(row, field, "name_unknown", byName.candidates, outcome, issues);
        return;
    }
    if (!byName.taken()) {
        const bool tie = byName.kind == Match::Kind::Ambiguous;
        refuse(row, field, tie ? "name_ambiguous" : "name_unknown", byName.candidates, outcome, issues);
        return;
    }
    row.commune = byName.commune;
    if (byName.kind != Match::Kind::Close) return;
    ImportIssue issue = issueOf(row, "name_close", Severity::Note, {row.commune});
    issue.field = field;
    issues.add(std::move(issue));
}

void CommuneFinder::refuse(BoundaryRow& row, const std::string& field, const char* code,
                           const std::vector<MatchCandidate>& candidates, Outcome& outcome, IssueList& issues) const {
    row.refused = true;
    std::vector<std::string> args;
    for (const MatchCandidate& candidate : candidates) args.push_back(candidate.commune);
    ImportIssue issue = issueOf(row, code, Severity::Refused, std::move(args));
    issue.field = field;
    issues.add(std::move(issue));
    if (std::string_view(code) == "name_ambiguous") outcome.questions.push_back({row.number, row.found, candidates});
}

std::vector<BoundaryLayer> boundaryLayers(std::span<OgrSource> sources, const CommuneFinder& finder,
                                          const Options& options, const std::string& path) {
    auto refs = chooseLayers(sources, options.layer, [](const LayerInfo& layer) {
        return layer.shape == LayerShape::Area || layer.shape == LayerShape::Any;
    });
    if (refs.empty())
        refs = chooseLayers(sources, {}, [](const LayerInfo& layer) { return layer.shape != LayerShape::Table; });
    if (refs.empty()) throw Error(ErrorCode::FileHasNoGeometry, {path});

    std::vector<BoundaryLayer> layers;
    for (const LayerRef& ref : refs) layers.push_back(understood(ref, finder, options));
    if (layers.size() == 1 || !options.layer.empty()) return layers;
    // Rivers and roads in the same file are not refused communes: they are left alone.
    std::vector<double> shares;
    double most = 0;
    for (const BoundaryLayer& layer : layers) {
        shares.push_back(hits(layer, finder.names()));
        most = std::max(most, shares.back());
    }
    std::vector<BoundaryLayer> kept;
    for (std::size_t i = 0; i < layers.size(); ++i)
        if (shares[i] * 2 >= most) kept.push_back(std::move(layers[i]));
    return kept;
}

void readBoundaryRows(BoundaryLayer& layer, const CommuneFinder& finder, Outcome& outcome, IssueList& issues,
                      Monitor& monitor) {
    std::vector<std::size_t> columns;
    if (layer.fields.code) columns.push_back(*layer.fields.code);
    if (layer.fields.name) columns.push_back(*layer.fields.name);
    const std::string& field = layer.nameField.empty() ? layer.codeField : layer.nameField;
    const double count = static_cast<double>(std::max<std::int64_t>(layer.ref.info().count, 1));
    std::size_t strays = 0;
    layer.ref.forEach(columns, [&](const Row& from) {
        if (from.number % 16 == 1)
            monitor.checkpoint("reading", std::min(1.0, static_cast<double>(from.number) / count));
        BoundaryRow row;
        row.number = from.number;
        row.file = layer.ref.label;
        const std::string code = layer.fields.code ? from.fields.front() : std::string();
        const std::string name = layer.fields.name ? (*layer.repair)(from.fields.back()) : std::string();
        finder.find(row, code, name, field, outcome, issues);
        if (!row.commune.empty() || strays++ < strayShapes) row.shape = from.shape;
        layer.rows.push_back(std::move(row));
        return true;
    });
}

ImportIssue issueOf(const BoundaryRow& row, const char* code, ImportIssue::Severity severity,
                    std::vector<std::string> args) {
    ImportIssue issue;
    issue.row = row.number;
    issue.field = "geometry";
    issue.code = code;
    issue.found = row.found;
    issue.args = std::move(args);
    issue.severity = severity;
    issue.file = row.file;
    return issue;
}

}  // namespace ansinh::import
