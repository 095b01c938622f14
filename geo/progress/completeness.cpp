#include "geo/progress/completeness.hpp"

#include <map>
#include <set>

namespace ansinh::progress {

std::vector<Completeness> completenessOf(std::span<const Plan> plans, const StatusTable& status) {
    std::set<std::string> binding;
    for (const Plan& plan : plans)
        for (const Indicator& indicator : plan.indicators)
            if (plan.scope != PlanScope::Template && !indicator.restricted) binding.insert(indicator.id);
    std::vector<Completeness> all;
    std::map<std::string, std::size_t> place;
    for (const OverallRow& row : status.overall) {
        place[row.unit] = all.size();
        all.push_back({row.unit, 0, 0});
    }
    for (const StatusRow& row : status.rows) {
        const auto at = place.find(row.unit);
        if (at == place.end() || !row.due || row.standing == Standing::NotApplicable || !binding.contains(row.indicator))
            continue;
        ++all[at->second].asked;
        all[at->second].reported += hasCount(row.state) ? 1 : 0;
    }
    return all;
}

}  // namespace ansinh::progress
