#include "geo/store/stored_date.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/statement.hpp"

namespace ansinh::store {

std::optional<Date> dateAt(const Connection& connection, const Statement& row, int column) {
    if (row.isNull(column)) return std::nullopt;
    const auto date = Date::parse(row.view(column));
    if (!date) throw Error(ErrorCode::ProjectDamaged, {connection.path(), "date " + row.text(column)});
    return date;
}

std::optional<std::string> isoOf(const std::optional<Date>& date) {
    return date ? std::optional(date->iso()) : std::nullopt;
}

std::int64_t dayOf(Date date) {
    return date.days().time_since_epoch().count();
}

Date dateOfDay(std::int64_t day) {
    return Date(std::chrono::sys_days(std::chrono::days(static_cast<std::chrono::days::rep>(day))));
}

}  // namespace ansinh::store
