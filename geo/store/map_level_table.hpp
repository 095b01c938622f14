#pragma once

#include "geo/core/map_tiles.hpp"

#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

/// Levels larger than a megabyte are cut into tiles.
void replaceMapLevels(Connection& connection, std::span<const MapLevel> levels);
[[nodiscard]] std::vector<MapLevel> allMapLevels(Connection& connection);
/// What there is to read, finest first. A level that was stored whole is one tile that lies everywhere.
[[nodiscard]] std::vector<LevelEntry> mapLevelEntries(Connection& connection);
/// Throws Error{Internal} when there is no such tile.
[[nodiscard]] MapLevel mapTile(Connection& connection, TileKey key);

}  // namespace ansinh::store
