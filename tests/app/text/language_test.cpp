#include "app/text/language.hpp"

#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include <cstdlib>

namespace ansinh::text {
namespace {

/// Sets variables for one test and takes them away afterwards. The C++ library cannot do it, the tests may.
class ChooseLanguage : public testing::Test {
protected:
    void SetUp() override {
        for (const char* name : kNames) set(name, "");
    }
    void TearDown() override { SetUp(); }
    static void set(const char* name, const char* value) {
#ifdef _WIN32
        _putenv_s(name, value);
#else
        setenv(name, value, 1);
#endif
    }
    static constexpr const char* kNames[] = {"ANSINH_LANG", "LC_ALL", "LC_MESSAGES", "LANG"};
};

TEST_F(ChooseLanguage, IsVietnameseWhenNothingIsSaid) {
    EXPECT_EQ(chooseLanguage(), Language::Vietnamese);
}

TEST_F(ChooseLanguage, FollowsTheLocale) {
    set("LANG", "en_GB.UTF-8");
    EXPECT_EQ(chooseLanguage(), Language::English);
    set("LC_ALL", "C");
    EXPECT_EQ(chooseLanguage(), Language::Vietnamese);
}

TEST_F(ChooseLanguage, OurOwnVariableBeatsTheLocaleAndTheOptionBeatsBoth) {
    set("LANG", "en_US.UTF-8");
    set("ANSINH_LANG", "vi");
    EXPECT_EQ(chooseLanguage(), Language::Vietnamese);
    EXPECT_EQ(chooseLanguage("en"), Language::English);
}

TEST_F(ChooseLanguage, RefusesALanguageItDoesNotSpeak) {
    EXPECT_THROW((void)chooseLanguage("fr"), Error);
    set("ANSINH_LANG", "klingon");
    EXPECT_THROW((void)chooseLanguage(), Error);
}

TEST(LanguageKey, ReadsLocaleNames) {
    EXPECT_EQ(languageFromKey("vi_VN.UTF-8"), Language::Vietnamese);
    EXPECT_EQ(languageFromKey("en-GB"), Language::English);
    EXPECT_FALSE(languageFromKey("english").has_value());
    EXPECT_FALSE(languageFromKey("").has_value());
    EXPECT_STREQ(keyOf(Language::English), "en");
}

}  // namespace
}  // namespace ansinh::text
