#pragma once

#include "geo/core/base_line.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

void insertBaseLines(Connection& connection, std::span<const BaseLine> lines, std::int64_t batch);
/// Of each kind those of its newest batch that counts.
[[nodiscard]] std::vector<BaseLine> baseLinesInForce(Connection& connection);

}  // namespace ansinh::store
