#include "geo/import/point_import.hpp"

#include "geo/core/error.hpp"
#include "geo/import/field_guess.hpp"
#include "geo/import/point_placing.hpp"
#include "geo/import/text_repair.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ansinh::import {
namespace {

using Kind = CrsVerdict::Kind;
using Severity = ImportIssue::Severity;

constexpr std::size_t sampleRows = 2'000;
constexpr std::size_t portion = 10'000;
constexpr std::int64_t rowsBetweenLooks = 2'048;

/// A layer's columns as the reader asks for them: positions in Row::fields.
class Cells {
public:
    FieldIndex want(const FieldIndex& column) {
        if (!column) return {};
        const auto at = std::ranges::find(columns_, *column);
        if (at != columns_.end()) return static_cast<std::size_t>(at - columns_.begin());
        columns_.push_back(*column);
        return columns_.size() - 1;
    }
    [[nodiscard]] const std::vector<std::size_t>& columns() const { return columns_; }

private:
    std::vector<std::size_t> columns_;
};

struct PointLayer {
    LayerRef ref;
    TableSample sample;
    PointFields fields;
    bool table = false;  ///< coordinates come from columns
    CrsVerdict verdict;

    [[nodiscard]] std::string nameOf(const FieldIndex& column) const {
        return column ? sample.columns[*column].name : std::string();
    }
    [[nodiscard]] std::string coordinateField() const {
        if (!table) return "geometry";
        return fields.x == fields.y ? nameOf(fields.x) : nameOf(fields.x) + ", " + nameOf(fields.y);
    }
};

RawPlace placeIn(const PointLayer& layer, const Row& row, const FieldIndex& x, const FieldIndex& y) {
    if (layer.table) return x == y ? rawPlaceOfPair(row.fields[*x]) : rawPlaceOf(row.fields[*x], row.fields[*y]);
    RawPlace raw;
    switch (row.shape.kind) {
        case ShapeKind::Point: {
            const bool zero = row.shape.point.x == 0 && row.shape.point.y == 0;
            raw.kind = zero ? RawPlace::Kind::Zero : RawPlace::Kind::Good;
            raw.point = row.shape.point;
            break;
        }
        case ShapeKind::None:
            break;
        case ShapeKind::Broken:
            raw.kind = RawPlace::Kind::NotNumber;
            break;
        default:
            raw.kind = RawPlace::Kind::NotPoint;
    }
    return raw;
}

std::vector<PointLayer> pointLayers(std::span<OgrSource> sources, const NameMatcher& names, const Options& options,
                                    const std::string& path) {
    const auto understood = [&](const LayerRef& ref) {
        PointLayer layer{ref, sampleOf(ref, sampleRows), {}, false, {}};
        layer.fields = guessPointFields(layer.sample, names, options);
        const bool columns = layer.fields.x && layer.fields.y;
        layer.table = columns && (!options.xField.empty() || layer.sample.shapes == 0);
        return layer;
    };
    std::vector<PointLayer> layers;
    std::vector<PointLayer> others;
    for (const LayerRef& ref : chooseLayers(sources, options.layer, [](const LayerInfo&) { return true; })) {
        const LayerShape shape = ref.info().shape;
        PointLayer layer = understood(ref);
        if (layer.table || shape == LayerShape::Point || shape == LayerShape::Any)
            layers.push_back(std::move(layer));
        else if (shape != LayerShape::Table)
            others.push_back(std::move(layer));
    }
    // Lines and areas are read only to be refused one by one, when there is nothing else.
    if (layers.empty()) layers = std::move(others);
    if (layers.empty()) throw Error(ErrorCode::FileHasNoGeometry, {path});
    if (layers.size() == 1) layers.front().ref.label.clear();
    return layers;
}

CrsVerdict judge(const PointLayer& layer, const Options& options, const KnownPlaces& known) {
    Cells cells;
    const FieldIndex x = cells.want(layer.fields.x);
    const FieldIndex y = cells.want(layer.fields.y);
    std::vector<CrsSample> samples;
    std::size_t seen = 0;
    layer.ref.forEach(cells.columns(), [&](const Row& row) {
        const RawPlace raw = placeIn(layer, row, x, y);
        if (raw.kind == RawPlace::Kind::Good && isPlausible(raw.point)) samples.push_back({raw.point, nullptr, {}});
        return ++seen < sampleRows;
    });
    return judgeCrs(layer.table ? std::string() : layer.ref.info().crs, options.crs, samples, known);
}

/// How many rows there will be, for the progress bar only.
double expectedRows(const PointLayer& layer) {
    if (layer.ref.info().count > 0) return static_cast<double>(layer.ref.info().count);
    double length = 1;
    for (const auto& row : layer.sample.rows)
        for (const std::string& cell : row) length += static_cast<double>(cell.size() + 1);
    double bytes = 0;
    for (const std::string& file : layer.ref.source->files()) {
        std::error_code why;
        const auto size = std::filesystem::file_size(pathOf(file), why);
        if (!why) bytes += static_cast<double>(size);
    }
    return std::max(1.0, bytes * static_cast<double>(layer.sample.rows.size()) / length);
}

/// Reads one layer to its end.
class LayerReader {
public:
    LayerReader(const PointLayer& layer, const Reference& reference, const KnownPlaces& known, const NameMatcher& names,
                const Options& options)
        : layer_(layer),
          names_(names),
          category_(options.category),
          placer_(reference, known, layer.verdict.used, layer.verdict.swappedAxes),
          repair_(textCells(layer), options.encoding),
          x_(cells_.want(layer.fields.x)),
          y_(cells_.want(layer.fields.y)),
          name_(cells_.want(layer.fields.name)),
          status_(cells_.want(layer.fields.status)),
          source_(cells_.want(layer.fields.source)),
          communeCode_(cells_.want(layer.fields.communeCode)),
          communeName_(cells_.want(layer.fields.communeName)),
          coordinateField_(layer.coordinateField()),
          communeField_(layer.nameOf(layer.fields.communeCode ? layer.fields.communeCode : layer.fields.communeName)),
          textIsOdd_(layer.table && layer.ref.source->format() != "CSV" &&
                     (layer.sample.columns[*layer.fields.x].text || layer.sample.columns[*layer.fields.y].text)) {}

