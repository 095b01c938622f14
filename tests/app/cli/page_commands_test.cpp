// What the pages Tiến độ and Dữ liệu show, on the command line: a table, CSV and JSON with the same rows.
#include <gmock/gmock.h>

#include <algorithm>
#include <set>

#include "cli_fixture.hpp"

namespace ansinh::cli {
namespace {

using test::ask;
using testing::HasSubstr;

struct PageCommand {
    std::vector<std::string> words;
    const char* list;  ///< key of the rows in JSON
    bool filled = true;  ///< the sample has such rows
};

void PrintTo(const PageCommand& command, std::ostream* out) {
    for (const std::string& word : command.words) *out << word << ' ';
}

class PageCommands : public test::CliTest, public testing::WithParamInterface<PageCommand> {
protected:
    [[nodiscard]] test::Answer answer(const std::string& format) const {
        std::vector<std::string> args = GetParam().words;
        args.insert(args.end(), {"--project", readOnlyProject(), "--format", format, "--lang", "vi"});
        return ask(args);
    }
    /// Lines outside of quotes.
    static std::size_t linesOf(const std::string& csv) {
        bool quoted = false;
        return static_cast<std::size_t>(std::ranges::count_if(csv, [&](char letter) {
            if (letter == '"') quoted = !quoted;
            return letter == '\n' && !quoted;
        }));
    }
};

TEST_P(PageCommands, AnswerInThreeFormsWithTheSameRows) {
    const auto told = answer("json");
    ASSERT_EQ(told.code, 0) << told.err;
    ASSERT_TRUE(told.json().is_object()) << told.out;
    const nlohmann::json rows = told.json().at(GetParam().list);
    EXPECT_EQ(!rows.empty(), GetParam().filled);

    const auto csv = answer("csv");
    ASSERT_EQ(csv.code, 0) << csv.err;
    EXPECT_EQ(linesOf(csv.out), rows.size() + 1) << csv.out.substr(0, 400);
    EXPECT_THAT(csv.out.substr(0, csv.out.find('\n')), HasSubstr(","));

    const auto table = answer("table");
    ASSERT_EQ(table.code, 0) << table.err;
    EXPECT_FALSE(table.out.empty());
    if (GetParam().filled) {
        EXPECT_THAT(table.out, HasSubstr("──"));
    }
}

INSTANTIATE_TEST_SUITE_P(
    BothPages, PageCommands,
    testing::Values(PageCommand{{"status", "--show", "fields"}, "rows"},
                    PageCommand{{"status", "--show", "totals"}, "totals"},
                    PageCommand{{"status", "--show", "overall"}, "overall"},
                    PageCommand{{"status", "--show", "completeness"}, "completeness"},
                    PageCommand{{"trend", "--commune", "20695"}, "trend"},
                    PageCommand{{"trend", "--indicator", "courses_5plus"}, "trend"},
                    PageCommand{{"figure", "20695", "staff_total"}, "records"}, PageCommand{{"tasks"}, "tasks"},
                    PageCommand{{"report", "tasks"}, "tasks"}, PageCommand{{"readiness"}, "rows"},
                    PageCommand{{"readiness", "--commune", "20695"}, "lines"},
                    PageCommand{{"readiness", "--sensitivity"}, "changes"},
                    PageCommand{{"opinions", "summary"}, "answers"},
                    PageCommand{{"opinions", "summary", "--by-commune"}, "communes"},
                    PageCommand{{"feedback", "list"}, "items"},
                    PageCommand{{"feedback", "counts"}, "communes"},
                    PageCommand{{"survey", "status"}, "rows"}, PageCommand{{"validate"}, "findings", false},
                    PageCommand{{"batches"}, "batches"}, PageCommand{{"batches", "1"}, "issues", false}));

class Trend : public test::CliTest {};

TEST_F(Trend, EachDateSaysWhatStatusSaysOnThatDate) {
    const auto trend = ask({"trend", "--commune", "thanh my", "--project", readOnlyProject(), "--json"}).json();
    std::set<std::string> dates;
    std::size_t checked = 0;
    for (const auto& line : trend["trend"]) {
        const std::string day = line["as_of"];
        dates.insert(day);
        if (line["indicator"] != "courses_5plus") continue;
        const auto status = ask({"status", "--commune", "20695", "--indicator", "courses_5plus", "--as-of", day, "--project", readOnlyProject(), "--json"}).json();
        ASSERT_EQ(status["rows"].size(), 1U);
        for (const char* key : {"numerator", "denominator", "standing"}) EXPECT_EQ(line[key], status["rows"][0][key]) << day;
        ++checked;
    }
    EXPECT_GE(dates.size(), 2U);
    EXPECT_EQ(checked, dates.size());
}

class Ledger : public test::CliTest {};

TEST_F(Ledger, ABatchSaysWhatItRefused) {
    const std::string project = ownProject();
    test::write(path("f.csv"), "commune,measure,as_of,count\n20695,staff_trios,2026-06-30,9\n20698,staff_trios,2026-06-30,-3\n");
    const auto imported = ask({"import", "figures", path("f.csv"), "--project", project, "--json"}).json();
    ASSERT_EQ(imported["refused"], 1);
    const std::string batch = std::to_string(imported["batch"].get<int>());
    const auto issues = ask({"batches", batch, "--project", project, "--json"}).json()["issues"];
    ASSERT_EQ(issues.size(), 1U);
    EXPECT_EQ(issues[0]["severity"], "refused");
    EXPECT_EQ(issues[0]["code"], imported["issues"][0]["code"]);
    EXPECT_EQ(issues[0]["row"], imported["issues"][0]["row"]);
    EXPECT_THAT(ask({"batches", batch, "--project", project, "--lang", "en"}).out, HasSubstr("What should be known"));
    EXPECT_EQ(ask({"batches", "999", "--project", project}).code, 2);
}

}  // namespace
}  // namespace ansinh::cli
