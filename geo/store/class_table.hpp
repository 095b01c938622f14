#pragma once

#include "geo/core/plan.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

/// Throws Error{DataInvalid} when a host or member is no reporting unit.
void insertTrainingClasses(Connection& connection, std::span<const TrainingClass> classes, std::int64_t batch);
/// By plan, then by number, then by letters: "2" before "10" before "10b".
[[nodiscard]] std::vector<TrainingClass> trainingClassesInForce(Connection& connection);

}  // namespace ansinh::store
