#pragma once

#include "geo/core/plan.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

/// Throws Error{DataInvalid} when a host or member is no reporting unit.
void insertTrainingClasses(Connection& connection, std::span<const TrainingClass> classes, std::int64_t batch);
/// By plan, then in the order in which they came first.
[[nodiscard]] std::vector<TrainingClass> trainingClassesInForce(Connection& connection);

}  // namespace ansinh::store
