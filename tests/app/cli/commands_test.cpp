// The commands on a real project, without the window's part.
#include "app/cli/console_monitor.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli_fixture.hpp"
#include <atomic>
#include <chrono>
#include <thread>

namespace ansinh::cli {
namespace {

using nlohmann::json;
using test::Answer;
using test::ask;
using testing::HasSubstr;

class Commands : public test::CliTest {};

json status(const std::string& project, std::vector<std::string> more = {}) {
    std::vector<std::string> args{"status", "--json", "--project", project, "--as-of", "2026-05-13"};
    args.insert(args.end(), more.begin(), more.end());
    return ask(args).json();
}

TEST_F(Commands, StatusTotalsAreTheSumsOfTheirRows) {
    const json answer = status(readOnlyProject());
    EXPECT_EQ(answer["base"], 93);
    ASSERT_FALSE(answer["totals"].empty());
    for (const json& total : answer["totals"]) {
        std::int64_t numerator = 0;
        std::int64_t denominator = 0;
        for (const json& row : answer["rows"]) {
            if (row["indicator"] != total["indicator"] || row["numerator"].is_null()) continue;
            numerator += row["numerator"].get<std::int64_t>();
            denominator += row["denominator"].get<std::int64_t>();
        }
        // Nobody has told counts: no sum, and no zero.
        EXPECT_EQ(total["numerator"], denominator > 0 ? json(numerator) : json()) << total["indicator"];
        EXPECT_EQ(total["denominator"], denominator > 0 ? json(denominator) : json()) << total["indicator"];
        int units = 0;
        for (const json& count : total["units"]) units += count.get<int>();
        EXPECT_EQ(units, total["base"]) << total["indicator"];
    }
}

TEST_F(Commands, StatusNarrowsToOneCommuneHoweverItIsWritten) {
    for (const char* name : {"20695", "Thạnh Mỹ", "xa thanh my"}) {
        const json answer = status(readOnlyProject(), {"--commune", name, "--indicator", "courses_5plus"});
        ASSERT_EQ(answer["rows"].size(), 1U) << name;
        EXPECT_EQ(answer["rows"][0]["commune"], "20695");
    }
}

TEST_F(Commands, StatusNarrowsToOnePlan) {
    const json answer = status(readOnlyProject(), {"--plan", "thien-hoa-2025-08"});
    EXPECT_EQ(answer["totals"].size(), 11U);
    for (const json& total : answer["totals"]) EXPECT_TRUE(total["template"]) << total["indicator"];
    EXPECT_EQ(answer["rows"].size(), 11U * 94U);
    EXPECT_EQ(ask({"status", "--project", readOnlyProject(), "--plan", "no-such-plan"}).code, 2);
}

TEST_F(Commands, ARestrictedFigureIsNotTold) {
    const std::string project = ownProject();
    test::write(path("f.csv"), "commune,measure,as_of,count\n20695,secret_exchange_ready,2026-04-30,1\n");
    ASSERT_EQ(ask({"import", "figures", path("f.csv"), "--project", project}).code, 0);
    const json history = ask({"figure", "20695", "secret_exchange_ready", "--project", project, "--json"}).json();
    EXPECT_EQ(history["restricted"], true);
    ASSERT_EQ(history["records"].size(), 1U);
    EXPECT_TRUE(history["records"][0]["count"].is_null());
    EXPECT_EQ(history["records"][0]["file"], path("f.csv")) << "where it came from is told";
}

TEST_F(Commands, StatusInCsvHasAsManyLinesAsRows) {
    const Answer csv = ask({"status", "--project", readOnlyProject(), "--as-of", "2026-05-13", "--format", "csv"});
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(csv.out, '\n')),
              1 + status(readOnlyProject())["rows"].size());
}

TEST_F(Commands, NewSaysWhatItMadeAndKeepsWhatIsThere) {
    const Answer made = ask({"new", "--json", "--no-sample", "--project", path("new.ansinh")});
    EXPECT_EQ(made.json(),
              (json{{"project", path("new.ansinh")}, {"created", true}, {"communes", 94}, {"sample", false}}));
    const Answer kept = ask({"new", "--json", "--if-missing", "--project", path("new.ansinh")});
    EXPECT_EQ(kept.code, 0);
    EXPECT_EQ(kept.json()["created"], false);
}

