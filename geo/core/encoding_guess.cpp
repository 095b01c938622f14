#include "geo/core/text_encoding.hpp"
#include "geo/core/vietnamese_syllable.hpp"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

namespace ansinh {

namespace {

/// Points for a decoded text. What tells encodings apart is only what lies outside ASCII.
constexpr int syllableFound = 3;
constexpr int syllableBroken = -2;
constexpr int oddSymbol = -4;     // "§", "¶", a mark without its letter, U+FFFD: names have none
constexpr int strayCapital = -1;  // "HµI" read wrongly gives capitals amid small letters

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool isUtf8(std::string_view text) {
    const icu::UnicodeString decoded =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
    std::string again;
    decoded.toUTF8String(again);
    return again == text;
}

int scoreOfWord(const icu::UnicodeString& word) {
    std::string utf8;
    word.toUTF8String(utf8);
    if (isAscii(utf8)) return 0;
    int score = isVietnameseSyllable(utf8) ? syllableFound : syllableBroken;
    for (int32_t i = 1; i < word.length(); ++i)
        if (u_isupper(word[i]) != 0 && u_islower(word[i - 1]) != 0) score += strayCapital;
    return score;
}

int scoreOf(std::string_view bytes, TextEncoding encoding) {
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(decodeText(bytes, encoding));
    int score = 0;
    icu::UnicodeString word;
    for (int32_t i = 0; i < text.length(); ++i) {
        const char16_t c = text[i];
        if (u_isalpha(c) != 0) {
            word.append(c);
            continue;
        }
        if (c >= 0x80 && c != 0xA0) score += oddSymbol;
        score += scoreOfWord(word);
        word.remove();
    }
    return score + scoreOfWord(word);
}

}  // namespace

TextEncoding guessEncoding(std::span<const std::string> samples) {
    if (std::all_of(samples.begin(), samples.end(), [](const std::string& sample) { return isUtf8(sample); }))
        return TextEncoding::Utf8;
    TextEncoding best = TextEncoding::Utf8;
    long long bestScore = 0;
    bool first = true;
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Cp1258, TextEncoding::Tcvn3, TextEncoding::VniWindows}) {
        long long score = 0;
        for (const std::string& sample : samples)
            if (!isAscii(sample)) score += scoreOf(sample, encoding);
        if (first || score > bestScore) {
            best = encoding;
            bestScore = score;
        }
        first = false;
    }
    return best;
}

}  // namespace ansinh
