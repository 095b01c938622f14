#include "geo/progress/plan_changes.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <random>

namespace ansinh::progress {
namespace {

using How = PlanChange::How;
using Part = PlanChange::Part;

Plan month() {
    return made::seedPlans()[0];
}

Indicator& indicatorIn(Plan& plan, const std::string& id) {
    return *std::ranges::find(plan.indicators, id, &Indicator::id);
}

/// "task changed 5 due 2026-04-30 → 2026-05-05"
std::string line(const PlanChange& change) {
    std::string text = std::string(keyOf(change.part)) + " " + keyOf(change.how) + " " + change.id;
    if (!change.where.empty()) text += " " + change.where;
    if (!change.field.empty()) text += " " + change.field + " " + change.before + " → " + change.after;
    return text;
}

std::vector<std::string> lines(const Plan& before, const Plan& after) {
    std::vector<std::string> all;
    for (const PlanChange& change : changesBetween(before, after)) all.push_back(line(change));
    return all;
}

TEST(PlanChanges, TheSamePlanHasNone) {
    for (const Plan& plan : made::seedPlans()) EXPECT_TRUE(changesBetween(plan, plan).empty());
    Plan renamed = month();
    renamed.version = "2026-05";
    EXPECT_TRUE(changesBetween(month(), renamed).empty()) << "a version's name is no change of the plan";
}

TEST(PlanChanges, AValueAndADateOfALadder) {
    Plan after = month();
    for (Target& step : indicatorIn(after, "documents_online").ladder)
        if (step.tier == Tier::Commune) step.value = 0.85;
    for (Target& step : indicatorIn(after, "courses_5plus").ladder) step.due = made::day("2026-05-05");
    EXPECT_THAT(lines(month(), after),
                testing::UnorderedElementsAre("target changed courses_5plus city due 2026-04-20 → 2026-05-05",
                                              "target changed courses_5plus commune due 2026-04-20 → 2026-05-05",
                                              "target changed documents_online commune value 0.9 → 0.85"));
}

TEST(PlanChanges, AStepAddedAndOneDropped) {
    Plan after = month();
    indicatorIn(after, "trios").ladder.push_back({Tier::Commune, made::day("2026-06-30"), 0.5, true, "PL.8"});
    std::erase_if(indicatorIn(after, "portals").ladder, [](const Target& s) { return s.tier == Tier::City; });
    const std::vector<PlanChange> changes = changesBetween(month(), after);
    ASSERT_EQ(changes.size(), 2u);
    EXPECT_EQ(line(changes[0]), "target added trios commune");
    EXPECT_EQ(changes[0].after, "2026-06-30 0.5 linear");
    EXPECT_EQ(line(changes[1]), "target dropped portals city");
    EXPECT_EQ(changes[1].before, "2026-05-13 1");
}

TEST(PlanChanges, ARowOfTheAnnexPutInBetweenMovesNothingElse) {
    Plan after = month();
    Task fresh = after.tasks[3];
    fresh.number = "4c";
    fresh.name = {"Việc mới", "New task"};
    after.tasks.insert(after.tasks.begin() + 4, fresh);
    for (std::size_t i = 0; i < after.tasks.size(); ++i) after.tasks[i].row = static_cast<int>(i) + 1;
    EXPECT_THAT(lines(month(), after), testing::ElementsAre("task added 4c"));
}

TEST(PlanChanges, TheTwoRowsNumberedFourAreToldApart) {
    Plan after = month();
    after.tasks[4].due = made::day("2026-04-27");
    EXPECT_THAT(lines(month(), after), testing::ElementsAre("task changed 4 due 2026-04-25 → 2026-04-27"));
    EXPECT_EQ(changesBetween(month(), after).front().name.vi, month().tasks[4].name.vi);
}

TEST(PlanChanges, ARenumberedTaskIsTheSameTask) {
    Plan after = month();
    after.tasks[15].number = "16";
    EXPECT_THAT(lines(month(), after), testing::ElementsAre("task changed 16 number 15 → 16"));
}

TEST(PlanChanges, OnlyWhatMustHaveMovedIsCalledMoved) {
    Plan after = month();
    std::rotate(after.tasks.begin(), after.tasks.begin() + 1, after.tasks.begin() + 6);  // the first becomes the sixth
    EXPECT_THAT(lines(month(), after), testing::ElementsAre("task moved 1 place 1 → 6"));
}

TEST(PlanChanges, ClausesMeasuresAndIndicatorsComeAndGo) {
    Plan after = month();
    after.clauses[2].summary.vi = "Khác";
    after.clauses.push_back({"X", "cuối", {"Điều mới", "New"}});
    std::erase_if(after.indicators, [](const Indicator& i) { return i.id == "media_products"; });
    after.measures.push_back({"fresh", "person", {"Mới", "New"}});
    Indicator fresh = indicatorIn(after, "trios");
    fresh.id = "fresh_share";
    after.indicators.push_back(fresh);
    const std::vector<std::string> all = lines(month(), after);
    EXPECT_THAT(all, testing::ElementsAre(testing::HasSubstr("clause changed I.1.3 summary"), "clause added X",
                                          "measure added fresh", "indicator added fresh_share",
                                          "indicator dropped media_products"));
}

TEST(PlanChanges, AnEnglishTextAloneIsAChangeToo) {
    Plan after = month();
    after.tasks[0].partners[0].en = "Members of the IT group";
    const std::vector<PlanChange> changes = changesBetween(month(), after);
    ASSERT_EQ(changes.size(), 1u);
    EXPECT_EQ(changes[0].field, "partners");
    EXPECT_EQ(changes[0].after, "Members of the IT group");
}

TEST(PlanChanges, PeriodScopeAndReadiness) {
    Plan after = made::seedPlans()[1];
    const Plan before = after;
    after.scope = PlanScope::City;
    after.until = made::day("2029-12-31");
    after.readiness[0].weight = 0.25;
    after.readinessLeastKnown = 0.6;
    after.readinessClasses[0].from = 0.85;
    EXPECT_THAT(lines(before, after),
                testing::ElementsAre("plan changed thien-hoa-2025-08 scope template → city",
                                     testing::StartsWith("plan changed thien-hoa-2025-08 until"),
                                     "plan changed thien-hoa-2025-08 least_known 0.5 → 0.6",
                                     "readiness changed computers weight 0.3 → 0.25",
                                     "readiness changed ready from 0.8 → 0.85"));
}

/// One random edit that can be seen.
void edit(Plan& plan, std::mt19937& chance) {
    const auto lot = [&](std::size_t n) { return static_cast<std::size_t>(chance()) % n; };
    switch (lot(6)) {
        case 0:
            plan.tasks.erase(plan.tasks.begin() + static_cast<std::ptrdiff_t>(lot(plan.tasks.size())));
            break;
        case 1:
            plan.clauses[lot(plan.clauses.size())].summary.en += "!";
            break;
        case 2:
            plan.indicators[lot(plan.indicators.size())].ladder.clear();
            break;
        case 3:
            std::swap(plan.tasks[0], plan.tasks[1 + lot(plan.tasks.size() - 1)]);
            break;
        case 4:
            plan.measures[lot(plan.measures.size())].restricted ^= true;
            break;
        default:
            plan.notes.pop_back();
    }
}

TEST(PlanChanges, NoEditOfChanceGoesUnseen) {
    std::mt19937 chance(11);
    for (int i = 0; i < 200; ++i) {
        Plan after = month();
        edit(after, chance);
        EXPECT_EQ(changesBetween(month(), after).empty(), month() == after) << i;
        EXPECT_EQ(changesBetween(after, month()).empty(), month() == after) << i;
    }
}

}  // namespace
}  // namespace ansinh::progress
