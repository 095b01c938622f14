// The tables of texts against the lists of codes that the headers declare, and one language against the other.
#include "app/text/messages.hpp"
#include "app/text/sentence.hpp"
#include "app/text/words.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

namespace ansinh::text {
namespace {

std::string sourceOf(const std::string& path) {
    std::ifstream file(std::string(ANSINH_SOURCE_DIR) + "/" + path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

std::vector<std::string> allMatches(const std::string& text, const std::regex& pattern, std::size_t group) {
    std::vector<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
        found.push_back((*at)[group]);
    return found;
}

/// The codes that a header's comment lists from "Issue codes" on: words with an underscore that are not in quotes.
std::set<std::string> declaredIssues(const std::string& path) {
    const std::string text = sourceOf(path);
    const auto begin = text.find("/// Issue codes");
    EXPECT_NE(begin, std::string::npos) << path;
    if (begin == std::string::npos) return {};
    const std::string comment = text.substr(begin, text.find("[[nodiscard]]", begin) - begin);
    const auto codes =
        allMatches(comment, std::regex("[^\"A-Za-z_]([a-z]+[a-z0-9]*_[a-z0-9_]+|overlap(?=[,:])|gap(?=[,:]))"), 1);
    return {codes.begin(), codes.end()};
}

bool hasVietnameseLetter(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::set<std::string> placesOf(const char* pattern) {
    const auto places = allMatches(pattern, std::regex(R"(\{[^}]*\})"), 0);
    return {places.begin(), places.end()};
}

void expectSoundPair(const Bilingual& pair, const std::string& key) {
    ASSERT_NE(pair.vi, nullptr) << key;
    ASSERT_NE(pair.en, nullptr) << key;
    EXPECT_TRUE(hasVietnameseLetter(pair.vi)) << key << ": no diacritics in: " << pair.vi;
    EXPECT_STRNE(pair.vi, pair.en) << key;
    EXPECT_EQ(placesOf(pair.vi), placesOf(pair.en)) << key;
    for (const char* pattern : {pair.vi, pair.en}) {
        const std::string text = pattern;
        EXPECT_EQ(std::ranges::count(text, '['), std::ranges::count(text, ']')) << key << ": " << text;
        EXPECT_EQ(std::ranges::count(text, '{'), std::ranges::count(text, '}')) << key << ": " << text;
    }
}

TEST(TextTables, EveryErrorCodeHasAnEntry) {
    const std::string header = sourceOf("geo/core/error.hpp");
    const auto numbers = allMatches(header, std::regex(R"(\n    \w+ = (\d+),)"), 1);
    ASSERT_GE(numbers.size(), 28U);
    std::set<int> known;
    for (const ErrorEntry& entry : errorEntries()) known.insert(static_cast<int>(entry.code));
    for (const std::string& number : numbers) EXPECT_TRUE(known.contains(std::stoi(number))) << number;
    EXPECT_EQ(known.size(), numbers.size());
}

TEST(TextTables, EveryDeclaredIssueHasAnEntry) {
    std::set<std::string> declared = declaredIssues("geo/import/boundary_import.hpp");
    for (const char* header : {"point_import", "figure_import", "feedback_import", "opinion_import"})
        declared.merge(declaredIssues("geo/import/" + std::string(header) + ".hpp"));
    EXPECT_THAT(declared, testing::IsSupersetOf({"overlap", "name_ambiguous", "vn2000_offset", "text_number"}));
    EXPECT_THAT(knownIssueCodes(), testing::IsSupersetOf(declared));
}

TEST(TextTables, EveryIssueOfAReturnedFormHasAnEntry) {
    std::set<std::string> named;
    for (const char* path : {"geo/import/survey_value.cpp", "geo/import/survey_answer.cpp", "geo/import/survey_reader.cpp",
                             "geo/project/survey_compare.cpp", "geo/project/survey_review.cpp"})
        for (const std::string& code : allMatches(sourceOf(path), std::regex("\"(survey_[a-z_]+)\""), 1)) named.insert(code);
    // Arguments of an error, which are words and no issues.
    for (const char* word : {"survey_cell", "survey_file", "survey_only_refuse", "survey_needs_value", "survey_a_choice",
                             "survey_a_count"})
        named.erase(word);
    EXPECT_GE(named.size(), 40U);
    EXPECT_THAT(knownIssueCodes(), testing::IsSupersetOf(named));
}

TEST(TextTables, EveryCrsReasonHasAName) {
    const std::string header = sourceOf("geo/import/import_options.hpp");
    const auto begin = header.find("///< code: ");
    ASSERT_NE(begin, std::string::npos);
    const std::string list = header.substr(begin, header.find(';', begin) - begin);
    const auto reasons = allMatches(list, std::regex("\"([a-z0-9_]+)\""), 1);
    ASSERT_GE(reasons.size(), 7U);
    EXPECT_THAT(keysIn("crs"), testing::IsSupersetOf(reasons));
}

TEST(TextTables, ErrorTextsAreSoundInBothLanguages) {
    std::set<std::string> keys;
    for (const auto& [code, entry] : errorEntries()) {
        EXPECT_TRUE(keys.insert(entry.key).second) << entry.key;
        expectSoundPair(entry.what, entry.key);
        expectSoundPair(entry.advice, entry.key);
    }
}

TEST(TextTables, IssueTextsAreSoundInBothLanguages) {
    std::set<std::string> keys;
    for (const Entry& entry : issueEntries()) {
        EXPECT_TRUE(keys.insert(entry.key).second) << entry.key;
        expectSoundPair(entry.what, entry.key);
        expectSoundPair(entry.advice, entry.key);
    }
}

TEST(TextTables, NoSentenceLosesItsMarksToAsciiVietnamese) {
    // Words that people leave without marks when they are in a hurry.
    const std::regex bare(R"(\b(tep|khong|duoc|hien|tim|xa|phuong|nhap|loi|chua)\b)");
    for (const Entry& entry : issueEntries()) {
        EXPECT_FALSE(std::regex_search(entry.what.vi, bare)) << entry.what.vi;
        EXPECT_FALSE(std::regex_search(entry.advice.vi, bare)) << entry.advice.vi;
    }
}

}  // namespace
}  // namespace ansinh::text