TEST_F(Commands, SampleIsRemovedByOneCommand) {
    const std::string project = ownProject();
    EXPECT_THAT(ask({"batches", "--lang", "vi", "--project", project}).out, HasSubstr("SỐ LIỆU MẪU"));
    EXPECT_EQ(ask({"sample", "remove", "--json", "--project", project}).json(),
              (json{{"removed", 1}, {"sample", false}}));
    EXPECT_EQ(ask({"sample", "remove", "--json", "--project", project}).json()["removed"], 0);
    const json after = status(project);
    EXPECT_EQ(after["sample"], false);
    for (const json& row : after["rows"]) EXPECT_TRUE(row["numerator"].is_null());
}

TEST_F(Commands, UndoTakesOneBatchBack) {
    const std::string project = ownProject();
    const json before = ask({"batches", "--json", "--project", project}).json()["batches"];
    const auto sample = std::ranges::find_if(before, [](const json& batch) { return batch["kind"] == "sample"; });
    ASSERT_NE(sample, before.end());
    const std::string number = std::to_string((*sample)["batch"].get<int>());
    EXPECT_EQ(ask({"undo", number, "--project", project}).code, 0);
    const json after = ask({"batches", "--json", "--project", project}).json()["batches"];
    for (const json& batch : after)
        EXPECT_EQ(batch["undone_at"].is_null(), batch["batch"] != (*sample)["batch"]);
}

TEST_F(Commands, CheckFindsNothingWrongWithTheSchematicCells) {
    const Answer answer = ask({"check", "--json", "--project", readOnlyProject()});
    EXPECT_EQ(answer.json(), (json{{"overlaps", json::array()},
                                   {"gaps", json::array()},
                                   {"missing", json::array()},
                                   {"double", json::array()}}));
}

TEST_F(Commands, ExportSaysWhatItWrote) {
    for (const char* format : {"gpkg", "geojson", "csv", "xlsx"}) {
        const Answer answer = ask({"export", "--json", "--to", format, "--as-of", "2026-05-13", "-o",
                                   path(std::string("out.") + format), "--project", readOnlyProject()});
        ASSERT_EQ(answer.code, 0) << answer.err;
        const json said = answer.json();
        EXPECT_EQ(said["sample"], true);
        EXPECT_FALSE(said["written"].empty());
        for (const json& file : said["written"])
            EXPECT_GT(std::filesystem::file_size(file.get<std::string>()), 100U) << file;
    }
}

TEST_F(Commands, ExportWritesACommuneListInItsOrder) {
    const Answer answer = ask({"export", "--to", "csv", "--as-of", "2026-05-13", "--communes", "20698, thanh my",
                               "--indicators", "courses_5plus", "-o", path("two.csv"), "--project", readOnlyProject()});
    ASSERT_EQ(answer.code, 0) << answer.err;
    EXPECT_EQ(answer.out, path("two.csv") + "\n" + path("two-city.csv") + "\n");
    std::ifstream in(path("two.csv"));
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_TRUE(lines[1].starts_with("20698,"));
    EXPECT_TRUE(lines[2].starts_with("20695,"));
    EXPECT_EQ(ask({"export", "--to", "gpkg", "--table", "-o", path("x.gpkg"), "--project", readOnlyProject()}).code, 2);
    EXPECT_EQ(ask({"export", "--to", "csv", "--communes", "nowhere at all", "-o", path("x.csv"), "--project",
                   readOnlyProject()}).code, 2);
}

TEST_F(Commands, ViewsAreSavedMovedRenamedAndRemoved) {
    const std::string project = path("views.ansinh");
    ASSERT_EQ(ask({"new", "--json", "--project", project}).code, 0);
    const auto view = [&](std::vector<std::string> args) {
        args.insert(args.begin(), "view");
        args.insert(args.end(), {"--json", "--project", project});
        return ask(args);
    };
    ASSERT_EQ(view({"save", "a", "--layer", "training"}).code, 0);
    ASSERT_EQ(view({"save", "b", "--commune", "thanh my", "--center", "107.8,15.7", "--caption", "Xa nhất"}).code, 0);
    ASSERT_EQ(view({"move", "b", "1"}).code, 0);
    const Answer renamed = view({"rename", "2", "c"});
    ASSERT_EQ(renamed.code, 0) << renamed.err;
    const json views = renamed.json()["views"];
    ASSERT_EQ(views.size(), 2U);
    EXPECT_EQ(views[0]["name"], "b");
    EXPECT_EQ(views[0]["commune"], "20695");
    EXPECT_EQ(views[0]["caption"], "Xa nhất");
    EXPECT_EQ(views[0]["camera"]["zoom"], 11);
    EXPECT_EQ(views[0]["as_of"], nullptr);
    EXPECT_EQ(views[1]["name"], "c");
    EXPECT_EQ(views[1]["layer"], "training");
    EXPECT_EQ(view({"remove", "c"}).json()["views"].size(), 1U);
    EXPECT_EQ(view({"remove", "9"}).code, 2);
    EXPECT_EQ(view({"save", "x", "--center", "south"}).code, 2);
    EXPECT_EQ(view({"save", "x", "--center", "108,16", "--zoom", "40"}).code, 2);
    EXPECT_EQ(view({"save", "x", "--layer", "rain"}).code, 2);
    EXPECT_EQ(view({"move", "b"}).code, 2);
    EXPECT_EQ(view({"list"}).json()["views"].size(), 1U) << "what was refused changed nothing";
}

