#include "geo/core/plain_text.hpp"

#include <gtest/gtest.h>

namespace ansinh {
namespace {

TEST(PlainText, BlanksGoFromBothSidesOnly) {
    EXPECT_EQ(trimmed(" \t Hội An\r\n"), "Hội An");
    EXPECT_EQ(trimmed("Hội An"), "Hội An");
    EXPECT_EQ(trimmed(" \r\n"), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(PlainText, CharactersAreNotBytes) {
    EXPECT_EQ(charactersIn("Đà Nẵng"), 7U);
    EXPECT_EQ(charactersIn(""), 0U);
}

}  // namespace
}  // namespace ansinh
