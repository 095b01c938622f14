#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace ansinh {

/// The letter that a byte from 0x80 up means in TCVN3 (also called ABC): nothing for unused bytes.
[[nodiscard]] std::optional<char32_t> tcvn3Letter(unsigned char byte);

/// What the beginning of a text means in VNI for Windows, where a letter is one byte, or a base byte and a mark byte.
struct VniLetter {
    char32_t letter = 0;
    std::size_t length = 0;  ///< bytes used, 1 or 2
};
/// Nothing when the first byte, from 0x80 up, is a mark without a letter before it or is unused.
[[nodiscard]] std::optional<VniLetter> vniLetter(std::string_view bytes);

}  // namespace ansinh
