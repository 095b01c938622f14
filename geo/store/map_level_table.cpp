#include "geo/store/map_level_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/map_level_codec.hpp"
#include "geo/store/statement.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <string>
#include <utility>

namespace ansinh::store {

namespace {

/// Large enough that reading is mostly copying, small enough that a city zoom reads little beside what it shows.
constexpr std::size_t bytesPerTile = 1 << 20;

constexpr Box everywhere{{0, 0}, {1, 1}};

MapLevel levelOf(const Connection& connection, double toleranceM, Bytes body) {
    try {
        MapLevel level = mapLevelFromBytes(body);
        level.toleranceM = toleranceM;
        return level;
    } catch (const std::logic_error& e) {
        throw Error(ErrorCode::ProjectDamaged, {connection.path(), std::string("map_level: ") + e.what()});
    }
}

void append(MapLevel& whole, MapLevel tile) {
    std::ranges::move(tile.parts, std::back_inserter(whole.parts));
    std::ranges::move(tile.borders, std::back_inserter(whole.borders));
}

}  // namespace

void replaceMapLevels(Connection& connection, std::span<const MapLevel> levels) {
    connection.execute("DELETE FROM map_tile");
    connection.execute("DELETE FROM map_level");
    Statement insertLevel(connection, "INSERT INTO map_level VALUES (?,?,?)");
    Statement insertTile(connection, "INSERT INTO map_tile VALUES (?,?,?,?,?,?,?)");
    std::int64_t place = 0;
    for (const MapLevel& level : levels) {
        const std::vector<MapLevel> tiles = tilesOf(level, bytesPerTile);
        const bool whole = tiles.size() <= 1;
        std::vector<std::byte> body;
        if (whole) body = bytesOf(tiles.empty() ? level : tiles.front());
        insertLevel.run(place, level.toleranceM, Bytes(body));
        std::int64_t number = 0;
        for (const MapLevel& tile : whole ? std::span<const MapLevel>() : std::span(tiles)) {
            const Box box = boxOf(tile);
            insertTile.run(place, number++, box.min.x, box.min.y, box.max.x, box.max.y, Bytes(bytesOf(tile)));
        }
        ++place;
    }
}

std::vector<MapLevel> allMapLevels(Connection& connection) {
    std::vector<MapLevel> levels;
    const std::vector<LevelEntry> entries = mapLevelEntries(connection);
    for (std::uint32_t level = 0; level < entries.size(); ++level) {
        levels.emplace_back().toleranceM = entries[level].toleranceM;
        for (std::uint32_t tile = 0; tile < entries[level].tiles.size(); ++tile)
            append(levels.back(), mapTile(connection, {level, tile}));
    }
    return levels;
}

std::vector<LevelEntry> mapLevelEntries(Connection& connection) {
    std::vector<LevelEntry> entries;
    for (Statement row(connection, "SELECT tolerance_m, length(body) FROM map_level ORDER BY place"); row.step();) {
        LevelEntry& entry = entries.emplace_back();
        entry.toleranceM = row.real(0);
        if (const auto bytes = static_cast<std::size_t>(row.integer(1)); bytes > 0)
            entry.tiles.push_back({everywhere, bytes});
    }
    Statement row(connection, "SELECT level, min_x, min_y, max_x, max_y, length(body) FROM map_tile ORDER BY level, tile");
    while (row.step()) {
        const auto level = static_cast<std::size_t>(row.integer(0));
        if (level >= entries.size()) throw Error(ErrorCode::ProjectDamaged, {connection.path(), "map_tile.level"});
        entries[level].tiles.push_back({{{row.real(1), row.real(2)}, {row.real(3), row.real(4)}},
                                        static_cast<std::size_t>(row.integer(5))});
    }
    return entries;
}

MapLevel mapTile(Connection& connection, TileKey key) {
    Statement row(connection,
                  "SELECT l.tolerance_m, coalesce(t.body, l.body) FROM map_level l "
                  "LEFT JOIN map_tile t ON t.level = l.place AND t.tile = ?2 "
                  "WHERE l.place = ?1 AND (t.tile IS NOT NULL OR (?2 = 0 AND length(l.body) > 0))",
                  std::int64_t{key.level}, std::int64_t{key.tile});
    if (!row.step())
        throw Error(ErrorCode::Internal,
                    {"mapTile", "no tile " + std::to_string(key.level) + "/" + std::to_string(key.tile)});
    return levelOf(connection, row.real(0), row.bytes(1));
}

}  // namespace ansinh::store
