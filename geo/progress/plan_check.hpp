#pragma once

#include "geo/core/plan.hpp"
#include "geo/progress/json_node.hpp"

namespace ansinh::progress {

/// What no single key can tell: ids are unique, references lead somewhere, both counts of an indicator have one unit,
/// ladders go forward in time, weights sum to 1. `file` is where `plan` was read from, item by item in the same order.
/// Throws Error{PlanInvalid} at the first thing that is wrong.
void checkPlan(const JsonNode& file, Plan& plan);

}  // namespace ansinh::progress
