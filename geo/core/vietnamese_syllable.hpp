#pragma once

#include <string_view>

namespace ansinh {

/// True for one well-formed Vietnamese syllable in UTF-8, any case, composed or not: an onset that exists, a rhyme that
/// exists, at most one tone, and only sắc or nặng before a closing p, t, c, ch. "Pring" and "Êê" are none.
[[nodiscard]] bool isVietnameseSyllable(std::string_view utf8);

}  // namespace ansinh
