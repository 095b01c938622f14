#pragma once

#include "geo/core/observation.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

/// Throws Error{UnknownCommune}, and Error{DataInvalid} when one batch has two figures for the same unit, measure and
/// day, or a count with a state that carries none.
void insertObservations(Connection& connection, std::span<const Observation> observations, std::int64_t batch);
/// By unit, measure and day.
[[nodiscard]] std::vector<Observation> observationsInForce(Connection& connection);
[[nodiscard]] std::vector<Date> reportingDatesInForce(Connection& connection);

void insertDeviceCounts(Connection& connection, std::span<const DeviceCount> devices, std::int64_t batch);
[[nodiscard]] std::vector<DeviceCount> deviceCountsInForce(Connection& connection);

}  // namespace ansinh::store
