#pragma once

#include "geo/core/name_matcher.hpp"
#include "geo/progress/completeness.hpp"
#include "geo/progress/feedback_summary.hpp"
#include "geo/project/project.hpp"

#include <QMetaType>

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ansinh::app {

/// What a project holds apart from figures, read in one go. A value: the window's thread reads it while the project
/// itself stays on the worker's.
struct ProjectFacts {
    std::string path;
    std::string cityCode;
    Text cityName;
    std::vector<Commune> communes;  ///< by code
    NameMatcher names;
    std::vector<Plan> plans;
    std::vector<TrainingClass> classes;
    std::vector<std::string> inNoClass;
    std::vector<Date> reportingDates;
    std::vector<store::StoredCategory> categories;
    std::map<std::string, std::int64_t> pointCounts;
    std::map<std::string, BoundaryQuality> qualities;
    std::vector<Batch> batches;  ///< newest first
    bool sample = false;

    [[nodiscard]] static std::shared_ptr<const ProjectFacts> read(const Project& project);

    [[nodiscard]] const Commune* commune(const std::string& code) const;    ///< nothing: unknown
    [[nodiscard]] const Indicator* indicator(const std::string& id) const;  ///< nothing: unknown
    [[nodiscard]] const Plan* planOf(const Indicator& indicator) const;
    /// The plan that scores devices: the first whose file carries weights. Null: none does.
    [[nodiscard]] const Plan* readinessPlan() const;
    [[nodiscard]] const TrainingClass* classOf(const std::string& commune) const;
    [[nodiscard]] const Batch* batch(std::int64_t id) const;
    /// Communes that totals are taken over.
    [[nodiscard]] int base() const;
    [[nodiscard]] int schematicCount() const;
};

using Facts = std::shared_ptr<const ProjectFacts>;

/// Where a unit's rows stand among a day's, so that thousands of units are looked up in one go through them. Without it
/// rows are searched for from the first on.
class UnitIndex {
public:
    struct Places {
        std::vector<std::size_t> status;
        std::optional<std::size_t> overall, readiness, completeness, feedback;
    };
    [[nodiscard]] bool empty() const { return places_.empty(); }
    [[nodiscard]] const Places& of(const std::string& unit) const;
    [[nodiscard]] Places& at(const std::string& unit) { return places_[unit]; }

private:
    std::unordered_map<std::string, Places> places_;
};

/// All that depends on the chosen day.
struct DayFigures {
    Date day;
    progress::StatusTable status;
    std::vector<progress::ReadinessRow> readiness;
    std::vector<progress::Completeness> completeness{};
    std::vector<progress::FeedbackCount> feedback{};  ///< communes that have any
    UnitIndex places{};                               ///< empty, or of the rows above

    /// To be called when the rows are there.
    void makeIndex();

    [[nodiscard]] static std::shared_ptr<const DayFigures> read(Project& project, Date day);

    [[nodiscard]] const progress::StatusRow* row(const std::string& unit, const std::string& indicator) const;
    [[nodiscard]] const progress::OverallRow* overall(const std::string& unit) const;
    [[nodiscard]] const progress::ReadinessRow* ready(const std::string& unit) const;
    [[nodiscard]] const progress::Completeness* reported(const std::string& unit) const;
    [[nodiscard]] const progress::FeedbackCount* feedbackOf(const std::string& unit) const;
};

using Figures = std::shared_ptr<const DayFigures>;

}  // namespace ansinh::app
