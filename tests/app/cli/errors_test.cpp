// Wrong use and broken files: what is said in which language, and the exit code.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli_fixture.hpp"

namespace ansinh::cli {
namespace {

using test::Answer;
using test::ask;
using testing::HasSubstr;

class Errors : public test::CliTest {
protected:
    static void expectError(const Answer& answer, int code, const std::string& key) {
        EXPECT_EQ(answer.code, code) << answer.err;
        EXPECT_EQ(answer.json()["error"]["code"], key) << answer.out;
        EXPECT_FALSE(answer.json()["error"]["message"].get<std::string>().empty());
        EXPECT_FALSE(answer.json()["error"]["advice"].get<std::string>().empty());
        EXPECT_FALSE(answer.err.empty());
    }
};

TEST_F(Errors, UnknownCommandsAndOptionsAreWrongUse) {
    expectError(ask({"stauts", "--json"}), 2, "unknown_option");
    expectError(ask({"status", "--json", "--colour", "red"}), 2, "unknown_option");
    expectError(ask({"import", "--json"}), 2, "unknown_option");
    expectError(ask({"status", "--json", "--as-of"}), 2, "bad_argument");
    EXPECT_THAT(ask({"status", "--lang", "vi", "--colour"}).err, HasSubstr("--colour"));
}

TEST_F(Errors, WrongValuesAreWrongUse) {
    const std::string project = readOnlyProject();
    const auto status = [&](std::vector<std::string> more) {
        std::vector<std::string> args{"status", "--json", "--project", project};
        args.insert(args.end(), more.begin(), more.end());
        return ask(args);
    };
    expectError(status({"--as-of", "31/2/2026"}), 2, "bad_argument");
    expectError(status({"--indicator", "none"}), 2, "unknown_indicator");
    expectError(status({"--commune", "zzzz"}), 2, "unknown_commune");
    EXPECT_THAT(ask({"status", "--project", project, "--format", "pdf"}).err, HasSubstr("table, csv, json"));
    expectError(ask({"undo", "77", "--json", "--project", project}), 2, "unknown_batch");
    expectError(ask({"undo", "--json", "--project", project}), 2, "bad_argument");
    expectError(ask({"undo", "-5", "--json", "--project", project}), 2, "bad_argument");
    expectError(ask({"render", "--json", "--project", project, "--layer", "rain", "-o", "x.png"}), 2, "unknown_layer");
    expectError(ask({"render", "--json", "--project", project, "-o", "x.jpg"}), 2, "bad_argument");
    expectError(ask({"export", "--json", "--project", project, "--to", "csv"}), 2, "bad_argument");
}

TEST_F(Errors, AnUnknownCommuneNamesTheNearest) {
    const Answer answer = ask({"status", "--lang", "vi", "--project", readOnlyProject(), "--commune", "Tra Tep"});
    EXPECT_EQ(answer.code, 2);
    EXPECT_THAT(answer.err, HasSubstr("Trà Tập"));
    EXPECT_THAT(answer.err, HasSubstr("Trà Tân"));
}

TEST_F(Errors, AProjectThatIsNotThereIsSaidWithWhatToDo) {
    const Answer answer = ask({"status", "--lang", "vi", "--project", path("none.ansinh")});
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.out, "");
    EXPECT_THAT(answer.err, HasSubstr("Không thấy tệp"));
    EXPECT_THAT(answer.err, HasSubstr("ansinh new"));
    expectError(ask({"check", "--json", "--project", path("none.ansinh")}), 3, "file_not_found");
}

TEST_F(Errors, WhatIsNoProjectIsRefused) {
    test::write(path("empty.ansinh"), "");
    test::write(path("text.ansinh"), std::string(5000, 'x'));
    for (const char* name : {"empty.ansinh", "text.ansinh"})
        EXPECT_EQ(ask({"status", "--json", "--project", path(name)}).code, 3) << name;
    std::filesystem::create_directories(path("folder"));
    EXPECT_EQ(ask({"status", "--json", "--project", path("folder")}).code, 3);
}

TEST_F(Errors, ANewProjectNeverOverwrites) {
    test::write(path("mine.ansinh"), "mine");
    expectError(ask({"new", "--json", "--project", path("mine.ansinh")}), 3, "project_exists");
    expectError(ask({"new", "--json", "--project", path("x.ansinh"), "--seed", "many"}), 2, "bad_argument");
    EXPECT_FALSE(std::filesystem::exists(path("x.ansinh")));
}

TEST_F(Errors, FilesThatCannotBeReadAreNamed) {
    const std::string project = ownProject();
    const auto import = [&](const std::string& file) {
        return ask({"import", "boundaries", file, "--json", "--project", project});
    };
    test::write(path("empty.gpkg"), "");
    test::write(path("noise.gpkg"), "no map at all");
    std::filesystem::create_directories(path("folder"));
    expectError(import(path("none.gpkg")), 3, "file_not_found");
    expectError(import(path("empty.gpkg")), 3, "file_empty");
    EXPECT_EQ(import(path("noise.gpkg")).code, 3);
    EXPECT_EQ(import(path("folder")).code, 3);
    expectError(ask({"import", "points", path("noise.gpkg"), "--json", "--project", project}), 2, "bad_argument");
    expectError(ask({"import", "points", path("noise.gpkg"), "--category", "castles", "--json", "--project", project}),
                2, "bad_argument");
    expectError(ask({"import", "boundaries", "--json", "--project", project}), 2, "bad_argument");
}

TEST_F(Errors, AFolderThatIsNotThereIsAnEnvironmentFault) {
    const Answer answer =
        ask({"export", "--to", "xlsx", "-o", path("none/x.xlsx"), "--json", "--project", readOnlyProject()});
    expectError(answer, 5, "not_writable");
}

TEST_F(Errors, ABuildWithoutTheWindowSaysSo) {
    expectError(ask({"--self-test", "--json"}), 5, "display_missing");
    expectError(ask({"render", "--json", "--project", readOnlyProject(), "-o", path("x.png")}), 5, "display_missing");
}

TEST_F(Errors, SpeakTheLanguageThatWasAskedFor) {
    EXPECT_THAT(ask({"status", "--lang", "en", "--project", path("no")}).err, HasSubstr("was not found"));
    EXPECT_THAT(ask({"status", "--lang=vi", "--project", path("no")}).err, HasSubstr("Không thấy"));
    EXPECT_EQ(ask({"status", "--lang", "fr"}).code, 2);
}

}  // namespace
}  // namespace ansinh::cli
