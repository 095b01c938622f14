#include "app/controllers/origin_rows.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

using text::Language;

FigureRecord recordOf(std::int64_t batch, std::int64_t count, const char* cell) {
    FigureRecord record;
    record.figure = {"20000", "staff", Date::require("2026-05-13", "day"), ValueState::Verified, count, batch};
    record.cell = cell;
    record.batch.id = batch;
    record.batch.kind = "figures";
    record.batch.file = "/somewhere/so-lieu.csv";
    record.batch.checksum = std::string(64, 'a');
    record.batch.person = "an";
    record.batch.at = "2026-05-13T08:15:00Z";
    return record;
}

/// A figure that was corrected once, and an earlier one that was taken back.
FigureHistory corrected() {
    FigureHistory history;
    history.measure = {"staff", "person", {"Cán bộ", "Staff"}, false};
    history.records = {recordOf(9, 31, "D2"), recordOf(7, 28, "D5")};
    history.records[0].counts = true;
    history.records[0].corrects = 7;
    history.records[1].correctedBy = 9;
    FigureRecord undone = recordOf(3, 5, "");
    undone.figure.asOf = Date::require("2026-04-30", "day");
    undone.batch.undoneAt = "2026-05-01T08:15:00Z";
    history.records.insert(history.records.begin(), undone);
    return history;
}

TEST(OriginRows, SayFileCellPersonAndWhatWasReplaced) {
    const auto facts = smallCity(2);
    const auto rows = originRows(corrected(), false, {*facts, Language::Vietnamese}, Language::Vietnamese);
    ASSERT_EQ(rows.size(), 3u);
    EXPECT_EQ(rows[0].countText, "31");
    EXPECT_TRUE(rows[0].counts);
    EXPECT_EQ(rows[0].place, "Đợt 9 · so-lieu.csv · ô D2");
    EXPECT_TRUE(rows[0].entered.startsWith("an · "));
    EXPECT_EQ(rows[0].checksum.size(), 64);
    EXPECT_EQ(rows[0].replaced, "thay cho 28 của đợt 7");
    EXPECT_FALSE(rows[1].counts);
    EXPECT_EQ(rows[1].standingText, "đợt 9 đã sửa");
    EXPECT_EQ(rows[1].replaced, "");
    EXPECT_TRUE(rows[2].standingText.startsWith("đã gỡ lúc"));
    EXPECT_EQ(rows[2].place, "Đợt 3 · so-lieu.csv") << "the older date stands below";
}

TEST(OriginRows, ARestrictedCountIsNotTold) {
    const auto facts = smallCity(2);
    for (const OriginRow& row : originRows(corrected(), true, {*facts, Language::Vietnamese}, Language::Vietnamese)) {
        EXPECT_FALSE(row.countText.contains("31") || row.countText.contains("28")) << row.countText.toStdString();
        EXPECT_FALSE(row.replaced.contains("28")) << row.replaced.toStdString();
    }
}

}  // namespace
}  // namespace ansinh::app
