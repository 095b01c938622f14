#include "app/services/missing_scale.hpp"

#include <algorithm>
#include <unordered_set>

namespace ansinh::app {

std::int64_t circleCount(LayerKind layer, const CommuneView& view) {
    if (!view.counts) return 0;
    switch (layer) {
        case LayerKind::Progress:
            return standingOfClass(view.key) == "behind" ? view.missing : 0;
        case LayerKind::Devices:
            return view.missing;
        case LayerKind::Training:
        case LayerKind::Feedback:
        case LayerKind::Completeness:
        case LayerKind::Points:
            break;
    }
    return 0;
}

MissingScale MissingScale::read(const Project& project, const std::vector<Date>& days, Monitor& monitor) {
    MissingScale scale;
    double done = 0;
    for (const Date day : days) {
        monitor.checkpoint("reading", done++ / static_cast<double>(days.size()));
        scale.add(project.communes(), project.status(day), project.readiness(day));
    }
    return scale;
}

void MissingScale::add(const std::vector<Commune>& communes, const progress::StatusTable& status,
                       const std::vector<progress::ReadinessRow>& readiness) {
    std::unordered_set<std::string> base;
    for (const Commune& commune : communes)
        if (commune.reports) base.insert(commune.code);
    const auto take = [&](std::int64_t& largest, const auto& row) {
        if (base.contains(row.unit)) largest = std::max(largest, row.missing);
    };
    for (const progress::StatusRow& row : status.rows)
        if (row.standing == progress::Standing::Behind) take(people_[row.indicator], row);
    for (const progress::OverallRow& row : status.overall)
        if (row.standing == progress::Standing::Behind) take(people_[{}], row);
    for (const progress::ReadinessRow& row : readiness) take(computers_, row);
}

std::int64_t MissingScale::largest(LayerKind layer, const std::string& indicator) const {
    if (layer == LayerKind::Devices) return computers_;
    const auto found = people_.find(indicator);
    return layer == LayerKind::Progress && found != people_.end() ? found->second : 0;
}

}  // namespace ansinh::app
