#include "geo/report/survey_workbook.hpp"

#include <cpl_conv.h>
#include <cpl_vsi.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace ansinh::report {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::Not;

Date day(int year, unsigned month, unsigned dayOfMonth) {
    return Date(
        std::chrono::sys_days(std::chrono::year(year) / static_cast<int>(month) / static_cast<int>(dayOfMonth)));
}

SurveyItem item(SurveyItem::Kind kind, const std::string& key, const std::string& name) {
    SurveyItem made;
    made.kind = kind;
    made.key = key;
    made.name = {name, name};
    made.unit = kind == SurveyItem::Kind::Device ? "device" : "person";
    return made;
}

SurveyForm smallForm() {
    SurveyForm form;
    form.commune = "20695";
    form.communeName = "Xã Thạnh Mỹ";
    form.cityName = "thành phố Đà Nẵng";
    form.asOf = day(2026, 6, 30);
    form.deadline = day(2026, 7, 5);
    form.sample = true;
    SurveyItem total = item(SurveyItem::Kind::Figure, "m:staff_total", "Cán bộ, công chức, viên chức");
    total.last = SurveyValue{ValueState::Verified, 28, {}};
    total.lastOn = day(2026, 5, 13);
    SurveyItem online = item(SurveyItem::Kind::Figure, "m:staff_online", "Xử lý công việc trên môi trường mạng");
    online.whole = total.key;
    SurveyItem useful = item(SurveyItem::Kind::Choice, "q:map/useful", "Bản đồ số có ích không?");
    useful.choices = {{"yes", {"Có", "Yes"}}, {"no", {"Không", "No"}}};
    form.items = {total, online, item(SurveyItem::Kind::Device, "d:desktop/modern", "Máy tính để bàn: đạt chuẩn"), useful,
                  item(SurveyItem::Kind::ShortText, "q:map/proposal", "Đề nghị thêm")};
    return form;
}

class WrittenForm : public testing::Test {
protected:
    void SetUp() override {
        folder_ = fs::temp_directory_path() / ("ansinh-form-" + std::to_string(std::random_device{}()));
        fs::create_directories(folder_);
    }
    void TearDown() override { fs::remove_all(folder_); }
    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

    static std::string bytes(const std::string& file) {
        std::stringstream all;
        all << std::ifstream(file, std::ios::binary).rdbuf();
        return all.str();
    }
    /// A part of the workbook, as text.
    static std::string part(const std::string& file, const std::string& name) {
        VSILFILE* const open = VSIFOpenL(("/vsizip/{" + file + "}/" + name).c_str(), "rb");
        if (open == nullptr) return {};
        std::string text(1U << 20U, '\0');
        text.resize(VSIFReadL(text.data(), 1, text.size(), open));
        VSIFCloseL(open);
        return text;
    }

private:
    fs::path folder_;
};

TEST_F(WrittenForm, OnlyTheAnswersAreOpenAndTheyAreChosenFromLists) {
    writeSurveyForm(path("a.xlsx"), smallForm(), "ansinh 0.1.0");
    const std::string sheet = part(path("a.xlsx"), "xl/worksheets/sheet2.xml");
    EXPECT_THAT(sheet, HasSubstr("<sheetProtection"));
    EXPECT_THAT(sheet, HasSubstr("type=\"list\""));
    EXPECT_THAT(sheet, HasSubstr("<formula1>ansinh!$D$1:$D$5</formula1>"));
    EXPECT_THAT(sheet, HasSubstr("type=\"whole\""));
    EXPECT_THAT(sheet, HasSubstr("$F$9)")) << "a part above its whole is marked while people type";
    EXPECT_THAT(part(path("a.xlsx"), "xl/styles.xml"), HasSubstr("<protection locked=\"0\"/>"));
    // Devices have no provisional counts, opinions have choices of their own.
    EXPECT_THAT(part(path("a.xlsx"), "xl/worksheets/sheet3.xml"), HasSubstr("ansinh!$E$1:$E$4"));
    EXPECT_THAT(part(path("a.xlsx"), "xl/worksheets/sheet4.xml"), HasSubstr("ansinh!$F$1:$F$2"));
}

TEST_F(WrittenForm, WhoseItIsStandsInThreePlaces) {
    writeSurveyForm(path("a.xlsx"), smallForm(), "ansinh 0.1.0");
    EXPECT_THAT(part(path("a.xlsx"), "xl/workbook.xml"), HasSubstr("<sheet name=\"ansinh\" sheetId=\"1\" state=\"hidden\""));
    const std::string texts = part(path("a.xlsx"), "xl/sharedStrings.xml");
    EXPECT_THAT(texts, HasSubstr("<t>20695</t>"));
    EXPECT_THAT(texts, HasSubstr("AS1|20695|2026-06-30|m:staff_total"));
    EXPECT_THAT(texts, HasSubstr("<t>Xã Thạnh Mỹ</t>"));
    EXPECT_THAT(texts, HasSubstr("SỐ LIỆU MẪU"));
}

TEST_F(WrittenForm, TheSameFormGivesTheSameBytes) {
    writeSurveyForm(path("a.xlsx"), smallForm(), "ansinh 0.1.0");
    writeSurveyForm(path("b.xlsx"), smallForm(), "ansinh 0.1.0");
    EXPECT_EQ(bytes(path("a.xlsx")), bytes(path("b.xlsx")));
    SurveyForm real = smallForm();
    real.sample = false;
    writeSurveyForm(path("c.xlsx"), real, "ansinh 0.1.0");
    EXPECT_THAT(part(path("c.xlsx"), "xl/sharedStrings.xml"), Not(HasSubstr("SỐ LIỆU MẪU")));
}

TEST_F(WrittenForm, TheSendersListNamesEachFile) {
    SurveySummary summary{{"thành phố Đà Nẵng", "Đà Nẵng city"}, day(2026, 6, 30), day(2026, 7, 5), "ansinh 0.1.0", {}};
    summary.forms = {{"20695", "Xã Thạnh Mỹ", "20695-thanh-my-2026-06-30.xlsx", 31}};
    writeSurveySummary(path("list.xlsx"), summary);
    const std::string texts = part(path("list.xlsx"), "xl/sharedStrings.xml");
    EXPECT_THAT(texts, HasSubstr("20695-thanh-my-2026-06-30.xlsx"));
    EXPECT_THAT(texts, HasSubstr("hạn gửi lại 5/7/2026"));
}

}  // namespace
}  // namespace ansinh::report
