// Forms out and back, as a keeper does it on the command line.
#include "tests/app/cli/cli_fixture.hpp"

#include <gmock/gmock.h>

namespace ansinh::cli {
namespace {

using test::ask;
using testing::HasSubstr;

class SurveyCommand : public test::CliTest {};

/// A form as it comes back, in the plainest shape that carries everything: one line for each answer.
std::string form(const std::string& lines) {
    return "Mã đơn vị;20695\nSố liệu đến ngày;30/6/2026\nNội dung;Tình trạng;Số lượng;Mã dòng\n" + lines;
}
std::string line(const std::string& measure, const std::string& state, const std::string& count) {
    return ";" + state + ";" + count + ";AS1|20695|2026-06-30|m:" + measure + "\n";
}

TEST_F(SurveyCommand, MakesFormsAndTellsWhoIsLate) {
    const std::string project = ownProject();
    const auto made = ask({"survey", "make", "--commune", "thanh my,20194", "-o", path("out"), "--as-of", "2026-06-30",
                           "--deadline", "2026-07-05", "--project", project, "--json"});
    ASSERT_EQ(made.code, 0) << made.err;
    const auto json = made.json();
    ASSERT_EQ(json["forms"].size(), 2U);
    for (const auto& one : json["forms"]) EXPECT_TRUE(std::filesystem::exists(one["file"].get<std::string>()));
    EXPECT_TRUE(std::filesystem::exists(made.json()["summary"].get<std::string>()));

    const auto status = ask({"survey", "status", "--project", project, "--json"});
    EXPECT_EQ(status.json()["as_of"], "2026-06-30");
    EXPECT_EQ(status.json()["counts"]["not_sent"], 91);
    EXPECT_EQ(status.json()["rows"].size(), 93U);
}

TEST_F(SurveyCommand, TakesWhatIsClearAndTheRestWhenItIsAnswered) {
    const std::string project = ownProject();
    test::write(path("back.csv"), form(line("staff_total", "Có số liệu", "28") + line("staff_token", "", "95%") +
                                       line("staff_sim_pki", "", "khoảng 2")));
    const auto first = ask({"survey", "take", path("back.csv"), "--questions", path("ask.csv"), "--project", project, "--json"});
    ASSERT_EQ(first.code, 0) << first.err;
    EXPECT_EQ(first.json()["read"], 3);
    EXPECT_EQ(first.json()["accepted"], 1);
    EXPECT_EQ(first.json()["open"], 2);

    const std::string answers = "file,cell,answer\nback.csv,C5,27\nback.csv,C6,=\n";
    test::write(path("answers.csv"), answers);
    // The very same file is passed over; the batch is undone first, as the message says.
    const std::string batch = std::to_string(first.json()["batch"].get<int>());
    ASSERT_EQ(ask({"undo", batch, "--project", project}).code, 0);
    const auto second = ask({"survey", "take", path("back.csv"), "--answers", path("answers.csv"), "--project", project, "--json"});
    ASSERT_EQ(second.code, 0) << second.err;
    EXPECT_EQ(second.json()["accepted"], 3);
    EXPECT_EQ(second.json()["open"], 0);
}

TEST_F(SurveyCommand, AFigureFromAnotherSourceConflictsAndTheKeepersAnswerIsObeyed) {
    const auto countOf = [](const std::string& project) {
        const auto answer = ask({"figure", "20695", "staff_sim_pki", "--project", project, "--json"}).json();
        for (const auto& record : answer["records"])
            if (record["as_of"] == "2026-06-30" && record["counts"] == true) return record["count"].get<int>();
        return -1;
    };
    const std::string project = ownProject();
    test::write(path("other.csv"), "commune,measure,as_of,count\n20695,staff_sim_pki,2026-06-30,9\n");
    ASSERT_EQ(ask({"import", "figures", path("other.csv"), "--project", project}).code, 0);
    test::write(path("back.csv"), form(line("staff_sim_pki", "", "7") + line("staff_total", "", "28")));

    const auto trial = ask({"survey", "take", path("back.csv"), "--dry-run", "--project", project, "--json"}).json();
    ASSERT_EQ(trial["open"], 1);
    for (const auto& one : trial["lines"]) {
        if (one["item"] != "m:staff_sim_pki") continue;
        EXPECT_EQ(one["verdict"], "conflicting");
        EXPECT_EQ(one["before"]["count"], 9);
    }
    EXPECT_EQ(countOf(project), 9);
    const auto csv = ask({"survey", "take", path("back.csv"), "--dry-run", "--project", project, "--format", "csv"});
    EXPECT_EQ(csv.code, 0) << csv.err;
    EXPECT_THAT(csv.out, HasSubstr("back.csv,C4,20695,m:staff_sim_pki,"));
    EXPECT_THAT(csv.out, HasSubstr(",7,conflicting,open,7,9,survey_conflict,"));

    test::write(path("refuse.csv"), "back.csv,C4,-\n");
    const auto refused = ask({"survey", "take", path("back.csv"), "--answers", path("refuse.csv"), "--project", project, "--json"});
    ASSERT_EQ(refused.code, 0) << refused.err;
    EXPECT_EQ(countOf(project), 9);
    ASSERT_EQ(ask({"undo", std::to_string(refused.json()["batch"].get<int>()), "--project", project}).code, 0);

    test::write(path("accept.csv"), "back.csv,C4,=\n");
    const auto taken = ask({"survey", "take", path("back.csv"), "--answers", path("accept.csv"), "--project", project, "--json"});
    ASSERT_EQ(taken.code, 0) << taken.err;
    EXPECT_EQ(countOf(project), 7);
}

TEST_F(SurveyCommand, ATrialStoresNothingAndAWrongAnswerIsSaid) {
    const std::string project = ownProject();
    test::write(path("back.csv"), form(line("staff_token", "", "95%")));
    const auto trial = ask({"survey", "take", path("back.csv"), "--dry-run", "--project", project, "--json"});
    EXPECT_EQ(trial.code, 0);
    EXPECT_TRUE(trial.json()["batch"].is_null());
    EXPECT_EQ(ask({"survey", "take", path("back.csv"), "--project", project}).code, 4) << "a person must answer";

    test::write(path("answers.csv"), "back.csv,C99,27\n");
    const auto wrong = ask({"survey", "take", path("back.csv"), "--answers", path("answers.csv"), "--project", project, "--lang", "en"});
    EXPECT_EQ(wrong.code, 2);
    EXPECT_THAT(wrong.err, HasSubstr("C99"));
}

TEST_F(SurveyCommand, TheTableOfTasksHasEveryRowOfTheDocument) {
    const auto answer = ask({"report", "tasks", "--as-of", "2026-05-13", "--project", readOnlyProject(), "--json"});
    ASSERT_EQ(answer.code, 0) << answer.err;
    std::map<int, std::string> numbers;
    const auto json = answer.json();
    for (const auto& task : json["tasks"]) numbers[task["row"].get<int>()] = task["number"].get<std::string>();
    EXPECT_EQ(numbers.size(), 16U);
    EXPECT_EQ(numbers[4], "4");
    EXPECT_EQ(numbers[5], "4") << "the document has the number 4 twice";

    for (const char* name : {"t.xlsx", "t.csv"})
        EXPECT_EQ(ask({"report", "tasks", "-o", path(name), "--project", readOnlyProject()}).code, 0) << name;
}

}  // namespace
}  // namespace ansinh::cli
