#include "app/controllers/map_rows.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

using text::Language;

MapSymbols symbolsOf(const ProjectFacts& facts, const char* indicator) {
    const auto figures = smallCityFigures(facts, Date::require("2026-06-01", "day"));
    const auto views = viewOf(facts, *figures, LayerKind::Progress, indicator);
    const Indicator* one = facts.indicator(indicator);
    const MapRows rows = mapRows(facts, views, LayerKind::Progress, one, Language::Vietnamese, false);
    return missingSymbols(facts, rows.communes, one, Language::Vietnamese);
}

TEST(MissingSymbols, noneForWhoIsSilentOrMissesNothing) {
    const auto facts = smallCity(12);
    const MapSymbols symbols = symbolsOf(*facts, "done");
    // Communes 2, 5, 8 are silent, 11 does not report; 9 and 10 of 10 are the 90 % that are due.
    const QList<MapSymbol> expected{{"20000", 9}, {"20001", 8}, {"20003", 6}, {"20004", 5}, {"20006", 3}, {"20007", 2}};
    EXPECT_EQ(symbols.symbols(), expected);
    EXPECT_EQ(symbols.title, "Số còn thiếu (người)");
    EXPECT_EQ(symbols.stepTexts, QStringList({"5", "1"}));
    EXPECT_EQ(symbolsOf(*facts, "signed").count(), 0) << "nobody has reported it";
}

TEST(MissingSymbols, restrictedCountsAreNotShown) {
    const auto facts = smallCity(12);
    facts->plans[0].indicators[0].restricted = true;
    EXPECT_EQ(symbolsOf(*facts, "done").count(), 0);
}

}  // namespace
}  // namespace ansinh::app
