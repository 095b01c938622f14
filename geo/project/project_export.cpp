#include <algorithm>
#include <filesystem>
#include <map>
#include <span>

#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"
#include "geo/import/ogr_paths.hpp"
#include "geo/import/vector_export.hpp"
#include "geo/progress/completeness.hpp"
#include "geo/progress/feedback_summary.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/feedback_table.hpp"

namespace ansinh {

namespace {

using import::ExportLayer;
using import::Field;

/// What every exported row says about itself, so that no copy passes for what it is not.
std::int64_t flag(bool value) { return value ? 1 : 0; }

Field optionalText(const std::string& text) { return text.empty() ? Field{} : Field{text}; }

/// A count that stays empty where there is none: missing is never zero.
Field countOf(bool told, std::int64_t count) { return told ? Field{count} : Field{}; }

ExportLayer communeLayer(const Project& project, const progress::StatusTable& status,
                         const std::vector<progress::FeedbackCount>& feedback, bool sample) {
    ExportLayer layer;
    layer.name = "communes";
    layer.shape = ExportLayer::Shape::MultiPolygon;
    layer.columns = {"code",     "name",         "kind",           "legal_area_km2", "measured_area_km2", "population",
                     "boundary", "training_class", "as_of",        "standing",       "targets_due",       "targets_met",
                     "targets_behind", "not_reported", "missing_people", "indicators_asked", "indicators_reported",
                     "feedback_received", "feedback_open", "feedback_overdue", "feedback_longest_late", "sample"};

    std::map<std::string, Boundary> boundaries;
    for (Boundary& boundary : project.boundaries()) boundaries.emplace(boundary.commune, std::move(boundary));
    std::map<std::string, std::string> classOf;
    for (const TrainingClass& trainingClass : project.trainingClasses())
        for (const std::string& member : trainingClass.members) classOf[member] = trainingClass.id;
    std::map<std::string, progress::OverallRow> overall;
    for (const progress::OverallRow& row : status.overall) overall.emplace(row.unit, row);

    std::map<std::string, progress::Completeness> complete;
    for (progress::Completeness& row : progress::completenessOf(project.plans(), status))
        complete.emplace(row.commune, std::move(row));
    std::map<std::string, progress::FeedbackCount> followed;
    for (const progress::FeedbackCount& count : feedback) followed.emplace(count.commune, count);

    for (const Commune& commune : project.communes()) {
        const auto boundary = boundaries.find(commune.code);
        const progress::OverallRow& row = overall[commune.code];
        ExportLayer::Row out;
        Field measured;
        Field quality;
        if (boundary != boundaries.end()) {
            out.area = boundary->second.shape;
            measured = areaM2(out.area) / 1e6;
            quality = std::string(keyOf(boundary->second.quality));
        }
        out.fields = {commune.code,
                      commune.fullName(),
                      std::string(keyOf(commune.kind)),
                      commune.legalAreaKm2,
                      measured,
                      commune.population > 0 ? Field{commune.population} : Field{},
                      quality,
                      optionalText(classOf[commune.code]),
                      status.asOf.iso(),
                      std::string(keyOf(row.standing)),
                      std::int64_t{row.due},
                      std::int64_t{row.met},
                      std::int64_t{row.behind},
                      std::int64_t{row.silent},
                      countOf(row.known(), row.missing),
                      std::int64_t{complete[commune.code].asked},
                      std::int64_t{complete[commune.code].reported},
                      std::int64_t{followed[commune.code].received},
                      std::int64_t{followed[commune.code].open},
                      std::int64_t{followed[commune.code].overdue},
                      std::int64_t{followed[commune.code].longestLate},
                      flag(sample)};
        layer.rows.push_back(std::move(out));
    }
    return layer;
}

/// `rows` of communes, or of the city's own offices: layers apart, so that nobody adds one to the other.
ExportLayer statusLayer(const Project& project, const char* name, Date asOf,
                        std::span<const progress::StatusRow> rows, bool sample) {
    ExportLayer layer;
    layer.name = name;
    layer.columns = {"commune", "name",     "indicator", "indicator_name", "as_of",    "state",          "numerator",
                     "denominator", "due", "due_date",  "in_force",       "standing", "missing_people", "reported_on",
                     "template", "sample"};
    std::map<std::string, std::string> names{{project.cityCode(), project.cityName().vi}};
    for (const Commune& commune : project.communes()) names[commune.code] = commune.fullName();
    const std::vector<Plan> plans = project.plans();
    std::map<std::string, const Indicator*> indicators;
    std::map<std::string, bool> ofTemplate;
    for (const Plan& plan : plans)
        for (const Indicator& indicator : plan.indicators) {
            indicators[indicator.id] = &indicator;
            ofTemplate[indicator.id] = plan.scope == PlanScope::Template;
        }
    for (const progress::StatusRow& row : rows) {
        const Indicator& indicator = *indicators.at(row.indicator);
        const bool told = hasCount(row.state) && !indicator.restricted;
        ExportLayer::Row out;
        out.fields = {row.unit,
                      names[row.unit],
                      row.indicator,
                      indicator.name.vi,
                      asOf.iso(),
                      std::string(keyOf(row.state)),
                      countOf(told, row.numerator),
                      countOf(told, row.denominator),
                      row.due ? Field{row.due->value} : Field{},
                      row.due ? Field{row.due->on.iso()} : Field{},
                      row.due ? Field{flag(row.due->inForce)} : Field{},
                      std::string(keyOf(row.standing)),
                      countOf(told, row.missing),
                      row.reportedOn ? Field{row.reportedOn->iso()} : Field{},
                      flag(ofTemplate[row.indicator]),
                      flag(sample)};
        layer.rows.push_back(std::move(out));
    }
    return layer;
}

ExportLayer pointLayer(const Project& project) {
    ExportLayer layer;
    layer.name = "points";
    layer.shape = ExportLayer::Shape::Point;
    layer.columns = {"category", "name", "status", "source", "commune"};
    for (const PlacePoint& point : project.points()) {
        ExportLayer::Row out;
        out.point = point.place;
        out.fields = {point.category, point.name, optionalText(point.status), optionalText(point.source),
                      optionalText(point.commune)};
        layer.rows.push_back(std::move(out));
    }
    return layer;
}

ExportLayer classLayer(const Project& project) {
    ExportLayer layer;
    layer.name = "training_classes";
    layer.columns = {"class", "plan", "commune", "as_written", "host", "from", "until", "status"};
    for (const TrainingClass& c : project.trainingClasses())
        for (std::size_t i = 0; i < c.members.size(); ++i) {
            ExportLayer::Row out;
            out.fields = {c.id,
                          c.plan,
                          c.members[i],
                          i < c.membersAsWritten.size() ? Field{c.membersAsWritten[i]} : Field{},
                          c.host ? Field{*c.host} : Field{},
                          c.from ? Field{c.from->iso()} : Field{},
                          c.until ? Field{c.until->iso()} : Field{},
                          c.status};
            layer.rows.push_back(std::move(out));
        }
    return layer;
}

/// Where the city's own offices stand in what is asked of them.
std::vector<progress::StatusRow> askedOfTheCity(const progress::StatusTable& table) {
    std::vector<progress::StatusRow> city = table.city;
    std::erase_if(city, [](const progress::StatusRow& row) { return !row.due; });
    return city;
}

/// The law asks every map of the city to show the special zone (đặc khu Hoàng Sa).
void requireSpecialZone(const Project& project, const std::string& path) {
    const auto qualities = project.boundaryQualities();
    for (const Commune& commune : project.communes())
        if (commune.kind == CommuneKind::SpecialZone && !qualities.contains(commune.code))
            throw Error(ErrorCode::ExportWithoutHoangSa, {path});
}

}  // namespace

std::vector<std::string> Project::exportTo(ExportTo format, const std::string& path, Date asOf, Monitor& monitor) const {
    const progress::StatusTable table = status(asOf);
    const bool sample = hasSample();
    if (format == ExportTo::Xlsx) return exportWorkbook(path, table, {}, monitor);

    requireSpecialZone(*this, path);
    const std::vector<progress::FeedbackCount> feedback = progress::feedbackCounts(
        store::feedbackInForce(state_->file.connection()), state_->feedbackTerms(), asOf);
    std::vector<ExportLayer> layers{communeLayer(*this, table, feedback, sample),
                                    statusLayer(*this, "status", asOf, table.rows, sample), classLayer(*this)};
    if (const std::vector<progress::StatusRow> city = askedOfTheCity(table); !city.empty())
        layers.push_back(statusLayer(*this, "city_status", asOf, city, sample));
    if (ExportLayer points = pointLayer(*this); !points.rows.empty()) layers.push_back(std::move(points));
    const auto as = format == ExportTo::GeoPackage ? import::ExportFormat::GeoPackage
                    : format == ExportTo::GeoJson  ? import::ExportFormat::GeoJson
                                                   : import::ExportFormat::Csv;
    return import::writeLayers(path, as, layers, monitor);
}

std::vector<std::string> Project::exportStatus(ExportTo format, const std::string& path, Date asOf,
                                               const StatusChoice& choice, Monitor& monitor) const {
    progress::StatusTable table = status(asOf);
    choice.narrow(table, *this);
    if (format == ExportTo::Xlsx) return exportWorkbook(path, table, choice, monitor);
    if (format != ExportTo::Csv) throw Error(ErrorCode::BadArgument, {"format", "", "xlsx, csv"});
    const auto write = [&](const std::string& file, const ExportLayer& layer) {
        return import::writeLayers(file, import::ExportFormat::Csv, std::span(&layer, 1), monitor).front();
    };
    std::vector<std::string> written{write(path, statusLayer(*this, "status", asOf, table.rows, hasSample()))};
    if (const std::vector<progress::StatusRow> city = askedOfTheCity(table); !city.empty()) {
        std::filesystem::path beside = import::pathOf(path);
        beside.replace_filename(import::pathOf(import::textOf(beside.stem()) + "-city" + import::textOf(beside.extension())));
        written.push_back(write(import::textOf(beside), statusLayer(*this, "city_status", asOf, city, hasSample())));
    }
    return written;
}

}  // namespace ansinh
