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

/// The row whose `name` is `unit`: by the index, or the first of all where there is none.
template <class Row>
const Row* rowOf(const std::vector<Row>& rows, std::string Row::*name, const std::string& unit, const UnitIndex& index,
                 std::optional<std::size_t> UnitIndex::Places::*place) {
    if (index.empty()) return firstWhere(rows, [&](const Row& row) { return row.*name == unit; });
    const std::optional<std::size_t> found = index.of(unit).*place;
    return found ? &rows[*found] : nullptr;
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
    const auto found = std::ranges::lower_bound(communes, code, {}, &Commune::code);
    return found == communes.end() || found->code != code ? nullptr : &*found;
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

const UnitIndex::Places& UnitIndex::of(const std::string& unit) const {
    static const Places none;
    const auto found = places_.find(unit);
    return found == places_.end() ? none : found->second;
}

std::shared_ptr<const DayFigures> DayFigures::read(Project& project, Date day) {
    progress::StatusTable status = project.status(day);
    std::vector<progress::Completeness> completeness = progress::completenessOf(project.plans(), status);
    auto figures = std::make_shared<DayFigures>(DayFigures{day, std::move(status), project.readiness(day),
                                                           std::move(completeness), Feedback(project).counts(day)});
    figures->makeIndex();
    return figures;
}

void DayFigures::makeIndex() {
    places = {};
    for (std::size_t i = 0; i < status.rows.size(); ++i) places.at(status.rows[i].unit).status.push_back(i);
    for (std::size_t i = status.overall.size(); i-- > 0;) places.at(status.overall[i].unit).overall = i;
    for (std::size_t i = readiness.size(); i-- > 0;) places.at(readiness[i].unit).readiness = i;
    for (std::size_t i = completeness.size(); i-- > 0;) places.at(completeness[i].commune).completeness = i;
    for (std::size_t i = feedback.size(); i-- > 0;) places.at(feedback[i].commune).feedback = i;
}

const progress::StatusRow* DayFigures::row(const std::string& unit, const std::string& indicator) const {
    if (places.empty())
        return firstWhere(status.rows, [&](const progress::StatusRow& one) {
            return one.unit == unit && one.indicator == indicator;
        });
    for (const std::size_t place : places.of(unit).status)
        if (status.rows[place].indicator == indicator) return &status.rows[place];
    return nullptr;
}

const progress::OverallRow* DayFigures::overall(const std::string& unit) const {
    return rowOf(status.overall, &progress::OverallRow::unit, unit, places, &UnitIndex::Places::overall);
}

const progress::ReadinessRow* DayFigures::ready(const std::string& unit) const {
    return rowOf(readiness, &progress::ReadinessRow::unit, unit, places, &UnitIndex::Places::readiness);
}

const progress::Completeness* DayFigures::reported(const std::string& unit) const {
    return rowOf(completeness, &progress::Completeness::commune, unit, places, &UnitIndex::Places::completeness);
}

const progress::FeedbackCount* DayFigures::feedbackOf(const std::string& unit) const {
    return rowOf(feedback, &progress::FeedbackCount::commune, unit, places, &UnitIndex::Places::feedback);
}

}  // namespace ansinh::app
