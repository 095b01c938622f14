#include "geo/core/name_folding.hpp"

#include "geo/core/error.hpp"
#include "geo/core/name_matcher.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <optional>

namespace ansinh {

namespace {

constexpr UChar32 smallDWithStroke = 0x0111;

icu::UnicodeString decomposed(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    const icu::UnicodeString result = nfd != nullptr ? nfd->normalize(text, status) : icu::UnicodeString();
    if (U_FAILURE(status)) throw Error(ErrorCode::Internal, {"NFD", u_errorName(status)});
    return result;
}

void append(std::string& utf8, UChar32 c) {
    icu::UnicodeString(c).toUTF8String(utf8);
}

/// The five tone marks; nothing for the marks that make another letter.
std::optional<char> toneOf(UChar32 mark) {
    switch (mark) {
        case 0x0300:
            return '1';  // huyền
        case 0x0301:
            return '2';  // sắc
        case 0x0309:
            return '3';  // hỏi
        case 0x0303:
            return '4';  // ngã
        case 0x0323:
            return '5';  // nặng
        default:
            return std::nullopt;
    }
}

bool isMark(UChar32 c) {
    return (U_GET_GC_MASK(c) & U_GC_M_MASK) != 0;
}

/// Words before a name that tell what kind of unit it is. A word without any marks counts ("xa Tam Hai"), one with
/// other marks does not ("Xà …", "Phước …", "Phương …" are names).
struct KindPrefix {
    std::vector<FoldedWord> words;
    std::optional<CommuneKind> kind;
};

const std::vector<KindPrefix>& kindPrefixes() {
    static const std::vector<KindPrefix> prefixes = [] {
        const std::array<std::pair<const char*, std::optional<CommuneKind>>, 10> written{{
            {"đặc khu", CommuneKind::SpecialZone},
            {"đk", CommuneKind::SpecialZone},
            {"đ.k", CommuneKind::SpecialZone},
            {"phường", CommuneKind::Ward},
            {"p", CommuneKind::Ward},
            {"xã", CommuneKind::Commune},
            {"x", CommuneKind::Commune},
            {"thị trấn", std::nullopt},  // no such kind since 1 July 2025, but former units and files have it
            {"tt", std::nullopt},
            {"t.t", std::nullopt},
        }};
        std::vector<KindPrefix> all;
        all.reserve(written.size());
        for (const auto& [text, kind] : written) all.push_back({foldedWords(text), kind});
        return all;
    }();
    return prefixes;
}

bool begins(const std::vector<FoldedWord>& words, const KindPrefix& prefix) {
    if (words.size() <= prefix.words.size()) return false;
    return std::equal(prefix.words.begin(), prefix.words.end(), words.begin(),
                      [](const FoldedWord& wanted, const FoldedWord& word) {
                          if (word.folded != wanted.folded) return false;
                          return !word.hasMarks() || (word.letters == wanted.letters && word.tones == wanted.tones);
                      });
}

}  // namespace

std::vector<FoldedWord> foldedWords(std::string_view utf8) {
    std::vector<FoldedWord> words;
    const icu::UnicodeString text = decomposed(utf8);
    bool inWord = false;
    bool afterSmall = false;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (isMark(c)) {
            if (!inWord) continue;
            if (const std::optional<char> tone = toneOf(c))
                words.back().tones += *tone;
            else
                append(words.back().letters, c);
            continue;
        }
        if (u_isalnum(c) == 0) {
            inWord = false;
            continue;
        }
        if (!inWord || (afterSmall && u_isupper(c) != 0)) words.emplace_back();
        inWord = true;
        afterSmall = u_islower(c) != 0;
        const UChar32 small = u_tolower(c);
        append(words.back().folded, small == smallDWithStroke ? 'd' : small);
        append(words.back().letters, small);
    }
    return words;
}

Spelling spellingOf(const std::vector<FoldedWord>& words) {
    Spelling spelling;
    std::string tones;
    for (const FoldedWord& word : words) {
        spelling.folded += word.folded;
        spelling.marked += word.letters;
        tones += word.tones;
        spelling.hasMarks = spelling.hasMarks || word.hasMarks();
    }
    spelling.marked += '|' + tones;
    return spelling;
}

std::string foldName(std::string_view utf8) {
    const icu::UnicodeString text = decomposed(utf8);
    std::string folded;
    bool blank = false;
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (isMark(c)) continue;
        if (u_isalnum(c) == 0) {
            blank = !folded.empty();
            continue;
        }
        if (blank) folded += ' ';
        blank = false;
        const UChar32 small = u_tolower(c);
        append(folded, small == smallDWithStroke ? 'd' : small);
    }
    return folded;
}

std::size_t kindWordsOf(const std::vector<FoldedWord>& words, std::optional<CommuneKind>& kind) {
    for (const KindPrefix& prefix : kindPrefixes()) {
        if (!begins(words, prefix)) continue;
        kind = prefix.kind;
        return prefix.words.size();
    }
    return 0;
}

SplitName splitKind(std::string_view utf8) {
    SplitName split;
    std::vector<FoldedWord> words = foldedWords(utf8);
    const auto count = static_cast<std::ptrdiff_t>(kindWordsOf(words, split.kind));
    words.erase(words.begin(), words.begin() + count);
    split.folded = spellingOf(words).folded;
    return split;
}

}  // namespace ansinh
