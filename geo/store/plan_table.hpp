#pragma once

#include "geo/core/plan.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::store {

class Connection;

void insertPlan(Connection& connection, const Plan& plan, std::int64_t batch);
/// Those that bind first, templates last; by id among equals.
[[nodiscard]] std::vector<Plan> plansInForce(Connection& connection);

/// One version of a plan, in short.
struct StoredEdition {
    std::string plan;
    std::string version;
    Text title;
    PlanScope scope = PlanScope::City;
    std::string place;
    std::int64_t batch = 0;
    bool counts = false;  ///< the one in force
    int clauses = 0;
    int indicators = 0;
    int targets = 0;
    int tasks = 0;
};
/// All that were ever stored: by plan, the newest first.
[[nodiscard]] std::vector<StoredEdition> planEditions(Connection& connection);

}  // namespace ansinh::store
