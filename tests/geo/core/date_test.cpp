#include "geo/core/date.hpp"

#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include <ctime>

namespace ansinh {
namespace {

TEST(Date, ReadsIsoAndVietnameseForms) {
    for (const char* text : {"2026-04-30", "30/4/2026", "30/04/2026", "30-04-2026", "30-4-2026"}) {
        const auto date = Date::parse(text);
        ASSERT_TRUE(date) << text;
        EXPECT_EQ(date->iso(), "2026-04-30") << text;
    }
}

TEST(Date, RefusesEverythingElse) {
    for (const char* text :
         {"",           "-",          "//",         "2026",        "2026-04",       "2026-4-30",
          "2026-04-31", "2026-02-29", "2026-00-01", "2026-13-01",  "4/30/2026",     "30/4/26",
          "2026/04/30", "30/4-2026",  "30-4/2026",  " 2026-04-30", "2026-04-30 ",   "2026-04-30T00:00",
          "+1/4/2026",  "-1/4/2026",  "0000-01-01", "001/4/2026",  "2026-04-30-01", "ngày 30/4/2026"})
        EXPECT_FALSE(Date::parse(text)) << text;
}

TEST(Date, KnowsLeapYears) {
    EXPECT_TRUE(Date::parse("2028-02-29"));
    EXPECT_TRUE(Date::parse("29/2/2000"));
    EXPECT_FALSE(Date::parse("29/2/1900"));
}

TEST(Date, WritesBothForms) {
    const Date date = Date::require("2025-07-01", "date");
    EXPECT_EQ(date.iso(), "2025-07-01");
    EXPECT_EQ(date.vietnamese(), "1/7/2025");
    EXPECT_EQ(date.year(), 2025);
    EXPECT_EQ(Date().iso(), "1970-01-01");
}

TEST(Date, EveryDayComesBackFromBothForms) {
    Date date = Date::require("2023-12-31", "date");
    const Date end = Date::require("2032-01-01", "date");
    for (; date < end; date = date.plusDays(1)) {
        ASSERT_EQ(Date::parse(date.iso()), date);
        ASSERT_EQ(Date::parse(date.vietnamese()), date);
    }
}

TEST(Date, OrdersAndCounts) {
    const Date a = Date::require("2026-12-31", "date");
    EXPECT_EQ(a.plusDays(1).iso(), "2027-01-01");
    EXPECT_EQ(a.plusDays(-365).iso(), "2025-12-31");
    EXPECT_LT(a, a.plusDays(1));
}

TEST(Date, RequireNamesWhatWasWrong) {
    try {
        (void)Date::require("31/2/2026", "--as-of");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadArgument);
        ASSERT_EQ(error.args().size(), 3U);
        EXPECT_EQ(error.args()[0], "--as-of");
        EXPECT_EQ(error.args()[1], "31/2/2026");
    }
}

TEST(Date, TodayIsTheLocalDay) {
    // Around midnight the day may turn between the calls, so either side of the call is right.
    const auto localDay = [] {
        const std::time_t now = std::time(nullptr);
        char text[16] = {};
        std::strftime(text, sizeof text, "%Y-%m-%d", std::localtime(&now));
        return std::string(text);
    };
    const std::string before = localDay();
    const std::string today = Date::today().iso();
    EXPECT_TRUE(today == before || today == localDay()) << today;
}

}  // namespace
}  // namespace ansinh
