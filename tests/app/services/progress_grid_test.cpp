#include "app/services/progress_grid.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

using progress::Standing;

class ProgressGridTest : public testing::Test {
protected:
    ProgressGridTest() {
        for (std::size_t i = 0; i < facts_->communes.size(); ++i) {
            facts_->communes[i].kind = i % 2 == 0 ? CommuneKind::Ward : CommuneKind::Commune;
            facts_->communes[i].formerDistricts = {i < 6 ? "Nam Giang" : "Hòa Vang"};
        }
        facts_->communes[4].name = "Thạnh Mỹ";
        facts_->names = NameMatcher(facts_->communes);
        figures_ = smallCityFigures(*facts_, Date::require("2026-06-01", "day"));
    }
    ProgressGrid grid(const std::string& plan = "plan") const { return {facts_, figures_, plan}; }
    std::vector<std::string> codes(const ProgressGrid& grid, const GridFilter& filter, const GridSort& sort = {}) const {
        std::vector<std::string> found;
        for (const std::size_t row : arrange(grid, filter, sort)) found.push_back(grid.commune(row).code);
        return found;
    }

    std::shared_ptr<ProjectFacts> facts_ = smallCity(12);
    std::shared_ptr<DayFigures> figures_;
};

TEST_F(ProgressGridTest, everyFieldIsTheStatusOfItsCommuneAndIndicator) {
    const ProgressGrid all = grid();
    ASSERT_EQ(all.columns().size(), 2U);
    for (std::size_t row = 0; row < all.rowCount(); ++row)
        for (std::size_t column = 0; column < 2; ++column)
            EXPECT_EQ(all.cell(row, column),
                      figures_->row(all.commune(row).code, all.columns()[column].indicator->id));
    EXPECT_EQ(all.columnOf("signed"), 1U);
    EXPECT_FALSE(all.columnOf("other"));
    EXPECT_TRUE(grid("another plan").columns().empty());
    EXPECT_EQ(grid("").columns().size(), 2U);
}

TEST_F(ProgressGridTest, filtersTogetherLetThroughWhatEachLetsThrough) {
    const ProgressGrid all = grid();
    EXPECT_EQ(codes(all, {}).size(), 12U);
    GridFilter filter;
    filter.kind = CommuneKind::Ward;
    EXPECT_EQ(codes(all, filter).size(), 6U);
    filter.district = "Nam Giang";
    EXPECT_EQ(codes(all, filter).size(), 3U);
    filter.search = "thanh my";
    EXPECT_EQ(codes(all, filter), std::vector<std::string>{"20004"});
    filter.trainingClass = "1";
    EXPECT_TRUE(codes(all, filter).empty()) << "20004 is in no class";
    filter.trainingClass = "none";
    EXPECT_EQ(codes(all, filter), std::vector<std::string>{"20004"});
}

TEST_F(ProgressGridTest, standingIsThatOfTheIndicatorOrOfTheWholePlan) {
    const ProgressGrid all = grid();
    GridFilter filter;
    filter.indicator = "done";
    filter.standing = Standing::NotReported;
    EXPECT_EQ(codes(all, filter), (std::vector<std::string>{"20011", "20002", "20005", "20008"})) << "by name: 11 before 2";
    filter.standing = Standing::Met;
    EXPECT_EQ(codes(all, filter), (std::vector<std::string>{"20010", "20009"})) << "10 and 9 of 10, 90 % is asked; by name";
    filter.indicator = "";
    EXPECT_TRUE(codes(all, filter).empty()) << "nobody has reported the other indicator";
    filter.standing = Standing::Behind;
    for (const std::string& code : codes(all, filter))
        EXPECT_EQ(figures_->overall(code)->standing, Standing::Behind) << code;
}

TEST_F(ProgressGridTest, farthestBehindFirstAndUnknownAlwaysLast) {
    const ProgressGrid all = grid();
    const GridSort worst{GridSort::By::Indicator, "done", true};
    const auto down = codes(all, {}, worst);
    EXPECT_EQ(down.front(), "20000") << "0 of 10";
    EXPECT_EQ(down[1], "20001");
    EXPECT_EQ(down[7], "20010") << "10 of 10";
    const auto up = codes(all, {}, {GridSort::By::Indicator, "done", false});
    EXPECT_EQ(up.front(), "20010");
    EXPECT_EQ(up[7], "20000");
    EXPECT_TRUE(std::equal(down.begin() + 8, down.end(), up.begin() + 8)) << "who has not reported is no best and no worst";
}

TEST_F(ProgressGridTest, namesAreInVietnameseOrder) {
    facts_->communes[0].name = "Đắc Pring";
    facts_->communes[1].name = "Dương Sơn";
    facts_->communes[2].name = "Ấn Sơn";
    const auto order = codes(grid(), {}, {});
    EXPECT_EQ(order[0], "20002");
    EXPECT_EQ(order[1], "20001");
    EXPECT_EQ(order[2], "20000");
    auto back = codes(grid(), {}, {GridSort::By::Name, {}, true});
    std::ranges::reverse(back);
    EXPECT_EQ(back, order);
}

}  // namespace
}  // namespace ansinh::app
