#include "app/controllers/target_rows.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"
#include <algorithm>

namespace ansinh::app {
namespace {

using text::Language;

const TargetRow& rowOf(const std::vector<TargetRow>& rows, const char* indicator) {
    return *std::ranges::find(rows, QString(indicator), &TargetRow::indicator);
}

TEST(TargetRows, saysWhatIsMissingAndByWhen) {
    const auto facts = smallCity(12);
    const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    const auto rows = targetRows(*facts, *figures, "20004", {}, false, Language::Vietnamese);
    ASSERT_EQ(rows.size(), 2U);
    const TargetRow& done = rowOf(rows, "done");
    EXPECT_TRUE(done.counted);
    EXPECT_EQ(done.numerator, 4);
    EXPECT_EQ(done.denominator, 10);
    EXPECT_EQ(done.missing, 5) << "90 % of 10 is 9";
    EXPECT_EQ(done.missingText, "còn thiếu 5 người");
    EXPECT_TRUE(done.inForce);
    EXPECT_TRUE(done.dueText.contains("30/4/2026"));
    EXPECT_EQ(done.standing, "behind");
    EXPECT_EQ(done.mapClass, "behind_large");
    EXPECT_TRUE(done.reportedText.contains("15/4/2026"));
}

TEST(TargetRows, missingIsNeverZero) {
    const auto facts = smallCity(12);
    const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    const auto silent = targetRows(*facts, *figures, "20002", {}, false, Language::Vietnamese);
    EXPECT_FALSE(rowOf(silent, "done").counted);
    EXPECT_EQ(rowOf(silent, "done").standing, "not_reported");
    EXPECT_TRUE(rowOf(silent, "done").missingText.isEmpty());
    const auto zero = targetRows(*facts, *figures, "20000", {}, false, Language::Vietnamese);
    EXPECT_TRUE(rowOf(zero, "done").counted);
    EXPECT_EQ(rowOf(zero, "done").valueState, "zero");
    EXPECT_EQ(rowOf(zero, "done").missing, 9);
}

TEST(TargetRows, restrictedCountsAreNotShown) {
    const auto facts = smallCity(12);
    facts->plans[0].indicators[0].restricted = true;
    const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    const auto rows = targetRows(*facts, *figures, "20004", {}, false, Language::Vietnamese);
    const TargetRow& done = rowOf(rows, "done");
    EXPECT_FALSE(done.counted);
    EXPECT_EQ(done.numerator, 0);
    EXPECT_TRUE(done.countText.isEmpty());
    EXPECT_TRUE(done.missingText.isEmpty());
    EXPECT_EQ(done.standing, "behind") << "yes or no may be said";
}

TEST(TargetRows, templatesStandApart) {
    const auto facts = smallCity(12);
    facts->plans[0].scope = PlanScope::Template;
    const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    EXPECT_TRUE(targetRows(*facts, *figures, "20004", {}, false, Language::Vietnamese).empty());
    const auto rows = targetRows(*facts, *figures, "20004", {}, true, Language::Vietnamese);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_TRUE(rows[0].borrowed);
}

TEST(TargetRows, trendIsSpacedAsTheDatesAreAndSkipsWhatIsUnknown) {
    const auto facts = smallCity(12);
    const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    const auto at = [](std::int64_t numerator, ValueState state) {
        progress::StatusRow row;
        row.indicator = "done";
        row.state = state;
        row.numerator = numerator;
        row.denominator = 10;
        return std::vector{row};
    };
    const Date first = Date::require("2026-04-01", "day");
    const Trend trend{{first, at(1, ValueState::Verified)},
                      {first.plusDays(10), at(0, ValueState::NotReported)},
                      {first.plusDays(15), at(5, ValueState::Provisional)},
                      {first.plusDays(20), at(9, ValueState::Verified)}};
    const auto rows = targetRows(*facts, *figures, "20004", trend, false, Language::English);
    EXPECT_EQ(rowOf(rows, "done").trend, (QList<QPointF>{{0, 0.1}, {0.75, 0.5}, {1, 0.9}}));
    EXPECT_TRUE(rowOf(rows, "signed").trend.isEmpty());
}

}  // namespace
}  // namespace ansinh::app
