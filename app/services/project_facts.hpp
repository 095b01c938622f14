#pragma once

#include "geo/core/name_matcher.hpp"
#include "geo/progress/completeness.hpp"
#include "geo/progress/feedback_summary.hpp"
#include "geo/project/project.hpp"

#include <QMetaType>

#include <cstdint>
#include <map>
#include <memory>
#include <string>
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

/// All that depends on the chosen day.
struct DayFigures {
    Date day;
    progress::StatusTable status;
    std::vector<progress::ReadinessRow> readiness;
    std::vector<progress::Completeness> completeness{};
    std::vector<progress::FeedbackCount> feedback{};  ///< communes that have any

    [[nodiscard]] static std::shared_ptr<const DayFigures> read(Project& project, Date day);

    [[nodiscard]] const progress::StatusRow* row(const std::string& unit, const std::string& indicator) const;
    [[nodiscard]] const progress::OverallRow* overall(const std::string& unit) const;
    [[nodiscard]] const progress::ReadinessRow* ready(const std::string& unit) const;
    [[nodiscard]] const progress::Completeness* reported(const std::string& unit) const;
    [[nodiscard]] const progress::FeedbackCount* feedbackOf(const std::string& unit) const;
};

using Figures = std::shared_ptr<const DayFigures>;

}  // namespace ansinh::app
