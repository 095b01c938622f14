// ansinh tasks: what the page Tiến độ shows, in three forms.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli_fixture.hpp"

#include <map>

namespace ansinh::cli {
namespace {

using nlohmann::json;
using test::Answer;
using test::ask;
using testing::HasSubstr;

class Tasks : public test::CliTest {
protected:
    static Answer of(std::vector<std::string> args) {
        args.insert(args.end(), {"--project", readOnlyProject(), "--as-of", "2026-05-13"});
        return ask(args);
    }
};

TEST_F(Tasks, everyRowOfBothDocumentsIsThere) {
    const json tasks = of({"tasks", "--json"}).json()["tasks"];
    std::map<std::string, int> rows;
    int fours = 0;
    for (const json& task : tasks) {
        ++rows[task["plan"]];
        if (task["plan"] == "da-nang-2026-04" && task["number"] == "4") ++fours;
    }
    EXPECT_EQ(rows["da-nang-2026-04"], 16);
    EXPECT_GT(rows["thien-hoa-2025-08"], 20);
    EXPECT_EQ(fours, 2);
}

TEST_F(Tasks, aTaskTellsWhatTheStatusTells) {
    const json status = of({"status", "--json"}).json();
    const json tasks = of({"tasks", "--plan", "da-nang-2026-04", "--json"}).json()["tasks"];
    int measured = 0;
    for (const json& task : tasks) {
        for (const json& total : status["totals"]) {
            if (task["indicator"] != total["indicator"] || task["asked"] == 1) continue;
            EXPECT_EQ(task["met"], total["units"]["met"]) << task["name"];
            ++measured;
        }
    }
    EXPECT_GT(measured, 4);
}

TEST_F(Tasks, csvAndTableHaveTheSameRows) {
    const Answer csv = of({"tasks", "--plan", "da-nang-2026-04", "--format", "csv"});
    EXPECT_EQ(std::ranges::count(csv.out, '\n'), 17);
    EXPECT_THAT(csv.out, HasSubstr("plan,row,number,clause,name,lead,partners,from,due"));
    EXPECT_THAT(of({"tasks", "--lang", "vi"}).out, HasSubstr("Chủ trì"));
    const Answer unknown = of({"tasks", "--plan", "nowhere"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.err, HasSubstr("da-nang-2026-04"));
}

}  // namespace
}  // namespace ansinh::cli
