#include "app/cli/status_output.hpp"
#include "app/text/names.hpp"

#include <algorithm>

namespace ansinh::cli {

bool StatusAnswer::ofTemplate(const std::string& indicator) const {
    const auto scope = scopes.find(indicator);
    return scope != scopes.end() && scope->second == PlanScope::Template;
}

bool StatusAnswer::restricted(const std::string& indicator) const {
    const auto found = indicators.find(indicator);
    return found != indicators.end() && found->second.restricted;
}

bool StatusAnswer::told(const progress::StatusRow& row) const {
    return hasCount(row.state) && !restricted(row.indicator);
}

bool StatusAnswer::told(const progress::StatusTotal& total) const {
    return total.known() && !restricted(total.indicator);
}

std::vector<progress::StatusRow> StatusAnswer::askedOfCity() const {
    std::vector<progress::StatusRow> rows;
    for (const progress::StatusRow& row : table.city)
        if (row.due) rows.push_back(row);
    return rows;
}

std::string StatusAnswer::unitName(const std::string& unit, text::Language language) const {
    if (unit == cityCode) return text::pick(cityName, language);
    const auto commune = communes.find(unit);
    return commune == communes.end() ? unit : text::fullNameOf(commune->second, language);
}

std::string StatusAnswer::indicatorName(const std::string& indicator, text::Language language) const {
    const auto found = indicators.find(indicator);
    return found == indicators.end() ? indicator : text::pick(found->second.name, language);
}

StatusAnswer askStatus(const Project& project, Date asOf, const std::string& indicator, const std::string& commune,
                       const std::string& plan) {
    if (!indicator.empty()) (void)project.indicator(indicator);
    StatusAnswer answer;
    answer.table = project.status(asOf);
    answer.sample = project.hasSample();
    answer.oneCommune = commune;
    answer.cityCode = project.cityCode();
    answer.cityName = project.cityName();
    answer.narrowed = !indicator.empty() || !commune.empty();
    for (const Commune& one : project.communes()) answer.communes.emplace(one.code, one);
    for (const Plan& each : project.plans()) {
        if (!plan.empty() && each.id != plan) continue;
        for (const Indicator& one : each.indicators) {
            answer.indicators.emplace(one.id, one);
            answer.scopes.emplace(one.id, each.scope);
        }
    }

    const auto otherIndicator = [&](const auto& row) {
        return indicator.empty() ? !answer.indicators.contains(row.indicator) : row.indicator != indicator;
    };
    const auto otherUnit = [&](const auto& row) { return !commune.empty() && row.unit != commune; };
    answer.completeness = progress::completenessOf(project.plans(), answer.table);
    std::erase_if(answer.completeness, [&](const auto& row) { return !commune.empty() && row.commune != commune; });
    std::erase_if(answer.table.rows, otherIndicator);
    std::erase_if(answer.table.rows, otherUnit);
    std::erase_if(answer.table.city, otherIndicator);
    std::erase_if(answer.table.totals, otherIndicator);
    std::erase_if(answer.table.overall, otherUnit);
    if (!commune.empty()) answer.table.city.clear();
    return answer;
}

}  // namespace ansinh::cli
