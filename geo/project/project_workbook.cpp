#include <algorithm>
#include <map>
#include <utility>

#include "geo/project/project_state.hpp"
#include "geo/report/status_workbook.hpp"

namespace ansinh {

namespace {

using progress::Standing;

struct NamedIndicator {
    Text name;
    bool ofTemplate = false;
    bool restricted = false;
};

std::map<std::string, NamedIndicator> indicatorsOf(const std::vector<Plan>& plans) {
    std::map<std::string, NamedIndicator> indicators;
    for (const Plan& plan : plans)
        for (const Indicator& indicator : plan.indicators)
            indicators[indicator.id] = {indicator.name, plan.scope == PlanScope::Template, indicator.restricted};
    return indicators;
}

int unitsIn(const progress::StatusTotal& total, Standing standing) {
    const auto found = total.units.find(standing);
    return found == total.units.end() ? 0 : found->second;
}

report::TotalLine lineOf(const progress::StatusTotal& total, const NamedIndicator& indicator) {
    return {.indicatorId = total.indicator,
            .indicator = indicator.name,
            .ofTemplate = indicator.ofTemplate,
            .restricted = indicator.restricted,
            .told = total.known() && !indicator.restricted,
            .base = total.base,
            .met = unitsIn(total, Standing::Met),
            .onTheWay = unitsIn(total, Standing::OnTheWay),
            .behind = unitsIn(total, Standing::Behind),
            .notReported = unitsIn(total, Standing::NotReported),
            .notApplicable = unitsIn(total, Standing::NotApplicable),
            .numerator = total.numerator,
            .denominator = total.denominator,
            .missing = total.missing};
}

report::StatusLine lineOf(const progress::StatusRow& row, const std::string& unit, const NamedIndicator& indicator) {
    report::StatusLine line;
    line.code = row.unit;
    line.commune = unit;
    line.indicatorId = row.indicator;
    line.indicator = indicator.name;
    line.ofTemplate = indicator.ofTemplate;
    line.restricted = indicator.restricted;
    line.state = row.state;
    line.numerator = row.numerator;
    line.denominator = row.denominator;
    if (row.due) {
        line.due = row.due->value;
        line.dueOn = row.due->on;
        line.inForce = row.due->inForce;
    }
    line.missing = row.missing;
    line.standing = keyOf(row.standing);
    line.reportedOn = row.reportedOn;
    return line;
}

}  // namespace

void StatusChoice::narrow(progress::StatusTable& table, const Project& project) const {
    constexpr std::size_t left = static_cast<std::size_t>(-1);
    std::map<std::string, std::size_t> units;
    std::map<std::string, std::size_t> columns;
    for (const std::string& code : communes.value_or(std::vector<std::string>()))
        units.emplace(project.commune(code).code, units.size());
    for (const std::string& id : indicators.value_or(std::vector<std::string>()))
        columns.emplace(project.indicator(id).id, columns.size());
    const auto unitAt = [&](const std::string& code) {
        const auto found = units.find(code);
        return !communes ? 0 : found == units.end() ? left : found->second;
    };
    const auto columnAt = [&](const std::string& id) {
        const auto found = columns.find(id);
        return !indicators ? 0 : found == columns.end() ? left : found->second;
    };
    const auto byColumn = [&](const auto& row) { return columnAt(row.indicator); };
    const auto otherColumn = [&](const auto& row) { return columnAt(row.indicator) == left; };
    const auto otherUnit = [&](const auto& row) { return unitAt(row.unit) == left; };
    std::erase_if(table.rows, [&](const auto& row) { return otherUnit(row) || otherColumn(row); });
    std::ranges::stable_sort(table.rows, {}, [&](const auto& row) { return std::pair(unitAt(row.unit), byColumn(row)); });
    std::erase_if(table.totals, otherColumn);
    std::ranges::stable_sort(table.totals, {}, byColumn);
    std::erase_if(table.city, otherColumn);
    std::ranges::stable_sort(table.city, {}, byColumn);
    std::erase_if(table.overall, otherUnit);
    std::ranges::stable_sort(table.overall, {}, [&](const auto& row) { return unitAt(row.unit); });
}

std::vector<std::string> Project::exportWorkbook(const std::string& path, const progress::StatusTable& table,
                                                 const StatusChoice& choice, Monitor& monitor) const {
    const std::map<std::string, NamedIndicator> indicators = indicatorsOf(plans());
    report::StatusWorkbook book;
    book.city = cityName();
    book.asOf = table.asOf;
    book.sample = hasSample();
    if (choice.communes) book.unitsShown = {choice.communes->size(), communes().size()};
    book.program = programName();
    for (const progress::StatusRow& row : table.rows)
        book.lines.push_back(lineOf(row, commune(row.unit).fullName(), indicators.at(row.indicator)));
    for (const progress::StatusRow& row : table.city)
        if (row.due) book.cityLines.push_back(lineOf(row, book.city.vi, indicators.at(row.indicator)));
    for (const progress::StatusTotal& total : table.totals)
        book.totals.push_back(lineOf(total, indicators.at(total.indicator)));
    for (const Plan& plan : plans()) book.plans.push_back({plan.id, plan.title, plan.issuer, plan.source, plan.scope});
    book.batches = batches();
    report::writeStatusWorkbook(path, book, monitor);
    return {path};
}

}  // namespace ansinh
