#include "geo/core/date.hpp"

#include "geo/core/error.hpp"

#include <charconv>
#include <ctime>

namespace ansinh {

namespace {

/// Digits only, no sign, between `least` and `most` of them.
std::optional<int> number(std::string_view text, std::size_t least, std::size_t most) {
    if (text.size() < least || text.size() > most) return std::nullopt;
    if (text.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::optional<Date> dateOf(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
    if (!year || !month || !day || *year == 0) return std::nullopt;
    const std::chrono::year_month_day ymd{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                          std::chrono::day(static_cast<unsigned>(*day))};
    if (!ymd.ok()) return std::nullopt;
    return Date(std::chrono::sys_days(ymd));
}

std::string padded(int value, std::size_t width) {
    std::string text = std::to_string(value);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

std::chrono::year_month_day civil(std::chrono::sys_days days) {
    return std::chrono::year_month_day(days);
}

}  // namespace

std::optional<Date> Date::parse(std::string_view text) {
    const std::size_t first = text.find_first_of("-/");
    if (first == std::string_view::npos) return std::nullopt;
    const char separator = text[first];
    const std::size_t second = text.find(separator, first + 1);
    if (second == std::string_view::npos) return std::nullopt;

    const std::string_view a = text.substr(0, first);
    const std::string_view b = text.substr(first + 1, second - first - 1);
    const std::string_view c = text.substr(second + 1);
    if (separator == '-' && a.size() == 4) return dateOf(number(a, 4, 4), number(b, 2, 2), number(c, 2, 2));
    return dateOf(number(c, 4, 4), number(b, 1, 2), number(a, 1, 2));
}

Date Date::require(std::string_view text, std::string_view what) {
    if (const std::optional<Date> date = parse(text)) return *date;
    throw Error(ErrorCode::BadArgument, {std::string(what), std::string(text), "YYYY-MM-DD"});
}

Date Date::today() {
    // std::chrono::current_zone() needs a time zone database, which not every machine has. std::localtime is the only
    // other standard way to the local day. It keeps its answer in one place for all threads: this is the program's one
    // call to it.
    static_assert(sizeof(std::time_t) >= 8, "days after 2038 are wanted");
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    const std::tm* local = std::localtime(&now);
    if (local == nullptr)
        return Date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::from_time_t(now)));
    const auto year = std::chrono::year(local->tm_year + 1900);
    const auto month = std::chrono::month(static_cast<unsigned>(local->tm_mon + 1));
    const auto day = std::chrono::day(static_cast<unsigned>(local->tm_mday));
    return Date(std::chrono::sys_days(year / month / day));
}

std::string Date::iso() const {
    const auto ymd = civil(days_);
    return padded(static_cast<int>(ymd.year()), 4) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(ymd.month())), 2) + '-' +
           padded(static_cast<int>(static_cast<unsigned>(ymd.day())), 2);
}

std::string Date::vietnamese() const {
    const auto ymd = civil(days_);
    return std::to_string(static_cast<unsigned>(ymd.day())) + '/' + std::to_string(static_cast<unsigned>(ymd.month())) +
           '/' + padded(static_cast<int>(ymd.year()), 4);
}

int Date::year() const {
    return static_cast<int>(civil(days_).year());
}

}  // namespace ansinh
