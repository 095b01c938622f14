#include "geo/progress/opinion_summary.hpp"

#include <gtest/gtest.h>

#include "geo/core/error.hpp"
#include "tests/geo/progress/made.hpp"
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <set>

namespace ansinh::progress {
namespace {

Questionnaire asked() {
    return readQuestionnaire(made::dataFile("questionnaires/digital-map.json"));
}

OpinionAnswer answer(const std::string& commune, const std::string& question, const std::string& value,
                     const char* day = "2026-04-20", std::int64_t batch = 1) {
    return {commune, "digital-map", question, made::day(day), value, batch};
}

const QuestionSummary& of(const OpinionSummary& summary, const std::string& question) {
    return *std::ranges::find(summary.questions, question, &QuestionSummary::question);
}

TEST(Opinions, TheQuestionnaireBelongsToAClauseOfThePlan) {
    const Questionnaire questionnaire = asked();
    const Plan month = made::seedPlans()[0];
    EXPECT_EQ(questionnaire.plan, month.id);
    EXPECT_NE(std::ranges::find(month.clauses, questionnaire.clause, &Clause::id), month.clauses.end());
    std::set<AnswerKind> kinds;
    for (const Question& question : questionnaire.questions) kinds.insert(question.kind);
    EXPECT_EQ(kinds.size(), 3u) << "yes/no, choice and short text";
}

TEST(Opinions, SummedPerQuestionOverTheBaseAndPerCommune) {
    const std::vector<Commune> communes{made::commune("a"), made::commune("b"), made::commune("c"),
                                        made::commune("z", false)};
    const std::vector<OpinionAnswer> answers{
        answer("a", "map_needed", "yes"), answer("b", "map_needed", "no"), answer("z", "map_needed", "yes"),
        answer("a", "map_layers", "support"), answer("b", "proposal", "Cần tập huấn thêm")};
    const OpinionSummary summary = summaryOf(asked(), communes, answers, made::day("2026-05-01"));
    EXPECT_EQ(of(summary, "map_needed").base, 3);
    EXPECT_EQ(of(summary, "map_needed").answered, 2) << "silence is not no, and what does not report is not counted";
    EXPECT_EQ(of(summary, "map_needed").counts, (std::map<std::string, int>{{"yes", 1}, {"no", 1}}));
    EXPECT_EQ(of(summary, "map_layers").counts.at("hazards"), 0);
    EXPECT_EQ(of(summary, "proposal").texts, std::vector<std::string>{"Cần tập huấn thêm"});
    ASSERT_EQ(summary.communes.size(), 3u);
    EXPECT_EQ(summary.communes[0].answered, 2);
    EXPECT_EQ(summary.communes[2].answered, 0);
    EXPECT_EQ(summary.communes[2].asked, 8);
}

TEST(Opinions, TheLatestAnswerAtOrBeforeTheDayCounts) {
    const std::vector<Commune> communes{made::commune("a")};
    const std::vector<OpinionAnswer> answers{answer("a", "map_needed", "no", "2026-04-20", 3),
                                             answer("a", "map_needed", "yes", "2026-04-25", 2),
                                             answer("a", "map_needed", "no", "2026-05-20", 4)};
    EXPECT_EQ(summaryOf(asked(), communes, answers, made::day("2026-04-30")).communes[0].answers.at("map_needed"),
              "yes");
    EXPECT_EQ(summaryOf(asked(), communes, answers, made::day("2026-04-19")).communes[0].answered, 0);
}

TEST(Opinions, AFileWithAFaultSaysWhere) {
    const std::string path = testing::TempDir() + "/questionnaire-" + std::to_string(::getpid()) + ".json";
    const auto refuses = [&](const std::string& question, const std::string& why) {
        std::ofstream(path) << R"({"id": "q", "version": "1", "title": {"vi": "a", "en": "b"}, "plan": "p", "clause": "c",
            "questions": [)" << question << "]}";
        try {
            (void)readQuestionnaire(path);
            ADD_FAILURE() << question;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::DataInvalid);
            EXPECT_NE(error.args().at(2).find(why), std::string::npos) << error.args().at(2);
        }
    };
    refuses(R"({"id": "a", "kind": "choice", "text": {"vi": "a", "en": "b"}})", "missing_key choices");
    refuses(R"({"id": "a", "kind": "maybe", "text": {"vi": "a", "en": "b"}})", "unknown_value maybe");
    refuses(R"({"id": "a", "kind": "short_text", "text": {"vi": "a", "en": "b"}})", "missing_key longest");
    std::remove(path.c_str());
}

}  // namespace
}  // namespace ansinh::progress
