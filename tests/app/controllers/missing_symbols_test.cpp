#include "app/controllers/map_rows.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

using text::Language;

struct Asked {
    LayerKind layer = LayerKind::Progress;
    const char* indicator = "done";
    const char* standing = "";
    const char* day = "2026-06-01";
};

MapSymbols symbolsOf(const ProjectFacts& facts, const Asked& asked, const MissingScale& scale = {},
                     std::vector<progress::ReadinessRow> readiness = {}) {
    const auto figures = smallCityFigures(facts, Date::require(asked.day, "day"));
    figures->readiness = std::move(readiness);
    const auto views = viewOf(facts, *figures, asked.layer, asked.indicator);
    return missingSymbols(facts, views, asked.layer, facts.indicator(asked.indicator), asked.standing, scale,
                          Language::Vietnamese);
}

TEST(MissingSymbols, noneForWhoIsSilentOrMissesNothing) {
    const auto facts = smallCity(12);
    const MapSymbols symbols = symbolsOf(*facts, {});
    // Communes 2, 5, 8 are silent, 11 does not report; 9 and 10 of 10 are the 90 % that are due.
    const QList<MapSymbol> expected{{"20000", 9}, {"20001", 8}, {"20003", 6}, {"20004", 5}, {"20006", 3}, {"20007", 2}};
    EXPECT_EQ(symbols.symbols(), expected);
    EXPECT_EQ(symbols.title, "Số còn thiếu (người)");
    EXPECT_EQ(symbols.stepTexts, QStringList({"5", "1"}));
    EXPECT_EQ(symbolsOf(*facts, {.indicator = "signed"}).count(), 0) << "nobody has reported it";
}

TEST(MissingSymbols, theyAddUpToTheKeyFigure) {
    const auto facts = smallCity(12);
    facts->communes[1].reports = false;
    for (const char* indicator : {"done", ""}) {
        const auto figures = smallCityFigures(*facts, Date::require("2026-06-01", "day"));
        const auto views = viewOf(*facts, *figures, LayerKind::Progress, indicator);
        const auto key = keyFigureRows(*facts, views, LayerKind::Progress, facts->indicator(indicator), Language::Vietnamese);
        const MapSymbols symbols = symbolsOf(*facts, {.indicator = indicator});
        std::int64_t sum = 0;
        for (const MapSymbol& one : symbols.symbols()) sum += one.count;
        ASSERT_EQ(key.size(), 2U);
        EXPECT_EQ(key[1].figure, QString::number(sum));
        EXPECT_EQ(sum, 25) << "without commune 1, which is in no total";
    }
    EXPECT_EQ(symbolsOf(*facts, {.day = "2026-04-29"}).count(), 0) << "what is not due yet is not missing";
}

TEST(MissingSymbols, onlyTheStandingThatIsShown) {
    const auto facts = smallCity(12);
    EXPECT_EQ(symbolsOf(*facts, {.standing = "behind"}).count(), 6);
    EXPECT_EQ(symbolsOf(*facts, {.standing = "met"}).count(), 0);
}

TEST(MissingSymbols, restrictedCountsAreNotShown) {
    const auto facts = smallCity(12);
    facts->plans[0].indicators[0].restricted = true;
    EXPECT_EQ(symbolsOf(*facts, {}).count(), 0);
}

TEST(MissingSymbols, oneScaleForAllDays) {
    const auto facts = smallCity(12);
    MissingScale scale;
    progress::StatusTable earlier = smallCityFigures(*facts, Date::require("2026-05-01", "day"))->status;
    for (progress::StatusRow& row : earlier.rows) row.missing *= 4;
    scale.add(facts->communes, earlier, {});
    const MapSymbols symbols = symbolsOf(*facts, {}, scale);
    EXPECT_EQ(symbols.largest(), 36);
    EXPECT_EQ(symbols.symbols().front().count, 9);
    EXPECT_EQ(symbols.stepTexts, QStringList({"20", "5", "1"})) << "the key is that of all days";
}

TEST(MissingSymbols, computersOnTheLayerOfDevices) {
    const auto facts = smallCity(4);
    Plan devices;
    devices.id = "devices";
    devices.readiness = {{"modern_terminals", {}, 1}};
    facts->plans.push_back(devices);
    std::vector<progress::ReadinessRow> rows(4);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].unit = std::to_string(20000 + i);
        rows[i].missing = static_cast<std::int64_t>(3 * i);
    }
    MissingScale scale;
    scale.add(facts->communes, {}, rows);
    const MapSymbols symbols = symbolsOf(*facts, {.layer = LayerKind::Devices, .indicator = ""}, scale, rows);
    const QList<MapSymbol> expected{{"20002", 6}, {"20001", 3}};
    EXPECT_EQ(symbols.symbols(), expected) << "20003 does not report";
    EXPECT_EQ(symbols.largest(), 6);
    EXPECT_EQ(symbols.title, "Số máy tính hiện đại còn thiếu");
    EXPECT_EQ(symbolsOf(*facts, {.layer = LayerKind::Feedback}).count(), 0);
}

}  // namespace
}  // namespace ansinh::app
