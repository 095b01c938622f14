#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/plan.hpp"
#include "geo/progress/plan_file.hpp"

#include <string>
#include <vector>

/// Small things to test with.
namespace ansinh::progress::made {

inline Date day(const char* text) {
    return Date::require(text, "test");
}

inline Commune commune(const std::string& code, bool reports = true) {
    Commune made;
    made.code = code;
    made.name = "C" + code;
    made.reports = reports;
    return made;
}

inline Indicator indicator(const std::string& id, std::vector<Target> ladder, const std::string& numerator = "part",
                           const std::string& denominator = "whole") {
    Indicator made;
    made.id = id;
    made.numerator = numerator;
    made.denominator = denominator;
    made.ladder = std::move(ladder);
    return made;
}

inline Target step(const char* due, double value, Tier tier = Tier::Commune, bool linear = false) {
    return {tier, day(due), value, linear, "c"};
}

inline Plan plan(std::vector<Indicator> indicators, PlanScope scope = PlanScope::City) {
    Plan made;
    made.id = "plan";
    made.scope = scope;
    made.indicators = std::move(indicators);
    return made;
}

inline Observation figure(const std::string& unit, const std::string& measure, const char* asOf, std::int64_t count,
                          std::int64_t batch = 1) {
    return {unit, measure, day(asOf), count == 0 ? ValueState::Zero : ValueState::Verified, count, batch};
}

inline Observation without(const std::string& unit, const std::string& measure, const char* asOf, ValueState state) {
    return {unit, measure, day(asOf), state, 0, 1};
}

inline std::string dataFile(const std::string& name) {
    return std::string(ANSINH_SOURCE_DIR) + "/data/" + name;
}

inline std::vector<Plan> seedPlans() {
    return {readPlan(dataFile("plans/da-nang-2026-04.json")), readPlan(dataFile("plans/thien-hoa-2025-08.json"))};
}

}  // namespace ansinh::progress::made
