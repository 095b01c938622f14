#include "geo/project/project.hpp"

#include <algorithm>
#include <set>

#include "geo/core/error.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/figure_history.hpp"

namespace ansinh {

void Project::State::refresh() {
    const std::int64_t now = file.changeCounter();
    if (now == seenChange) return;
    seenChange = now;
    communes.reset();
    names.reset();
    plans.reset();
    classes.reset();
    observations.reset();
    figures.reset();
    devices.reset();
}

const std::vector<Commune>& Project::State::keptCommunes() {
    if (!communes) communes = file.communes();
    return *communes;
}

const std::vector<Plan>& Project::State::keptPlans() {
    if (!plans) plans = file.plans();
    return *plans;
}

const std::vector<Observation>& Project::State::keptObservations() {
    if (!observations) observations = file.observations();
    return *observations;
}

const progress::FigureTable& Project::State::keptFigures() {
    if (!figures) {
        progress::FigureTable::Maker maker;
        store::forEachFigure(file.connection(), [&](const store::FigureInForce& f) {
            maker.add(f.unit, f.measure, {f.asOf, f.state, f.count, f.batch});
        });
        figures = maker.take();
    }
    return *figures;
}

const std::vector<DeviceCount>& Project::State::keptDevices() {
    if (!devices) devices = file.deviceCounts();
    return *devices;
}

void rebuildMapLevels(store::ProjectFile& file, Monitor& monitor) {
    const std::vector<Boundary> boundaries = file.boundaries();
    file.putMapLevels(buildMapLevels(boundaries, monitor));
}

Project::Project(std::unique_ptr<State> state) : state_(std::move(state)) {}
Project::~Project() = default;
Project::Project(Project&&) noexcept = default;
Project& Project::operator=(Project&&) noexcept = default;

Project Project::open(const std::string& path, store::ProjectFile::Mode mode) {
    return Project(std::make_unique<State>(store::ProjectFile::open(path, mode)));
}

const std::string& Project::path() const { return state_->file.path(); }
std::string Project::cityCode() const { return state_->file.property("city_code"); }
Text Project::cityName() const { return {state_->file.property("city_name_vi"), state_->file.property("city_name_en")}; }
std::int64_t Project::changeCounter() const { return state_->file.changeCounter(); }

const std::vector<Commune>& Project::communes() const {
    state_->refresh();
    return state_->keptCommunes();
}

const NameMatcher& Project::names() const {
    state_->refresh();
    if (!state_->names) state_->names.emplace(state_->keptCommunes(), state_->file.rememberedAliases());
    return *state_->names;
}

const Commune& Project::commune(const std::string& code) const {
    for (const Commune& commune : communes())
        if (commune.code == code) return commune;
    throw Error(ErrorCode::UnknownCommune, {code});
}

const Commune& Project::findCommune(const std::string& text) const {
    const Match match = names().match(text, text);
    if (match.taken()) return commune(match.commune);
    const std::vector<std::string> found = names().search(text);
    if (found.size() == 1) return commune(found.front());

    std::vector<std::string> nearest;
    for (const MatchCandidate& candidate : match.candidates) nearest.push_back(candidate.commune);
    if (nearest.empty()) nearest = found;
    std::string list;
    for (const std::string& code : std::span(nearest).first(std::min<std::size_t>(nearest.size(), 5)))
        list += (list.empty() ? "" : ", ") + commune(code).fullName() + " (" + code + ")";
    throw Error(ErrorCode::UnknownCommune, {text, list});
}

const std::vector<Plan>& Project::plans() const {
    state_->refresh();
    return state_->keptPlans();
}

const Indicator& Project::indicator(const std::string& id) const {
    std::string known;
    for (const Plan& plan : plans())
        for (const Indicator& indicator : plan.indicators) {
            if (indicator.id == id) return indicator;
            known += (known.empty() ? "" : ", ") + indicator.id;
        }
    throw Error(ErrorCode::UnknownIndicator, {id, known});
}

const std::vector<TrainingClass>& Project::trainingClasses() const {
    state_->refresh();
    if (!state_->classes) state_->classes = state_->file.trainingClasses();
    return *state_->classes;
}

std::vector<std::string> Project::communesInNoClass() const {
    std::set<std::string> members;
    for (const TrainingClass& trainingClass : trainingClasses())
        members.insert(trainingClass.members.begin(), trainingClass.members.end());
    std::vector<std::string> open;
    for (const Commune& commune : communes())
        if (commune.reports && !members.contains(commune.code)) open.push_back(commune.code);
    return open;
}

std::vector<Boundary> Project::boundaries() const { return state_->file.boundaries(); }
std::map<std::string, BoundaryQuality> Project::boundaryQualities() const { return state_->file.boundaryQualities(); }
std::vector<MapLevel> Project::mapLevels() const { return state_->file.mapLevels(); }
std::vector<LevelEntry> Project::mapLevelEntries() const { return state_->file.mapLevelEntries(); }
MapLevel Project::mapTile(TileKey key) const { return state_->file.mapTile(key); }
std::vector<Date> Project::reportingDates() const { return state_->file.reportingDates(); }
std::vector<store::StoredCategory> Project::categories() const { return state_->file.categories(); }
std::map<std::string, std::int64_t> Project::pointCounts() const { return state_->file.pointCounts(); }
std::vector<PlacePoint> Project::points(const std::string& category) const { return state_->file.points(category); }
std::vector<PlacePoint> Project::pointsOf(const std::string& commune) const { return state_->file.pointsOf(commune); }
bool Project::hasSample() const { return state_->file.hasSample(); }
std::vector<Batch> Project::batches() const { return state_->file.batches(); }
std::vector<ImportIssue> Project::issuesOf(std::int64_t batch) const { return state_->file.issuesOf(batch); }

CoverageReport Project::check(Monitor& monitor) const { return checkCoverage(boundaries(), communes(), monitor); }

}  // namespace ansinh
