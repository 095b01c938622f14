#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ansinh::text {

enum class Language { Vietnamese, English };

/// "vi", "en".
[[nodiscard]] const char* keyOf(Language language);
/// "vi", "en", and locale names such as "vi_VN.UTF-8" or "en-GB". Nothing for anything else.
[[nodiscard]] std::optional<Language> languageFromKey(std::string_view key);

/// What the user asked for: `option` (empty: nothing was said), else $ANSINH_LANG, else the first of LC_ALL,
/// LC_MESSAGES and LANG that is set: English when it begins with "en", Vietnamese for everything else.
/// Throws Error{BadArgument} when `option` or $ANSINH_LANG names no language of the program.
[[nodiscard]] Language chooseLanguage(const std::string& option = {});

/// A sentence that lives beside the code that says it.
struct Bilingual {
    const char* vi;
    const char* en;
    [[nodiscard]] constexpr const char* in(Language language) const { return language == Language::English ? en : vi; }
};

}  // namespace ansinh::text
