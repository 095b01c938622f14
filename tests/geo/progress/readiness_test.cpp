#include "geo/progress/readiness.hpp"

#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"

namespace ansinh::progress {
namespace {

const std::vector<Commune> communes = {made::commune("20001")};

Plan scheme() {
    Plan plan = made::plan(
        {made::indicator("modern_terminals", {made::step("2026-12-31", 0.6)}, "staff_modern_terminal", "staff_total")},
        PlanScope::Template);
    for (const auto& [id, weight] : {std::pair{"computers", 0.3},
                                     {"modern_terminals", 0.25},
                                     {"antivirus", 0.2},
                                     {"broadband", 0.15},
                                     {"printer_scanner", 0.1}})
        plan.readiness.push_back({id, {}, weight});
    return plan;
}

DeviceCount device(const char* kind, const char* condition, std::int64_t count, const char* day = "2026-05-13") {
    return {"20001", kind, condition, made::day(day), count, 1};
}

ReadinessRow rowOf(const std::vector<DeviceCount>& devices, std::int64_t staff, const char* day = "2026-11-22") {
    std::vector<Observation> figures;
    if (staff > 0) figures.push_back(made::figure("20001", "staff_total", "2026-04-15", staff));
    return readinessOf(scheme(), communes, devices, figures, made::day(day)).front();
}

TEST(Readiness, EveryPartStopsAtOneAndTheScoreIsTheirWeightedMean) {
    const ReadinessRow row =
        rowOf({device("desktop", "modern", 5), device("laptop", "usable", 7), device("desktop", "broken", 9),
               device("antivirus", "usable", 6), device("line", "usable", 2), device("printer", "usable", 1),
               device("scanner", "usable", 0)},
              10);
    EXPECT_EQ(row.parts.at("computers"), 1.0);
    EXPECT_EQ(row.parts.at("modern_terminals"), 0.5);
    EXPECT_EQ(row.parts.at("antivirus"), 0.5);
    EXPECT_EQ(row.parts.at("broadband"), 1.0);
    EXPECT_EQ(row.parts.at("printer_scanner"), 0.5);
    ASSERT_TRUE(row.score);
    EXPECT_NEAR(*row.score, 0.3 + 0.125 + 0.1 + 0.15 + 0.05, 1e-12);
    EXPECT_EQ(row.standing, Standing::OnTheWay);
    EXPECT_EQ(row.counts.at("desktop/broken"), 9);
}

TEST(Readiness, AKindThatWasNeverReportedIsUnknownNotZero) {
    const ReadinessRow row = rowOf({device("line", "usable", 1), device("printer", "usable", 1)}, 10);
    EXPECT_FALSE(row.parts.at("computers"));
    EXPECT_FALSE(row.parts.at("antivirus"));
    EXPECT_EQ(row.parts.at("printer_scanner"), 1.0);
    EXPECT_FALSE(row.score) << "a quarter of the weight is known";
    EXPECT_EQ(row.standing, Standing::NotReported);
}

TEST(Readiness, HalfTheWeightIsEnoughForAScore) {
    const ReadinessRow row = rowOf({device("desktop", "usable", 8), device("antivirus", "usable", 8)}, 10);
    ASSERT_TRUE(row.score) << "0.3 + 0.2";
    EXPECT_NEAR(*row.score, (0.3 * 0.8 + 0.2) / 0.5, 1e-12);
    EXPECT_FALSE(row.parts.at("modern_terminals"));
}

TEST(Readiness, WithoutStaffNothingCanBeAsked) {
    const ReadinessRow row = rowOf({device("desktop", "modern", 8)}, 0);
    EXPECT_FALSE(row.parts.at("computers"));
    EXPECT_EQ(row.standing, Standing::NotReported);
}

TEST(Readiness, TheLadderYearDecides) {
    const std::vector<DeviceCount> five = {device("desktop", "modern", 5)};
    EXPECT_EQ(rowOf(five, 10, "2026-12-30").standing, Standing::OnTheWay);
    EXPECT_EQ(rowOf(five, 10, "2026-12-31").standing, Standing::Behind);
    EXPECT_EQ(rowOf({device("desktop", "modern", 6)}, 10, "2026-12-31").standing, Standing::Met);
    EXPECT_EQ(rowOf(five, 10, "2026-12-30").missing, 1) << "of the 60 % to come";
    EXPECT_EQ(rowOf(five, 10, "2026-12-31").missing, 1);
    EXPECT_EQ(rowOf({device("desktop", "modern", 12)}, 10, "2026-12-31").missing, 0);
    EXPECT_EQ(rowOf({device("laptop", "usable", 5)}, 10, "2026-12-31").missing, 0) << "nobody told of modern ones";
}

TEST(Readiness, TheLatestCountAtOrBeforeTheDayHolds) {
    const std::vector<DeviceCount> history = {
        device("desktop", "modern", 3, "2026-04-15"), device("desktop", "modern", 9, "2026-12-01"),
        device("desktop", "modern", 4, "2026-05-13"), device("line", "usable", 1, "2026-04-20")};
    const ReadinessRow row = rowOf(history, 10);
    EXPECT_EQ(row.counts.at("desktop/modern"), 4);
    EXPECT_EQ(row.reportedOn, made::day("2026-04-20"));
    EXPECT_TRUE(rowOf(history, 10, "2026-01-01").counts.empty());
}

}  // namespace
}  // namespace ansinh::progress
