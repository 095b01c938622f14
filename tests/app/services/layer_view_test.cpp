#include "app/services/layer_view.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

std::map<progress::Standing, int> byStanding(const std::vector<ClassCount>& counts) {
    std::map<progress::Standing, int> sums;
    for (const MapClass one : allMapClasses())
        for (const ClassCount& row : counts)
            if (row.key == keyOf(one) && row.count > 0) sums[standingOf(one)] += row.count;
    return sums;
}

TEST(LayerView, legendAddsUpToTheStatusTotals) {
    const auto facts = smallCity(40);
    for (const char* day : {"2026-04-01", "2026-04-20", "2026-06-01"}) {
        const auto figures = smallCityFigures(*facts, Date::require(day, "day"));
        for (const auto& total : figures->status.totals) {
            const auto views = viewOf(*facts, *figures, LayerKind::Progress, total.indicator);
            auto expected = total.units;
            std::erase_if(expected, [](const auto& entry) { return entry.second == 0; });
            EXPECT_EQ(byStanding(classCounts(*facts, LayerKind::Progress, views)), expected) << day << total.indicator;
        }
    }
}

TEST(LayerView, everyCommuneOfTheBaseIsInOneClass) {
    const auto facts = smallCity(40);
    const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    for (const LayerKind kind : {LayerKind::Progress, LayerKind::Training, LayerKind::Feedback, LayerKind::Completeness}) {
        const auto views = viewOf(*facts, *figures, kind, {});
        ASSERT_EQ(views.size(), 40U);
        int sum = 0;
        for (const ClassCount& row : classCounts(*facts, kind, views)) sum += row.count;
        EXPECT_EQ(sum, facts->base()) << keyOf(kind);
        EXPECT_EQ(sum, 39) << keyOf(kind);
    }
}

TEST(LayerView, trainingShowsWhoIsInNoClass) {
    const auto facts = smallCity(6);
    const auto figures = smallCityFigures(*facts, Date());
    const auto views = viewOf(*facts, *figures, LayerKind::Training, {});
    EXPECT_EQ(views[0].key, "class/1");
    EXPECT_EQ(views[2].key, "class/2");
    EXPECT_EQ(views[4].key, "no_class");
    EXPECT_EQ(views[5].key, "not_applicable") << "does not report, so it is not missing from a class";
}

TEST(LayerView, whoNeedNotReportIsNotLate) {
    const auto facts = smallCity(7);
    const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    for (const LayerKind kind : {LayerKind::Progress, LayerKind::Completeness, LayerKind::Training}) {
        const auto views = viewOf(*facts, *figures, kind, {});
        EXPECT_EQ(views.back().key, "not_applicable") << keyOf(kind);
        EXPECT_EQ(views.back().state, ValueState::NotApplicable) << keyOf(kind);
    }
    const auto views = viewOf(*facts, *figures, LayerKind::Progress, "done");
    EXPECT_EQ(views.back().key, "not_applicable");
    EXPECT_EQ(views[5].key, "not_reported");
}

TEST(LayerView, statesAreKeptApart) {
    const auto facts = smallCity(40);
    const auto figures = smallCityFigures(*facts, Date::require("2026-04-20", "day"));
    const auto views = viewOf(*facts, *figures, LayerKind::Progress, "done");
    const auto counts = stateCounts(views);
    EXPECT_EQ(counts.at(ValueState::NotReported), 13);
    EXPECT_EQ(counts.at(ValueState::Zero) + counts.at(ValueState::Provisional), 26);
    EXPECT_EQ(counts.at(ValueState::Zero), 3) << "communes 0, 22 and 33 have reported that nobody is done";
    EXPECT_FALSE(views[2].share) << "missing is not zero";
    EXPECT_EQ(views[0].share, 0.0);
}

TEST(LayerView, unknownIndicatorAppliesToNobody) {
    const auto facts = smallCity(4);
    const auto figures = smallCityFigures(*facts, Date());
    for (const CommuneView& view : viewOf(*facts, *figures, LayerKind::Progress, "no such"))
        EXPECT_EQ(view.key, "not_applicable");
}

TEST(LayerView, keysGoBothWays) {
    for (const LayerKind kind : {LayerKind::Progress, LayerKind::Training, LayerKind::Devices, LayerKind::Points})
        EXPECT_EQ(layerKindFromKey(keyOf(kind)), kind);
    EXPECT_FALSE(layerKindFromKey("hills"));
}

TEST(LayerView, feedbackIsSeenByWhatIsLate) {
    const auto facts = smallCity(40);
    const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    figures->feedback = {{"20000", 1, 0, 0, 0}, {"20001", 4, 2, 0, 0}, {"20002", 4, 2, 2, 5}, {"20003", 9, 5, 5, 5}, {"20004", 9, 6, 6, 40}};
    const auto views = viewOf(*facts, *figures, LayerKind::Feedback, {});
    const std::vector<std::string> expected{"feedback_done", "feedback_open", "overdue_1", "overdue_2", "overdue_3", "feedback_none"};
    for (std::size_t i = 0; i < expected.size(); ++i) EXPECT_EQ(views[i].key, expected[i]) << i;
    EXPECT_EQ(views[4].feedback->longestLate, 40);
    EXPECT_EQ(views[5].state, ValueState::NotApplicable) << "dotted: nothing is known of it";
}

TEST(LayerView, completenessCountsIndicatorsWithBothCounts) {
    const auto facts = smallCity(40);
    const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
    const auto views = viewOf(*facts, *figures, LayerKind::Completeness, {});
    EXPECT_EQ(views[0].key, "complete_most") << "one of two: nobody reported the second indicator";
    EXPECT_EQ(views[0].completeness->asked, 2);
    EXPECT_EQ(views[0].completeness->reported, 1);
    EXPECT_EQ(views[2].key, "not_reported");
    EXPECT_EQ(views[2].state, ValueState::NotReported) << "hatched";
}

}  // namespace
}  // namespace ansinh::app
