#include "app/text/names.hpp"

#include "app/text/words.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace ansinh::text {
namespace {

constexpr Language kVi = Language::Vietnamese;
constexpr Language kEn = Language::English;

TEST(Names, SeveralFilesAreTheFirstOneAndHowManyMore) {
    EXPECT_EQ(fileList("a.xlsx", kVi), "a.xlsx");
    EXPECT_EQ(fileList("a.xlsx; b.xlsx", kEn), "a.xlsx and 1 more file");
    EXPECT_EQ(fileList("a.xlsx; b.xlsx; c.xlsx", kVi), "a.xlsx và 2 tệp nữa");
    EXPECT_EQ(fileList("a.xlsx; b.xlsx; c.xlsx", kEn), "a.xlsx and 2 more files");
    EXPECT_EQ(fileList("", kVi), "");
}

TEST(Names, AnAnswerIsItsChoicesNameOrItsOwnWords) {
    const Question question{"portal", {}, AnswerKind::YesNo, {{"yes", {"Có", "Yes"}}, {"no", {"Không", "No"}}}};
    EXPECT_EQ(answerName(question, "yes", kVi), "Có");
    EXPECT_EQ(answerName(question, "no", kEn), "No");
    EXPECT_EQ(answerName(question, "chậm", kEn), "chậm");
}

TEST(Names, EveryStandingAndStateHasItsOwnName) {
    using progress::Standing;
    std::vector<std::string> names;
    for (const Standing standing :
         {Standing::Met, Standing::OnTheWay, Standing::Behind, Standing::NotReported, Standing::NotApplicable}) {
        const std::string name = nameOf(standing, kVi);
        EXPECT_NE(name, nameOf(standing, kEn));
        EXPECT_EQ(std::ranges::count(names, name), 0) << name;
        names.push_back(name);
    }
    for (const ValueState state : {ValueState::NotReported, ValueState::NotApplicable, ValueState::Zero,
                                   ValueState::Provisional, ValueState::Verified}) {
        EXPECT_NE(nameOf(state, kVi), keyOf(state));
        EXPECT_NE(nameOf(state, kEn), keyOf(state));
    }
}

TEST(Names, ACommuneIsNamedAsEachLanguageDoes) {
    Commune commune;
    commune.name = "Hải Vân";
    commune.kind = CommuneKind::Ward;
    EXPECT_EQ(fullNameOf(commune, kVi), "Phường Hải Vân");
    EXPECT_EQ(fullNameOf(commune, kEn), "Hải Vân ward");
    commune.kind = CommuneKind::SpecialZone;
    EXPECT_EQ(fullNameOf(commune, kEn), "Hải Vân special zone");
}

TEST(Names, AnIssueNamesItsCommunes) {
    Commune commune;
    commune.code = "20698";
    commune.name = "La Êê";
    ImportIssue issue;
    issue.code = "name_ambiguous";
    issue.found = "20698";
    issue.args = {"20698", "99999"};
    const ImportIssue named = withCommuneNames(issue, std::vector{commune}, kVi);
    EXPECT_EQ(named.args, (std::vector<std::string>{"Xã La Êê (20698)", "99999"}));
    EXPECT_EQ(named.found, "20698");
}

TEST(Names, ACodeWithoutNameIsShownAsItIs) {
    EXPECT_EQ(stageName("brewing", kVi), "brewing");
    EXPECT_EQ(batchKindName("sample", kVi), "số liệu mẫu");
    EXPECT_EQ(crsName("EPSG:1234", kVi), "EPSG:1234");
    EXPECT_EQ(deviceKindName("antivirus", kEn), "antivirus licence");
}

TEST(Names, TheSameKeyMeansWhatItsGroupSays) {
    EXPECT_EQ(wordIn("tier", "commune", kVi), "cấp xã");
    EXPECT_EQ(wordIn("kind", "commune", kVi), "Xã");
    EXPECT_EQ(wordIn("scope", "commune", kVi), "áp dụng cho một xã");
}

TEST(Names, ATextWithoutEnglishFallsBackToVietnamese) {
    EXPECT_EQ(pick(Text{"Khóa học", "Courses"}, kEn), "Courses");
    EXPECT_EQ(pick(Text{"Khóa học", ""}, kEn), "Khóa học");
}

TEST(Names, WhatIsCountedAgreesWithItsNumber) {
    EXPECT_EQ(unitName("person", kEn, 1), "person");
    EXPECT_EQ(unitName("person", kEn, 2), "people");
    EXPECT_EQ(unitName("person", kEn), "people");
    EXPECT_EQ(unitName("person", kVi, 1), "người");
}

TEST(Names, DatesAreWrittenAsEachLanguageDoes) {
    const Date day(std::chrono::sys_days(std::chrono::year(2026) / 4 / 30));
    EXPECT_EQ(formatDate(day, kVi), "30/4/2026");
    EXPECT_EQ(formatDate(day, kEn), "2026-04-30");
}

}  // namespace
}  // namespace ansinh::text
