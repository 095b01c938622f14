#pragma once

#include "geo/core/holiday.hpp"

#include <string>

namespace ansinh::progress {

/// One year's list, data/holidays/2026.json. Throws Error{FileNotFound, DataInvalid} with the place in the file and what
/// is wrong there: a day of another year, a worked weekday, a day twice.
[[nodiscard]] HolidayYear readHolidays(const std::string& path);

}  // namespace ansinh::progress
