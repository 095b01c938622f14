#include "geo/project/validation.hpp"

#include <algorithm>
#include <filesystem>

#include "geo/project/project_state.hpp"

namespace ansinh {

const progress::ValidationRules& Validation::rules() const {
    if (!rules_)
        rules_ = progress::readValidationRules((std::filesystem::path(dataFolder()) / "validation_rules.json").string());
    return *rules_;
}

const progress::ValidationRule* Validation::rule(const std::string& id) const {
    const auto found = std::ranges::find(rules().rules, id, &progress::ValidationRule::id);
    return found == rules().rules.end() ? nullptr : &*found;
}

std::vector<progress::Finding> Validation::findings(Date asOf, Monitor& monitor) const {
    Project::State& state = *project_.state_;
    state.refresh();
    monitor.checkpoint("checking", 0);
    std::vector<std::pair<std::string, std::string>> neighbours;
    const bool neighboursMatter = std::ranges::any_of(
        rules().rules, [](const auto& rule) { return rule.kind == progress::RuleKind::ZeroAmong; });
    if (neighboursMatter) {
        const std::vector<Boundary> boundaries = state.file.boundaries();
        for (const Neighbours& pair : neighboursOf(boundaries))
            neighbours.emplace_back(boundaries[pair.first].commune, boundaries[pair.second].commune);
    }
    monitor.checkpoint("checking", 0.5);
    return progress::findingsOf(rules(), {state.keptCommunes(), state.keptPlans(), state.keptFigures(), asOf,
                                          std::move(neighbours)});
}

}  // namespace ansinh
