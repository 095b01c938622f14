#pragma once

#include "geo/core/date.hpp"
#include "geo/core/holiday.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::planner {

/// How the classes are to lie in the calendar.
struct CalendarWish {
    Date first;               ///< no class begins before it
    std::optional<Date> last;  ///< no class ends after it
    int daysPerClass = 1;
    int teams = 1;       ///< of trainers; a team teaches one class at a time
    int travelDays = 0;  ///< working days that a team has free between two classes
    bool saturdays = false;  ///< Saturdays are taught on
    std::vector<Date> closed;  ///< days kept free by hand
};

struct ClassDates {
    Date from;
    Date until;
    int team = 1;  ///< from 1
    friend bool operator==(const ClassDates&, const ClassDates&) = default;
};

/// The classes in their order, each as early as a team is free, the lowest team where two are. Days of a class follow
/// one another without a break where that many working days in a row ever come; else it goes on over the weekend.
struct ClassCalendar {
    std::vector<ClassDates> classes;     ///< empty when they do not fit before `last`
    std::vector<int> yearsWithoutList;   ///< years that a class falls into and no list of holidays covers
    std::vector<Holiday> undecided;      ///< holidays, not decided yet, near which a class lies (its days ± 3)
};
/// Throws Error{BadArgument} for numbers out of range (days 1…30, teams 1…100, travel 0…30) or a last before the first.
[[nodiscard]] ClassCalendar scheduleClasses(int classes, const CalendarWish& wish, std::span<const HolidayYear> years);

/// Weekends but for worked ones, holidays, and the days closed by hand are none.
[[nodiscard]] bool isWorkingDay(Date day, const CalendarWish& wish, std::span<const HolidayYear> years);

/// Why dates chosen by hand do not fit: "weekend", "holiday", "closed", "team_overlap", "before_first", "after_last",
/// "ends_before_it_begins", "travel_too_short".
struct CalendarFault {
    int index = 0;  ///< of the class
    std::string code;
    Date day;
    int other = -1;  ///< the class that it overlaps with; −1: none
    friend bool operator==(const CalendarFault&, const CalendarFault&) = default;
};
[[nodiscard]] std::vector<CalendarFault> checkDates(std::span<const ClassDates> dates, const CalendarWish& wish,
                                                    std::span<const HolidayYear> years);

}  // namespace ansinh::planner
