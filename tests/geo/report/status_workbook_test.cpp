#include "geo/report/status_workbook.hpp"

#include "geo/core/error.hpp"

#include <gdal_priv.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <random>

namespace ansinh::report {
namespace {

namespace fs = std::filesystem;
using testing::Contains;
using testing::HasSubstr;

Date day(int year, unsigned month, unsigned dayOfMonth) {
    return Date(
        std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(dayOfMonth)));
}

StatusWorkbook smallBook() {
    StatusWorkbook book;
    book.city = {"thành phố Đà Nẵng", "Đà Nẵng city"};
    book.asOf = day(2026, 5, 13);
    book.sample = true;
    book.program = "ansinh 0.1.0";
    StatusLine told;
    told.code = "00123";
    told.commune = "Xã Thạnh Mỹ";
    told.indicatorId = "five_courses";
    told.indicator = {"Hoàn thành 5 khóa học", "Five courses done"};
    told.state = ValueState::Provisional;
    told.numerator = 7;
    told.denominator = 8;
    told.due = 0.9;
    told.dueOn = day(2026, 4, 20);
    told.inForce = true;
    told.missing = 1;
    told.standing = "behind";
    told.reportedOn = day(2026, 4, 30);
    StatusLine silent = told;
    silent.commune = "Xã La Êê";
    silent.state = ValueState::NotReported;
    silent.standing = "not_reported";
    silent.numerator = silent.denominator = silent.missing = 0;
    silent.reportedOn.reset();
    StatusLine zero = told;
    zero.commune = "Xã La Dêê";
    zero.state = ValueState::Zero;
    zero.numerator = 0;
    zero.ofTemplate = true;
    book.lines = {told, silent, zero};
    TotalLine total;
    total.indicatorId = "five_courses";
    total.indicator = told.indicator;
    total.base = 93;
    total.behind = 2;
    total.notReported = 91;
    total.numerator = 7;
    total.denominator = 16;
    total.missing = 9;
    book.totals = {total};
    book.plans = {{"plan", {"Kế hoạch", "Plan"}, {"Ban", "Board"}, "KH", PlanScope::City}};
    Batch batch;
    batch.id = 4;
    batch.kind = "sample";
    batch.file = "seed 2026";
    batch.read = batch.accepted = 12;
    book.batches = {batch};
    return book;
}

class WrittenWorkbook : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = fs::temp_directory_path() / (std::string("ansinh-report-") + test->name() +
                                                   std::to_string(std::random_device{}()));
        fs::remove_all(folder_);
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }

    [[nodiscard]] std::string path(const std::string& name = "Tiến độ.xlsx") const { return (folder_ / name).string(); }

    /// All cells of a sheet as text, row by row; empty cells are empty.
    [[nodiscard]] static std::vector<std::vector<std::string>> cellsOf(const std::string& path, const char* sheet) {
        GDALAllRegister();
        const char* const options[] = {"HEADERS=DISABLE", "FIELD_TYPES=STRING", nullptr};
        const GDALDatasetUniquePtr book(GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR, nullptr, options));
        std::vector<std::vector<std::string>> rows;
        OGRLayer* const layer = book ? book->GetLayerByName(sheet) : nullptr;
        if (layer == nullptr) return rows;
        for (const auto& feature : *layer) {
            std::vector<std::string>& row = rows.emplace_back();
            for (int i = 0; i < feature->GetFieldCount(); ++i) row.emplace_back(feature->GetFieldAsString(i));
        }
        return rows;
    }

    static std::vector<std::string> rowWith(const std::vector<std::vector<std::string>>& rows,
                                            const std::string& cell) {
        for (const auto& row : rows)
            if (std::ranges::find(row, cell) != row.end()) return row;
        return {};
    }

    static std::string bytesOf(const std::string& path) {
        std::ifstream file(path, std::ios::binary);
        std::stringstream bytes;
        bytes << file.rdbuf();
        return bytes.str();
    }

    fs::path folder_;
};

