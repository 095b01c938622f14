#include "app/cli/table.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace ansinh::cli {
namespace {

TEST(DisplayWidth, CountsLettersNotBytes) {
    EXPECT_EQ(displayWidth(""), 0U);
    EXPECT_EQ(displayWidth("Hue"), 3U);
    EXPECT_EQ(displayWidth("Thạnh Mỹ"), 8U);
    EXPECT_EQ(displayWidth("La Dêê ─ 5 m²"), 13U);
}

TEST(DisplayWidth, ComposedAndDecomposedAreEqual) {
    EXPECT_EQ(displayWidth("e\xCC\x82\xCC\xA3"), displayWidth("ệ"));  // e + circumflex + dot below
}

TEST(DisplayWidth, BrokenBytesDoNotRunAway) {
    EXPECT_EQ(displayWidth("a\xE1\xBB"), 2U);
    EXPECT_EQ(displayWidth("\xE1z"), 2U);
    EXPECT_EQ(displayWidth("\xFF\x80"), 1U);
}

TEST(Padded, AlignsEitherWayAndNeverCuts) {
    EXPECT_EQ(padded("Mỹ", 4), "Mỹ  ");
    EXPECT_EQ(padded("Mỹ", 4, true), "  Mỹ");
    EXPECT_EQ(padded("Thạnh Mỹ", 3), "Thạnh Mỹ");
}

TEST(Table, KeepsColumnsStraightUnderVietnameseLetters) {
    Table table({{"Xã"}, {"Số", true}, {"Ghi chú"}});
    table.add({"Thạnh Mỹ", "7", "x"});
    table.add({"Huế", "1.234", ""});
    std::ostringstream out;
    table.print(out);
    EXPECT_EQ(out.str(),
              "Xã           Số  Ghi chú\n"
              "────────  ─────  ───────\n"
              "Thạnh Mỹ      7  x\n"
              "Huế       1.234\n");
}

TEST(Table, FillsShortRows) {
    Table table({{"a"}, {"b"}});
    table.add({"1"});
    std::ostringstream out;
    table.print(out);
    EXPECT_EQ(out.str(), "a  b\n─  ─\n1\n");
}

TEST(Csv, QuotesOnlyWhatNeedsIt) {
    EXPECT_EQ(csvLine({"a", "b c", ""}), "a,b c,\n");
    EXPECT_EQ(csvLine({"a,b", "say \"hi\"", "two\nlines"}), "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\n");
}

}  // namespace
}  // namespace ansinh::cli
