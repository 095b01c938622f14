// The commands about plans, figures, readiness, findings, feedback and opinions: table, CSV and JSON of each.
#include "cli_fixture.hpp"

#include <gmock/gmock.h>

#include <fstream>
#include <sstream>

namespace ansinh::cli::test {
namespace {

using testing::HasSubstr;

class RegisterCommands : public CliTest {};

TEST_F(RegisterCommands, PlansSideBySideAndWhatAFileWouldChange) {
    const std::string project = ownProject();
    const Answer list = ask({"plan", "list", "--project", project, "--json"});
    ASSERT_EQ(list.code, 0) << list.err;
    EXPECT_EQ(list.json()["plans"].size(), 2u);
    const Answer show = ask({"plan", "show", "da-nang-2026-04", "--project", project, "--json", "--lang", "en"});
    ASSERT_EQ(show.code, 0) << show.err;
    EXPECT_EQ(show.json()["tasks"].size(), 16u);
    EXPECT_EQ(show.json()["clauses"].size(), 46u);
    EXPECT_FALSE(show.json()["targets"].empty());

    std::ifstream in(std::string(ANSINH_SOURCE_DIR) + "/data/plans/da-nang-2026-04.json");
    std::stringstream text;
    text << in.rdbuf();
    std::string all = text.str();
    all.replace(all.find("\"share\": 0.95"), 13, "\"share\": 0.85");
    write(path("new.json"), all);
    const Answer diff = ask({"plan", "diff", path("new.json"), "--project", project, "--lang", "vi"});
    EXPECT_EQ(diff.code, 0) << diff.err;
    EXPECT_THAT(diff.out, HasSubstr("95 % → 85 %"));
    const Answer trial = ask({"plan", "load", path("new.json"), "--dry-run", "--project", project, "--json"});
    EXPECT_TRUE(trial.json()["batch"].is_null());
    const Answer load = ask({"plan", "load", path("new.json"), "--project", project, "--json"});
    ASSERT_EQ(load.code, 0) << load.err;
    EXPECT_EQ(load.json()["changes"].size(), 1u);
    EXPECT_EQ(ask({"undo", load.json()["batch"].dump(), "--project", project}).code, 0);
    EXPECT_EQ(ask({"plan", "show", "nothing", "--project", project}).code, 2);
    EXPECT_EQ(ask({"plan", "diff", path("none.json"), "--project", project}).code, 3);
}

TEST_F(RegisterCommands, AFigureWithItsWholeHistory) {
    const std::string project = ownProject();
    write(path("f.csv"), "commune,measure,as_of,count\n20695,staff_total,2026-05-13,31\n");
    const Answer came = ask({"import", "figures", path("f.csv"), "--project", project, "--json"});
    ASSERT_EQ(came.code, 0) << came.err << came.out;
    EXPECT_EQ(came.json()["accepted"], 1);
    const Answer history = ask({"figure", "thanh my", "staff_total", "--project", project, "--json"});
    ASSERT_EQ(history.code, 0) << history.err;
    bool found = false;
    for (const nlohmann::json historyJson = history.json(); const auto& record : historyJson["records"])
        if (record["cell"] == "D2") {
            found = true;
            EXPECT_EQ(record["count"], 31);
            EXPECT_EQ(record["counts"], true);
            EXPECT_EQ(record["file"], path("f.csv"));
            EXPECT_EQ(record["kind"], "figures");
            EXPECT_EQ(record["checksum"].get<std::string>().size(), 64u);
            // The sample had a figure for that day, which stays and says what came after it.
            EXPECT_TRUE(record["corrected_by"].is_null());
            const auto before = std::ranges::find_if(historyJson["records"], [&](const auto& other) {
                return other["batch"] == record["corrects"] && other["as_of"] == record["as_of"];
            });
            ASSERT_NE(before, historyJson["records"].end()) << history.out;
            EXPECT_EQ((*before)["counts"], false);
            EXPECT_EQ((*before)["corrected_by"], record["batch"]);
        }
    EXPECT_TRUE(found) << history.out;
    EXPECT_THAT(ask({"figure", "20695", "staff_total", "--project", project, "--format", "csv"}).out,
                testing::StartsWith("as_of,state,count,remark,counts,batch,kind,file,cell,person,at,corrects,corrected_by,undone_at,checksum\n"));
    EXPECT_EQ(ask({"figure", "20695", "staff_totl", "--project", project}).code, 2);
    EXPECT_EQ(ask({"figure", "--measures", "--project", project, "--format", "csv"}).code, 0);
    EXPECT_EQ(ask({"figure", "20695", "--devices", "desktop", "--project", project, "--json"}).code, 0);
}

TEST_F(RegisterCommands, ReadinessExplainedMovedAndTried) {
    const std::string project = readOnlyProject();
    const Answer all = ask({"readiness", "--as-of", "2026-09-30", "--project", project, "--json"});
    ASSERT_EQ(all.code, 0) << all.err;
    EXPECT_EQ(all.json()["rows"].size(), 94u);
    EXPECT_EQ(all.json()["rule"]["parts"].size(), 5u);
    EXPECT_EQ(all.json()["sample"], true);
    std::string scored;
    for (const nlohmann::json allJson = all.json(); const auto& row : allJson["rows"])
        if (!row["score"].is_null()) scored = row["commune"];
    const Answer one = ask({"readiness", "--as-of", "2026-09-30", "--commune", scored, "--project", project, "--json"});
    double points = 0;
    for (const nlohmann::json oneJson = one.json(); const auto& line : oneJson["lines"]) points += line["points"].get<double>();
    EXPECT_NEAR(points, one.json()["score"].get<double>(), 1e-9);
    const Answer moved = ask({"readiness", "--as-of", "2026-09-30", "--weights", "computers=1,antivirus=0", "--project", project, "--json"});
    ASSERT_EQ(moved.code, 0) << moved.err;
    EXPECT_NE(moved.json()["rows"], all.json()["rows"]);
    const Answer tried = ask({"readiness", "--as-of", "2026-09-30", "--sensitivity", "--project", project, "--json"});
    ASSERT_EQ(tried.code, 0) << tried.err;
    for (const nlohmann::json triedJson = tried.json(); const auto& change : triedJson["changes"]) EXPECT_NE(change["before"], change["after"]);
    for (const char* wrong : {"computers", "computers=", "=1", "computers=x", "color=1"})
        EXPECT_EQ(ask({"readiness", "--weights", wrong, "--project", project}).code, 2) << wrong;
}

TEST_F(RegisterCommands, FindingsAsSentencesInBothLanguages) {
    const std::string project = ownProject();
    write(path("f.csv"), "commune,measure,as_of,count\n20695,staff_total,2026-05-13,20\n20695,staff_token,2026-05-13,21\n");
    ASSERT_EQ(ask({"import", "figures", path("f.csv"), "--project", project}).code, 0);
    const std::vector<std::string> asked{"validate", "--as-of", "2026-05-13", "--commune", "20695", "--severity", "error", "--project", project};
    for (const auto& [language, words] : {std::pair{"vi", "nhiều hơn tổng 20"}, {"en", "more than the whole of 20"}}) {
        std::vector<std::string> args = asked;
        args.insert(args.end(), {"--json", "--lang", language});
        const Answer found = ask(args);
        ASSERT_EQ(found.code, 0) << found.err;
        EXPECT_THAT(found.out, HasSubstr(words));
    }
    EXPECT_EQ(ask({"validate", "--severity", "dreadful", "--project", project}).code, 2);
}

TEST_F(RegisterCommands, AFindingIsExplainedAndOpensAgain) {
    const std::string project = ownProject();
    write(path("f.csv"), "commune,measure,as_of,count\n20695,staff_total,2026-05-13,20\n20695,staff_token,2026-05-13,21\n");
    ASSERT_EQ(ask({"import", "figures", path("f.csv"), "--project", project}).code, 0);
    const std::vector<std::string> which{"validate", "--as-of", "2026-05-13", "--commune", "20695", "--measure", "staff_token", "--project", project, "--json"};
    const auto with = [&](std::vector<std::string> more) {
        more.insert(more.begin(), which.begin(), which.end());
        return ask(more);
    };
    const Answer before = with({});
    ASSERT_EQ(before.json()["findings"].size(), 1u) << before.out;
    const std::string rule = before.json()["findings"][0]["rule"];
    EXPECT_EQ(with({"--explain", "đã đối chiếu"}).code, 2) << "which rule is not said";
    const Answer said = with({"--rule", rule, "--explain", "đã đối chiếu"});
    ASSERT_EQ(said.code, 0) << said.err;
    EXPECT_EQ(said.json()["findings"][0]["note"], "đã đối chiếu");
    EXPECT_TRUE(with({}).json()["findings"].empty());
    EXPECT_EQ(with({"--state", "explained"}).json()["findings"].size(), 1u);
    EXPECT_EQ(with({"--rule", rule, "--explain", "lần nữa"}).code, 2) << "it is not open";
    EXPECT_EQ(with({"--rule", rule, "--reopen"}).code, 0);
    EXPECT_EQ(with({}).json()["findings"].size(), 1u);
    EXPECT_EQ(with({"--rule", rule, "--explain", "gọi 0905123456"}).code, 2);
    EXPECT_EQ(with({"--rule", "none", "--explain", "x"}).code, 2);
    EXPECT_EQ(with({"--state", "closed"}).code, 2);
}

TEST_F(RegisterCommands, FeedbackFromReceiptToClosing) {
    const std::string project = ownProject();
    ASSERT_EQ(ask({"sample", "remove", "--project", project}).code, 0);
    const Answer added = ask({"feedback", "add", "--kind", "report", "--channel", "zalo", "--commune", "20695", "--received", "2026-05-01",
                              "--project", project, "--json"});
    ASSERT_EQ(added.code, 0) << added.err;
    EXPECT_EQ(added.json()["items"][0]["id"], "PA-0001");
    EXPECT_EQ(added.json()["items"][0]["due"], "2026-05-11");
    const Answer late = ask({"feedback", "list", "--overdue", "--as-of", "2026-05-20", "--project", project, "--json"});
    EXPECT_EQ(late.json()["items"][0]["days_late"], 9);
    EXPECT_EQ(ask({"feedback", "counts", "--as-of", "2026-05-20", "--project", project, "--json"}).json()["communes"][0]["overdue"], 1);
    EXPECT_EQ(ask({"feedback", "update", "PA-0001", "--role", "it_team", "--status", "assigned", "--project", project}).code, 0);
    EXPECT_EQ(ask({"feedback", "close", "PA-0001", "--on", "2026-05-21", "--project", project}).code, 0);
    EXPECT_TRUE(ask({"feedback", "list", "--overdue", "--as-of", "2026-05-22", "--project", project, "--json"}).json()["items"].empty());
    const Answer named = ask({"feedback", "update", "PA-0001", "--role", "Nguyễn Văn Mẫu", "--project", project});
    EXPECT_EQ(named.code, 2);
    EXPECT_THAT(named.err, testing::Not(HasSubstr("Mẫu")));
    EXPECT_EQ(ask({"feedback", "close", "PA-0404", "--project", project}).code, 2);
}

TEST_F(RegisterCommands, OpinionsEnteredImportedAndSummedUp) {
    const std::string project = ownProject();
    ASSERT_EQ(ask({"sample", "remove", "--project", project}).code, 0);
    ASSERT_EQ(ask({"opinions", "add", "20695", "map_needed=có", "proposal=Cần thêm máy", "--as-of", "2026-05-13", "--project", project}).code, 0);
    write(path("o.csv"), "commune,map_needed,date\n20194,no,2026-05-13\n");
    ASSERT_EQ(ask({"import", "opinions", path("o.csv"), "--project", project}).code, 0);
    const Answer whole = ask({"opinions", "summary", "--as-of", "2026-05-14", "--project", project, "--json"});
    ASSERT_EQ(whole.code, 0) << whole.err;
    EXPECT_EQ(whole.json()["answers"][0]["communes"], 1);
    EXPECT_EQ(whole.json()["answers"][0]["answered"], 2);
    EXPECT_EQ(whole.json()["answers"][0]["base"], 93);
    EXPECT_EQ(ask({"opinions", "summary", "--by-commune", "--project", project, "--json"}).json()["communes"].size(), 93u);
    EXPECT_EQ(ask({"opinions", "add", "20695", "map_needed=perhaps", "--project", project}).code, 2);
}

}  // namespace
}  // namespace ansinh::cli::test
