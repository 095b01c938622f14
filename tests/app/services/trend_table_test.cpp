#include "app/services/trend_table.hpp"

#include <gtest/gtest.h>

namespace ansinh::app {
namespace {

progress::StatusTable day(const char* date, ValueState state, std::int64_t numerator, int due, int met) {
    progress::StatusTable table;
    table.asOf = Date::require(date, "day");
    progress::StatusRow row;
    row.unit = "20001";
    row.indicator = "done";
    row.state = state;
    row.numerator = numerator;
    row.denominator = hasCount(state) ? 8 : 0;
    table.rows = {row};
    progress::OverallRow overall;
    overall.unit = "20001";
    overall.due = due;
    overall.met = met;
    table.overall = {overall};
    return table;
}

TEST(TrendTable, datesAreSpacedAsTheyAreAndUnknownOnesLeftOut) {
    const TrendTable trends({day("2026-04-01", ValueState::Zero, 0, 0, 0),
                             day("2026-04-11", ValueState::NotReported, 0, 2, 0),
                             day("2026-04-16", ValueState::Provisional, 4, 2, 1),
                             day("2026-04-21", ValueState::Verified, 8, 4, 4)});
    EXPECT_EQ(trends.of("20001", "done"), (std::vector<TrendTable::Step>{{0, 0}, {0.75, 0.5}, {1, 1}}));
    EXPECT_EQ(trends.of("20001", ""), (std::vector<TrendTable::Step>{{0.5, 0}, {0.75, 0.5}, {1, 1}}));
    EXPECT_TRUE(trends.of("20001", "other").empty());
    EXPECT_TRUE(trends.of("20002", "done").empty());
}

TEST(TrendTable, oneDateIsNoWay) {
    const TrendTable trends({day("2026-04-01", ValueState::Verified, 8, 1, 1)});
    EXPECT_EQ(trends.of("20001", "done").size(), 1U);
    EXPECT_TRUE(TrendTable().of("20001", "done").empty());
}

}  // namespace
}  // namespace ansinh::app
