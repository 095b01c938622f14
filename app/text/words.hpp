#pragma once

#include "app/text/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ansinh::text {

/// The name of a code of a group ("standing", "stage", …); the code itself when it has none.
[[nodiscard]] std::string wordIn(std::string_view group, std::string_view key, Language language);

/// The name of a code that may stand as an error's or issue's argument; the text itself when it is none.
[[nodiscard]] std::string wordFor(const std::string& code, Language language);

/// The codes of a group that have a name.
[[nodiscard]] std::vector<std::string> keysIn(std::string_view group);

}  // namespace ansinh::text
