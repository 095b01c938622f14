#pragma once

#include "geo/core/commune.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh {

/// One word of a name in the two ways in which names are compared.
struct FoldedWord {
    std::string folded;   ///< lower case, no marks, đ→d
    std::string letters;  ///< lower case with breve, circumflex, horn and bar, without tone marks: "đăc"
    std::string tones;    ///< one digit per tone mark, in reading order

    [[nodiscard]] bool hasMarks() const { return letters != folded || !tones.empty(); }
};

/// The words of a name: runs of letters and digits. A capital after a small letter begins a word too, for kinds that
/// are glued to the name ("XãThạnh Mỹ").
[[nodiscard]] std::vector<FoldedWord> foldedWords(std::string_view utf8);

/// A name as it was spelt, blanks, hyphens and dots dropped.
struct Spelling {
    std::string folded;  ///< the first key: "hoakhanh"
    /// The second key: letters, '|', tones. The place of a tone mark within its syllable is left out, so that "Hoà" and
    /// "Hòa" are equal here too.
    std::string marked;
    bool hasMarks = false;
};
[[nodiscard]] Spelling spellingOf(const std::vector<FoldedWord>& words);

/// How many leading words say the kind of unit; 0 when none does, or when nothing would be left. `kind` is set where
/// the words mean one of today's kinds.
[[nodiscard]] std::size_t kindWordsOf(const std::vector<FoldedWord>& words, std::optional<CommuneKind>& kind);

}  // namespace ansinh
