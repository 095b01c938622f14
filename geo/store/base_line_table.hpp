#pragma once

#include "geo/core/base_line.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

/// `levels` are those of `lines`.
void insertBaseLines(Connection& connection, BaseLineKind kind, std::span<const Line> lines,
                     std::span<const LineLevel> levels, std::int64_t batch);
/// Those of the newest batch of the kind that counts, EPSG:4326.
[[nodiscard]] std::vector<Line> baseLinesInForce(Connection& connection, BaseLineKind kind);
/// Their levels, finest first. Levels that are damaged are built again from the lines, in memory; Error{ProjectDamaged}
/// where the lines are damaged too.
[[nodiscard]] std::vector<LineLevel> lineLevelsInForce(Connection& connection, BaseLineKind kind);
/// For files that were written before there were levels: builds those of every batch, undone ones too. For a transaction.
void buildMissingLineLevels(Connection& connection);

}  // namespace ansinh::store
