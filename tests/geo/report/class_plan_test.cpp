#include "geo/report/class_plan.hpp"

#include <gmock/gmock.h>
#include <ogrsf_frmts.h>
#include <gdal_priv.h>

#include <filesystem>
#include <sstream>

namespace ansinh::report {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::StartsWith;

ClassPlan twoClasses() {
    ClassPlan plan;
    plan.city = {"thành phố Đà Nẵng", "Đà Nẵng city"};
    plan.scenario = 3;
    plan.name = "phương án; một, hai\\ba";
    plan.madeAt = "2026-05-14T08:15:00Z";
    plan.program = "ansinh 0.1.0";
    ClassLine first;
    first.number = "9";
    first.host = "Xã Thạnh Mỹ";
    first.hostCode = "20695";
    first.participants = 42;
    first.team = 1;
    first.from = Date::require("2026-05-29", "day");
    first.until = Date::require("2026-06-01", "day");
    for (int i = 0; i < 9; ++i)
        first.members.push_back({"2069" + std::to_string(i), "Phường Điện Bàn Đông số " + std::to_string(i), 1000 * i});
    ClassLine second = first;
    second.number = "10";
    second.from = second.until = std::nullopt;
    second.members.resize(1);
    plan.classes = {first, second};
    plan.basis = {{"Kết quả", "đã chứng minh"}};
    return plan;
}

/// Lines put together again, as 3.1 asks of a reader.
std::vector<std::string> unfolded(const std::string& bytes) {
    std::vector<std::string> lines;
    std::istringstream in(bytes);
    for (std::string line; std::getline(in, line);) {
        EXPECT_TRUE(line.ends_with('\r')) << line;
        line.pop_back();
        EXPECT_LE(line.size(), 75U) << line;
        if (line.starts_with(' '))
            lines.back() += line.substr(1);
        else
            lines.push_back(line);
    }
    return lines;
}

bool isUtf8Boundary(const std::string& bytes, std::size_t at) {
    return (static_cast<unsigned char>(bytes[at]) & 0xC0U) != 0x80U;
}

TEST(ClassCalendarFile, KeepsToRfc5545) {
    const std::string bytes = calendarOf(twoClasses());
    for (std::size_t at = bytes.find("\r\n "); at != std::string::npos; at = bytes.find("\r\n ", at + 1))
        EXPECT_TRUE(isUtf8Boundary(bytes, at + 3));
    const std::vector<std::string> lines = unfolded(bytes);
    EXPECT_EQ(lines.front(), "BEGIN:VCALENDAR");
    EXPECT_EQ(lines.back(), "END:VCALENDAR");
    for (const char* needed : {"VERSION:2.0", "PRODID:-//ansinh 0.1.0//VI", "DTSTAMP:20260514T081500Z",
                               "DTSTART;VALUE=DATE:20260529", "DTEND;VALUE=DATE:20260602", "LOCATION:Xã Thạnh Mỹ",
                               "X-WR-CALNAME:phương án\\; một\\, hai\\\\ba", "STATUS:TENTATIVE"})
        EXPECT_THAT(lines, Contains(std::string(needed)));
    EXPECT_EQ(std::ranges::count(lines, "BEGIN:VEVENT"), 1);  // the other class has no dates
    EXPECT_THAT(lines, Contains(StartsWith("DESCRIPTION:Thành viên: Phường Điện Bàn Đông số 0\\, Phường")));
    EXPECT_THAT(lines, Contains(HasSubstr("\\nSố học viên: 42\\n")));
}

TEST(ClassTable, HasARowForEachClass) {
    ClassPlan plan = twoClasses();
    plan.classes[1].members[0].name = "Xã\tcó\ndấu";
    const std::string table = planTableOf(plan);
    EXPECT_EQ(std::ranges::count(table, '\n'), 3);
    EXPECT_THAT(table, HasSubstr("\tXã Thạnh Mỹ\t29/5/2026 – 1/6/2026\n"));
    EXPECT_THAT(table, HasSubstr("Lớp 10\tXã có dấu\tXã Thạnh Mỹ\t\n"));
}

TEST(ClassWorkbook, IsReadBackByOthersAndIsTheSameTwice) {
    GDALAllRegister();
    const std::string path = (std::filesystem::temp_directory_path() / "ansinh-classes.xlsx").string();
    const auto read = [&](const char* sheet) {
        std::vector<std::string> cells;
        GDALDataset* book = GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR);
        EXPECT_NE(book, nullptr);
        if (book == nullptr) return cells;
        OGRLayer* layer = book->GetLayerByName(sheet);
        EXPECT_NE(layer, nullptr) << sheet;
        if (layer != nullptr)
            for (const auto& feature : *layer)
                for (int field = 0; field < feature->GetFieldCount(); ++field)
                    cells.emplace_back(feature->GetFieldAsString(field));
        GDALClose(book);
        return cells;
    };
    writeClassWorkbook(path, twoClasses(), Monitor::silent());
    EXPECT_THAT(read("Bảng kế hoạch"), Contains("29/5/2026 – 1/6/2026"));
    EXPECT_THAT(read("Các lớp"), Contains("Phường Điện Bàn Đông số 8"));
    EXPECT_THAT(read("Từng xã"), Contains("20698"));
    EXPECT_THAT(read("Căn cứ"), Contains("đã chứng minh"));
    const auto size = std::filesystem::file_size(path);
    writeClassWorkbook(path, twoClasses(), Monitor::silent());
    EXPECT_EQ(std::filesystem::file_size(path), size);
    std::filesystem::remove(path);
}

}  // namespace
}  // namespace ansinh::report
