// The SQL views on cases small enough to be worked out by hand. A test in tests/geo/project compares them with the
// program's own answers on random data.
#include <gmock/gmock.h>

#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"

namespace ansinh::store::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class StatusViews : public testing::Test {
protected:
    void SetUp() override {
        project.putCity("48", {"Đà Nẵng", "Da Nang"});
        std::vector<Commune> communes;
        for (const char* code : {"1", "2", "3", "4", "5", "6", "7"}) {
            Commune commune;
            commune.code = code;
            commune.name = code;
            commune.reports = commune.code != "7";
            communes.push_back(commune);
        }
        project.putCommunes(communes, newBatch(project, "facts"));
        batch = newBatch(project, "figures");
    }

    Plan planWith(std::vector<Target> ladder, PlanScope scope = PlanScope::City) {
        Plan plan;
        plan.id = "p";
        plan.scope = scope;
        plan.from = day("2026-01-01");
        plan.indicators = {{.id = "i",
                            .plan = "p",
                            .clause = "",
                            .name = {},
                            .numerator = "signed",
                            .denominator = "total",
                            .unit = "person",
                            .selfDeclared = false,
                            .restricted = false,
                            .ladder = std::move(ladder)}};
        return plan;
    }
    void put(const Plan& plan) { project.putPlan(plan, newBatch(project, "plan")); }
    void put(const char* unit, const char* measure, const char* asOf, ValueState state, std::int64_t count = 0) {
        const Observation figure{unit, measure, day(asOf), state, count, 0};
        project.putObservations(std::span(&figure, 1), batch);
    }
    void putPair(const char* unit, std::int64_t numerator, std::int64_t denominator) {
        put(unit, "signed", "2026-03-31", numerator == 0 ? ValueState::Zero : ValueState::Verified, numerator);
        put(unit, "total", "2026-03-31", denominator == 0 ? ValueState::Zero : ValueState::Verified, denominator);
    }
    std::vector<std::string> statusOn(const char* date, const std::string& columns) {
        project.setViewDate(day(date));
        return ask(path, "SELECT " + columns + " FROM commune_status ORDER BY code");
    }

    TemporaryFolder folder;
    std::string path = folder.file("p.ansinh");
    ProjectFile project = ProjectFile::create(path, kProgram);
    std::int64_t batch = 0;
    const std::vector<Target> ninety{{Tier::Commune, day("2026-06-30"), 0.9, false, "c"},
                                     {Tier::City, day("2026-06-30"), 0.95, false, "c"}};
};

TEST_F(StatusViews, FiveStandings) {
    put(planWith(ninety));
    putPair("1", 8, 8);
    putPair("2", 7, 8);  // 87.5 %, one person short of 90 %
    putPair("3", 0, 8);
    put("4", "signed", "2026-03-31", ValueState::NotApplicable);
    putPair("5", 0, 0);
    put("6", "total", "2026-03-31", ValueState::Verified, 8);
    EXPECT_THAT(statusOn("2026-06-30", "code, state, standing, numerator, denominator, missing, in_force"),
                ElementsAre("1|verified|met|8|8|0|1", "2|verified|behind|7|8|1|1", "3|zero|behind|0|8|8|1",
                            "4|not_applicable|not_applicable|-|-|0|1", "5|not_applicable|not_applicable|-|-|0|1",
                            "6|not_reported|not_reported|-|-|0|1", "7|not_reported|not_reported|-|-|0|1"));
    EXPECT_THAT(statusOn("2026-06-29", "standing"), ElementsAre("met", "on_the_way", "on_the_way", "not_applicable",
                                                                "not_applicable", "not_reported", "not_reported"));
    EXPECT_THAT(ask(path, "SELECT missing, due_share, due_on, clause FROM commune_status WHERE code = '2'"),
                ElementsAre("1|0.9|2026-06-30|c"));
}

TEST_F(StatusViews, NothingAskedOfTheTier) {
    put(planWith({{Tier::City, day("2026-06-30"), 0.95, false, "c"}}));
    putPair("1", 1, 8);
    putPair("48", 19, 21);
    EXPECT_THAT(statusOn("2026-07-01", "standing || missing || coalesce(due_on, '?')"),
                ElementsAre("not_applicable0?", "not_reported0?", "not_reported0?", "not_reported0?", "not_reported0?",
                            "not_reported0?", "not_reported0?"));
    EXPECT_THAT(ask(path, "SELECT standing, missing FROM unit_status WHERE tier = 'city'"), ElementsAre("behind|1"));
}

TEST_F(StatusViews, TheLatestFigureAtOrBeforeTheDayCounts) {
    put(planWith(ninety));
    put("1", "total", "2026-01-31", ValueState::Verified, 10);
    put("1", "signed", "2026-02-28", ValueState::Verified, 5);
    put("1", "signed", "2026-03-31", ValueState::Provisional, 7);
    put("1", "signed", "2026-04-30", ValueState::NotReported);
    const std::string columns = "state, coalesce(numerator, '?'), coalesce(reported_on, '?')";
    EXPECT_EQ(statusOn("2026-02-27", columns)[0], "not_reported|?|?");
    EXPECT_EQ(statusOn("2026-02-28", columns)[0], "verified|5|2026-01-31");
    EXPECT_EQ(statusOn("2026-04-29", columns)[0], "provisional|7|2026-01-31");
    EXPECT_EQ(statusOn("2026-04-30", columns)[0], "not_reported|?|2026-01-31");

    const auto correction = newBatch(project, "figures");
    const Observation figure{"1", "signed", day("2026-03-31"), ValueState::Verified, 6, 0};
    project.putObservations(std::span(&figure, 1), correction);
    EXPECT_EQ(statusOn("2026-03-31", columns)[0], "verified|6|2026-01-31");
    project.undoBatch(correction);
    EXPECT_EQ(statusOn("2026-03-31", columns)[0], "provisional|7|2026-01-31");
}

