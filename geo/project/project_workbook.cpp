#include <map>

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

std::vector<std::string> Project::exportWorkbook(const std::string& path, const progress::StatusTable& table,
                                                 bool sample, Monitor& monitor) const {
    const std::map<std::string, NamedIndicator> indicators = indicatorsOf(plans());
    report::StatusWorkbook book;
    book.city = cityName();
    book.asOf = table.asOf;
    book.sample = sample;
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
