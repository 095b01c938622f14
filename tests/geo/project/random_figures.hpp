#pragma once

#include <random>
#include <set>
#include <string>
#include <vector>

#include "geo/project/project.hpp"

namespace ansinh::test {

/// Figures of every kind for every unit and both tiers: absent, all five states, equal dates. Counts are below `most`.
inline std::vector<Observation> randomFigures(const Project& project, const std::vector<std::string>& days, int most,
                                              std::mt19937& engine) {
    const auto roll = [&](int below) { return static_cast<int>(engine() % static_cast<unsigned>(below)); };
    std::vector<std::string> units{project.cityCode()};
    for (const Commune& commune : project.communes()) units.push_back(commune.code);
    std::set<std::string> measures;  // plans share some
    for (const Plan& plan : project.plans())
        for (const Measure& measure : plan.measures) measures.insert(measure.id);
    std::vector<Observation> figures;
    for (const std::string& measure : measures)
        for (const std::string& unit : units)
            for (const std::string& day : days) {
                if (roll(3) == 0) continue;
                Observation o{unit, measure, Date::require(day, "day"), static_cast<ValueState>(roll(5)), 0, 0};
                if (o.state == ValueState::Verified || o.state == ValueState::Provisional) o.count = roll(most);
                figures.push_back(o);
            }
    return figures;
}

}  // namespace ansinh::test
