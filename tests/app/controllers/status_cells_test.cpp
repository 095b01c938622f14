#include "app/controllers/status_cells.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

using text::Language;

class StatusCellsTest : public testing::Test {
protected:
    const progress::StatusRow* row(const char* code, const char* indicator = "done") const {
        return figures_->row(code, indicator);
    }
    StatusCell cell(const char* code) const {
        return cellOf(row(code), facts_->plans[0].indicators[0], {*facts_, Language::Vietnamese}, Language::Vietnamese);
    }
    std::vector<KpiRow> tiles() const {
        return kpiRows(ProgressGrid(facts_, figures_, ""), "", {*facts_, Language::Vietnamese}, Language::Vietnamese);
    }

    std::shared_ptr<ProjectFacts> facts_ = smallCity(12);
    std::shared_ptr<DayFigures> figures_ = smallCityFigures(*facts_, Date::require("2026-06-01", "day"));
};

TEST_F(StatusCellsTest, peopleShortStandBesideTheCounts) {
    const StatusCell behind = cell("20004");
    EXPECT_EQ(behind.text, "4/10");
    EXPECT_EQ(behind.gap, "−5") << "90 % of 10 is 9";
    EXPECT_EQ(behind.standing, "behind");
    EXPECT_EQ(behind.mapClass, "behind_large");
    EXPECT_EQ(behind.valueState, "provisional");
    EXPECT_TRUE(behind.spoken.contains("Chậm") && behind.spoken.contains("còn thiếu 5 người"));
    const StatusCell met = cell("20009");
    EXPECT_EQ(met.text, "9/10");
    EXPECT_TRUE(met.gap.isEmpty());
}

TEST_F(StatusCellsTest, missingIsNotZero) {
    EXPECT_EQ(cell("20000").text, "0/10");
    EXPECT_EQ(cell("20000").valueState, "zero");
    EXPECT_EQ(cell("20002").text, "chưa có");
    EXPECT_EQ(cell("20002").valueState, "not_reported");
    EXPECT_TRUE(cell("20002").gap.isEmpty());
}

TEST_F(StatusCellsTest, restrictedCountsAreNotSaid) {
    facts_->plans[0].indicators[0].restricted = true;
    EXPECT_EQ(cell("20004").text, "chưa");
    EXPECT_EQ(cell("20009").text, "có");
    EXPECT_TRUE(cell("20004").gap.isEmpty());
    EXPECT_FALSE(cell("20004").spoken.contains("5"));
    const TrendTable trends(std::vector<progress::StatusTable>{figures_->status, figures_->status});
    EXPECT_TRUE(trendCell(trends, "20004", &facts_->plans[0].indicators[0], *figures_).trend.isEmpty());
    const auto all = tiles();
    EXPECT_TRUE(all[1].countText.isEmpty());
    EXPECT_TRUE(all[1].gapText.isEmpty());
}

TEST_F(StatusCellsTest, tilesAddUpToTheStatedBase) {
    const auto all = tiles();
    ASSERT_EQ(all.size(), 3U) << "the whole plan and two indicators";
    EXPECT_TRUE(all[0].key.isEmpty());
    for (const KpiRow& tile : all)
        EXPECT_EQ(tile.met + tile.onTheWay + tile.behind + tile.notReported + tile.notApplicable, 11)
            << tile.name.toStdString();
    EXPECT_EQ(all[1].tone, "behind");
    EXPECT_EQ(all[1].figure, QString::number(all[1].behind));
    EXPECT_TRUE(all[1].gapText.contains("người"));
    EXPECT_EQ(all[2].tone, "not_reported") << "nobody has reported it: that is not 'nobody is behind'";
}

TEST_F(StatusCellsTest, whatOnlyTheCityIsAskedForStandsLast) {
    Indicator office = facts_->plans[0].indicators[1];
    office.id = "office";
    office.ladder[0].tier = Tier::City;
    facts_->plans[0].indicators.insert(facts_->plans[0].indicators.begin(), office);
    figures_ = smallCityFigures(*facts_, figures_->day);
    const auto all = tiles();
    ASSERT_EQ(all.size(), 4U);
    EXPECT_EQ(all[3].key, "office");
    EXPECT_TRUE(all[3].cityOnly);
    EXPECT_EQ(all[3].cityStanding, "not_reported");
    EXPECT_FALSE(all[1].cityOnly);
}

}  // namespace
}  // namespace ansinh::app
