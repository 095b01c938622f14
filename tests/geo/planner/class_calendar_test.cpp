#include "geo/planner/class_calendar.hpp"

#include "geo/core/error.hpp"

#include <gmock/gmock.h>

#include "random_instance.hpp"

namespace ansinh::planner {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Date day(const char* iso) {
    return Date::require(iso, "day");
}

/// 2026 as far as these tests need it: 30 April and 1 May off, Saturday 9 May worked, 12 May not decided.
std::vector<HolidayYear> years() {
    HolidayYear year;
    year.year = 2026;
    year.days = {{day("2026-04-30"), {"", ""}}, {day("2026-05-01"), {"", ""}}, {day("2026-05-09"), {"", ""}, true},
                 {day("2026-05-12"), {"", ""}, false, false, false}};
    return {year};
}

TEST(ClassCalendar, PassesOverWeekendsHolidaysAndClosedDays) {
    CalendarWish wish;
    wish.first = day("2026-04-29");  // a Wednesday
    wish.closed = {day("2026-05-05")};
    const ClassCalendar found = scheduleClasses(8, wish, years());
    EXPECT_THAT(found.classes,
                ElementsAre(ClassDates{day("2026-04-29"), day("2026-04-29"), 1},
                            ClassDates{day("2026-05-04"), day("2026-05-04"), 1},
                            ClassDates{day("2026-05-06"), day("2026-05-06"), 1},
                            ClassDates{day("2026-05-07"), day("2026-05-07"), 1},
                            ClassDates{day("2026-05-08"), day("2026-05-08"), 1},
                            ClassDates{day("2026-05-09"), day("2026-05-09"), 1},
                            ClassDates{day("2026-05-11"), day("2026-05-11"), 1},
                            ClassDates{day("2026-05-13"), day("2026-05-13"), 1}));
    ASSERT_EQ(found.undecided.size(), 1U);
    EXPECT_EQ(found.undecided[0].day, day("2026-05-12"));
    EXPECT_THAT(found.yearsWithoutList, IsEmpty());
}

TEST(ClassCalendar, KeepsDaysOfAClassTogetherAndLetsTeamsTravel) {
    CalendarWish wish;
    wish.first = day("2026-05-13");  // a Wednesday
    wish.daysPerClass = 2;
    wish.teams = 2;
    wish.travelDays = 1;
    // Wednesday and Thursday; Friday is for travel, and no class begins on a Friday to end on a Monday.
    EXPECT_THAT(scheduleClasses(4, wish, years()).classes,
                ElementsAre(ClassDates{day("2026-05-13"), day("2026-05-14"), 1},
                            ClassDates{day("2026-05-13"), day("2026-05-14"), 2},
                            ClassDates{day("2026-05-18"), day("2026-05-19"), 1},
                            ClassDates{day("2026-05-18"), day("2026-05-19"), 2}));
    wish.daysPerClass = 8;
    wish.teams = 1;
    EXPECT_THAT(scheduleClasses(1, wish, years()).classes,
                ElementsAre(ClassDates{day("2026-05-13"), day("2026-05-22"), 1}));
}

TEST(ClassCalendar, SaysWhenItDoesNotFitAndWhichYearsItDoesNotKnow) {
    CalendarWish wish;
    wish.first = day("2026-12-30");
    wish.last = day("2027-01-01");
    EXPECT_THAT(scheduleClasses(3, wish, years()).yearsWithoutList, ElementsAre(2027));
    EXPECT_THAT(scheduleClasses(4, wish, years()).classes, IsEmpty());
    wish.last = day("2026-12-29");
    EXPECT_THROW((void)scheduleClasses(1, wish, years()), Error);
    wish.last.reset();
    wish.teams = 0;
    EXPECT_THROW((void)scheduleClasses(1, wish, years()), Error);
}

TEST(ClassCalendar, WhatItMakesHoldsAgainstItsOwnRules) {
    test::Dice dice(61);
    for (int round = 0; round < 300; ++round) {
        CalendarWish wish;
        wish.first = day("2026-04-20").plusDays(dice.roll(40));
        wish.daysPerClass = 1 + dice.roll(9);
        wish.teams = 1 + dice.roll(3);
        wish.travelDays = dice.roll(3);
        wish.saturdays = dice.roll(2) == 0;
        if (dice.roll(2) == 0) wish.closed.push_back(wish.first.plusDays(dice.roll(10)));
        const std::vector<ClassDates> found = scheduleClasses(1 + dice.roll(12), wish, years()).classes;
        ASSERT_THAT(checkDates(found, wish, years()), IsEmpty()) << "round " << round;
        for (const ClassDates& dates : found) {
            int worked = 0;
            for (Date at = dates.from; at <= dates.until; at = at.plusDays(1)) worked += isWorkingDay(at, wish, years());
            ASSERT_EQ(worked, wish.daysPerClass) << "round " << round;
        }
    }
}

TEST(ClassCalendar, DatesByHandAreJudged) {
    CalendarWish wish;
    wish.first = day("2026-04-29");
    wish.last = day("2026-05-15");
    wish.travelDays = 1;
    wish.closed = {day("2026-05-06")};
    const std::vector<ClassDates> dates{{day("2026-04-28"), day("2026-04-28"), 1},
                                        {day("2026-05-02"), day("2026-05-04"), 1},
                                        {day("2026-05-04"), day("2026-05-04"), 1},
                                        {day("2026-05-05"), day("2026-05-06"), 1},
                                        {day("2026-05-01"), day("2026-05-18"), 2},
                                        {day("2026-05-08"), day("2026-05-07"), 2}};
    EXPECT_THAT(checkDates(dates, wish, years()),
                ElementsAre(CalendarFault{0, "before_first", day("2026-04-28"), -1},
                            CalendarFault{1, "weekend", day("2026-05-02"), -1},
                            CalendarFault{2, "team_overlap", day("2026-05-04"), 1},
                            CalendarFault{3, "closed", day("2026-05-06"), -1},
                            CalendarFault{3, "travel_too_short", day("2026-05-05"), 1},
                            CalendarFault{3, "travel_too_short", day("2026-05-05"), 2},
                            CalendarFault{4, "after_last", day("2026-05-18"), -1},
                            CalendarFault{4, "holiday", day("2026-05-01"), -1},
                            CalendarFault{5, "ends_before_it_begins", day("2026-05-08"), -1}));
}

}  // namespace
}  // namespace ansinh::planner