TEST_F(Commands, MeetingAndProfileAskTheWindowsPart) {
    MeetingFile meeting;
    ProfileFile profile;
    const Screens screens{.render = {},
                          .meeting = [&](const MeetingFile& file) { meeting = file; },
                          .profile = [&](const ProfileFile& file) { profile = file; },
                          .selfTest = {}};
    EXPECT_EQ(ask({"meeting", "--json", "--project", readOnlyProject(), "-o", path("m.pdf")}, screens).code, 2)
        << "no view was saved";
    EXPECT_EQ(meeting.path, "");
    EXPECT_EQ(ask({"meeting", "--json", "--project", readOnlyProject(), "-o", path("m.txt")}, screens).code, 2);
    const Answer answer = ask({"profile", "thanh my", "--json", "--project", readOnlyProject(), "--as-of", "30/4/2026", "-o",
                               path("p.pdf")},
                              screens);
    ASSERT_EQ(answer.code, 0) << answer.err;
    EXPECT_EQ(profile.commune, "20695");
    EXPECT_EQ(profile.asOf.iso(), "2026-04-30");
    EXPECT_EQ(answer.json()["written"][0], path("p.pdf"));
}

TEST_F(Commands, RenderAsksTheWindowsPartForWhatWasWanted) {
    MapImage asked;
    const Screens screens{.render = [&](const MapImage& image) { asked = image; }, .meeting = {}, .profile = {}, .selfTest = {}};
    const Answer answer =
        ask({"render", "--json", "--project", readOnlyProject(), "--layer", "training", "--as-of", "30/4/2026",
             "--size", "1920x1080", "--theme", "dark", "--lang", "en", "-o", path("x.png")},
            screens);
    ASSERT_EQ(answer.code, 0) << answer.err;
    EXPECT_EQ(asked.view.layer, "training");
    EXPECT_EQ(asked.view.asOf, Date::require("2026-04-30", "day"));
    EXPECT_EQ(asked.width, 1920);
    EXPECT_EQ(asked.height, 1080);
    EXPECT_TRUE(asked.dark);
    EXPECT_FALSE(asked.symbols);
    EXPECT_EQ(asked.language, text::Language::English);
    EXPECT_EQ(asked.project, readOnlyProject());
    EXPECT_EQ(answer.json()["written"][0], path("x.png"));
    ASSERT_EQ(ask({"render", "--symbols", "--project", readOnlyProject(), "-o", path("x.png")}, screens).code, 0);
    EXPECT_TRUE(asked.symbols);
}

TEST_F(Commands, CtrlCStopsCleanlyAndNothingIsLeft) {
    std::atomic<bool> done = false;
    std::jthread impatient([&] {
        for (; !done; std::this_thread::sleep_for(std::chrono::milliseconds(1))) ConsoleMonitor::interrupt();
    });
    const Answer answer = ask({"new", "--json", "--project", path("stopped.ansinh")});
    done = true;
    EXPECT_EQ(answer.code, 6);
    EXPECT_EQ(answer.json()["error"]["code"], "cancelled");
    const auto folder = std::filesystem::path(path("x")).parent_path();
    EXPECT_TRUE(std::filesystem::is_empty(folder));
}

TEST_F(Commands, SelfTestReturnsItsOwnCode) {
    EXPECT_EQ(ask({"--self-test"}, {.render = {}, .meeting = {}, .profile = {}, .selfTest = [] { return 1; }}).code, 1);
}

}  // namespace
}  // namespace ansinh::cli
