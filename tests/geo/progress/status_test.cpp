#include "geo/progress/status.hpp"

#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"

namespace ansinh::progress {
namespace {

using made::figure;
using made::step;
using made::without;

const std::vector<Commune> communes = {made::commune("20002"), made::commune("20001"), made::commune("20333", false)};
const Indicator ninety = made::indicator("ninety", {step("2026-04-30", 0.9)});

StatusTable on(const char* day, const std::vector<Observation>& figures,
               const std::vector<Plan>& plans = {made::plan({ninety})}) {
    return statusOf(plans, communes, "48", figures, made::day(day));
}

StatusRow rowOf(const std::vector<Observation>& figures, const char* day = "2026-05-01") {
    return on(day, figures).rows.front();  // of 20001
}

TEST(Status, RowsAreInTheOrderOfCodes) {
    const StatusTable table = on("2026-05-01", {});
    ASSERT_EQ(table.rows.size(), 3u);
    EXPECT_EQ(table.rows[0].unit, "20001");
    EXPECT_EQ(table.rows[1].unit, "20002");
    EXPECT_EQ(table.rows[2].unit, "20333");
    EXPECT_EQ(table.city.front().unit, "48");
}

TEST(Status, SevenOfEightIsBehindByOnePerson) {
    const StatusRow row = rowOf({figure("20001", "part", "2026-04-20", 7), figure("20001", "whole", "2026-04-15", 8)});
    EXPECT_EQ(row.standing, Standing::Behind);
    EXPECT_EQ(row.missing, 1);
    EXPECT_EQ(row.reportedOn, made::day("2026-04-15"));
}

TEST(Status, BeforeTheDayTheSameFiguresAreOnTheWay) {
    const StatusRow row =
        rowOf({figure("20001", "part", "2026-04-20", 7), figure("20001", "whole", "2026-04-15", 8)}, "2026-04-29");
    EXPECT_EQ(row.standing, Standing::OnTheWay);
    EXPECT_EQ(row.missing, 1);
}

TEST(Status, MissingIsNeverZero) {
    const StatusRow silent = rowOf({figure("20001", "whole", "2026-04-15", 8)});
    EXPECT_EQ(silent.state, ValueState::NotReported);
    EXPECT_EQ(silent.standing, Standing::NotReported);
    EXPECT_EQ(silent.missing, 0);
    EXPECT_FALSE(silent.reportedOn);
    const StatusRow zero = rowOf({figure("20001", "part", "2026-04-20", 0), figure("20001", "whole", "2026-04-15", 8)});
    EXPECT_EQ(zero.state, ValueState::Zero);
    EXPECT_EQ(zero.standing, Standing::Behind);
    EXPECT_EQ(zero.missing, 8);
}

TEST(Status, NobodyToCountIsNotApplicable) {
    const StatusRow row = rowOf({figure("20001", "part", "2026-04-20", 0), figure("20001", "whole", "2026-04-15", 0)});
    EXPECT_EQ(row.state, ValueState::NotApplicable);
    EXPECT_EQ(row.standing, Standing::NotApplicable);
}

TEST(Status, NotApplicableBeatsNotReportedAndProvisionalBeatsZero) {
    EXPECT_EQ(rowOf({without("20001", "part", "2026-04-20", ValueState::NotApplicable)}).state,
              ValueState::NotApplicable);
    Observation whole = figure("20001", "whole", "2026-04-15", 8);
    whole.state = ValueState::Provisional;
    EXPECT_EQ(rowOf({figure("20001", "part", "2026-04-20", 0), whole}).state, ValueState::Provisional);
}

TEST(Status, AReportThatTakesAFigureBackLeavesNoFigure) {
    const StatusRow row = rowOf({figure("20001", "part", "2026-04-15", 8), figure("20001", "whole", "2026-04-15", 8),
                                 without("20001", "part", "2026-04-20", ValueState::NotReported)});
    EXPECT_EQ(row.standing, Standing::NotReported);
}

TEST(Status, TheLatestFigureCountsAndOfOneDateTheHigherBatch) {
    const StatusRow row =
        rowOf({figure("20001", "part", "2026-04-20", 5, 7), figure("20001", "whole", "2026-04-15", 8),
               figure("20001", "part", "2026-04-20", 6, 9), figure("20001", "part", "2026-04-20", 4, 8),
               figure("20001", "part", "2026-04-18", 3, 10), figure("20001", "part", "2026-05-02", 8, 11)});
    EXPECT_EQ(row.numerator, 6);
    EXPECT_EQ(row.batch, 9);
}

TEST(Status, WithoutATargetForItsTierARowIsNotApplicable) {
    const std::vector<Plan> plans = {made::plan({made::indicator("city", {step("2026-04-30", 1, Tier::City)})})};
    const std::vector<Observation> figures = {
        figure("20001", "part", "2026-04-15", 1), figure("20001", "whole", "2026-04-15", 2),
        figure("48", "part", "2026-04-15", 1), figure("48", "whole", "2026-04-15", 2)};
    const StatusTable table = on("2026-05-01", figures, plans);
    EXPECT_EQ(table.rows.front().standing, Standing::NotApplicable);
    EXPECT_EQ(table.rows.front().state, ValueState::Verified);
    EXPECT_EQ(table.city.front().standing, Standing::Behind);
}

TEST(Status, HoangSaIsARowButNotInTheBase) {
    const StatusTable table =
        on("2026-05-01", {figure("20333", "part", "2026-04-15", 1), figure("20333", "whole", "2026-04-15", 9)});
    EXPECT_EQ(table.base, 2);
    EXPECT_EQ(table.totals.front().denominator, 0);
    EXPECT_EQ(table.totals.front().missing, 0);
    EXPECT_EQ(table.totals.front().units.at(Standing::NotReported), 2);
}

TEST(Status, OverallPassesOverTemplatesAndRestrictedIndicators) {
    Indicator secret = made::indicator("secret", {step("2026-04-30", 1)});
    secret.restricted = true;
    const std::vector<Observation> figures = {figure("20001", "part", "2026-04-15", 9),
                                              figure("20001", "whole", "2026-04-15", 10)};
    Plan scheme = made::plan({made::indicator("template", {step("2026-04-30", 1)})}, PlanScope::Template);
    const StatusTable table = on("2026-05-01", figures, {made::plan({ninety, secret}), scheme});
    EXPECT_EQ(table.rows.size(), 9u) << "templates are worked out all the same";
    EXPECT_EQ(table.overall.front(), (OverallRow{"20001", Standing::Met, 1, 1, 0, 0, 0, ValueState::Verified}));
}

TEST(Status, OverallIsTheWorstOfWhatIsDue) {
    const Indicator other = made::indicator("other", {step("2026-04-30", 0.9)}, "part2", "whole");
    const Indicator later = made::indicator("later", {step("2027-04-30", 1)});
    const std::vector<Plan> plans = {made::plan({ninety, other, later})};
    std::vector<Observation> figures = {figure("20001", "part", "2026-04-15", 9),
                                        figure("20001", "whole", "2026-04-15", 10)};
    EXPECT_EQ(on("2026-05-01", figures, plans).overall.front().standing, Standing::NotReported);
    EXPECT_EQ(on("2026-05-01", figures, plans).overall.front().silent, 1);
    figures.push_back(figure("20001", "part2", "2026-04-15", 7));
    EXPECT_EQ(on("2026-05-01", figures, plans).overall.front(),
              (OverallRow{"20001", Standing::Behind, 2, 1, 1, 0, 2, ValueState::Verified}));
    EXPECT_EQ(on("2026-04-29", figures, plans).overall.front().standing, Standing::OnTheWay);
}

TEST(Status, AnIndicatorThatOnlyTheCityIsAskedForDoesNotWeakenACommune) {
    const Indicator office = made::indicator("office", {step("2026-04-30", 1, Tier::City)}, "never", "whole");
    const std::vector<Observation> figures = {figure("20001", "part", "2026-04-15", 9),
                                              figure("20001", "whole", "2026-04-15", 10)};
    const OverallRow row = on("2026-05-01", figures, {made::plan({ninety, office})}).overall.front();
    EXPECT_EQ(row.standing, Standing::Met);
    EXPECT_EQ(row.state, ValueState::Verified);
}

}  // namespace
}  // namespace ansinh::progress
