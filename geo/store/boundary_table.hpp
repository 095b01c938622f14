#pragma once

#include "geo/core/commune.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace ansinh::store {

class Connection;

/// `areasM2`: one for each boundary, or none at all. Throws Error{UnknownCommune, DataInvalid}.
void insertBoundaries(Connection& connection, std::span<const Boundary> boundaries, std::int64_t batch,
                      std::span<const double> areasM2);
[[nodiscard]] std::vector<Boundary> boundariesInForce(Connection& connection);
[[nodiscard]] std::map<std::string, BoundaryQuality> qualitiesInForce(Connection& connection);

}  // namespace ansinh::store
