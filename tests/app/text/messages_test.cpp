#include "app/text/messages.hpp"

#include "app/text/sentence.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace ansinh::text {
namespace {

using testing::HasSubstr;
using testing::Not;

constexpr Language kVi = Language::Vietnamese;
constexpr Language kEn = Language::English;

std::string filled(std::string_view pattern, std::vector<std::string> args, Language language = kEn,
                   const std::string& found = {}) {
    return fill(pattern, found, args, language);
}

TEST(Fill, PutsArgumentsInTheirPlaces) {
    EXPECT_EQ(filled("{1} before {0}", {"a", "b"}), "b before a");
}

TEST(Fill, ShowsAnEllipsisForAPlaceWithNothing) {
    EXPECT_EQ(filled("<{0}> <{1}>", {""}), "<…> <…>");
    EXPECT_EQ(filled("<{found}>", {}), "<…>");
}

TEST(Fill, LeavesAnOptionalPartOutWhenAnyPlaceInItIsEmpty) {
    EXPECT_EQ(filled("x[ {0} of {1}].", {"3"}), "x.");
    EXPECT_EQ(filled("x[ {0} of {1}].", {"3", "4"}), "x 3 of 4.");
}

TEST(Fill, JoinsTheRest) {
    EXPECT_EQ(filled("{all}", {"a", "b", "c"}), "a, b, c");
    EXPECT_EQ(filled("{1+}", {"a", "b", "c"}), "b, c");
    EXPECT_EQ(filled("x[: {1+}]", {"a"}), "x");
}

TEST(Fill, WritesNumbersInTheLanguagesForm) {
    EXPECT_EQ(filled("{0n} m²", {"12345.678"}, kVi), "12.345,7 m²");
    EXPECT_EQ(filled("{0n} m²", {"12345.678"}, kEn), "12,345.7 m²");
    EXPECT_EQ(filled("{0n}", {"0.5"}, kVi), "0,5");
    EXPECT_EQ(filled("{0n}", {"about 3"}, kVi), "about 3");
}

TEST(Fill, TranslatesCodesAndKeepsOtherWords) {
    EXPECT_EQ(filled("{0w}", {"several_fit"}, kVi), "nhiều hệ cùng khớp");
    EXPECT_EQ(filled("{0w}", {"disk on fire"}, kVi), "disk on fire");
    EXPECT_EQ(filled("{0c}", {"EPSG:5899"}, kVi), "VN-2000 / TM-3 107°45′ (EPSG:5899)");
}

TEST(Fill, NeverReadsPlacesOutOfAnArgument) {
    EXPECT_EQ(filled("{0}", {"{1}[x]", "no"}), "{1}[x]");
}

TEST(Messages, SayWhatHappenedAndWhatToDo) {
    const Error error(ErrorCode::FileNotFound, {"ranh-gioi.gpkg"});
    EXPECT_EQ(messageFor(error, kVi), "Không thấy tệp ranh-gioi.gpkg. Kiểm tra lại đường dẫn và tên tệp.");
    EXPECT_EQ(messageFor(error, kEn), headlineFor(error, kEn) + " " + adviceFor(error, kEn));
    EXPECT_STREQ(keyOf(error.code()), "file_not_found");
}

TEST(Messages, NameTheNearestCommunes) {
    const Error error(ErrorCode::UnknownCommune, {"Tra Tap", "Trà Tập", "Trà Tân"});
    EXPECT_THAT(messageFor(error, kVi), HasSubstr("gần nhất: Trà Tập, Trà Tân"));
    EXPECT_THAT(messageFor(Error(ErrorCode::UnknownCommune, {"zzz"}), kVi), Not(HasSubstr("gần nhất")));
}

TEST(Messages, NeverShowAPatternsMarks) {
    const std::vector<std::vector<std::string>> argumentLists{{}, {"a"}, {"a", "b", "c", "d"}};
    for (const ErrorEntry& entry : errorEntries())
        for (const auto& args : argumentLists)
            for (const Language language : {kVi, kEn}) {
                const std::string text = messageFor(Error(entry.code, args), language);
                EXPECT_EQ(text.find_first_of("[]{}"), std::string::npos) << text;
            }
}

TEST(Issues, SayWhatWasFoundAndWhatToDo) {
    ImportIssue issue;
    issue.code = "name_ambiguous";
    issue.found = "Trà Tâp";
    issue.args = {"Trà Tập", "Trà Tân"};
    EXPECT_THAT(textForIssue(issue, kVi), HasSubstr("“Trà Tâp” là xã nào; có thể là: Trà Tập, Trà Tân."));
    EXPECT_THAT(adviceFor(issue, kEn), HasSubstr("--match FILE"));
    EXPECT_EQ(textForIssue(issue, kEn), findingFor(issue, kEn) + " " + adviceFor(issue, kEn));
}

TEST(Issues, AnUnknownCodeIsShownAndStillAdvised) {
    ImportIssue issue;
    issue.code = "brand_new";
    issue.found = "x";
    EXPECT_EQ(findingFor(issue, kVi), "brand_new: x");
    EXPECT_FALSE(adviceFor(issue, kVi).empty());
}

TEST(ExitCodes, FollowTheKindOfError) {
    EXPECT_EQ(exitCodeFor(ErrorCode::Internal), 1);
    EXPECT_EQ(exitCodeFor(ErrorCode::UnknownOption), 2);
    EXPECT_EQ(exitCodeFor(ErrorCode::ImportRefused), 3);
    EXPECT_EQ(exitCodeFor(ErrorCode::ExportWithoutHoangSa), 4);
    EXPECT_EQ(exitCodeFor(ErrorCode::DiskFull), 5);
    EXPECT_EQ(exitCodeFor(ErrorCode::Cancelled), 6);
    std::set<int> seen;
    for (const ErrorEntry& entry : errorEntries()) seen.insert(exitCodeFor(entry.code));
    EXPECT_EQ(seen, (std::set{1, 2, 3, 4, 5, 6}));
}

TEST(Numbers, AreGroupedByLanguage) {
    EXPECT_EQ(formatCount(0, kVi), "0");
    EXPECT_EQ(formatCount(999, kVi), "999");
    EXPECT_EQ(formatCount(3122915, kVi), "3.122.915");
    EXPECT_EQ(formatCount(-1234, kEn), "-1,234");
    EXPECT_EQ(formatNumber(-0.001, 2, kVi), "0");
    EXPECT_EQ(formatNumber(1000, 0, kEn), "1,000");
    EXPECT_EQ(formatNumber(1e300, 1, kEn).substr(0, 5), "1,000");
    EXPECT_EQ(formatShare(0.875, kVi), "87,5 %");
    EXPECT_EQ(formatShare(1, kEn), "100%");
}

}  // namespace
}  // namespace ansinh::text
