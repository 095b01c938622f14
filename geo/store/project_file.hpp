#pragma once

#include "geo/core/batch.hpp"
#include "geo/core/commune.hpp"
#include "geo/core/map_tiles.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/plan.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::store {

class Connection;

/// A category of points, as stored.
struct StoredCategory {
    std::string id;
    Text name;
    std::string icon;
    std::string colour;
};

/// The project: one SpatiaLite file. Rows are only ever added, each with the batch that brought it; what counts now is
/// the latest row of a batch that is not undone. So undo is one mark, and works in any order.
///
/// One object per thread. Reading sees a snapshot; writing happens inside write(), which is one transaction.
/// Every call may throw Error{ProjectBusy, DiskFull, ProjectDamaged}.
class ProjectFile {
public:
    enum class Mode { ReadOnly, ReadWrite };

    /// Makes an empty project with the schema in it. Throws Error{ProjectExists} when something is at `path`.
    [[nodiscard]] static ProjectFile create(const std::string& path, const std::string& program);
    /// A file of an older layout is brought up to date first. Throws Error{FileNotFound, ProjectNotOurs, ProjectTooNew,
    /// ProjectDamaged}, and Error{ProjectTooOld} for one that is too old or old and not writable.
    [[nodiscard]] static ProjectFile open(const std::string& path, Mode mode = Mode::ReadWrite);
    /// The layout version that this program writes.
    [[nodiscard]] static int layoutVersion();

    ~ProjectFile();
    ProjectFile(ProjectFile&&) noexcept;
    ProjectFile& operator=(ProjectFile&&) noexcept;
    ProjectFile(const ProjectFile&) = delete;
    ProjectFile& operator=(const ProjectFile&) = delete;

    [[nodiscard]] const std::string& path() const;
    /// Grows with every change that anybody makes to the file; cheap. For noticing another window's work.
    [[nodiscard]] std::int64_t changeCounter() const;

    /// Runs `work` in one transaction: all of it is stored, or, if it throws, nothing is.
    void write(const std::function<void()>& work);
    /// For the table groups that have a header of their own (`insertFeedback(file.connection(), …)`); writing ones
    /// belong inside write().
    [[nodiscard]] Connection& connection() const;

    // Properties: city code, data fingerprint, view date, …
    [[nodiscard]] std::string property(const std::string& key) const;  ///< empty when absent
    void setProperty(const std::string& key, const std::string& value);

    // Batches
    /// Fills in id, at, person and program; the counts may be set later by finishBatch.
    std::int64_t beginBatch(Batch batch);
    /// File, checksum, mapping and CRS, where they are known only after the rows have been read.
    void describeBatch(std::int64_t id, const Batch& batch);
    void finishBatch(std::int64_t id, std::int64_t read, std::int64_t accepted, std::int64_t refused,
                     std::span<const ImportIssue> issues);
    void undoBatch(std::int64_t id);  ///< throws Error{UnknownBatch}
    void redoBatch(std::int64_t id);
    [[nodiscard]] std::vector<Batch> batches() const;  ///< newest first, undone ones too
    [[nodiscard]] std::vector<ImportIssue> issuesOf(std::int64_t batch) const;

    // Communes
    void putCity(const std::string& code, const Text& name);
    void putCommunes(std::span<const Commune> communes, std::int64_t batch);
    [[nodiscard]] std::vector<Commune> communes() const;  ///< by code
    void rememberAliases(const std::map<std::string, std::string>& spellingToCode, std::int64_t batch);
    [[nodiscard]] std::map<std::string, std::string> rememberedAliases() const;

    // Boundaries
    void putBoundaries(std::span<const Boundary> boundaries, std::int64_t batch, std::span<const double> areasM2);
    [[nodiscard]] std::vector<Boundary> boundaries() const;  ///< in force, by code
    [[nodiscard]] std::map<std::string, BoundaryQuality> boundaryQualities() const;
    void putMapLevels(std::span<const MapLevel> levels);  ///< replaces all
    [[nodiscard]] std::vector<MapLevel> mapLevels() const;
    /// What mapTile can read, piece by piece.
    [[nodiscard]] std::vector<LevelEntry> mapLevelEntries() const;
    [[nodiscard]] MapLevel mapTile(TileKey key) const;

    // Plans and classes
    void putPlan(const Plan& plan, std::int64_t batch);
    [[nodiscard]] std::vector<Plan> plans() const;
    void putTrainingClasses(std::span<const TrainingClass> classes, std::int64_t batch);
    [[nodiscard]] std::vector<TrainingClass> trainingClasses() const;

    // Figures
    void putObservations(std::span<const Observation> observations, std::int64_t batch);
    [[nodiscard]] std::vector<Observation> observations() const;  ///< all that are in force, all dates
    [[nodiscard]] std::vector<Date> reportingDates() const;       ///< ascending
    void putDeviceCounts(std::span<const DeviceCount> devices, std::int64_t batch);
    [[nodiscard]] std::vector<DeviceCount> deviceCounts() const;
    /// True while any batch of kind "sample" counts.
    [[nodiscard]] bool hasSample() const;

    // Points
    void putCategories(std::span<const StoredCategory> categories);
    [[nodiscard]] std::vector<StoredCategory> categories() const;
    void putPoints(std::span<const PlacePoint> points, std::int64_t batch);
    [[nodiscard]] std::vector<PlacePoint> points(const std::string& category = {}) const;  ///< in force
    [[nodiscard]] std::vector<PlacePoint> pointsOf(const std::string& commune) const;
    [[nodiscard]] std::map<std::string, std::int64_t> pointCounts() const;  ///< category → points in force

    /// The date for which the SQL views in the file answer; kept in the file so that QGIS shows the same day.
    void setViewDate(Date date);

private:
    friend class SavedViewTable;
    struct State;
    explicit ProjectFile(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace ansinh::store
