#include "geo/import/survey_value.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace ansinh::import {
namespace {

using Kind = CountReading::Kind;

struct Case {
    const char* text;
    std::int64_t count;
};

TEST(SurveyCount, WhatCanMeanOneCountIsTaken) {
    for (const auto& [text, count] : std::vector<Case>{{"0", 0},
                                                        {"12", 12},
                                                        {" 20 ", 20},
                                                        {"\u00A020\u00A0", 20},
                                                        {"05", 5},
                                                        {"２０", 20},
                                                        {"1.234", 1234},
                                                        {"1,234", 1234},
                                                        {"1 234", 1234},
                                                        {"1\u202F234", 1234},
                                                        {"1.234.567", 1234567},
                                                        {"12.0", 12},
                                                        {"12,00", 12},
                                                        {"1.234,00", 1234},
                                                        {"20 người", 20},
                                                        {"20 cái", 20},
                                                        {"1.234 người", 1234}}) {
        const CountReading reading = readCount(std::string_view(text), "người");
        EXPECT_EQ(reading.kind, Kind::Count) << text << ": " << reading.code;
        EXPECT_EQ(reading.count, count) << text;
    }
}

TEST(SurveyCount, WordsSayStates) {
    EXPECT_EQ(readCount(std::string_view("chưa"), "").state, ValueState::NotReported);
    EXPECT_EQ(readCount(std::string_view("Chưa có số liệu"), "").state, ValueState::NotReported);
    EXPECT_EQ(readCount(std::string_view("KHÔNG ÁP DỤNG"), "").state, ValueState::NotApplicable);
    EXPECT_EQ(readCount(std::string_view("N/A"), "").state, ValueState::NotApplicable);
    EXPECT_EQ(readCount(std::string_view("bằng 0"), "").state, ValueState::Zero);
    EXPECT_EQ(readCount(std::string_view("Bằng không"), "").kind, Kind::State);
    EXPECT_EQ(readCount(std::string_view("   "), "").kind, Kind::Blank);
}

TEST(SurveyCount, WhatMayMeanSeveralThingsIsAsked) {
    struct Doubt {
        const char* text;
        const char* code;
        std::int64_t proposal;  ///< -1: none
    };
    for (const Doubt& doubt : std::vector<Doubt>{{"95%", "survey_percent", -1},
                                                 {"95 %", "survey_percent", -1},
                                                 {"không có", "survey_none", 0},
                                                 {"Không", "survey_none", 0},
                                                 {"-", "survey_none", 0},
                                                 {"khoảng 20", "survey_about", 20},
                                                 {"~20", "survey_about", 20},
                                                 {"trên 20", "survey_about", 20},
                                                 {"20+", "survey_about", 20},
                                                 {"20/25", "survey_fraction", 20},
                                                 {"20-25", "survey_span", -1},
                                                 {"-3", "survey_negative", -1},
                                                 {"−3", "survey_negative", -1},
                                                 {"1.5", "survey_decimal", -1},
                                                 {"1,25", "survey_decimal", -1},
                                                 {"0.123", "survey_decimal", -1},
                                                 {"12.34.56", "survey_not_number", -1},
                                                 {"20/5/2026", "survey_day", -1},
                                                 {"2026-05-20", "survey_day", -1},
                                                 {"0905123456", "survey_too_large", -1},
                                                 {"hai mươi", "survey_not_number", -1},
                                                 {"20 (2 nghỉ)", "survey_not_number", -1},
                                                 {"20 đạt, 5 chưa", "survey_not_number", -1},
                                                 {"1E3", "survey_not_number", -1},
                                                 {"?", "survey_not_number", -1}}) {
        const CountReading reading = readCount(std::string_view(doubt.text), "người");
        EXPECT_EQ(reading.kind, Kind::Doubt) << doubt.text;
        EXPECT_EQ(reading.code, doubt.code) << doubt.text;
        EXPECT_EQ(reading.proposal.value_or(-1), doubt.proposal) << doubt.text;
    }
}

SheetCell cell(SheetCell::Kind kind, double value, std::string text = {}) {
    SheetCell made;
    made.kind = kind;
    made.number = value;
    made.text = std::move(text);
    return made;
}

TEST(SurveyCount, ASpreadsheetsNumberKeepsWhatItsFormatSays) {
    SheetCell share = cell(SheetCell::Kind::Number, 0.95);
    share.percent = true;
    EXPECT_EQ(readCount(&share, "").code, "survey_percent");

    const SheetCell lost = cell(SheetCell::Kind::Number, 1.234);
    EXPECT_EQ(readCount(&lost, "").code, "survey_thousand");
    EXPECT_EQ(readCount(&lost, "").proposal, 1234);

    const SheetCell half = cell(SheetCell::Kind::Number, 0.5);
    EXPECT_EQ(readCount(&half, "").code, "survey_decimal");
    const SheetCell less = cell(SheetCell::Kind::Number, -3);
    EXPECT_EQ(readCount(&less, "").code, "survey_negative");
    const SheetCell day = cell(SheetCell::Kind::Day, 0, "2026-05-20");
    EXPECT_EQ(readCount(&day, "").code, "survey_day");
    const SheetCell fault = cell(SheetCell::Kind::Fault, 0, "#REF!");
    EXPECT_EQ(readCount(&fault, "").code, "survey_fault");

    SheetCell sum = cell(SheetCell::Kind::Number, 20.0000000001);
    sum.formula = true;
    EXPECT_EQ(readCount(&sum, "").count, 20);
    EXPECT_EQ(readCount(&sum, "").code, "survey_formula");
    SheetCell open = cell(SheetCell::Kind::Text, 0);
    open.formula = true;
    EXPECT_EQ(readCount(&open, "").code, "survey_unfinished_formula");
    EXPECT_EQ(readCount(static_cast<const SheetCell*>(nullptr), "").kind, Kind::Blank);
}

}  // namespace
}  // namespace ansinh::import
