#include "app/services/project_facts.hpp"

#include "geo/project/feedback.hpp"

#include <algorithm>
#include <utility>

namespace ansinh::app {

namespace {

template <class Rows, class Test>
auto firstWhere(const Rows& rows, Test test) -> decltype(&*rows.begin()) {
    const auto found = std::find_if(rows.begin(), rows.end(), test);
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace

Facts ProjectFacts::read(const Project& project) {
    return std::make_shared<const ProjectFacts>(ProjectFacts{
        .path = project.path(),
        .cityCode = project.cityCode(),
        .cityName = project.cityName(),
        .communes = project.communes(),
        .names = project.names(),
        .plans = project.plans(),
        .classes = project.trainingClasses(),
        .inNoClass = project.communesInNoClass(),
        .reportingDates = project.reportingDates(),
        .categories = project.categories(),
        .pointCounts = project.pointCounts(),
        .qualities = project.boundaryQualities(),
        .batches = project.batches(),
        .sample = project.hasSample(),
    });
}

const Commune* ProjectFacts::commune(const std::string& code) const {
    return firstWhere(communes, [&](const Commune& commune) { return commune.code == code; });
}

const Indicator* ProjectFacts::indicator(const std::string& id) const {
    for (const Plan& plan : plans)
        if (const auto* found = firstWhere(plan.indicators, [&](const Indicator& one) { return one.id == id; }))
            return found;
    return nullptr;
}

const Plan* ProjectFacts::planOf(const Indicator& indicator) const {
    return firstWhere(plans, [&](const Plan& plan) { return plan.id == indicator.plan; });
}

const Plan* ProjectFacts::readinessPlan() const {
    return firstWhere(plans, [](const Plan& plan) { return !plan.readiness.empty(); });
}

const TrainingClass* ProjectFacts::classOf(const std::string& commune) const {
    return firstWhere(classes, [&](const TrainingClass& one) {
        return std::find(one.members.begin(), one.members.end(), commune) != one.members.end();
    });
}

const Batch* ProjectFacts::batch(std::int64_t id) const {
    return firstWhere(batches, [&](const Batch& one) { return one.id == id; });
}

int ProjectFacts::base() const {
    return static_cast<int>(
        std::count_if(communes.begin(), communes.end(), [](const Commune& one) { return one.reports; }));
}

int ProjectFacts::schematicCount() const {
    return static_cast<int>(std::count_if(qualities.begin(), qualities.end(), [](const auto& entry) {
        return entry.second == BoundaryQuality::Schematic;
    }));
}

std::shared_ptr<const DayFigures> DayFigures::read(Project& project, Date day) {
    progress::StatusTable status = project.status(day);
    std::vector<progress::Completeness> completeness = progress::completenessOf(project.plans(), status);
    return std::make_shared<const DayFigures>(DayFigures{day, std::move(status), project.readiness(day),
                                                         std::move(completeness), Feedback(project).counts(day)});
}

const progress::StatusRow* DayFigures::row(const std::string& unit, const std::string& indicator) const {
    return firstWhere(status.rows,
                      [&](const progress::StatusRow& one) { return one.unit == unit && one.indicator == indicator; });
}

const progress::OverallRow* DayFigures::overall(const std::string& unit) const {
    return firstWhere(status.overall, [&](const progress::OverallRow& one) { return one.unit == unit; });
}

const progress::ReadinessRow* DayFigures::ready(const std::string& unit) const {
    return firstWhere(readiness, [&](const progress::ReadinessRow& one) { return one.unit == unit; });
}

const progress::Completeness* DayFigures::reported(const std::string& unit) const {
    return firstWhere(completeness, [&](const progress::Completeness& one) { return one.commune == unit; });
}

const progress::FeedbackCount* DayFigures::feedbackOf(const std::string& unit) const {
    return firstWhere(feedback, [&](const progress::FeedbackCount& one) { return one.commune == unit; });
}

}  // namespace ansinh::app
