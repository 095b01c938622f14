#pragma once

#include "geo/core/plan.hpp"

#include <cstdint>
#include <vector>

namespace ansinh::store {

class Connection;

void insertPlan(Connection& connection, const Plan& plan, std::int64_t batch);
/// Those that bind first, templates last; by id among equals.
[[nodiscard]] std::vector<Plan> plansInForce(Connection& connection);

}  // namespace ansinh::store
