#include "geo/import/sheet_book.hpp"

#include "geo/core/error.hpp"
#include "tests/geo/import/made_workbook.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <random>

namespace ansinh::import {
namespace {

using test::MadeBook;
using test::MadeCell;

class SheetBookTest : public testing::Test {
protected:
    void SetUp() override {
        folder_ = std::filesystem::temp_directory_path() / ("ansinh-sheets-" + std::to_string(std::random_device{}()));
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }
    [[nodiscard]] static SheetBook read(const std::string& path) { return readSheetBook(path, bytesOf(path)); }
    std::string write(const std::string& name, const std::string& bytes) const {
        std::ofstream(path(name), std::ios::binary) << bytes;
        return path(name);
    }
    static std::string whyNot(const std::string& path) {
        try {
            (void)read(path);
        } catch (const Error& error) {
            return error.args().size() > 1 ? error.args()[1] : "";
        }
        return "it was read";
    }

private:
    std::filesystem::path folder_;
};

MadeBook everyKind() {
    MadeBook book(2);
    book[0].name = "Phiếu & số liệu";
    book[0].at(0, 1) = test::words("Xã “Thạnh Mỹ” <1>");
    book[0].at(2, 0) = test::number(1234);
    book[0].at(2, 1) = test::made(MadeCell::Kind::Percent, 0.95);
    book[0].at(2, 2) = test::made(MadeCell::Kind::Day, 46162);  // 2026-05-20
    book[0].at(2, 3) = test::made(MadeCell::Kind::Formula, 20, "10+10");
    book[0].at(2, 4) = test::made(MadeCell::Kind::Unfinished, 0, "A1");
    book[0].at(2, 5) = test::made(MadeCell::Kind::Fault, 0, "A1");
    book[0].at(2, 6) = test::made(MadeCell::Kind::Boolean, 1);
    book[0].at(4, 1) = test::words("gộp");
    book[0].merged = {{{4, 1}, {6, 1}}};
    book[1].name = "ansinh";
    book[1].hidden = true;
    book[1].at(0, 0) = test::words("commune");
    return book;
}

void expectEveryKind(const SheetBook& book) {
    ASSERT_EQ(book.sheets.size(), 2U);
    const Sheet& sheet = book.sheets[0];
    EXPECT_EQ(sheet.name, "Phiếu & số liệu");
    EXPECT_FALSE(sheet.hidden);
    EXPECT_TRUE(book.sheets[1].hidden);
    ASSERT_NE(sheet.at({0, 1}), nullptr);
    EXPECT_EQ(sheet.at({0, 1})->text, "Xã “Thạnh Mỹ” <1>");
    EXPECT_EQ(sheet.at({0, 0}), nullptr);
    EXPECT_EQ(sheet.at({2, 0})->number, 1234);
    EXPECT_TRUE(sheet.at({2, 1})->percent);
    EXPECT_EQ(sheet.at({2, 1})->text, "95%");
    EXPECT_EQ(sheet.at({2, 2})->kind, SheetCell::Kind::Day);
    EXPECT_EQ(sheet.at({2, 2})->text, "2026-05-20");
    EXPECT_TRUE(sheet.at({2, 3})->formula);
    EXPECT_EQ(sheet.at({2, 3})->number, 20);
    ASSERT_NE(sheet.at({2, 4}), nullptr) << "a formula without a result is not blank";
    EXPECT_TRUE(sheet.at({2, 4})->text.empty());
    EXPECT_EQ(sheet.at({2, 5})->kind, SheetCell::Kind::Fault);
    EXPECT_EQ(sheet.at({2, 6})->kind, SheetCell::Kind::Boolean);
    ASSERT_NE(sheet.mergedAt({5, 1}), nullptr);
    EXPECT_EQ(sheet.mergedAt({5, 1})->first, (CellPlace{4, 1}));
    EXPECT_EQ(sheet.mergedAt({7, 1}), nullptr);
}

TEST_F(SheetBookTest, XlsxKeepsAddressesKindsHiddenSheetsAndMergedCells) {
    test::saveXlsx(path("a.xlsx"), everyKind());
    expectEveryKind(read(path("a.xlsx")));
}

TEST_F(SheetBookTest, XlsxOfSmallWritersHasNoAddressesAndNoSharedTexts) {
    test::saveInlineXlsx(path("a.xlsx"), everyKind());
    expectEveryKind(read(path("a.xlsx")));
}

TEST_F(SheetBookTest, OdsSaysTheSame) {
    test::saveOds(path("a.ods"), everyKind());
    expectEveryKind(read(path("a.ods")));
}

TEST_F(SheetBookTest, TheNamesEndingDoesNotMatter) {
    test::saveOds(path("a.xlsx"), everyKind());
    EXPECT_EQ(read(path("a.xlsx")).format, "ODS");
}

TEST_F(SheetBookTest, DelimitedTextWithAnySeparatorQuotesAndLineBreaks) {
    for (const std::string separator : {",", ";", "\t"}) {
        const SheetBook book = read(
            write("a.csv", "Mã" + separator + "Tên\r\n20695" + separator + "\"Xã \"\"Thạnh Mỹ\"\"\nhai dòng\"\r\n"));
        ASSERT_EQ(book.format, "CSV");
        EXPECT_EQ(book.sheets[0].at({1, 0})->text, "20695");
        EXPECT_EQ(book.sheets[0].at({1, 1})->text, "Xã \"Thạnh Mỹ\"\nhai dòng");
    }
}

TEST_F(SheetBookTest, TextInUtf16AndOldEncodings) {
    std::string wide = "\xFF\xFE";
    for (const char c : std::string("a\tb\n")) wide += {c, '\0'};
    wide.insert(2, "\x11\x01", 2);  // đ
    EXPECT_EQ(read(write("wide.txt", wide)).sheets[0].at({0, 0})->text, "đa");
    EXPECT_EQ(read(write("wide.txt", wide)).sheets[0].at({0, 1})->text, "b");
}

TEST_F(SheetBookTest, SaysWhyAFileIsNoWorkbook) {
    std::string old = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    EXPECT_EQ(whyNot(write("old.xlsx", old)), "old_excel");
    for (const char c : std::string("EncryptedPackage")) old += {c, '\0'};
    EXPECT_EQ(whyNot(write("locked.xlsx", old)), "password");
    EXPECT_EQ(whyNot(write("page.xls", "<html><body><table><tr><td>1</td></tr></table></body></html>")), "web_page");
    test::saveXlsx(path("cut.xlsx"), everyKind());
    std::string cut = bytesOf(path("cut.xlsx"));
    cut.resize(cut.size() / 2);
    EXPECT_EQ(whyNot(write("cut.xlsx", cut)), "broken");
    EXPECT_THROW((void)bytesOf(write("empty.xlsx", "")), Error);
    EXPECT_THROW((void)bytesOf(path("absent.xlsx")), Error);
    EXPECT_THROW((void)read(write("picture.jpg", std::string("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11))), Error);
}

TEST(CellAddress, ThereAndBack) {
    for (const int column : {0, 1, 25, 26, 27, 701, 702, 16383})
        EXPECT_EQ(placeOf(addressOf({16, column})), (CellPlace{16, column})) << column;
    EXPECT_EQ(addressOf({16, 1}), "B17");
    EXPECT_EQ(addressOf({0, 26}), "AA1");
    EXPECT_EQ(placeOf("$B$17"), (CellPlace{16, 1}));
    for (const char* none : {"", "B", "17", "17B", "B0", "B17x"}) EXPECT_EQ(placeOf(none).row, -1) << none;
}

}  // namespace
}  // namespace ansinh::import
