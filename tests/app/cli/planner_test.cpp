#include "cli_fixture.hpp"

#include <gmock/gmock.h>

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
