#include "geo/import/road_import.hpp"

#include "geo/core/error.hpp"
#include "geo/import/crs_detection.hpp"
#include "geo/import/ogr_source.hpp"

#include <algorithm>
#include <array>

namespace ansinh::import {

namespace {

using Severity = ImportIssue::Severity;

constexpr double aroundCityM = 30'000;  // a way between two communes may leave the city
constexpr std::size_t sampleRows = 2'000;
constexpr std::int64_t rowsBetweenLooks = 4'096;
constexpr std::array notForCars{"footway", "path",   "steps",        "cycleway", "pedestrian",
                                "corridor", "bridleway", "construction", "proposed", "elevator", "platform"};
constexpr std::array railwayWords{"Đường sắt", "đường sắt", "railway", "Railway"};

/// One layer of lines.
class RoadLayer {
public:
    RoadLayer(const LayerRef& ref, const Options& options, const KnownPlaces& known, LineUse use)
        : ref_(ref), use_(use) {
        const char* tag = use == LineUse::River ? "waterway" : "highway";
        const std::vector<Column>& columns = ref.info().columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].name == tag) tag_ = wanted_.size();
            if (columns[i].name == tag || columns[i].text) wanted_.push_back(i);
        }
        verdict_ = judge(options, known);
    }

    [[nodiscard]] const CrsVerdict& verdict() const { return verdict_; }
    [[nodiscard]] const std::string& label() const { return ref_.label; }

    void read(const Box& city, RoadOutcome& outcome, IssueList& issues, Monitor& monitor) const {
        const ToLonLat place(verdict_.used, verdict_.swappedAxes);
        const bool taken = verdict_.kind != CrsVerdict::Kind::Question;
        ref_.forEach(wanted_, [&](const Row& row) {
            if (row.number % rowsBetweenLooks == 1) monitor.checkpoint("reading", 0);
            ++outcome.read;
            const std::size_t before = outcome.lines.size();
            if (taken) take(row, place, city, outcome, issues);
            ++(outcome.lines.size() > before ? outcome.accepted : outcome.refused);
            return true;
        });
    }

private:
    [[nodiscard]] CrsVerdict judge(const Options& options, const KnownPlaces& known) const {
        // What OpenStreetMap writes has one CRS, and an extract may be of a whole country.
        if (ref_.source->format() == "OSM" && options.crs.empty()) {
            CrsVerdict verdict;
            verdict.declared = verdict.used = "EPSG:4326";
            return verdict;
        }
        std::vector<CrsSample> samples;
        std::size_t seen = 0;
        ref_.forEach({}, [&](const Row& row) {
            if (!row.shape.lines.empty()) samples.push_back({row.shape.lines.front().front(), nullptr, {}});
            return ++seen < sampleRows;
        });
        return judgeCrs(ref_.info().crs, options.crs, samples, known);
    }

    void refuse(const Row& row, const char* code, const std::string& found, Severity severity, IssueList& issues) const {
        ImportIssue issue;
        issue.row = row.number;
        issue.field = "geometry";
        issue.code = code;
        issue.found = found;
        issue.severity = severity;
        issue.file = ref_.label;
        issues.add(std::move(issue));
    }

    /// What the row is when it is of no use: no car may drive there, or it is no river. Empty when it is of use.
    [[nodiscard]] std::string otherUse(const Row& row) const {
        if (use_ == LineUse::River) {
            if (!tag_ || row.fields[*tag_] == "river" || row.fields[*tag_] == "canal") return {};
            return row.fields[*tag_].empty() ? "–" : row.fields[*tag_];
        }
        if (tag_) {
            const std::string& use = row.fields[*tag_];
            if (use.empty()) return "–";
            return std::ranges::find(notForCars, use) != notForCars.end() ? use : "";
        }
        for (const std::string& field : row.fields)
            for (const char* word : railwayWords)
                if (field.find(word) != std::string::npos) return field;
        return {};
    }

    void take(const Row& row, const ToLonLat& place, const Box& city, RoadOutcome& outcome, IssueList& issues) const {
        if (row.shape.kind == ShapeKind::None) return refuse(row, "geometry_missing", "", Severity::Refused, issues);
        if (row.shape.lines.empty()) return refuse(row, "geometry_not_line", "", Severity::Refused, issues);
        if (const std::string use = otherUse(row); !use.empty())
            return refuse(row, use_ == LineUse::River ? "line_not_river" : "road_not_used", use, Severity::Note, issues);
        bool inside = false;
        for (const Line& line : row.shape.lines) {
            Line placed;
            Box box;
            for (const Point p : line) {
                placed.push_back(place(p));
                box.extend(placed.back());
            }
            if (placed.size() < 2 || !box.intersects(city)) continue;
            inside = true;
            outcome.lines.push_back(std::move(placed));
        }
        if (!inside) refuse(row, "road_outside", "", Severity::Note, issues);
    }

    LayerRef ref_;
    std::vector<std::size_t> wanted_;
    LineUse use_;
    std::optional<std::size_t> tag_;  // what OpenStreetMap says of a line, among the wanted
    CrsVerdict verdict_;
};

Box aroundCity(const Reference& reference) {
    Box box;
    for (const Commune& commune : reference.communes)
        if (commune.reports) box.extend(commune.labelPoint);
    return widened(box, aroundCityM);
}

}  // namespace

RoadOutcome readRoads(std::span<const std::string> paths, const Reference& reference, const Options& options,
                      Monitor& monitor, LineUse use) {
    RoadOutcome outcome;
    std::vector<OgrSource> sources = openAll(paths, outcome, monitor);
    outcome.mapping = "{}";
    const KnownPlaces known(reference);
    IssueList issues;
    std::vector<RoadLayer> layers;
    for (const LayerRef& ref : chooseLayers(sources, options.layer, [](const LayerInfo& layer) {
             return (layer.shape == LayerShape::Line && layer.name != "multilinestrings") ||
                    (layer.shape == LayerShape::Any && layer.name != "other_relations");
         }))
        layers.emplace_back(ref, options, known, use);
    if (layers.empty()) throw Error(ErrorCode::FileHasNoGeometry, {paths.front()});
    for (const RoadLayer& layer : layers) addCrsIssue(layer.verdict(), layer.label(), issues);
    outcome.crs =
        std::ranges::max_element(layers, {}, [](const RoadLayer& l) { return urgency(l.verdict()); })->verdict();
    const Box city = aroundCity(reference);
    for (const RoadLayer& layer : layers) layer.read(city, outcome, issues, monitor);
    if (outcome.read == 0) throw Error(ErrorCode::FileEmpty, {paths.front()});
    outcome.issues = issues.take();
    monitor.checkpoint("reading", 1);
    return outcome;
}

}  // namespace ansinh::import
