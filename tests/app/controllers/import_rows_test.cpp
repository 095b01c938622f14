#include "app/controllers/import_rows.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"

namespace ansinh::app {
namespace {

using text::Language;

ImportIssue issueOf(const char* code, ImportIssue::Severity severity, std::int64_t row, std::vector<std::string> args = {}) {
    ImportIssue issue;
    issue.code = code;
    issue.severity = severity;
    issue.row = row;
    issue.field = "count";
    issue.found = "x";
    issue.args = std::move(args);
    return issue;
}

TEST(ImportRows, RefusedOnesComeFirstWithRowAndAdviceInBothLanguages) {
    const std::vector<ImportIssue> issues{issueOf("figure_repeated", ImportIssue::Severity::Note, 2, {"1"}),
                                          issueOf("count_unreadable", ImportIssue::Severity::Refused, 3)};
    const auto facts = smallCity(3);
    const auto vi = issueRows(issues, *facts, Language::Vietnamese);
    const auto en = issueRows(issues, *facts, Language::English);
    ASSERT_EQ(vi.size(), 2u);
    EXPECT_EQ(vi[0].severity, "refused");
    EXPECT_EQ(vi[1].severity, "note");
    EXPECT_TRUE(vi[0].place.contains("3"));
    EXPECT_TRUE(vi[0].text.contains("x"));
    EXPECT_FALSE(vi[0].advice.isEmpty());
    EXPECT_NE(vi[0].text, en[0].text);
    EXPECT_NE(vi[0].advice, en[0].advice);
}

TEST(ImportRows, AQuestionKnowsItsAnswer) {
    const auto facts = smallCity(2);
    import::NameQuestion question{4, "Xã Nào", {}};
    question.candidates.push_back({});
    question.candidates.back().commune = facts->communes[1].code;
    const auto open = questionRows(std::span(&question, 1), {}, *facts, Language::Vietnamese);
    ASSERT_EQ(open.size(), 1u);
    EXPECT_TRUE(open[0].answer.isEmpty());
    EXPECT_EQ(open[0].codes, QStringList{QString::fromStdString(facts->communes[1].code)});
    const auto answered = questionRows(std::span(&question, 1), {{"Xã Nào", "-"}}, *facts, Language::Vietnamese);
    EXPECT_EQ(answered[0].answer, "-");
}

}  // namespace
}  // namespace ansinh::app
