#pragma once

#include "geo/core/map_levels.hpp"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace ansinh {

/// One piece of one level of detail: the level's place, finest first, and the tile's number within it.
struct TileKey {
    std::uint32_t level = 0;
    std::uint32_t tile = 0;
    friend auto operator<=>(const TileKey&, const TileKey&) = default;
};

/// What is known of a tile before it is read.
struct TileEntry {
    Box box;                ///< mercator square; holds everything in the tile
    std::size_t bytes = 0;  ///< its size in the file
};

/// What is known of a level before its tiles are read.
struct LevelEntry {
    double toleranceM = 0;
    std::vector<TileEntry> tiles;
};

/// Where everything of a level or a tile lies; empty for nothing.
[[nodiscard]] Box boxOf(const MapLevel& level);

/// What its coordinates and triangles take, in bytes.
[[nodiscard]] std::size_t byteCount(const MapLevel& level);

/// Cuts a level into tiles of about `bytesPerTile`, each of communes that lie together. A commune's parts that are far
/// from each other may be in different tiles; a border is in the tile of the first part of its left commune, so that
/// all tiles together hold each part and each border once.
[[nodiscard]] std::vector<MapLevel> tilesOf(MapLevel level, std::size_t bytesPerTile);

}  // namespace ansinh
