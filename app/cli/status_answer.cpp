#include "app/cli/status_output.hpp"

#include <algorithm>

namespace ansinh::cli {

bool StatusAnswer::ofTemplate(const std::string& indicator) const {
    const auto scope = scopes.find(indicator);
    return scope != scopes.end() && scope->second == PlanScope::Template;
}

StatusAnswer askStatus(const Project& project, Date asOf, const std::string& indicator, const std::string& commune) {
    if (!indicator.empty()) (void)project.indicator(indicator);
    StatusAnswer answer;
    answer.table = project.status(asOf);
    answer.sample = project.hasSample();
    answer.oneCommune = commune;
    answer.narrowed = !indicator.empty() || !commune.empty();
    for (const Commune& one : project.communes()) answer.communes.emplace(one.code, one);
    for (const Plan& plan : project.plans())
        for (const Indicator& one : plan.indicators) {
            answer.indicators.emplace(one.id, one);
            answer.scopes.emplace(one.id, plan.scope);
        }

    const auto otherIndicator = [&](const auto& row) { return !indicator.empty() && row.indicator != indicator; };
    const auto otherUnit = [&](const auto& row) { return !commune.empty() && row.unit != commune; };
    std::erase_if(answer.table.rows, otherIndicator);
    std::erase_if(answer.table.rows, otherUnit);
    std::erase_if(answer.table.city, otherIndicator);
    std::erase_if(answer.table.totals, otherIndicator);
    std::erase_if(answer.table.overall, otherUnit);
    if (!commune.empty()) answer.table.city.clear();
    return answer;
}

}  // namespace ansinh::cli
