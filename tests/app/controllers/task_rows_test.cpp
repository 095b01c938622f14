#include "app/controllers/task_rows.hpp"

#include "geo/progress/plan_file.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

using text::Language;

Plan cityPlan() {
    return progress::readPlan(std::string(ANSINH_SOURCE_DIR) + "/data/plans/da-nang-2026-04.json");
}

std::vector<TaskRow> rowsOn(const Plan& plan, const char* day) {
    auto facts = smallCity(3);
    facts->plans = {plan};
    const auto figures = smallCityFigures(*facts, Date::require(day, "day"));
    return taskRows(plan, *figures, {*facts, Language::Vietnamese}, Language::Vietnamese);
}

const TaskRow& byRow(const std::vector<TaskRow>& rows, int row) {
    return *std::ranges::find(rows, row, &TaskRow::row);
}

TEST(TaskRows, everyRowOfTheDocumentIsThereTheNumberFourTwice) {
    const auto rows = rowsOn(cityPlan(), "2026-04-21");
    ASSERT_EQ(rows.size(), 16U);
    EXPECT_EQ(std::ranges::count(rows, "4", &TaskRow::number), 2);
    EXPECT_EQ(byRow(rows, 4).number, "4");
    EXPECT_EQ(byRow(rows, 5).number, "4");
    for (const TaskRow& row : rows) {
        EXPECT_FALSE(row.name.isEmpty());
        EXPECT_FALSE(row.lead.isEmpty());
        EXPECT_FALSE(row.when.isEmpty());
        EXPECT_GE(row.from, 0) << row.row;
        EXPECT_LE(row.until, 1) << row.row;
        EXPECT_LE(row.from, row.until) << row.row;
    }
}

TEST(TaskRows, aDayIsBeforeInOrBehindATask) {
    const auto rows = rowsOn(cityPlan(), "2026-04-21");
    EXPECT_EQ(byRow(rows, 4).phase, "past") << "20/4";
    EXPECT_EQ(byRow(rows, 5).phase, "running") << "25/4";
    EXPECT_TRUE(byRow(rows, 5).phaseText.contains("4"));
    EXPECT_EQ(byRow(rows, 11).phase, "coming") << "from 23/4";
    EXPECT_EQ(byRow(rows, 12).phase, "running") << "15/4 to 13/5";
    EXPECT_TRUE(byRow(rows, 12).period);
    EXPECT_FALSE(byRow(rows, 4).period);
    EXPECT_TRUE(byRow(rows, 16).period) << "Tháng 4/2026";
    EXPECT_EQ(byRow(rowsOn(cityPlan(), "2026-04-25"), 5).phaseText, "đến hạn hôm nay");
}

TEST(TaskRows, aTaskIsMeasuredByTheIndicatorOfItsClause) {
    const auto rows = rowsOn(cityPlan(), "2026-05-13");
    EXPECT_EQ(byRow(rows, 4).measuredBy, "courses_5plus");
    EXPECT_EQ(byRow(rows, 6).measuredBy, "documents_online");
    EXPECT_TRUE(byRow(rows, 1).measuredBy.isEmpty()) << "a meeting is measured by nothing";
    EXPECT_EQ(byRow(rows, 4).notReported, 2) << "of three communes two report";
}

TEST(TaskRows, withoutDatesATaskRunsAsLongAsItsPlan) {
    const Plan plan = progress::readPlan(std::string(ANSINH_SOURCE_DIR) + "/data/plans/thien-hoa-2025-08.json");
    const auto rows = rowsOn(plan, "2026-04-21");
    EXPECT_EQ(rows.size(), plan.tasks.size());
    for (const TaskRow& row : rows) {
        EXPECT_TRUE(row.period);
        EXPECT_EQ(row.phase, "running");
        EXPECT_EQ(row.when, "2025 - 2028");
    }
}

TEST(TimeLine, ticksLieInsideAndAreFew) {
    for (const auto& [from, until, most] : {std::tuple{"2026-04-01", "2026-05-15", 7U},
                                            std::tuple{"2026-01-01", "2027-06-01", 20U},
                                            std::tuple{"2025-08-01", "2028-12-31", 5U}}) {
        const TimeSpan span{Date::require(from, "from"), Date::require(until, "until")};
        const auto ticks = ticksOf(span, Language::Vietnamese);
        EXPECT_GT(ticks.size(), 1U);
        EXPECT_LE(ticks.size(), most);
        for (std::size_t i = 0; i < ticks.size(); ++i) {
            EXPECT_GE(ticks[i].place, 0);
            EXPECT_LE(ticks[i].place, 1);
            if (i > 0) {
                EXPECT_GT(ticks[i].place, ticks[i - 1].place);
            }
        }
    }
    const TimeSpan weeks{Date::require("2026-04-01", "from"), Date::require("2026-05-15", "until")};
    EXPECT_EQ(ticksOf(weeks, Language::Vietnamese).front().label, "6/4") << "a Monday";
    EXPECT_EQ(weeks.placeOf(Date::require("2026-04-01", "day")), 0);
    EXPECT_LT(weeks.placeOf(Date::require("2026-03-01", "day")), 0);
}

}  // namespace
}  // namespace ansinh::app