    void read(const PointSink& sink, Outcome& outcome, IssueList& issues, Monitor& monitor) {
        const double expected = expectedRows(layer_);
        points_.reserve(portion);
        layer_.ref.forEach(cells_.columns(), [&](const Row& row) {
            if (row.number % rowsBetweenLooks == 1)
                monitor.checkpoint("reading", std::min(0.99, static_cast<double>(row.number) / expected));
            ++outcome.read;
            take(row, outcome, issues);
            if (points_.size() >= portion) pass(sink);
            return true;
        });
        pass(sink);
        addNotes(outcome, issues);
    }

private:
    static std::vector<std::string> textCells(const PointLayer& layer) {
        std::vector<std::string> cells;
        for (const auto& row : layer.sample.rows)
            for (std::size_t i = 0; i < row.size(); ++i)
                if (layer.sample.columns[i].text) cells.push_back(row[i]);
        return cells;
    }

    [[nodiscard]] std::string text(const Row& row, const FieldIndex& cell) const {
        return cell ? repair_(row.fields[*cell]) : std::string();
    }

    void take(const Row& row, Outcome& outcome, IssueList& issues) {
        const RawPlace raw = placeIn(layer_, row, x_, y_);
        const RowAt at{row.number, layer_.ref.label};
        if (raw.kind == RawPlace::Kind::Good && (!raw.plain || textIsOdd_) && oddNumbers_++ == 0)
            firstOdd_ = at.issue(coordinateField_, raw.found);
        PlacePoint point;
        if (!placer_.place(raw, coordinateField_, at, point, issues)) {
            ++outcome.refused;
            return;
        }
        point.category = category_;
        point.name = text(row, name_);
        point.status = text(row, status_);
        point.source = text(row, source_);
        const FieldIndex& declared = communeCode_ ? communeCode_ : communeName_;
        if (declared)
            placer_.compare(text(row, declared), communeCode_.has_value(), names_, communeField_, at, point, issues);
        ++outcome.accepted;
        points_.push_back(std::move(point));
    }

