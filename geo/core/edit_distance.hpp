#pragma once

#include <string_view>

namespace ansinh {

/// Damerau–Levenshtein distance (optimal string alignment): insertions, deletions, substitutions and swaps of
/// neighbours, each counted once. Compares bytes: meant for folded names.
[[nodiscard]] int editDistance(std::string_view a, std::string_view b);

}  // namespace ansinh
