#include "app/services/project_facts.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

TEST(ProjectFacts, communesAreFoundByCode) {
    const auto facts = smallCity(7);
    for (const Commune& one : facts->communes) EXPECT_EQ(facts->commune(one.code), &one);
    EXPECT_EQ(facts->commune("20007"), nullptr);
    EXPECT_EQ(facts->commune(""), nullptr);
}

TEST(DayFigures, theIndexFindsWhatASearchFinds) {
    const auto facts = smallCity(40);
    const auto plain = smallCityFigures(*facts, Date::require("2026-05-13", "day"));
    DayFigures indexed = *plain;
    indexed.makeIndex();
    const auto placeIn = [](const auto* row, const auto& rows) { return row ? row - rows.data() : -1; };
    std::vector<std::string> units{facts->cityCode, "no unit"};
    for (const Commune& one : facts->communes) units.push_back(one.code);
    for (const std::string& unit : units) {
        for (const char* indicator : {"done", "signed", "no indicator"})
            EXPECT_EQ(placeIn(indexed.row(unit, indicator), indexed.status.rows),
                      placeIn(plain->row(unit, indicator), plain->status.rows));
        EXPECT_EQ(placeIn(indexed.overall(unit), indexed.status.overall),
                  placeIn(plain->overall(unit), plain->status.overall));
        EXPECT_EQ(placeIn(indexed.reported(unit), indexed.completeness),
                  placeIn(plain->reported(unit), plain->completeness));
        EXPECT_EQ(indexed.ready(unit), nullptr);
        EXPECT_EQ(indexed.feedbackOf(unit), nullptr);
    }
    EXPECT_NE(indexed.row("20004", "done"), nullptr);
}

}  // namespace
}  // namespace ansinh::app
