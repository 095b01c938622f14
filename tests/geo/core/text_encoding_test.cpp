#include "geo/core/text_encoding.hpp"

#include "geo/core/vietnamese_syllable.hpp"

#include <gtest/gtest.h>

#include "tests/geo/core/commune_data.hpp"
#include "tests/geo/core/legacy_writer.hpp"

namespace ansinh {
namespace {

using testdata::LegacyWriter;

struct Case {
    TextEncoding encoding;
    LegacyWriter::Encoding writer;
};
constexpr Case legacy[] = {{TextEncoding::Tcvn3, LegacyWriter::Encoding::Tcvn3},
                           {TextEncoding::VniWindows, LegacyWriter::Encoding::Vni},
                           {TextEncoding::Cp1258, LegacyWriter::Encoding::Cp1258}};

TEST(TextEncoding, EveryKeyComesBack) {
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Cp1258, TextEncoding::Tcvn3, TextEncoding::VniWindows})
        EXPECT_EQ(textEncodingFromKey(keyOf(encoding)), encoding);
    EXPECT_FALSE(textEncodingFromKey("KOI8-R"));
}

TEST(DecodeText, KnownPhrases) {
    EXPECT_EQ(decodeText("\xA7\xB5 N\xBDng", TextEncoding::Tcvn3), "Đà Nẵng");
    EXPECT_EQ(decodeText("\xD1"
                         "a\xF8 Na\xFCng",
                         TextEncoding::VniWindows),
              "Đà Nẵng");
    EXPECT_EQ(decodeText("\xD0\xE0 N\xE3\xDEng", TextEncoding::Cp1258), "Đà Nẵng");
    EXPECT_EQ(decodeText("Th\xF6"
                         "\xF4ng \xD1\xF6\xF9"
                         "c",
                         TextEncoding::VniWindows),
              "Thương Đức");
    EXPECT_EQ(decodeText("H\x6F\xCC\x80"
                         "a",
                         TextEncoding::Utf8),
              "Hòa")
        << "comes out composed";
}

TEST(DecodeText, EveryLetterInEveryEncoding) {
    const std::string small = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
    const std::string large = "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ";
    for (const Case& each : legacy)
        EXPECT_EQ(decodeText(LegacyWriter::write(small, each.writer).value(), each.encoding), small)
            << keyOf(each.encoding);
    for (const Case& each : {legacy[1], legacy[2]})
        EXPECT_EQ(decodeText(LegacyWriter::write(large, each.writer).value(), each.encoding), large)
            << keyOf(each.encoding);
}

TEST(DecodeText, Tcvn3CapitalsFollowTheirWord) {
    EXPECT_EQ(decodeText("H\xB6I V\xA2N", TextEncoding::Tcvn3), "HẢI VÂN");
    EXPECT_EQ(decodeText("UBND X\xB7 B\xB5 N\xB5", TextEncoding::Tcvn3), "UBND Xã Bà Nà");
    EXPECT_EQ(decodeText("Th\xB9nh M\xFC", TextEncoding::Tcvn3), "Thạnh Mỹ");
}

TEST(DecodeText, VniMarksMayHaveTheOtherCase) {
    EXPECT_EQ(decodeText("HA\xFBI", TextEncoding::VniWindows), "HẢI");
    EXPECT_EQ(decodeText("ha\xDBi", TextEncoding::VniWindows), "hải");
}

TEST(DecodeText, BytesWithoutMeaningAreSeen) {
    EXPECT_EQ(decodeText("a\xFF", TextEncoding::Tcvn3), "a\uFFFD");
    EXPECT_EQ(decodeText("b\xF9", TextEncoding::VniWindows), "b\uFFFD") << "a tone on a consonant";
    EXPECT_EQ(decodeText("\xF9", TextEncoding::VniWindows), "\uFFFD");
    EXPECT_EQ(decodeText("a\xFFz", TextEncoding::Utf8), "a\uFFFDz");
    EXPECT_EQ(decodeText("a\x8Dz", TextEncoding::Cp1258), "a\uFFFDz");
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Cp1258, TextEncoding::Tcvn3, TextEncoding::VniWindows})
        EXPECT_EQ(decodeText("", encoding), "");
}