    void pass(const PointSink& sink) {
        if (!points_.empty()) sink(points_);
        points_.clear();
    }

    void addNotes(Outcome& outcome, IssueList& issues) {
        if (oddNumbers_ > 0) {
            firstOdd_.code = "text_number";
            firstOdd_.args = {std::to_string(oddNumbers_)};
            firstOdd_.severity = Severity::Note;
            issues.add(firstOdd_);
        }
        if (!repair_.converts()) return;
        outcome.encoding = keyOf(repair_.encoding());
        ImportIssue issue;
        issue.code = "encoding_converted";
        issue.file = layer_.ref.label;
        issue.field = layer_.nameOf(layer_.fields.name);
        issue.args = {outcome.encoding, repair_(repair_.example())};
        issue.found = isUtf8(repair_.example()) ? repair_.example() : issue.args.back();
        issue.severity = Severity::Note;
        issues.add(std::move(issue));
    }

    const PointLayer& layer_;
    const NameMatcher& names_;
    std::string category_;
    PointPlacer placer_;
    TextRepair repair_;
    Cells cells_;
    FieldIndex x_, y_, name_, status_, source_, communeCode_, communeName_;
    std::string coordinateField_;
    std::string communeField_;
    bool textIsOdd_;
    std::int64_t oddNumbers_ = 0;
    ImportIssue firstOdd_;
    std::vector<PlacePoint> points_;
};

std::string mappingOf(const std::vector<PointLayer>& layers) {
    nlohmann::json mapping;
    for (const PointLayer& layer : layers) {
        const PointFields& f = layer.fields;
        const FieldIndex& commune = f.communeCode ? f.communeCode : f.communeName;
        mapping["layers"].push_back({{"file", layer.ref.source->label()},
                                     {"layer", layer.ref.info().name},
                                     {"x", layer.table ? layer.nameOf(f.x) : "geometry"},
                                     {"y", layer.table ? layer.nameOf(f.y) : "geometry"},
                                     {"name", layer.nameOf(f.name)},
                                     {"status", layer.nameOf(f.status)},
                                     {"source", layer.nameOf(f.source)},
                                     {"commune", layer.nameOf(commune)}});
    }
    return mapping.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

Outcome readPoints(std::span<const std::string> paths, const Reference& reference, const Options& options,
                   const PointSink& sink, Monitor& monitor) {
    Outcome outcome;
    IssueList issues;
    std::vector<OgrSource> sources = openAll(paths, outcome, monitor);
    outcome.encoding = keyOf(TextEncoding::Utf8);

    const NameMatcher names(reference.communes, reference.remembered);
    std::vector<PointLayer> layers = pointLayers(sources, names, options, paths.front());
    outcome.mapping = mappingOf(layers);
    const KnownPlaces known(reference);
    for (PointLayer& layer : layers) {
        monitor.checkpoint("locating", 0);
        layer.verdict = judge(layer, options, known);
        addCrsIssue(layer.verdict, layer.ref.label, issues);
    }
    outcome.crs = std::ranges::max_element(layers, {}, [](const PointLayer& l) { return urgency(l.verdict); })->verdict;
    for (const PointLayer& layer : layers) {
        if (outcome.crs.kind == Kind::Question) {
            layer.ref.forEach({}, [&](const Row& row) {
                if (row.number % rowsBetweenLooks == 1) monitor.checkpoint("reading", 0);
                ++outcome.read;
                ++outcome.refused;
                return true;
            });
        } else {
            LayerReader(layer, reference, known, names, options).read(sink, outcome, issues, monitor);
        }
    }
    if (outcome.read == 0) throw Error(ErrorCode::FileEmpty, {paths.front()});
    outcome.issues = issues.take();
    monitor.checkpoint("reading", 1);
    return outcome;
}

}  // namespace ansinh::import
