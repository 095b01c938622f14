#pragma once

#include "geo/core/date.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace ansinh::store {

class Connection;
class Statement;

/// A date in a text column; nothing for NULL. Throws Error{ProjectDamaged}.
[[nodiscard]] std::optional<Date> dateAt(const Connection& connection, const Statement& row, int column);

/// A date for a text column; NULL for nothing.
[[nodiscard]] std::optional<std::string> isoOf(const std::optional<Date>& date);

/// Days since 1970-01-01, as the tables of figures count.
[[nodiscard]] std::int64_t dayOf(Date date);
[[nodiscard]] Date dateOfDay(std::int64_t day);

}  // namespace ansinh::store
