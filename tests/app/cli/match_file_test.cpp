#include "app/cli/match_file.hpp"

#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include "cli_fixture.hpp"

namespace ansinh::cli {
namespace {

using Answers = std::map<std::string, std::string>;

class MatchFile : public test::CliTest {
protected:
    [[nodiscard]] Answers read(const std::string& text) const {
        test::write(path("answers"), text);
        return readMatchFile(path("answers"));
    }
    [[nodiscard]] ErrorCode codeOf(const std::string& text) const {
        try {
            (void)read(text);
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    }
};

TEST_F(MatchFile, ReadsCsvWithOrWithoutHeading) {
    const Answers expected{{"Trà Tâp", "20716"}, {"Bỏ qua", "-"}};
    EXPECT_EQ(read("Trà Tâp,20716\nBỏ qua,-\n"), expected);
    EXPECT_EQ(read("\xEF\xBB\xBFspelling,code\r\nTrà Tâp,20716\r\n\r\nBỏ qua,-"), expected);
    EXPECT_EQ(read("tên;mã xã\nTrà Tâp;20716\nBỏ qua;-\n"), expected);
    EXPECT_EQ(read("Trà Tâp\t20716\nBỏ qua\t-\n"), expected);
}

TEST_F(MatchFile, ReadsQuotedCells) {
    EXPECT_EQ(read("\"Xã A, huyện B\",20716\n\"so called \"\"X\"\"\",20719\n"),
              (Answers{{"Xã A, huyện B", "20716"}, {"so called \"X\"", "20719"}}));
}

TEST_F(MatchFile, ReadsBothFormsOfJson) {
    EXPECT_EQ(read(R"({"Trà Tâp": "20716"})"), (Answers{{"Trà Tâp", "20716"}}));
    EXPECT_EQ(read(R"( [{"spelling": "Trà Tâp", "code": "20716"}])"), (Answers{{"Trà Tâp", "20716"}}));
}

TEST_F(MatchFile, SaysWhatIsWrong) {
    EXPECT_EQ(codeOf(" \n"), ErrorCode::FileEmpty);
    EXPECT_EQ(codeOf("only one cell\n"), ErrorCode::DataInvalid);
    EXPECT_EQ(codeOf("a,1\n,2\n"), ErrorCode::DataInvalid);
    EXPECT_EQ(codeOf("{not json"), ErrorCode::DataInvalid);
    EXPECT_EQ(codeOf(R"({"a": 5})"), ErrorCode::DataInvalid);
    EXPECT_EQ(codeOf(R"([{"spelling": "a"}])"), ErrorCode::DataInvalid);
    EXPECT_THROW((void)readMatchFile(path("none")), Error);
    EXPECT_THROW((void)readMatchFile(std::filesystem::path(path("x")).parent_path().string()), Error);
}

TEST_F(MatchFile, NamesTheLine) {
    test::write(path("answers"), "a,1\nb\n");
    try {
        (void)readMatchFile(path("answers"));
        FAIL();
    } catch (const Error& error) {
        ASSERT_GE(error.args().size(), 2U);
        EXPECT_EQ(error.args()[1], "2");
    }
}

}  // namespace
}  // namespace ansinh::cli