TEST_F(WrittenWorkbook, HoldsTheCountsAndLeavesMissingOnesBlank) {
    writeStatusWorkbook(path(), smallBook(), Monitor::silent());
    const auto rows = cellsOf(path(), "Tiến độ");
    const auto told = rowWith(rows, "Xã Thạnh Mỹ");
    ASSERT_GE(told.size(), 14U);
    EXPECT_EQ(told[0], "00123");
    EXPECT_EQ(told[4], "Chậm");
    EXPECT_EQ(told[5], "Tạm tính");
    EXPECT_EQ(told[6], "7");
    EXPECT_EQ(told[7], "8");
    EXPECT_EQ(std::stod(told[8]), 0.875);
    EXPECT_EQ(std::stod(told[9]), 0.9);
    EXPECT_THAT(told[10], HasSubstr("2026/04/20"));
    EXPECT_EQ(told[12], "1");

    const auto silent = rowWith(rows, "Xã La Êê");
    ASSERT_GE(silent.size(), 14U);
    EXPECT_EQ(silent[5], "Chưa báo cáo");
    for (const std::size_t column : {6U, 7U, 8U, 12U, 13U}) EXPECT_EQ(silent[column], "") << column;

    const auto zero = rowWith(rows, "Xã La Dêê");
    ASSERT_GE(zero.size(), 15U);
    EXPECT_EQ(zero[6], "0");
    EXPECT_THAT(zero[14], HasSubstr("mẫu của nơi khác"));
}

TEST_F(WrittenWorkbook, TotalsStandOverTheirBase) {
    writeStatusWorkbook(path(), smallBook(), Monitor::silent());
    const auto total = rowWith(cellsOf(path(), "Tổng hợp"), "five_courses");
    ASSERT_GE(total.size(), 12U);
    EXPECT_EQ(total[2], "93");
    EXPECT_EQ(total[8], "7");
    EXPECT_EQ(total[9], "16");
    EXPECT_EQ(std::stod(total[10]), 0.4375);
    EXPECT_EQ(total[11], "9");
}

TEST_F(WrittenWorkbook, SampleIsMarkedOnEverySheetAndOnlyWhenItIsSample) {
    StatusWorkbook book = smallBook();
    writeStatusWorkbook(path(), book, Monitor::silent());
    book.sample = false;
    writeStatusWorkbook(path("real.xlsx"), book, Monitor::silent());
    for (const char* sheet : {"Tiến độ", "Tổng hợp", "Nguồn"}) {
        const auto marked = cellsOf(path(), sheet);
        const auto real = cellsOf(path("real.xlsx"), sheet);
        ASSERT_FALSE(marked.empty()) << sheet;
        ASSERT_FALSE(real.empty()) << sheet;
        EXPECT_THAT(marked, Contains(Contains(HasSubstr("SỐ LIỆU MẪU")))) << sheet;
        EXPECT_THAT(real, testing::Not(Contains(Contains(HasSubstr("SỐ LIỆU MẪU"))))) << sheet;
    }
}

TEST_F(WrittenWorkbook, SourcesNamePlansAndBatches) {
    StatusWorkbook book = smallBook();
    book.batches.front().undoneAt = "2026-05-01T00:00:00Z";
    writeStatusWorkbook(path(), book, Monitor::silent());
    const auto rows = cellsOf(path(), "Nguồn");
    EXPECT_THAT(rowWith(rows, "kế hoạch"), Contains("Kế hoạch"));
    EXPECT_THAT(rowWith(rows, "seed 2026"), Contains(HasSubstr("đã hủy")));
}

TEST_F(WrittenWorkbook, TheSameContentGivesTheSameBytes) {
    writeStatusWorkbook(path("a.xlsx"), smallBook(), Monitor::silent());
    writeStatusWorkbook(path("b.xlsx"), smallBook(), Monitor::silent());
    EXPECT_EQ(bytesOf(path("a.xlsx")), bytesOf(path("b.xlsx")));
}

TEST_F(WrittenWorkbook, EmptyContentIsStillAWorkbook) {
    writeStatusWorkbook(path(), StatusWorkbook{}, Monitor::silent());
    EXPECT_FALSE(cellsOf(path(), "Tiến độ").empty());
}

TEST_F(WrittenWorkbook, AVeryLongTextIsCutBetweenCharacters) {
    StatusWorkbook book = smallBook();
    book.plans.front().title.vi.clear();
    for (int i = 0; i < 20'000; ++i) book.plans.front().title.vi += "ệ";
    writeStatusWorkbook(path(), book, Monitor::silent());
    EXPECT_THAT(rowWith(cellsOf(path(), "Nguồn"), "plan"), Contains(testing::EndsWith("ệ…")));
}

TEST_F(WrittenWorkbook, CancellingLeavesWhatWasThere) {
    class Stop final : public Monitor {
        void progress(std::string_view, double) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stop;
    std::ofstream(path()) << "before";
    EXPECT_THROW(writeStatusWorkbook(path(), smallBook(), stop), Error);
    EXPECT_EQ(bytesOf(path()), "before");
}

}  // namespace
}  // namespace ansinh::report
