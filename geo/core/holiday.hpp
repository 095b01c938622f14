#pragma once

#include "geo/core/date.hpp"
#include "geo/core/plan.hpp"

#include <string>
#include <vector>

namespace ansinh {

/// A weekday on which public offices are closed, or a Saturday or Sunday on which they work instead.
struct Holiday {
    Date day;
    Text name;
    bool works = false;   ///< a weekend day that is worked in exchange for a weekday
    bool inLieu = false;  ///< off only because a holiday fell on a weekend, or by exchange
    bool decided = true;  ///< false: follows from the law, but the year's official list is not out or not seen
    friend bool operator==(const Holiday&, const Holiday&) = default;
};

/// The public holidays of one year and where they are taken from.
struct HolidayYear {
    int year = 0;
    std::string source;
    std::vector<std::string> doubts;
    std::vector<Holiday> days;  ///< ascending
    friend bool operator==(const HolidayYear&, const HolidayYear&) = default;
};

}  // namespace ansinh