TEST_F(StatusViews, LaddersStepAndSlope) {
    put(planWith({{Tier::Commune, day("2026-01-31"), 0.3, true, "a"},
                  {Tier::Commune, day("2026-02-28"), 0.6, false, "b"},
                  {Tier::Commune, day("2026-03-31"), 0.5, true, "c"},
                  {Tier::Commune, day("2026-12-31"), 1.0, false, "d"}}));
    const auto due = [&](const char* date) {
        return statusOn(date, "due_millionths || ' ' || in_force || ' ' || due_on || ' ' || clause")[0];
    };
    EXPECT_EQ(due("2025-12-31"), "300000 0 2026-01-31 a") << "before the plan runs";
    EXPECT_EQ(due("2026-01-01"), "0 1 2026-01-31 a");
    EXPECT_EQ(due("2026-01-11"), "100000 1 2026-01-31 a");
    EXPECT_EQ(due("2026-01-12"), "110000 1 2026-01-31 a");
    EXPECT_EQ(due("2026-01-31"), "300000 1 2026-01-31 a");
    EXPECT_EQ(due("2026-02-27"), "300000 1 2026-01-31 a") << "the next one is a step, not a slope";
    EXPECT_EQ(due("2026-02-28"), "600000 1 2026-03-31 c");
    EXPECT_EQ(due("2026-03-01"), "596774 1 2026-03-31 c") << "600000 - 100000/31, rounded down";
    EXPECT_EQ(due("2026-03-31"), "500000 1 2026-03-31 c");
    EXPECT_EQ(due("2026-12-30"), "500000 1 2026-03-31 c");
    EXPECT_EQ(due("2027-01-01"), "1000000 1 2026-12-31 d");
}

TEST_F(StatusViews, ASlopeWithoutAStartIsAStep) {
    Plan plan = planWith({{Tier::Commune, day("2026-01-31"), 0.3, true, "a"}});
    plan.from = std::nullopt;
    put(plan);
    EXPECT_EQ(statusOn("2026-01-15", "due_millionths || ' ' || in_force")[0], "300000 0");
}

TEST_F(StatusViews, NeededIsExact) {
    put(planWith({{Tier::Commune, day("2026-01-31"), 0.9, false, "a"}}));
    putPair("1", 9, 10);
    putPair("2", 899'999'999, 1'000'000'000);
    putPair("3", 0, 1);
    const auto missing = statusOn("2026-04-01", "missing");
    EXPECT_EQ(missing[0], "0");
    EXPECT_EQ(missing[1], "1");
    EXPECT_EQ(missing[2], "1");
}

TEST_F(StatusViews, TotalsAreSumsOverTheBase) {
    put(planWith(ninety));
    putPair("1", 8, 8);
    putPair("2", 7, 8);
    put("3", "signed", "2026-03-31", ValueState::Verified, 5);  // no denominator: in no sum
    putPair("7", 100, 1000);                                    // does not report: in no total
    putPair("48", 1, 10);
    project.setViewDate(day("2026-07-01"));
    const std::string sql =
        "SELECT base, numerator, denominator, missing, met, on_the_way, behind, not_reported,"
        " not_applicable FROM indicator_total";
    EXPECT_THAT(ask(path, sql), ElementsAre("6|15|16|1|1|0|1|4|0"));
    project.setViewDate(day("2026-06-29"));
    EXPECT_THAT(ask(path, sql), ElementsAre("6|15|16|0|1|1|0|4|0")) << "what is not due yet is not missing";
}

TEST_F(StatusViews, OverallCountsOnlyWhatBinds) {
    Plan plan = planWith(ninety);
    Indicator other = plan.indicators[0];
    other.id = "later";
    other.ladder = {{Tier::Commune, day("2026-12-31"), 1, false, "d"}};
    Indicator secret = plan.indicators[0];
    secret.id = "secret";
    secret.restricted = true;
    plan.indicators.push_back(other);
    plan.indicators.push_back(secret);
    put(plan);
    Plan pattern = planWith(ninety, PlanScope::Template);
    pattern.id = "template";
    put(pattern);
    putPair("1", 8, 8);
    putPair("2", 7, 8);
    putPair("3", 0, 8);
    put("4", "signed", "2026-03-31", ValueState::NotApplicable);
    project.setViewDate(day("2026-07-01"));
    const std::string sql =
        "SELECT code, standing, due, met, behind, silent, missing, state FROM commune_overall"
        " ORDER BY code";
    EXPECT_THAT(ask(path, sql),
                ElementsAre("1|met|1|1|0|0|0|verified", "2|behind|1|0|1|0|1|verified", "3|behind|1|0|1|0|8|zero",
                            "4|not_applicable|0|0|0|0|0|not_applicable", "5|not_reported|1|0|0|1|0|not_reported",
                            "6|not_reported|1|0|0|1|0|not_reported", "7|not_reported|1|0|0|1|0|not_reported"));
    project.setViewDate(day("2026-06-01"));
    EXPECT_THAT(ask(path, "SELECT standing || due FROM commune_overall ORDER BY code LIMIT 3"),
                ElementsAre("met0", "on_the_way0", "on_the_way0"));
}

TEST_F(StatusViews, NothingToSayWithoutPlans) {
    project.setViewDate(day("2026-06-01"));
    EXPECT_THAT(ask(path, "SELECT * FROM commune_status"), IsEmpty());
    EXPECT_THAT(ask(path, "SELECT DISTINCT standing FROM commune_overall"), ElementsAre("not_applicable"));
}

}  // namespace
}  // namespace ansinh::store::test
