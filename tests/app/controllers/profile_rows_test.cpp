#include "app/controllers/profile_rows.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

TEST(ProfileRows, WhereNobodyReportedNobodyIsRanked) {
    const auto facts = smallCity(4);
    DayFigures figures = *smallCityFigures(*facts, Date::require("2026-05-13", "day"));
    EXPECT_TRUE(rankText(*facts, figures, "20000").startsWith("Hạng ")) << rankText(*facts, figures, "20000").toStdString();
    for (progress::OverallRow& row : figures.status.overall) {
        row.silent += row.met + row.behind;
        row.met = row.behind = 0;
    }
    EXPECT_TRUE(rankText(*facts, figures, "20000").startsWith("Không xếp hạng"));
}

}  // namespace
}  // namespace ansinh::app
