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
TEST(ProfileRows, EachSourceNamesItsTargetsOnce) {
    const auto row = [](int number, const char* source) {
        ClauseRow made;
        made.number = number;
        made.source = QString::fromLatin1(source);
        return made;
    };
    EXPECT_EQ(sourceLines({row(1, "a"), row(2, "b"), row(3, "a"), row(4, "a"), row(5, ""), row(6, "b"), row(7, "b")}),
              QStringList({"a: 1, 3\u20134", "b: 2, 6\u20137"}));
    EXPECT_TRUE(sourceLines({}).isEmpty());
}

}  // namespace ansinh::app
