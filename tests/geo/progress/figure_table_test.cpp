#include "geo/progress/figure_table.hpp"

#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <random>

namespace ansinh::progress {
namespace {

TEST(FigureTable, TheLatestAtOrBeforeTheDayCounts) {
    const std::vector<Observation> figures{made::figure("a", "m", "2026-04-20", 5, 2),
                                           made::figure("a", "m", "2026-04-10", 3, 1),
                                           made::figure("a", "n", "2026-04-15", 9, 1)};
    const FigureTable table(figures);
    const auto on = [&](const char* day) { return table.latest(table.unit("a"), table.measure("m"), made::day(day)); };
    EXPECT_FALSE(on("2026-04-09"));
    EXPECT_EQ(on("2026-04-10").value().count, 3);
    EXPECT_EQ(on("2026-04-19").value().count, 3);
    EXPECT_EQ(on("2026-04-20").value().count, 5);
    EXPECT_EQ(on("2030-01-01").value().batch, 2);
    EXPECT_EQ(table.size(), 3u);
}

TEST(FigureTable, OfOneDateTheHigherBatchCounts) {
    const std::vector<Observation> figures{made::figure("a", "m", "2026-04-20", 7, 9),
                                           made::figure("a", "m", "2026-04-20", 5, 2),
                                           made::figure("a", "m", "2026-04-21", 1, 1)};
    const FigureTable table(figures);
    EXPECT_EQ(table.latest(0, 0, made::day("2026-04-20")).value().count, 7);
    const std::vector<FigureTable::Figure> series = table.series(0, 0);
    ASSERT_EQ(series.size(), 2u);
    EXPECT_EQ(series[0].count, 7);
    EXPECT_EQ(series[1].count, 1);
    EXPECT_TRUE(table.on(0, 0, made::day("2026-04-21")));
    EXPECT_FALSE(table.on(0, 0, made::day("2026-04-22")));
}

TEST(FigureTable, WhatNobodyNamedHasNoFigures) {
    const FigureTable empty;
    EXPECT_EQ(empty.unit("a"), FigureTable::none);
    EXPECT_FALSE(empty.latest(empty.unit("a"), empty.measure("m"), made::day("2026-04-20")));
    EXPECT_TRUE(empty.series(FigureTable::none, FigureTable::none).empty());
    const FigureTable table(std::vector<Observation>{made::figure("a", "m", "2026-04-20", 1)});
    EXPECT_FALSE(table.latest(table.unit("a"), table.measure("x"), made::day("2026-04-20")));
}

TEST(FigureTable, AgreesWithALookAtEverythingOnFiguresOfChance) {
    std::mt19937 chance(7);
    const auto lot = [&](unsigned n) { return static_cast<int>(chance() % n); };
    std::vector<Observation> figures;
    for (int i = 0; i < 2000; ++i) {
        Observation one = made::figure("u" + std::to_string(lot(7)), "m" + std::to_string(lot(5)), "2026-01-01",
                                       lot(50), i + 1);
        one.asOf = one.asOf.plusDays(lot(40));
        figures.push_back(std::move(one));
    }
    std::ranges::shuffle(figures, chance);
    const FigureTable table(figures);
    for (int u = 0; u < 7; ++u)
        for (int m = 0; m < 5; ++m)
            for (int d = -1; d < 41; ++d) {
                const std::string unit = "u" + std::to_string(u);
                const std::string measure = "m" + std::to_string(m);
                const Date day = made::day("2026-01-01").plusDays(d);
                const Observation* best = nullptr;
                for (const Observation& f : figures)
                    if (f.unit == unit && f.measure == measure && f.asOf <= day &&
                        (!best || std::pair(best->asOf, best->batch) < std::pair(f.asOf, f.batch)))
                        best = &f;
                const auto found = table.latest(table.unit(unit), table.measure(measure), day);
                ASSERT_EQ(found.has_value(), best != nullptr) << unit << measure << d;
                if (best) {
                    EXPECT_EQ(found, (FigureTable::Figure{best->asOf, best->state, best->count, best->batch}));
                }
            }
}

}  // namespace
}  // namespace ansinh::progress