TEST(LegacyBytesOf, UndoesLatin1AndWindows1252) {
    std::string all;
    for (int byte = 1; byte < 0x100; ++byte) all += static_cast<char>(byte);
    EXPECT_EQ(legacyBytesOf(LegacyWriter::asLatin1(all)), all);
    EXPECT_EQ(legacyBytesOf("€ŸŽ"), "\x80\x9F\x8E");
    EXPECT_EQ(legacyBytesOf(""), "");
}

TEST(LegacyBytesOf, LeavesRealVietnameseAlone) {
    EXPECT_FALSE(legacyBytesOf("Thạnh Mỹ"));
    EXPECT_FALSE(legacyBytesOf("Đà Nẵng"));
    EXPECT_FALSE(legacyBytesOf("\xC3\x28")) << "broken UTF-8";
    EXPECT_FALSE(legacyBytesOf("𝄞"));
}

TEST(IsVietnameseSyllable, KnowsOnsetsRhymesAndTones) {
    for (const char* text : {"Thạnh", "Mỹ", "nghĩa", "Quế", "giằng", "gì", "Đức", "khuyên", "ƯƠNG", "Ái", "Hoà", "Hòa"})
        EXPECT_TRUE(isVietnameseSyllable(text)) << text;
    for (const char* text : {"", "Pring", "Êê", "Avương", "Thành Mỹ", "ngh", "tàt", "ạà", "stá", "HảI"})
        EXPECT_FALSE(isVietnameseSyllable(text)) << text;
}

TEST(GuessEncoding, PlainAndCorrectTextIsUtf8) {
    EXPECT_EQ(guessEncoding({}), TextEncoding::Utf8);
    EXPECT_EQ(guessEncoding(std::vector<std::string>{"", "Thanh My"}), TextEncoding::Utf8);
    EXPECT_EQ(guessEncoding(std::vector<std::string>{"Thạnh Mỹ", "Đắc Pring", "§ 1"}), TextEncoding::Utf8);
}

TEST(GuessEncoding, OneBrokenCellDoesNotTurnAColumn) {
    EXPECT_EQ(guessEncoding(std::vector<std::string>{"Thạnh Mỹ", "Bến Hiên", "Đại Lộc", "Hội An", "Qu\xFF"}),
              TextEncoding::Utf8);
}

/// The 94 official names as old tables hold them.
class LegacyNames : public testing::TestWithParam<Case> {
protected:
    void SetUp() override {
        for (const Commune& commune : testdata::communes()) names_.push_back(commune.name);
        if (names_.empty()) GTEST_SKIP() << "no test data at " << testdata::pathOf("communes.csv");
        for (const std::string& name : names_) written_.push_back(LegacyWriter::write(name, GetParam().writer).value());
    }
    std::vector<std::string> names_;
    std::vector<std::string> written_;
};

TEST_P(LegacyNames, ComeBackExactly) {
    for (std::size_t i = 0; i < names_.size(); ++i) EXPECT_EQ(decodeText(written_[i], GetParam().encoding), names_[i]);
}

TEST_P(LegacyNames, AreRecognisedAsAColumnAndInSmallPieces) {
    EXPECT_EQ(guessEncoding(written_), GetParam().encoding);
    constexpr std::size_t piece = 5;
    for (std::size_t i = 0; i + piece <= written_.size(); ++i)
        EXPECT_EQ(guessEncoding(std::span(written_).subspan(i, piece)), GetParam().encoding) << names_[i];
}

TEST_P(LegacyNames, AreRecognisedThroughLatin1) {
    for (std::size_t i = 0; i < names_.size(); ++i)
        EXPECT_EQ(legacyBytesOf(LegacyWriter::asLatin1(written_[i])), written_[i]) << names_[i];
}

INSTANTIATE_TEST_SUITE_P(Encodings, LegacyNames, testing::ValuesIn(legacy),
                         [](const auto& tested) { return std::string(keyOf(tested.param.encoding)); });

}  // namespace
}  // namespace ansinh
