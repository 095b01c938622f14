#pragma once

#include <cstddef>
#include <string_view>

namespace ansinh {

/// Without blanks, tabs and line ends on either side; a part of `text`.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// How many characters (code points) UTF-8 text has.
[[nodiscard]] std::size_t charactersIn(std::string_view utf8);

}  // namespace ansinh
