#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "geo/core/base_line.hpp"
#include "geo/core/batch.hpp"
#include "geo/core/commune.hpp"
#include "geo/core/coverage.hpp"
#include "geo/core/map_tiles.hpp"
#include "geo/core/monitor.hpp"
#include "geo/core/name_matcher.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/plan.hpp"
#include "geo/import/boundary_import.hpp"
#include "geo/import/point_import.hpp"
#include "geo/progress/readiness.hpp"
#include "geo/progress/status.hpp"
#include "geo/store/project_file.hpp"

namespace ansinh {

struct NewProjectOptions {
    bool sample = true;
    std::uint64_t seed = 2026;
};

class Project;

/// What an import did, or would do.
struct ImportReport {
    import::Outcome outcome;
    std::int64_t batch = 0;  ///< 0: nothing was stored (a preview, a question, or nothing accepted)
    std::vector<Boundary> boundaries;  ///< of a boundary preview, for drawing before the decision
    std::vector<PlacePoint> points;    ///< of a point preview, the first 5,000 accepted
};

/// Which part of a day's status is meant, in this order; nothing: all of it, in the project's own order.
struct StatusChoice {
    std::optional<std::vector<std::string>> communes;    ///< codes
    std::optional<std::vector<std::string>> indicators;  ///< ids

    /// The rows of these communes and indicators, totals and the city's own rows of these indicators. Throws
    /// Error{UnknownCommune, UnknownIndicator} for what the project does not have.
    void narrow(progress::StatusTable& table, const Project& project) const;
};

enum class ExportTo { GeoPackage, GeoJson, Csv, Xlsx };

/// Where the program's own data files are: $ANSINH_DATA, a folder beside the program, or the source tree.
/// Throws Error{FileNotFound} when none of them is there.
[[nodiscard]] std::string dataFolder();
/// $ANSINH_PROJECT, else da-nang.ansinh in the user's data folder.
[[nodiscard]] std::string defaultProjectPath();
/// "ansinh 0.1.0": what batches and files are marked with.
[[nodiscard]] std::string programName();

/// The one door to a project file, for the window and the command line alike. Synchronous; one object per thread.
/// Throws Error; whatever throws has changed nothing.
class Project {
public:
    /// Where the program's own data files are: $ANSINH_DATA, beside the program, or the source tree.
    /// Makes a project: communes, plans, classes, categories, schematic boundaries, and the sample figures.
    [[nodiscard]] static Project create(const std::string& path, const NewProjectOptions& options, Monitor& monitor);
    [[nodiscard]] static Project open(const std::string& path,
                                      store::ProjectFile::Mode mode = store::ProjectFile::Mode::ReadWrite);

    ~Project();
    Project(Project&&) noexcept;
    Project& operator=(Project&&) noexcept;
    Project(const Project&) = delete;
    Project& operator=(const Project&) = delete;

    [[nodiscard]] const std::string& path() const;
    [[nodiscard]] std::string cityCode() const;
    [[nodiscard]] Text cityName() const;
    [[nodiscard]] std::int64_t changeCounter() const;

