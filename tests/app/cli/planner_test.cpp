#include "cli_fixture.hpp"

#include <gmock/gmock.h>

#include <algorithm>

namespace ansinh::cli {
namespace {

using test::Answer;
using test::ask;
using test::write;
using testing::ElementsAre;
using testing::HasSubstr;

class PlannerTest : public test::CliTest {};

constexpr const char* kInstance = R"({"n": 4, "p": 2, "lower": 2, "upper": 2, "weights": [1, 2, 3, 4],
    "distance": [[0, 10, 20, 30], [10, 0, 10, 20], [20, 10, 0, 10], [30, 20, 10, 0]],
    "adjacency": [[0, 1, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1], [0, 0, 1, 0]], "contiguous": true,
    "eligible": [true, true, false, true], "objective": "total"})";

TEST_F(PlannerTest, AnInstanceIsSolvedAndChecked) {
    write(path("i.json"), kInstance);
    const Answer answer = ask({"solve-pmedian", path("i.json"), "--json"});
    ASSERT_EQ(answer.code, 0) << answer.err;
    const auto json = answer.json();
    EXPECT_EQ(json["status"], "optimal");
    EXPECT_EQ(json["objective"], 1 * 10 + 3 * 10);
    EXPECT_EQ(json["bound"], json["objective"]);
    EXPECT_EQ(json["checked"], true);
    EXPECT_THAT(json["hosts"], ElementsAre(1, 3));
    EXPECT_THAT(json["assignment"], ElementsAre(1, 1, 3, 3));
}

TEST_F(PlannerTest, WhatClashesIsNamed) {
    std::string text = kInstance;
    text.replace(text.find("\"p\": 2"), 6, "\"p\": 3");
    write(path("i.json"), text);
    const auto json = ask({"solve-pmedian", path("i.json"), "--json"}).json();
    EXPECT_EQ(json["status"], "infeasible");
    EXPECT_TRUE(json["objective"].is_null());
    EXPECT_THAT(json["clash"], ElementsAre("class_count", "class_size"));
}

TEST_F(PlannerTest, ABrokenInstanceIsRefused) {
    for (const char* text : {"[]", "{\"n\": 2}", "{\"n\": 1, \"p\": 1, \"distance\": [[0.5]]}",
                             "{\"n\": 1, \"p\": 1, \"distance\": [[0]], \"adjacency\": [[0]]}",
                             "{\"n\": 2, \"p\": 1, \"distance\": [[0, 1]]}",
                             "{\"n\": 1, \"p\": 1, \"distance\": [[0]], \"objective\": \"best\"}"}) {
        write(path("i.json"), text);
        const Answer answer = ask({"solve-pmedian", path("i.json"), "--json"});
        if (std::string(text).find("adjacency") != std::string::npos) {
            EXPECT_EQ(answer.code, 0);  // a table of one place that touches nothing
            continue;
        }
        EXPECT_NE(answer.code, 0) << text;
        EXPECT_TRUE(answer.json().contains("error")) << text;
    }
    EXPECT_EQ(ask({"solve-pmedian", path("none.json")}).code, 3);
    EXPECT_EQ(ask({"solve-pmedian"}).code, 2);
}

TEST_F(PlannerTest, TheOpenCommunesAreGroupedAndTheGroupingExplained) {
    const Answer answer = ask({"plan-training", readOnlyProject(), "--classes", "8", "--min", "5", "--max", "9", "--json"});
    ASSERT_EQ(answer.code, 0) << answer.err;
    const auto json = answer.json();
    EXPECT_EQ(json["status"], "optimal");
    EXPECT_EQ(json["checked"], true);
    EXPECT_EQ(json["travel"]["source"], "geodesic");
    EXPECT_EQ(json["classes"].size(), 8U);
    EXPECT_EQ(json["assignment"].size(), 56U);
    std::int64_t total = 0;
    for (const auto& one : json["classes"]) {
        EXPECT_GE(one["members"].size(), 5U);
        EXPECT_LE(one["members"].size(), 9U);
        total += one["total"].get<std::int64_t>();
    }
    EXPECT_EQ(json["objective"], total);
}

TEST_F(PlannerTest, AnIslandWithoutALinkClashesInWords) {
    const std::vector<std::string> question{"plan-training", readOnlyProject(), "--classes",    "8", "--min", "5",
                                            "--max",         "9",               "--contiguous"};
    std::vector<std::string> english = question;
    english.insert(english.end(), {"--lang", "en"});
    const Answer answer = ask(english);
    EXPECT_EQ(answer.code, 0) << answer.err;
    EXPECT_THAT(answer.out, HasSubstr("the size of classes, classes that hang together"));
    EXPECT_THAT(ask(question).out, HasSubstr("các xã trong lớp phải liền nhau"));
}

