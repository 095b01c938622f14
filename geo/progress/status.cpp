#include "geo/progress/status.hpp"

#include "geo/progress/figure_table.hpp"
#include "geo/progress/status_summary.hpp"

#include <algorithm>

namespace ansinh::progress {

namespace {

using Figure = FigureTable::Figure;

ValueState stateOf(const std::optional<Figure>& numerator, const std::optional<Figure>& denominator) {
    const ValueState above = numerator ? numerator->state : ValueState::NotReported;
    const ValueState below = denominator ? denominator->state : ValueState::NotReported;
    if (above == ValueState::NotApplicable || below == ValueState::NotApplicable) return ValueState::NotApplicable;
    if (!hasCount(above) || !hasCount(below)) return ValueState::NotReported;
    if (denominator->count == 0) return ValueState::NotApplicable;
    if (above == ValueState::Provisional || below == ValueState::Provisional) return ValueState::Provisional;
    return numerator->count == 0 ? ValueState::Zero : ValueState::Verified;
}

StatusRow rowOf(const std::string& unit, const std::string& indicator, const std::optional<Figure>& numerator,
                const std::optional<Figure>& denominator, const std::optional<Due>& due) {
    StatusRow row;
    row.unit = unit;
    row.indicator = indicator;
    row.state = stateOf(numerator, denominator);
    row.due = due;
    if (numerator) row.batch = numerator->batch;
    if (numerator && denominator) row.reportedOn = std::min(numerator->asOf, denominator->asOf);
    if (hasCount(row.state)) {
        row.numerator = numerator->count;
        row.denominator = denominator->count;
        if (due) row.missing = std::max<std::int64_t>(0, neededFor(due->value, row.denominator) - row.numerator);
    }

    if (row.state == ValueState::NotApplicable)
        row.standing = Standing::NotApplicable;
    else if (row.state == ValueState::NotReported)
        row.standing = Standing::NotReported;
    else if (!due)
        row.standing = Standing::NotApplicable;
    else if (row.missing == 0)
        row.standing = Standing::Met;
    else
        row.standing = due->inForce ? Standing::Behind : Standing::OnTheWay;
    return row;
}

std::vector<const Commune*> byCode(std::span<const Commune> communes) {
    std::vector<const Commune*> sorted;
    for (const Commune& commune : communes) sorted.push_back(&commune);
    std::sort(sorted.begin(), sorted.end(), [](const Commune* a, const Commune* b) { return a->code < b->code; });
    return sorted;
}

}  // namespace

const char* keyOf(Standing standing) {
    switch (standing) {
        case Standing::Met:
            return "met";
        case Standing::OnTheWay:
            return "on_the_way";
        case Standing::Behind:
            return "behind";
        case Standing::NotReported:
            return "not_reported";
        case Standing::NotApplicable:
            return "not_applicable";
    }
    return "";
}

StatusTable statusOf(std::span<const Plan> plans, std::span<const Commune> communes, const std::string& cityCode,
                     std::span<const Observation> observations, Date asOf) {
    return statusOf(plans, communes, cityCode, FigureTable(observations), asOf);
}

StatusTable statusOf(std::span<const Plan> plans, std::span<const Commune> communes, const std::string& cityCode,
                     const FigureTable& figures, Date asOf) {
    const std::vector<const Commune*> sorted = byCode(communes);
    std::vector<std::size_t> units;
    for (const Commune* commune : sorted) units.push_back(figures.unit(commune->code));
    const std::size_t city = figures.unit(cityCode);

    StatusTable table;
    table.asOf = asOf;
    StatusSummary summary(sorted);
    table.base = summary.base();
    std::size_t indicators = 0;
    for (const Plan& plan : plans) indicators += plan.indicators.size();
    table.rows.reserve(indicators * sorted.size());
    for (const Plan& plan : plans) {
        for (const Indicator& indicator : plan.indicators) {
            const std::size_t above = figures.measure(indicator.numerator);
            const std::size_t below = figures.measure(indicator.denominator);
            const std::optional<Due> due = dueOn(indicator, Tier::Commune, asOf, plan.from);
            const auto row = [&](const std::string& code, std::size_t unit, const std::optional<Due>& asked) {
                return rowOf(code, indicator.id, figures.latest(unit, above, asOf), figures.latest(unit, below, asOf),
                             asked);
            };
            summary.begin(plan, indicator);
            for (std::size_t u = 0; u < sorted.size(); ++u) {
                table.rows.push_back(row(sorted[u]->code, units[u], due));
                summary.add(u, table.rows.back());
            }
            table.city.push_back(row(cityCode, city, dueOn(indicator, Tier::City, asOf, plan.from)));
        }
    }
    table.totals = summary.totals();
    table.overall = summary.overall();
    return table;
}

}  // namespace ansinh::progress
