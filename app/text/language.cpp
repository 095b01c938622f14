#include "app/text/language.hpp"

#include "geo/core/error.hpp"

#include <array>
#include <cstdlib>

namespace ansinh::text {

namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

Language requireLanguage(const std::string& key, const char* what) {
    if (const auto language = languageFromKey(key)) return *language;
    throw Error(ErrorCode::BadArgument, {what, key, "vi, en"});
}

}  // namespace

const char* keyOf(Language language) {
    return language == Language::English ? "en" : "vi";
}

std::optional<Language> languageFromKey(std::string_view key) {
    const std::string_view head = key.substr(0, key.find_first_of("_-.@"));
    if (head == "vi") return Language::Vietnamese;
    if (head == "en") return Language::English;
    return std::nullopt;
}

Language chooseLanguage(const std::string& option) {
    if (!option.empty()) return requireLanguage(option, "--lang");
    if (const std::string own = environment("ANSINH_LANG"); !own.empty()) return requireLanguage(own, "ANSINH_LANG");
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const std::string locale = environment(name); !locale.empty())
            return locale.starts_with("en") ? Language::English : Language::Vietnamese;
    return Language::Vietnamese;
}

}  // namespace ansinh::text
