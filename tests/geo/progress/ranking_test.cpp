#include "geo/progress/ranking.hpp"

#include <gtest/gtest.h>

#include <random>

namespace ansinh::progress {
namespace {

Commune commune(const std::string& code, bool reports = true) {
    Commune one;
    one.code = code;
    one.reports = reports;
    return one;
}

StatusRow row(const std::string& unit, std::int64_t part, std::int64_t whole, ValueState state = ValueState::Verified) {
    StatusRow one;
    one.unit = unit;
    one.indicator = "i";
    one.state = state;
    one.numerator = part;
    one.denominator = whole;
    return one;
}

TEST(Ranking, EqualSharesShareTheirPlaces) {
    StatusTable table;
    table.base = 6;
    const std::vector<Commune> communes{commune("a"), commune("b"), commune("c"), commune("d"), commune("e"),
                                        commune("f"), commune("sea", false)};
    // 1/3 and 2/6 are the same; one is silent; one does not count.
    table.rows = {row("a", 9, 10), row("b", 1, 3), row("c", 2, 6), row("d", 0, 4, ValueState::Zero),
                  row("e", 1, 2),  row("f", 0, 0, ValueState::NotReported), row("sea", 10, 10)};
    EXPECT_EQ(indicatorRank(table, communes, "a", "i"), (Rank{1, 1, 5, 6}));
    EXPECT_EQ(indicatorRank(table, communes, "e", "i"), (Rank{2, 2, 5, 6}));
    EXPECT_EQ(indicatorRank(table, communes, "b", "i"), (Rank{3, 4, 5, 6}));
    EXPECT_EQ(indicatorRank(table, communes, "c", "i"), (Rank{3, 4, 5, 6}));
    EXPECT_EQ(indicatorRank(table, communes, "d", "i"), (Rank{5, 5, 5, 6}));
    EXPECT_FALSE(indicatorRank(table, communes, "f", "i"));
    EXPECT_FALSE(indicatorRank(table, communes, "sea", "i"));
    EXPECT_FALSE(indicatorRank(table, communes, "a", "other"));
}

TEST(Ranking, TheWholePlanGoesByTargetsInForce) {
    StatusTable table;
    table.base = 3;
    const std::vector<Commune> communes{commune("a"), commune("b"), commune("c")};
    const auto overall = [](const std::string& unit, int due, int met) {
        OverallRow one;
        one.unit = unit;
        one.due = due;
        one.met = met;
        return one;
    };
    table.overall = {overall("a", 6, 3), overall("b", 4, 2), overall("c", 0, 0)};
    EXPECT_EQ(overallRank(table, communes, "a"), (Rank{1, 2, 2, 3}));
    EXPECT_FALSE(overallRank(table, communes, "c")) << "nothing is asked of it yet";
}

/// Every place from 1 to the number ranked belongs to exactly one group, and groups are as large as they say.
TEST(Ranking, PlacesAreWithoutGapsWhateverTheFigures) {
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        StatusTable table;
        std::vector<Commune> communes;
        const int units = 1 + static_cast<int>(random() % 12);
        for (int i = 0; i < units; ++i) {
            communes.push_back(commune(std::to_string(i)));
            const auto whole = static_cast<std::int64_t>(1 + random() % 4);
            table.rows.push_back(row(std::to_string(i), static_cast<std::int64_t>(random() % static_cast<unsigned>(whole + 1)), whole));
        }
        std::vector<int> holders(static_cast<std::size_t>(units) + 1, 0);
        for (int i = 0; i < units; ++i) {
            const auto rank = indicatorRank(table, communes, std::to_string(i), "i");
            ASSERT_TRUE(rank);
            ASSERT_LE(rank->first, rank->last);
            ++holders[static_cast<std::size_t>(rank->first)];
        }
        for (int i = 0; i < units; ++i) {
            const auto rank = indicatorRank(table, communes, std::to_string(i), "i");
            EXPECT_EQ(holders[static_cast<std::size_t>(rank->first)], rank->last - rank->first + 1);
        }
    }
}

}  // namespace
}  // namespace ansinh::progress
