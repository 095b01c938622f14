#include "geo/progress/holiday_file.hpp"

#include "geo/progress/json_node.hpp"

#include <algorithm>
#include <chrono>

namespace ansinh::progress {

namespace {

bool isWeekend(Date day) {
    const std::chrono::weekday weekday(day.days());
    return weekday == std::chrono::Saturday || weekday == std::chrono::Sunday;
}

Holiday holidayOf(const JsonNode& node, int year) {
    node.allowOnly({"day", "name", "works", "in_lieu", "decided"});
    Holiday holiday;
    holiday.day = node.at("day").date();
    if (holiday.day.year() != year) node.at("day").fail("of_another_year " + holiday.day.iso());
    holiday.name = node.at("name").bothLanguages();
    holiday.works = node.flagOr("works", false);
    holiday.inLieu = node.flagOr("in_lieu", false);
    holiday.decided = node.flagOr("decided", true);
    if (holiday.works && !isWeekend(holiday.day)) node.at("works").fail("unknown_value " + holiday.day.iso());
    return holiday;
}

}  // namespace

HolidayYear readHolidays(const std::string& path) {
    const JsonNode file = JsonNode::readFile(path, ErrorCode::DataInvalid);
    file.allowOnly({"source", "doubts", "year", "days"});
    HolidayYear year;
    year.source = file.at("source").nonEmpty();
    year.doubts = file.at("doubts").texts();
    year.year = static_cast<int>(file.at("year").numberIn(1976, 2200));
    for (const JsonNode& node : file.at("days").items()) {
        const Holiday holiday = holidayOf(node, year.year);
        if (std::ranges::find(year.days, holiday.day, &Holiday::day) != year.days.end())
            node.at("day").fail("used_twice " + holiday.day.iso());
        year.days.push_back(holiday);
    }
    std::ranges::sort(year.days, {}, &Holiday::day);
    return year;
}

}  // namespace ansinh::progress
