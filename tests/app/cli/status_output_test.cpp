#include "app/cli/status_output.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace ansinh::cli {
namespace {

using testing::HasSubstr;
using testing::Not;
using text::Language;

Date day(int year, int month, int dayOfMonth) {
    return Date(std::chrono::sys_days(std::chrono::year(year) / month / dayOfMonth));
}

/// Two communes, one indicator of a plan and one of a template; one commune has not reported.
StatusAnswer smallAnswer() {
    StatusAnswer answer;
    answer.sample = true;
    answer.table.asOf = day(2026, 5, 13);
    answer.table.base = 2;
    for (const auto& [code, name] : {std::pair{"20695", "Thạnh Mỹ"}, {"20698", "La Êê"}}) {
        Commune commune;
        commune.code = code;
        commune.name = name;
        answer.communes.emplace(code, commune);
    }
    Indicator courses;
    courses.id = "courses";
    courses.name = {"Khóa học", "Courses"};
    answer.indicators.emplace("courses", courses);
    answer.scopes = {{"courses", PlanScope::City}, {"borrowed", PlanScope::Template}};

    progress::StatusRow told;
    told.unit = "20695";
    told.indicator = "courses";
    told.state = ValueState::Verified;
    told.numerator = 7;
    told.denominator = 8;
    told.due = progress::Due{0.9, day(2026, 4, 20), true, "II.2"};
    told.missing = 1;
    told.standing = progress::Standing::Behind;
    told.reportedOn = day(2026, 4, 30);
    told.batch = 4;
    progress::StatusRow silent;
    silent.unit = "20698";
    silent.indicator = "courses";
    silent.due = told.due;
    progress::StatusRow zero = told;
    zero.indicator = "borrowed";
    zero.state = ValueState::Zero;
    zero.numerator = 0;
    zero.due.reset();
    zero.missing = 0;
    answer.table.rows = {told, silent, zero};

    progress::StatusTotal total;
    total.indicator = "courses";
    total.base = 2;
    total.units = {{progress::Standing::Behind, 1}, {progress::Standing::NotReported, 1}};
    total.numerator = 7;
    total.denominator = 8;
    total.missing = 1;
    answer.table.totals = {total};
    progress::OverallRow overall;
    overall.unit = "20695";
    overall.standing = progress::Standing::Behind;
    overall.due = overall.behind = 1;
    overall.missing = 1;
    answer.table.overall = {overall};
    return answer;
}

std::string jsonText(const StatusAnswer& answer) {
    std::ostringstream out;
    printStatusJson(out, answer, Language::Vietnamese);
    return out.str();
}

TEST(StatusJson, KeepsTheFormThatProgramsLeanOn) {
    const auto json = nlohmann::json::parse(jsonText(smallAnswer()));
    EXPECT_EQ(json["as_of"], "2026-05-13");
    EXPECT_EQ(json["base"], 2);
    EXPECT_EQ(json["sample"], true);
    const auto& told = json["rows"][0];
    EXPECT_EQ(told["commune"], "20695");
    EXPECT_EQ(told["indicator"], "courses");
    EXPECT_EQ(told["state"], "verified");
    EXPECT_EQ(told["numerator"], 7);
    EXPECT_EQ(told["denominator"], 8);
    EXPECT_EQ(told["due"], 0.9);
    EXPECT_EQ(told["missing_people"], 1);
    EXPECT_EQ(told["due_date"], "2026-04-20");
    EXPECT_EQ(told["in_force"], true);
    EXPECT_EQ(told["reported_on"], "2026-04-30");
    EXPECT_EQ(told["standing"], "behind");
    EXPECT_EQ(json["totals"][0]["units"]["behind"], 1);
    EXPECT_EQ(json["totals"][0]["units"]["met"], 0);
}

TEST(StatusJson, MissingIsNullAndZeroIsZero) {
    const auto json = nlohmann::json::parse(jsonText(smallAnswer()));
    const auto& silent = json["rows"][1];
    for (const char* key : {"numerator", "denominator", "missing_people", "reported_on"})
        EXPECT_TRUE(silent[key].is_null()) << key;
    EXPECT_EQ(silent["sample"], false);
    const auto& zero = json["rows"][2];
    EXPECT_EQ(zero["numerator"], 0);
    EXPECT_TRUE(zero["due"].is_null());
    EXPECT_EQ(zero["in_force"], false);
    EXPECT_EQ(zero["template"], true);
}

TEST(StatusCsv, IsOneLineForEachRow) {
    std::ostringstream out;
    printStatusCsv(out, smallAnswer(), StatusPart::Fields, Language::Vietnamese);
    EXPECT_EQ(out.str(),
              "commune,name,indicator,state,numerator,denominator,due,missing_people,standing,due_date,in_force,"
              "reported_on,template,sample\n"
              "20695,Xã Thạnh Mỹ,courses,verified,7,8,0.9,1,behind,2026-04-20,1,2026-04-30,0,1\n"
              "20698,Xã La Êê,courses,not_reported,,,0.9,,not_reported,2026-04-20,1,,0,0\n"
              "20695,Xã Thạnh Mỹ,borrowed,zero,0,8,,0,behind,,0,2026-04-30,1,1\n");
}

TEST(StatusTable, SaysTotalsAndStandings) {
    std::ostringstream out;
    printStatusTable(out, smallAnswer(), {}, Language::Vietnamese);
    EXPECT_THAT(out.str(), HasSubstr("Tình hình đến ngày 13/5/2026, 2 đơn vị phải báo cáo"));
    EXPECT_THAT(out.str(), HasSubstr("SỐ LIỆU MẪU"));
    EXPECT_THAT(out.str(), HasSubstr("87,5 %"));
    EXPECT_THAT(out.str(), HasSubstr("20695  Xã Thạnh Mỹ"));
    EXPECT_THAT(out.str(), HasSubstr("chỉ tiêu mẫu"));
}

TEST(StatusTable, IsSilentAboutSamplesAndTemplatesThatAreNotThere) {
    StatusAnswer answer = smallAnswer();
    answer.sample = false;
    answer.scopes = {{"courses", PlanScope::City}};
    std::ostringstream out;
    printStatusTable(out, answer, {}, Language::English);
    EXPECT_THAT(out.str(), Not(HasSubstr("SAMPLE")));
    EXPECT_THAT(out.str(), Not(HasSubstr("template")));
    EXPECT_THAT(out.str(), HasSubstr("Status as of 2026-05-13, 2 reporting units"));
}

TEST(StatusTable, NarrowedShowsEachRowWithADashForWhatIsMissing) {
    StatusAnswer answer = smallAnswer();
    answer.narrowed = true;
    answer.oneCommune = "20698";
    answer.table.rows = {answer.table.rows[1]};
    std::ostringstream out;
    printStatusTable(out, answer, {}, Language::Vietnamese);
    EXPECT_THAT(out.str(), HasSubstr("Xã La Êê"));
    EXPECT_THAT(out.str(), HasSubstr("–"));
    EXPECT_THAT(out.str(), Not(HasSubstr("87,5")));
}

}  // namespace
}  // namespace ansinh::cli
