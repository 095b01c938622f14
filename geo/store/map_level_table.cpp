#include "geo/store/map_level_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/map_level_codec.hpp"
#include "geo/store/statement.hpp"

#include <stdexcept>

namespace ansinh::store {

namespace {

/// Columns: tolerance_m, body.
MapLevel levelOf(const Connection& connection, const Statement& row) {
    try {
        MapLevel level = mapLevelFromBytes(row.bytes(1));
        level.toleranceM = row.real(0);
        return level;
    } catch (const std::logic_error& e) {
        throw Error(ErrorCode::ProjectDamaged, {connection.path(), std::string("map_level: ") + e.what()});
    }
}

}  // namespace

void replaceMapLevels(Connection& connection, std::span<const MapLevel> levels) {
    connection.execute("DELETE FROM map_level");
    Statement insert(connection, "INSERT INTO map_level VALUES (?,?,?)");
    std::int64_t place = 0;
    for (const MapLevel& level : levels) insert.run(place++, level.toleranceM, Bytes(bytesOf(level)));
}

std::vector<MapLevel> allMapLevels(Connection& connection) {
    std::vector<MapLevel> levels;
    for (Statement row(connection, "SELECT tolerance_m, body FROM map_level ORDER BY place"); row.step();)
        levels.push_back(levelOf(connection, row));
    return levels;
}

std::vector<double> storedTolerances(Connection& connection) {
    std::vector<double> tolerances;
    for (Statement row(connection, "SELECT tolerance_m FROM map_level ORDER BY place"); row.step();)
        tolerances.push_back(row.real(0));
    return tolerances;
}

MapLevel mapLevelAt(Connection& connection, std::size_t place) {
    Statement row(connection, "SELECT tolerance_m, body FROM map_level WHERE place = ?",
                  static_cast<std::int64_t>(place));
    if (!row.step()) throw Error(ErrorCode::Internal, {"mapLevel", "no level " + std::to_string(place)});
    return levelOf(connection, row);
}

}  // namespace ansinh::store
