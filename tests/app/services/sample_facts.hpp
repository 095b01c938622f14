#pragma once

#include "app/services/project_facts.hpp"

#include <memory>
#include <vector>

namespace ansinh::app {

/// A small city: `count` communes, the last of which does not report, a plan with two indicators, one class without a
/// host and one with.
inline std::shared_ptr<ProjectFacts> smallCity(int count) {
    std::vector<Commune> communes;
    for (int i = 0; i < count; ++i) {
        Commune one;
        one.code = std::to_string(20000 + i);
        one.name = "Xã số " + std::to_string(i);
        one.reports = i + 1 < count;
        communes.push_back(one);
    }
    Plan plan;
    plan.id = "plan";
    plan.scope = PlanScope::City;
    plan.measures = {{"staff", "person", {"Cán bộ", "Staff"}, false},
                     {"done", "person", {"Xong", "Done"}, false},
                     {"signed", "person", {"Ký số", "Signed"}, false}};
    const Target target{Tier::Commune, Date::require("2026-04-30", "due"), 0.9, false, "c"};
    plan.indicators = {
        {"done", "plan", "c", {"Hoàn thành", "Done"}, "done", "staff", "person", false, false, {target}},
        {"signed", "plan", "c", {"Ký số", "Signed"}, "signed", "staff", "person", false, false, {target}}};
    TrainingClass hosted{"1", "plan", {"Lớp 1", "Class 1"}, {"20000", "20001"}, {}, "20000", {}, {}, "planned"};
    TrainingClass hostless{"2", "plan", {"Lớp 2", "Class 2"}, {"20002"}, {}, {}, {}, {}, "planned"};
    NameMatcher names(communes);
    return std::make_shared<ProjectFacts>(ProjectFacts{.path = "small.ansinh",
                                                       .cityCode = "48",
                                                       .cityName = {"Thành phố", "City"},
                                                       .communes = std::move(communes),
                                                       .names = std::move(names),
                                                       .plans = {plan},
                                                       .classes = {hosted, hostless},
                                                       .inNoClass = {},
                                                       .reportingDates = {},
                                                       .categories = {},
                                                       .pointCounts = {},
                                                       .qualities = {},
                                                       .batches = {},
                                                       .sample = false});
}

/// Commune i has 10 staff and i of them done; every third one has not reported; nobody reported `signed`.
inline std::shared_ptr<DayFigures> smallCityFigures(const ProjectFacts& facts, Date day) {
    std::vector<Observation> observations;
    const Date reported = Date::require("2026-04-15", "day");
    for (std::size_t i = 0; i < facts.communes.size(); ++i) {
        if (i % 3 == 2 || !facts.communes[i].reports) continue;
        const auto done = static_cast<std::int64_t>(i % 11);
        const std::string& unit = facts.communes[i].code;
        observations.push_back({unit, "staff", reported, ValueState::Verified, 10, 1});
        observations.push_back(
            {unit, "done", reported, done == 0 ? ValueState::Zero : ValueState::Provisional, done, 1});
    }
    progress::StatusTable status = progress::statusOf(facts.plans, facts.communes, facts.cityCode, observations, day);
    std::vector<progress::Completeness> completeness = progress::completenessOf(facts.plans, status);
    return std::make_shared<DayFigures>(DayFigures{day, std::move(status), {}, std::move(completeness), {}});
}

}  // namespace ansinh::app