    // What is there. Facts are read once and kept until something changes them.
    [[nodiscard]] const std::vector<Commune>& communes() const;
    [[nodiscard]] const Commune& commune(const std::string& code) const;  ///< throws Error{UnknownCommune}
    [[nodiscard]] const NameMatcher& names() const;
    /// A commune by code or by name as a person types it. Throws Error{UnknownCommune} with the nearest ones.
    [[nodiscard]] const Commune& findCommune(const std::string& text) const;
    [[nodiscard]] const std::vector<Plan>& plans() const;
    [[nodiscard]] const Indicator& indicator(const std::string& id) const;  ///< throws Error{UnknownIndicator}
    [[nodiscard]] const std::vector<TrainingClass>& trainingClasses() const;
    /// Communes that report and are in no class.
    [[nodiscard]] std::vector<std::string> communesInNoClass() const;
    [[nodiscard]] std::vector<Boundary> boundaries() const;
    [[nodiscard]] std::map<std::string, BoundaryQuality> boundaryQualities() const;
    [[nodiscard]] std::vector<MapLevel> mapLevels() const;
    /// What there is to draw, and one piece of it; see also MapReader.
    [[nodiscard]] std::vector<LevelEntry> mapLevelEntries() const;
    [[nodiscard]] BaseLineLevels baseLineLevels() const;  ///< rivers and roads to draw; see BaseLines
    [[nodiscard]] MapLevel mapTile(TileKey key) const;
    [[nodiscard]] std::vector<Date> reportingDates() const;
    [[nodiscard]] std::vector<store::StoredCategory> categories() const;
    [[nodiscard]] std::map<std::string, std::int64_t> pointCounts() const;
    [[nodiscard]] std::vector<PlacePoint> points(const std::string& category = {}) const;
    [[nodiscard]] std::vector<PlacePoint> pointsOf(const std::string& commune) const;
    [[nodiscard]] bool hasSample() const;

    // Figures
    [[nodiscard]] progress::StatusTable status(Date asOf) const;
    /// Status of one commune at every reporting date, for trends: date → rows of that commune.
    [[nodiscard]] std::map<Date, std::vector<progress::StatusRow>> trend(const std::string& commune) const;
    [[nodiscard]] std::vector<progress::ReadinessRow> readiness(Date asOf) const;
    void setViewDate(Date date);

    // Bringing data in
    [[nodiscard]] ImportReport previewBoundaries(const std::vector<std::string>& paths, const import::Options& options,
                                                 Monitor& monitor) const;
    /// One transaction: all accepted rows, the batch and the new map levels, or nothing. A file with an open question
    /// about its CRS stores nothing; rows with open questions about names are refused one by one.
    ImportReport importBoundaries(const std::vector<std::string>& paths, const import::Options& options, Monitor& monitor);
    [[nodiscard]] ImportReport previewPoints(const std::vector<std::string>& paths, const import::Options& options,
                                             Monitor& monitor) const;
    ImportReport importPoints(const std::vector<std::string>& paths, const import::Options& options, Monitor& monitor);

    [[nodiscard]] std::vector<Batch> batches() const;
    [[nodiscard]] std::vector<ImportIssue> issuesOf(std::int64_t batch) const;
    /// Takes one batch back; the map's levels follow. Throws Error{UnknownBatch, BatchStays}.
    void undoBatch(std::int64_t batch, Monitor& monitor);
    /// Takes every sample batch back. Returns how many there were.
    int removeSample();

    // Looking for faults, and giving data out
    [[nodiscard]] CoverageReport check(Monitor& monitor) const;
    /// Communes with their status, points and classes. Returns the paths written.
    std::vector<std::string> exportTo(ExportTo format, const std::string& path, Date asOf, Monitor& monitor) const;
    /// The chosen part of the status table alone: the workbook, or a CSV line for each commune and indicator, with the
    /// city's own offices in "NAME-city.csv" beside it. Throws Error{BadArgument} for another format.
    std::vector<std::string> exportStatus(ExportTo format, const std::string& path, Date asOf,
                                          const StatusChoice& choice, Monitor& monitor) const;

private:
    // Areas with a door of their own in this folder, each made from a Project&.
    friend class BaseLines;
    friend class Feedback;
    friend class Figures;
    friend class Opinions;
    friend class Plans;
    friend class SavedViews;
    friend class Scenarios;
    friend class Surveys;
    friend class TrainingPlanner;
    friend class Validation;

    struct State;
    [[nodiscard]] std::vector<std::string> exportWorkbook(const std::string& path, const progress::StatusTable& table,
                                                          const StatusChoice& choice, Monitor& monitor) const;
    explicit Project(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

}  // namespace ansinh
