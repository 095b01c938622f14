#include "geo/progress/holiday_file.hpp"

#include "geo/core/error.hpp"

#include <gmock/gmock.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <numbers>

namespace ansinh::progress {
namespace {

/// When the k-th new moon after that of 1 January 1900 is, days after noon of 1 January 4713 BC, and where the sun then
/// stands: the usual series (Meeus, Astronomical Algorithms), good to a few minutes. Vietnam's calendar is made from
/// them at UTC+7.
double newMoon(int k) {
    constexpr double degree = std::numbers::pi / 180;
    const double t = k / 1236.85;
    const double m = (359.2242 + 29.10535608 * k) * degree;
    const double a = (306.0253 + 385.81691806 * k + 0.0107306 * t * t) * degree;
    const double f = (21.2964 + 390.67050646 * k - 0.0016528 * t * t) * degree;
    const double mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t;
    const double change = (0.1734 - 0.000393 * t) * std::sin(m) + 0.0021 * std::sin(2 * m) - 0.4068 * std::sin(a) +
                          0.0161 * std::sin(2 * a) - 0.0004 * std::sin(3 * a) + 0.0104 * std::sin(2 * f) -
                          0.0051 * std::sin(m + a) - 0.0074 * std::sin(m - a) + 0.0010 * std::sin(2 * f - a);
    return mean + change - 0.0008;  // dynamical time runs about 70 s ahead
}

/// Degrees of the ecliptic.
double sunAt(double julian) {
    constexpr double degree = std::numbers::pi / 180;
    const double t = (julian - 2451545.0) / 36525;
    const double m = (357.5291 + 35999.0503 * t) * degree;
    const double mean = 280.46645 + 36000.76983 * t;
    return std::fmod(mean + 1.9146 * std::sin(m) + 0.01999 * std::sin(2 * m) + 3600, 360);
}

Date dayAtUtc7(double julian) {
    return Date(std::chrono::sys_days(std::chrono::days(static_cast<int>(std::floor(julian + 0.5 + 7.0 / 24)) - 2440588)));
}

/// The first day of the lunar year: of the month in which the sun passes 330°, as long as no leap month comes between
/// the winter solstice and it; 2026 and 2027 have none there.
Date lunarNewYear(int year) {
    const int k = static_cast<int>((year - 1900) * 12.3685);
    for (int month = k; month < k + 6; ++month) {
        const double here = sunAt(newMoon(month));
        const double next = sunAt(newMoon(month + 1));
        if (here <= 330 && next > 330 && here > 290) return dayAtUtc7(newMoon(month));
    }
    return {};
}

Date thirdMonthTenth(int year) {
    const int k = static_cast<int>((year - 1900) * 12.3685);
    for (int month = k; month < k + 6; ++month)
        if (dayAtUtc7(newMoon(month)) == lunarNewYear(year)) return dayAtUtc7(newMoon(month + 2)).plusDays(9);
    return {};
}

HolidayYear listOf(int year) {
    return readHolidays(std::string(ANSINH_SOURCE_DIR) + "/data/holidays/" + std::to_string(year) + ".json");
}

const Holiday* at(const HolidayYear& year, Date day) {
    const auto found = std::ranges::find(year.days, day, &Holiday::day);
    return found == year.days.end() ? nullptr : &*found;
}

TEST(HolidayData, LunarDaysAreWhereTheMoonPutsThem) {
    EXPECT_EQ(lunarNewYear(2025).iso(), "2025-01-29");  // known from the past: the sum itself is right
    EXPECT_EQ(thirdMonthTenth(2025).iso(), "2025-04-07");
    for (const int year : {2026, 2027}) {
        const HolidayYear list = listOf(year);
        for (int offset = 0; offset < 3; ++offset) {
            const Holiday* tet = at(list, lunarNewYear(year).plusDays(offset));
            ASSERT_NE(tet, nullptr) << year;
            EXPECT_EQ(tet->name.en, "Lunar New Year");
            EXPECT_TRUE(tet->decided);
        }
        const Holiday* kings = at(list, thirdMonthTenth(year));
        ASSERT_NE(kings, nullptr) << year;
        EXPECT_EQ(kings->name.en, "Hung Kings' Day");
    }
}

TEST(HolidayData, GivesEveryDayThatTheLawGives) {
    for (const int year : {2026, 2027}) {
        const HolidayYear list = listOf(year);
        EXPECT_FALSE(list.source.empty());
        EXPECT_FALSE(list.doubts.empty());
        for (const char* fixed : {"-01-01", "-04-30", "-05-01", "-09-02"})
            EXPECT_NE(at(list, Date::require(std::to_string(year) + fixed, "day")), nullptr) << year << fixed;
        EXPECT_EQ(std::ranges::count_if(list.days, [](const Holiday& h) { return h.name.en == "Lunar New Year"; }), 5);
        // Each holiday on a weekend has a weekday off for it; each exchanged day is worked for.
        const auto onWeekend = std::ranges::count_if(list.days, [](const Holiday& h) {
            const std::chrono::weekday weekday(h.day.days());
            return !h.works && (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday);
        });
        const auto worked = std::ranges::count_if(list.days, &Holiday::works);
        const auto inLieu = std::ranges::count_if(list.days, &Holiday::inLieu);
        EXPECT_EQ(inLieu, onWeekend + worked) << year;
    }
}

TEST(HolidayFile, RefusesWhatCannotBe) {
    const std::filesystem::path path = std::filesystem::temp_directory_path() / "ansinh-holidays.json";
    const auto reads = [&](const std::string& days) {
        std::ofstream(path) << R"({"source": "x", "doubts": [], "year": 2026, "days": [)" << days << "]}";
        try {
            return readHolidays(path.string()).days.size();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::DataInvalid);
            return std::size_t{99};
        }
    };
    const std::string name = R"("name": {"vi": "a", "en": "b"})";
    EXPECT_EQ(reads(R"({"day": "2026-05-02", )" + name + R"(, "works": true})"), 1U);
    EXPECT_EQ(reads(R"({"day": "2027-05-02", )" + name + "}"), 99U);
    EXPECT_EQ(reads(R"({"day": "2026-05-04", )" + name + R"(, "works": true})"), 99U);
    EXPECT_EQ(reads(R"({"day": "2026-05-04", )" + name + R"(}, {"day": "2026-05-04", )" + name + "}"), 99U);
    std::filesystem::remove(path);
}

}  // namespace
}  // namespace ansinh::progress
