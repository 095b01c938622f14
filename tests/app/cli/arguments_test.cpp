#include "app/cli/arguments.hpp"

#include "app/cli/command_line.hpp"
#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include "cli_fixture.hpp"
#include <filesystem>

namespace ansinh::cli {
namespace {

TEST(PeekOption, FindsBothForms) {
    EXPECT_EQ(peekOption({"status", "--lang", "en"}, "--lang"), "en");
    EXPECT_EQ(peekOption({"--lang=en", "status"}, "--lang"), "en");
    EXPECT_EQ(peekOption({"status", "--lang"}, "--lang"), "");
    EXPECT_EQ(peekOption({"status", "--language=en"}, "--lang"), "");
    EXPECT_TRUE(peekFlag({"a", "--json"}, "--json"));
    EXPECT_FALSE(peekFlag({"--jsonx"}, "--json"));
}

TEST(SizeFrom, ReadsWidthTimesHeight) {
    EXPECT_EQ(sizeFrom("1280x800").width, 1280);
    EXPECT_EQ(sizeFrom("64X16384").height, 16384);
}

TEST(SizeFrom, RefusesEverythingElse) {
    for (const char* text : {"", "x", "1280", "1280x", "x800", "1280x800x2", "-1280x800", "63x800", "1280x16385",
                             "99999999999x800", "1280 x 800", "12.5x800"})
        EXPECT_THROW((void)sizeFrom(text), Error) << text;
}

TEST(NumberFrom, TakesWholeNumbersOnly) {
    EXPECT_EQ(numberFrom("0", "--seed"), 0U);
    EXPECT_EQ(numberFrom("18446744073709551615", "--seed"), ~0ULL);
    for (const char* text : {"", "-1", "1.5", "abc", "18446744073709551616", " 1"})
        EXPECT_THROW((void)numberFrom(text, "--seed"), Error) << text;
}

TEST(OneOf, NamesTheChoicesWhenItRefuses) {
    EXPECT_EQ(oneOf("csv", "--to", {"csv", "xlsx"}), "csv");
    try {
        (void)oneOf("pdf", "--to", {"csv", "xlsx"});
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.args(), (std::vector<std::string>{"--to", "pdf", "csv, xlsx"}));
    }
}

class WantsWindow : public test::CliTest {};

TEST_F(WantsWindow, WithoutACommandOrWithAProjectFile) {
    test::write(path("mine.ansinh"), "x");
    EXPECT_TRUE(wantsWindow({}));
    EXPECT_TRUE(wantsWindow({path("mine.ansinh")}));
    EXPECT_TRUE(wantsWindow({"--project", path("mine.ansinh")}));
    EXPECT_TRUE(wantsWindow({"--lang", "en"}));
    EXPECT_TRUE(wantsWindow({"-platform", "offscreen"}));
}

TEST_F(WantsWindow, NotForCommandsAndQuestions) {
    for (const char* first : {"new", "import", "check", "status", "render", "export", "batches", "undo", "sample",
                              "--help", "-h", "--version", "--self-test"})
        EXPECT_FALSE(wantsWindow({first})) << first;
    EXPECT_FALSE(wantsWindow({"--project", "x", "status"}));
    EXPECT_FALSE(wantsWindow({"--lang", "en", "--help"}));
    EXPECT_FALSE(wantsWindow({"stauts"}));
    EXPECT_FALSE(wantsWindow({path("no-such-file.ansinh")}));
}

}  // namespace
}  // namespace ansinh::cli
