#include "geo/store/base_line_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/line_level_codec.hpp"
#include "geo/store/spatial_blob.hpp"
#include "geo/store/statement.hpp"

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace ansinh::store {

namespace {

/// The batch whose lines of a kind are shown. The view base_line_now would look for it row by row.
std::optional<std::int64_t> batchInForce(Connection& connection, BaseLineKind kind) {
    Statement row(connection,
                  "SELECT b.id FROM batch_now b WHERE EXISTS (SELECT 1 FROM base_line l"
                  " WHERE l.kind = ? AND l.batch_id = b.id) ORDER BY b.id DESC LIMIT 1",
                  keyOf(kind));
    if (!row.step()) return std::nullopt;
    return row.integer(0);
}

std::vector<Line> linesOf(Connection& connection, BaseLineKind kind, std::int64_t batch) {
    std::vector<Line> lines;
    Statement row(connection, "SELECT geom FROM base_line WHERE kind = ? AND batch_id = ? ORDER BY id", keyOf(kind), batch);
    while (row.step()) {
        try {
            lines.push_back(lineFromBlob(row.bytes(0)));
        } catch (const std::logic_error& broken) {
            throw Error(ErrorCode::ProjectDamaged, {connection.path(), std::string("base_line: ") + broken.what()});
        }
    }
    return lines;
}

void insertLevels(Connection& connection, BaseLineKind kind, std::span<const LineLevel> levels, std::int64_t batch) {
    Statement insert(connection, "INSERT INTO base_line_level VALUES (?,?,?,?,?)");
    std::int64_t place = 0;
    for (const LineLevel& level : levels) insert.run(batch, keyOf(kind), place++, level.toleranceM, Bytes(bytesOf(level)));
}

/// Throws std::logic_error for levels that no import stored so.
std::vector<LineLevel> levelsOf(Connection& connection, BaseLineKind kind, std::int64_t batch) {
    std::vector<LineLevel> levels;
    Statement row(connection,
                  "SELECT tolerance_m, body FROM base_line_level WHERE kind = ? AND batch_id = ? ORDER BY place",
                  keyOf(kind), batch);
    while (row.step()) {
        const double tolerance = row.real(0);
        if (!(tolerance > (levels.empty() ? 0 : levels.back().toleranceM))) throw std::invalid_argument("tolerance");
        levels.push_back(lineLevelFromBytes(row.bytes(1)));
        levels.back().toleranceM = tolerance;
    }
    if (levels.empty()) throw std::invalid_argument("no levels");
    return levels;
}

}  // namespace

void insertBaseLines(Connection& connection, BaseLineKind kind, std::span<const Line> lines,
                     std::span<const LineLevel> levels, std::int64_t batch) {
    Statement insert(connection, "INSERT INTO base_line (batch_id, kind, geom) VALUES (?,?,?)");
    for (const Line& line : lines) insert.run(batch, keyOf(kind), lineBlob(line));
    insertLevels(connection, kind, levels, batch);
}

std::vector<Line> baseLinesInForce(Connection& connection, BaseLineKind kind) {
    const auto batch = batchInForce(connection, kind);
    return batch ? linesOf(connection, kind, *batch) : std::vector<Line>();
}

std::vector<LineLevel> lineLevelsInForce(Connection& connection, BaseLineKind kind) {
    const auto batch = batchInForce(connection, kind);
    if (!batch) return {};
    try {
        return levelsOf(connection, kind, *batch);
    } catch (const std::logic_error&) {
        return buildLineLevels(linesOf(connection, kind, *batch), Monitor::silent());
    }
}

void buildMissingLineLevels(Connection& connection) {
    std::vector<std::pair<BaseLineKind, std::int64_t>> missing;
    for (const BaseLineKind kind : {BaseLineKind::River, BaseLineKind::Road}) {
        Statement row(connection,
                      "SELECT DISTINCT batch_id FROM base_line WHERE kind = ?1 EXCEPT"
                      " SELECT batch_id FROM base_line_level WHERE kind = ?1",
                      keyOf(kind));
        while (row.step()) missing.emplace_back(kind, row.integer(0));
    }
    for (const auto& [kind, batch] : missing)
        insertLevels(connection, kind, buildLineLevels(linesOf(connection, kind, batch), Monitor::silent()), batch);
}

}  // namespace ansinh::store
