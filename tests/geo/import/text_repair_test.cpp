#include "geo/import/text_repair.hpp"

#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include <vector>

namespace ansinh::import {
namespace {

TextRepair repairOf(const std::vector<std::string>& samples, const std::string& given = {}) {
    return {samples, given};
}

TEST(TextRepair, RealVietnameseIsLeftAlone) {
    for (const std::vector<std::string>& samples : std::vector<std::vector<std::string>>{
             {"Hải Vân", "Liên Chiểu"}, {"Hòa", "Hoà", "Trà Mã"}, {"plain"}, {}, {"Đà Nẵng – 30°", "“Chợ Cồn”…"}}) {
        const TextRepair repair = repairOf(samples);
        EXPECT_FALSE(repair.converts());
        for (const std::string& sample : samples) EXPECT_EQ(repair(sample), sample);
    }
}

TEST(TextRepair, BytesAndTheirLatin1DisguiseGiveTheSame) {
    const std::vector<std::string> bytes{"H\xb6i V\xa9n", "Li\xaan Chi\xd3u",
                                         "H\xdf"
                                         "a Kh\xb8nh"};
    const std::vector<std::string> disguised{"H\u00b6i V\u00a9n", "Li\u00aan Chi\u00d3u",
                                             "H\u00df"
                                             "a Kh\u00b8nh"};
    for (const auto& samples : {bytes, disguised}) {
        const TextRepair repair = repairOf(samples);
        EXPECT_EQ(repair.encoding(), TextEncoding::Tcvn3);
        EXPECT_EQ(repair(samples[1]), "Liên Chiểu");
        EXPECT_EQ(repair("ASCII 123"), "ASCII 123");
    }
}

TEST(TextRepair, OneRealCellAmongDisguisedOnesIsKept) {
    const TextRepair repair = repairOf({"H\u00b6i V\u00a9n", "Li\u00aan Chi\u00d3u",
                                        "H\u00df"
                                        "a Kh\u00b8nh"});
    EXPECT_EQ(repair("Thạnh Mỹ"), "Thạnh Mỹ");
}

TEST(TextRepair, APersonsWordIsTakenAndMustBeKnown) {
    EXPECT_EQ(repairOf({}, "TCVN3")("H\xb6i V\xa9n"), "Hải Vân");
    EXPECT_THROW((void)repairOf({}, "EBCDIC"), Error);
}

TEST(TextRepair, Utf8IsToldFromBytes) {
    EXPECT_TRUE(isUtf8("Hải Vân"));
    EXPECT_TRUE(isUtf8(""));
    for (const char* text : {"H\xb6i", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf5\x80\x80\x80", "\xe0\x80\x80", "a\xff"})
        EXPECT_FALSE(isUtf8(text));
}

}  // namespace
}  // namespace ansinh::import
