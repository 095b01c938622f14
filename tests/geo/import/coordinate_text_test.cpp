#include "geo/import/coordinate_text.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <string>

namespace ansinh::import {
namespace {

struct Case {
    const char* text;
    double value;
    bool plain;
};

class CoordinateForms : public ::testing::TestWithParam<Case> {};

TEST_P(CoordinateForms, IsRead) {
    const auto read = parseCoordinate(GetParam().text);
    ASSERT_TRUE(read) << GetParam().text;
    EXPECT_NEAR(read->value, GetParam().value, 1e-9) << GetParam().text;
    EXPECT_EQ(read->plain, GetParam().plain) << GetParam().text;
}

INSTANTIATE_TEST_SUITE_P(
    Seen, CoordinateForms,
    ::testing::Values(Case{"108.2022", 108.2022, true}, Case{" 16.05 ", 16.05, true}, Case{"-12.5", -12.5, true},
                      Case{"1.08023955349344e+16", 1.08023955349344e+16, true}, Case{"108,2022", 108.2022, false},
                      Case{"548.188,299", 548188.299, false}, Case{"1.775.651,161", 1775651.161, false},
                      Case{"548,188.299", 548188.299, false}, Case{"1,775,651", 1775651, false},
                      Case{"108,202 E", 108.202, false}, Case{"E 108.202", 108.202, false},
                      Case{"108°12'07.92\"Đ", 108.2022, false}, Case{"16° 03′ 15.84″ B", 16.0544, false},
                      Case{"108 12 07.92", 108.2022, false}, Case{"108:12:07.92", 108.2022, false},
                      Case{"16°03.264'N", 16.0544, false}, Case{"16.0544 Bắc", 16.0544, false},
                      Case{"16 30 S", -16.5, false}, Case{"−5,5", -5.5, false}));

TEST(CoordinateText, WhatIsNoCoordinateIsNotRead) {
    for (const char* text : {"", "  ", "abc", "108.2.x", "không rõ", "108°75'", "108.5 30", "1 2 3 4", "16 N 5 S",
                             "nan", "inf", "--5", "108°12'-7"})
        EXPECT_FALSE(parseCoordinate(text)) << text;
}

TEST(CoordinateText, DegreesMinutesSecondsGoBothWays) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> degrees(0, 179);
    std::uniform_int_distribution<int> sixty(0, 59);
    std::uniform_int_distribution<int> fraction(0, 99);
    for (int i = 0; i < 500; ++i) {
        const int d = degrees(random);
        const int m = sixty(random);
        const int s = sixty(random);
        const int f = fraction(random);
        const std::string tail = (f < 10 ? "0" : "") + std::to_string(f);
        const auto read =
            parseCoordinate(std::to_string(d) + "°" + std::to_string(m) + "'" + std::to_string(s) + "," + tail + "\"");
        ASSERT_TRUE(read);
        EXPECT_NEAR(read->value, d + m / 60.0 + (s + f / 100.0) / 3600.0, 1e-9);
    }
}

TEST(CoordinateText, RandomBytesNeverBreakIt) {
    std::mt19937 random(11);
    std::uniform_int_distribution<int> byte(1, 255);
    std::uniform_int_distribution<int> length(0, 12);
    for (int i = 0; i < 20'000; ++i) {
        std::string text;
        for (int k = length(random); k > 0; --k) text += static_cast<char>(byte(random));
        const auto read = parseCoordinate(text);
        EXPECT_TRUE(!read || std::isfinite(read->value)) << text;
    }
}

}  // namespace
}  // namespace ansinh::import
