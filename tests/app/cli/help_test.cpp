// What help says, beside files that a person has read. A difference is shown by its first line.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli_fixture.hpp"

namespace ansinh::cli {
namespace {

using test::ask;
using testing::HasSubstr;

std::string golden(const std::string& name) {
    std::ifstream file(std::string(ANSINH_SOURCE_DIR) + "/tests/app/cli/golden/" + name);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

TEST(Help, OfTheProgramInBothLanguages) {
    EXPECT_EQ(ask({"--help", "--lang", "vi"}).out, golden("help-vi.txt"));
    EXPECT_EQ(ask({"--help", "--lang", "en"}).out, golden("help-en.txt"));
}

TEST(Help, OfACommandInBothLanguages) {
    EXPECT_EQ(ask({"import", "points", "--help", "--lang", "vi"}).out, golden("help-import-points-vi.txt"));
    EXPECT_EQ(ask({"status", "-h", "--lang", "en"}).out, golden("help-status-en.txt"));
}

TEST(Help, EveryCommandHasItsOwn) {
    for (const char* command : {"new", "import", "check", "status", "render", "export", "batches", "undo", "sample"}) {
        const auto answer = ask({command, "--help", "--lang", "vi"});
        EXPECT_EQ(answer.code, 0) << command;
        EXPECT_THAT(answer.out, HasSubstr(std::string("Cách dùng: ansinh ") + command));
        EXPECT_THAT(answer.out, HasSubstr("--project TỆP"));
        EXPECT_EQ(answer.err, "");
    }
}

TEST(Help, VersionNamesTheProgram) {
    EXPECT_THAT(ask({"--version"}).out, testing::MatchesRegex("ansinh [0-9.]+\n"));
}

}  // namespace
}  // namespace ansinh::cli
