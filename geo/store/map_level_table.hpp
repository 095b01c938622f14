#pragma once

#include "geo/core/map_levels.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

void replaceMapLevels(Connection& connection, std::span<const MapLevel> levels);
[[nodiscard]] std::vector<MapLevel> allMapLevels(Connection& connection);
[[nodiscard]] std::vector<double> storedTolerances(Connection& connection);
/// Throws Error{Internal} when there is no such level.
[[nodiscard]] MapLevel mapLevelAt(Connection& connection, std::size_t place);

}  // namespace ansinh::store