TEST_F(PlannerTest, ThePlansClassesAreEvaluated) {
    const Answer answer = ask({"plan-training", "evaluate", readOnlyProject(), "--json"});
    ASSERT_EQ(answer.code, 0) << answer.err;
    const auto json = answer.json();
    EXPECT_EQ(json["classes"].size(), 8U);
    EXPECT_EQ(json["optimum"]["status"], "optimal");
    EXPECT_EQ(json["optimum"]["places"].size(), 37U);
    std::int64_t best = 0;
    for (const auto& one : json["classes"]) best += one["best_by_mean"]["total"].get<std::int64_t>();
    EXPECT_LE(json["optimum"]["objective"], best);
    EXPECT_THAT(ask({"plan-training", "evaluate", readOnlyProject(), "--lang", "en"}).out, HasSubstr("Best by mean"));
}

TEST_F(PlannerTest, AProjectWithoutClassesSaysSo) {
    std::filesystem::copy(std::string(ANSINH_SOURCE_DIR) + "/data", path("data"), std::filesystem::copy_options::recursive);
    auto classes = nlohmann::json::parse(std::ifstream(path("data/training_classes.json")));
    classes["classes"] = nlohmann::json::array();
    test::write(path("data/training_classes.json"), classes.dump());
    const char* before = std::getenv("ANSINH_DATA");
    const std::string kept = before ? before : "";
    setenv("ANSINH_DATA", path("data").c_str(), 1);
    const Answer made = ask({"new", "--project", path("none.ansinh")});
    before ? setenv("ANSINH_DATA", kept.c_str(), 1) : unsetenv("ANSINH_DATA");
    ASSERT_EQ(made.code, 0) << made.err;
    const Answer answer = ask({"plan-training", "evaluate", path("none.ansinh"), "--lang", "vi"});
    EXPECT_EQ(answer.code, 2);
    EXPECT_THAT(answer.err, HasSubstr("chưa có lớp nào"));
    EXPECT_EQ(ask({"plan-training", path("none.ansinh"), "--classes", "12", "--min", "5", "--max", "10"}).code, 0);
}

TEST_F(PlannerTest, FlagsReachTheProblem) {
    const std::vector<std::string> common{"plan-training", readOnlyProject(), "--min", "4", "--max", "9", "--json"};
    const auto with = [&](const std::vector<std::string>& more) {
        std::vector<std::string> args = common;
        args.insert(args.end(), more.begin(), more.end());
        const Answer answer = ask(args);
        EXPECT_EQ(answer.code, 0) << answer.err;
        return answer.json();
    };
    const auto plain = with({"--classes", "8"});
    EXPECT_EQ(with({"--classes", "fewest"})["classes"].size(), 7U);  // 56 communes, nine at most
    const std::string commune = plain["classes"][0]["members"][0];
    const auto hosted = with({"--classes", "8", "--host", commune});
    EXPECT_THAT(hosted["hosts"], testing::Contains(commune));
    EXPECT_GE(hosted["objective"], plain["objective"]);
    const auto locked = with({"--classes", "8", "--lock-existing", "--start", "2026-05-18", "--teams", "2"});
    EXPECT_EQ(locked["classes"].size(), 16U);
    EXPECT_EQ(locked["assignment"].size(), 93U);
    EXPECT_EQ(std::ranges::count_if(locked["classes"], [](const auto& one) { return !one["dates"].is_null(); }), 8);
    const auto whatIf = with({"--classes", "8", "--what-if", "--curve", "7-8", "--no-host", commune});
    EXPECT_EQ(whatIf["curve"].size(), 2U);
    EXPECT_FALSE(whatIf["what_if"]["choices"].empty());
    const auto persons = with({"--classes", "8", "--max-participants", "300", "--weights", "participants"});
    for (const auto& one : persons["classes"]) EXPECT_LE(one["participants"], 300);
}

TEST_F(PlannerTest, TravelMayComeFromATable) {
    const auto plain =
        ask({"plan-training", readOnlyProject(), "--classes", "8", "--min", "5", "--max", "9", "--json"}).json();
    std::string table;
    for (const auto& [code, member] : plain["assignment"].items()) table += "," + code;
    table += '\n';
    for (const auto& [from, member] : plain["assignment"].items()) {
        table += from;
        for (const auto& [to, other] : plain["assignment"].items())
            table += from == to ? ",0" : member["host"] == other["host"] ? ",100" : ",9000";
        table += '\n';
    }
    write(path("m.csv"), table);
    const auto json = ask({"plan-training", readOnlyProject(), "--classes", "8", "--min", "5", "--max", "9",
                           "--distance-matrix", path("m.csv"), "--json"})
                          .json();
    EXPECT_EQ(json["travel"]["source"], "matrix");
    EXPECT_THAT(json["travel"]["detail"].get<std::string>(), testing::StartsWith("m.csv, SHA-256 "));
    EXPECT_EQ(json["objective"], (56 - 8) * 100);
}

