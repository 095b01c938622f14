#include "geo/progress/task_status.hpp"

#include <gtest/gtest.h>

namespace ansinh::progress {
namespace {

Date day(const char* text) {
    return Date::require(text, "day");
}

Plan onePlan() {
    Plan plan;
    plan.id = "p";
    plan.from = day("2026-04-01");
    plan.until = day("2026-05-31");
    Task due;
    due.row = 1;
    due.clause = "a";
    due.due = day("2026-04-20");
    Task stretch;
    stretch.row = 2;
    stretch.clause = "b";
    stretch.from = day("2026-04-23");
    stretch.due = day("2026-05-13");
    Task undated;
    undated.row = 3;
    undated.clause = "c";
    plan.tasks = {due, stretch, undated};
    const Target ofCity{Tier::City, day("2026-04-20"), 1, false, "a"};
    const Target ofCommunes{Tier::Commune, day("2026-04-20"), 1, false, "a"};
    plan.indicators = {{"office", "p", "x", {}, "n", "d", "person", false, false, {ofCity}},
                       {"all", "p", "x", {}, "n", "d", "person", false, false, {ofCommunes}},
                       {"survey", "p", "b", {}, "n", "d", "unit", false, false, {ofCity}}};
    return plan;
}

StatusTable tableOn(const char* date) {
    StatusTable table;
    table.asOf = day(date);
    StatusTotal total;
    total.indicator = "all";
    total.units = {{Standing::Met, 40}, {Standing::OnTheWay, 1}, {Standing::Behind, 3}, {Standing::NotReported, 2},
                   {Standing::NotApplicable, 47}};
    table.totals = {total};
    StatusRow city;
    city.indicator = "survey";
    city.standing = Standing::Behind;
    table.city = {city};
    return table;
}

TEST(TaskStatus, theDueDateItselfIsStillInTime) {
    const auto on = [](const char* date, std::size_t task) { return taskStatusOf(onePlan(), tableOn(date))[task]; };
    EXPECT_EQ(on("2026-04-19", 0).phase, TaskPhase::Running);
    EXPECT_EQ(on("2026-04-19", 0).days, 1);
    EXPECT_EQ(on("2026-04-20", 0).phase, TaskPhase::Running);
    EXPECT_EQ(on("2026-04-20", 0).days, 0);
    EXPECT_EQ(on("2026-04-21", 0).phase, TaskPhase::Past);
    EXPECT_EQ(on("2026-04-21", 0).days, 1);
    EXPECT_EQ(on("2026-04-22", 1).phase, TaskPhase::Coming);
    EXPECT_EQ(on("2026-04-22", 1).days, 1);
    EXPECT_EQ(on("2026-04-23", 1).phase, TaskPhase::Running);
}

TEST(TaskStatus, withoutADateThePlansOwnTimeCounts) {
    const auto status = taskStatusOf(onePlan(), tableOn("2026-05-30"))[2];
    EXPECT_EQ(status.from, day("2026-04-01"));
    EXPECT_EQ(status.days, 1);
    Plan endless = onePlan();
    endless.until.reset();
    EXPECT_EQ(taskStatusOf(endless, tableOn("2026-05-30"))[2].phase, TaskPhase::Open);
}

TEST(TaskStatus, communesComeBeforeTheCitysOffices) {
    const auto all = taskStatusOf(onePlan(), tableOn("2026-04-21"));
    EXPECT_EQ(all[0].indicator, "all");
    EXPECT_TRUE(all[0].ofCommunes);
    EXPECT_EQ(all[0].met, 40);
    EXPECT_EQ(all[0].asked(), 46) << "those it does not apply to are not asked";
    EXPECT_EQ(all[1].indicator, "survey");
    EXPECT_FALSE(all[1].ofCommunes);
    EXPECT_EQ(all[1].behind, 1);
    EXPECT_TRUE(all[2].indicator.empty());
}

}  // namespace
}  // namespace ansinh::progress
