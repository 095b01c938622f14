// The facade's questions and answers, each handed to the table that it is about.
#include "geo/store/batch_ledger.hpp"
#include "geo/store/boundary_table.hpp"
#include "geo/store/class_table.hpp"
#include "geo/store/commune_table.hpp"
#include "geo/store/figure_table.hpp"
#include "geo/store/map_level_table.hpp"
#include "geo/store/plan_table.hpp"
#include "geo/store/point_table.hpp"
#include "geo/store/project_file.hpp"
#include "geo/store/project_file_state.hpp"
#include "geo/store/property_table.hpp"
#include "geo/store/qgis_styles.hpp"

namespace ansinh::store {

std::string ProjectFile::property(const std::string& key) const {
    return propertyOf(state_->connection, key);
}

void ProjectFile::setProperty(const std::string& key, const std::string& value) {
    state_->write([&] { putProperty(state_->connection, key, value); });
}

void ProjectFile::setViewDate(Date date) {
    setProperty("view_date", date.iso());
}

std::int64_t ProjectFile::beginBatch(Batch batch) {
    std::int64_t id = 0;
    state_->write([&] { id = insertBatch(state_->connection, std::move(batch)); });
    return id;
}

void ProjectFile::describeBatch(std::int64_t id, const Batch& batch) {
    state_->write([&] { store::describeBatch(state_->connection, id, batch); });
}

void ProjectFile::finishBatch(std::int64_t id, std::int64_t read, std::int64_t accepted, std::int64_t refused,
                              std::span<const ImportIssue> issues) {
    state_->write([&] { store::finishBatch(state_->connection, id, read, accepted, refused, issues); });
}

void ProjectFile::undoBatch(std::int64_t id) {
    state_->write([&] { markUndone(state_->connection, id, true); });
}

void ProjectFile::redoBatch(std::int64_t id) {
    state_->write([&] { markUndone(state_->connection, id, false); });
}

std::vector<Batch> ProjectFile::batches() const {
    return allBatches(state_->connection);
}

std::vector<ImportIssue> ProjectFile::issuesOf(std::int64_t batch) const {
    return issuesOfBatch(state_->connection, batch);
}

bool ProjectFile::hasSample() const {
    return sampleCounts(state_->connection);
}

void ProjectFile::putCity(const std::string& code, const Text& name) {
    state_->write([&] { insertCity(state_->connection, code, name); });
}

void ProjectFile::putCommunes(std::span<const Commune> communes, std::int64_t batch) {
    state_->write([&] { insertCommunes(state_->connection, communes, batch); });
}

std::vector<Commune> ProjectFile::communes() const {
    return communesInForce(state_->connection);
}

void ProjectFile::rememberAliases(const std::map<std::string, std::string>& spellingToCode, std::int64_t batch) {
    state_->write([&] { insertAliases(state_->connection, spellingToCode, batch); });
}

std::map<std::string, std::string> ProjectFile::rememberedAliases() const {
    return aliasesInForce(state_->connection);
}

void ProjectFile::putBoundaries(std::span<const Boundary> boundaries, std::int64_t batch,
                                std::span<const double> areasM2) {
    state_->write([&] { insertBoundaries(state_->connection, boundaries, batch, areasM2); });
}

std::vector<Boundary> ProjectFile::boundaries() const {
    return boundariesInForce(state_->connection);
}

std::map<std::string, BoundaryQuality> ProjectFile::boundaryQualities() const {
    return qualitiesInForce(state_->connection);
}

void ProjectFile::putMapLevels(std::span<const MapLevel> levels) {
    state_->write([&] { replaceMapLevels(state_->connection, levels); });
}

std::vector<MapLevel> ProjectFile::mapLevels() const {
    return allMapLevels(state_->connection);
}

std::vector<LevelEntry> ProjectFile::mapLevelEntries() const {
    return store::mapLevelEntries(state_->connection);
}

MapLevel ProjectFile::mapTile(TileKey key) const {
    return store::mapTile(state_->connection, key);
}

void ProjectFile::putPlan(const Plan& plan, std::int64_t batch) {
    state_->write([&] { insertPlan(state_->connection, plan, batch); });
}

std::vector<Plan> ProjectFile::plans() const {
    return plansInForce(state_->connection);
}

void ProjectFile::putTrainingClasses(std::span<const TrainingClass> classes, std::int64_t batch) {
    state_->write([&] { insertTrainingClasses(state_->connection, classes, batch); });
}

std::vector<TrainingClass> ProjectFile::trainingClasses() const {
    return trainingClassesInForce(state_->connection);
}

void ProjectFile::putObservations(std::span<const Observation> observations, std::int64_t batch) {
    state_->write([&] { insertObservations(state_->connection, observations, batch); });
}

std::vector<Observation> ProjectFile::observations() const {
    return observationsInForce(state_->connection);
}

std::vector<Date> ProjectFile::reportingDates() const {
    return reportingDatesInForce(state_->connection);
}

void ProjectFile::putDeviceCounts(std::span<const DeviceCount> devices, std::int64_t batch) {
    state_->write([&] { insertDeviceCounts(state_->connection, devices, batch); });
}

std::vector<DeviceCount> ProjectFile::deviceCounts() const {
    return deviceCountsInForce(state_->connection);
}

void ProjectFile::putCategories(std::span<const StoredCategory> categories) {
    state_->write([&] {
        storeCategories(state_->connection, categories);
        refreshPointLayers(state_->connection);
    });
}

std::vector<StoredCategory> ProjectFile::categories() const {
    return storedCategories(state_->connection);
}

void ProjectFile::putPoints(std::span<const PlacePoint> points, std::int64_t batch) {
    state_->write([&] { insertPoints(state_->connection, points, batch); });
}

std::vector<PlacePoint> ProjectFile::points(const std::string& category) const {
    return pointsInForce(state_->connection, category);
}

std::vector<PlacePoint> ProjectFile::pointsOf(const std::string& commune) const {
    return pointsInCommune(state_->connection, commune);
}

std::map<std::string, std::int64_t> ProjectFile::pointCounts() const {
    return pointCountsInForce(state_->connection);
}

}  // namespace ansinh::store