TEST_F(PlannerTest, RoadsAreImportedAndUsed) {
    const std::string project = ownProject();
    // One road through every second label point of the city, from south to north.
    std::vector<std::pair<double, std::string>> seats;
    const auto communes = nlohmann::json::parse(std::ifstream(std::string(ANSINH_SOURCE_DIR) + "/data/city.json"));
    std::string line;
    for (const auto& one : communes["communes"])
        if (one["code"] != "20333") seats.emplace_back(one["label"][1], one["label"].dump());
    std::ranges::sort(seats);
    for (std::size_t i = 0; i < seats.size(); i += 2) line += (line.empty() ? "" : ",") + seats[i].second;
    write(path("roads.geojson"), R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"QL"},"geometry":{"type":"LineString","coordinates":[)" + line + R"(]}},
        {"type":"Feature","properties":{"name":"Đường sắt"},"geometry":{"type":"LineString","coordinates":[[108,16],[108.1,16]]}},
        {"type":"Feature","properties":{"name":"đảo"},"geometry":{"type":"Point","coordinates":[108,16]}}]})");
    const Answer imported = ask({"import", "roads", path("roads.geojson"), "--project", project, "--json"});
    ASSERT_EQ(imported.code, 0) << imported.err;
    EXPECT_EQ(imported.json()["accepted"], 1);
    EXPECT_EQ(imported.json()["refused"], 2);
    const auto json = ask({"plan-training", project, "--classes", "8", "--min", "5", "--max", "9", "--travel", "roads",
                           "--time-limit", "20", "--json"})
                          .json();
    EXPECT_EQ(json["travel"]["source"], "roads");
    EXPECT_THAT(json["travel"]["detail"].get<std::string>(), testing::MatchesRegex("roads.geojson, SHA-256 [0-9a-f]{16}, × 1.3"));
    EXPECT_EQ(json["checked"], true);
    EXPECT_EQ(ask({"plan-training", readOnlyProject(), "--classes", "8", "--travel", "roads"}).code, 2);
}

TEST_F(PlannerTest, ScenariosGoTheirWholeWay) {
    const std::string project = ownProject();
    const auto scenario = [&](std::vector<std::string> args) {
        args.insert(args.begin(), {"plan-training", "scenario"});
        args.insert(args.end(), {"--project", project, "--json"});
        return ask(args);
    };
    const Answer saved = scenario({"save", "một", "--classes", "8", "--min", "5", "--max", "9"});
    ASSERT_EQ(saved.code, 0) << saved.err;
    EXPECT_EQ(saved.json()["classes"].size(), 8U);
    EXPECT_EQ(scenario({"save", "hai", "--classes", "9", "--min", "5", "--max", "9", "--start", "2026-05-18"}).code, 0);
    EXPECT_EQ(scenario({"list"}).json()["scenarios"].size(), 2U);
    const auto difference = scenario({"compare", "một", "hai"}).json();
    EXPECT_EQ(difference["comparable"], true);
    EXPECT_LT(difference["total_change"], 0);
    EXPECT_FALSE(difference["moves"].empty());
    EXPECT_EQ(scenario({"rename", "một", "bỏ"}).code, 0);
    const auto deleted = scenario({"delete", "bỏ"}).json();
    EXPECT_EQ(scenario({"show", "bỏ"}).code, 2);
    EXPECT_EQ(scenario({"restore", std::to_string(deleted["batch"].get<int>())}).code, 0);
    EXPECT_EQ(scenario({"show", "bỏ"}).code, 0);
    EXPECT_EQ(scenario({"export", "hai", "--to", "ics", "-o", path("h.ics")}).code, 0);
    EXPECT_EQ(scenario({"export", "hai", "-o", path("h.xlsx")}).code, 0);
    EXPECT_THAT(ask({"plan-training", "scenario", "export", "hai", "--to", "table", "--project", project}).out,
                HasSubstr("Nơi tổ chức"));
    EXPECT_EQ(scenario({"export", "bỏ", "--to", "ics", "-o", path("b.ics")}).code, 2);  // no dates
    EXPECT_EQ(scenario({"accept", "bỏ"}).code, 2);
    const auto accepted = scenario({"accept", "hai"}).json();
    EXPECT_EQ(accepted["classes"], 9);
    EXPECT_EQ(ask({"plan-training", project, "--classes", "2"}).code, 2);  // nobody is left
    EXPECT_EQ(ask({"undo", std::to_string(accepted["batch"].get<int>()), "--project", project}).code, 0);
    EXPECT_EQ(ask({"plan-training", project, "--classes", "2"}).code, 0);
    EXPECT_EQ(scenario({}).code, 2);
    EXPECT_EQ(scenario({"save", "--classes", "2"}).code, 2);
}

TEST_F(PlannerTest, WrongUseIsToldApart) {
    EXPECT_EQ(ask({"plan-training", readOnlyProject()}).code, 2);
    EXPECT_EQ(ask({"plan-training", readOnlyProject(), "--classes", "x"}).code, 2);
    EXPECT_EQ(ask({"plan-training", readOnlyProject(), "--classes", "8", "--host", "không có xã này"}).code, 2);
    EXPECT_EQ(ask({"plan-training", readOnlyProject(), "--classes", "8", "--forbid", "20194"}).code, 2);
    EXPECT_EQ(ask({"plan-training", readOnlyProject(), "--classes", "8", "--max-km", "-3"}).code, 2);
    EXPECT_EQ(ask({"plan-training", readOnlyProject(), "--classes", "8", "--distance-matrix", path("none")}).code, 3);
}

}  // namespace
}  // namespace ansinh::cli
