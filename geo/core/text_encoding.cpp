#include "geo/core/text_encoding.hpp"

#include "geo/core/error.hpp"
#include "geo/core/legacy_tables.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

namespace ansinh {

namespace {

constexpr UChar32 replacement = 0xFFFD;
constexpr std::array<TextEncoding, 4> encodings{TextEncoding::Utf8, TextEncoding::Cp1258, TextEncoding::Tcvn3,
                                                TextEncoding::VniWindows};

std::string composed(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    const icu::UnicodeString result = nfc != nullptr ? nfc->normalize(text, status) : icu::UnicodeString();
    if (U_FAILURE(status)) throw Error(ErrorCode::Internal, {"NFC", u_errorName(status)});
    std::string utf8;
    result.toUTF8String(utf8);
    return utf8;
}

icu::UnicodeString fromCp1258(std::string_view bytes) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open("windows-1258", &status), &ucnv_close);
    icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status)) throw Error(ErrorCode::Internal, {"windows-1258", u_errorName(status)});
    // Some of ICU's tables pass unassigned bytes through as control characters.
    for (int32_t i = 0; i < text.length(); ++i)
        if (text[i] >= 0x80 && text[i] < 0xA0) text.setCharAt(i, static_cast<char16_t>(replacement));
    return text;
}

bool isAsciiLetter(unsigned char byte) {
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

/// TCVN3 has no bytes for capitals with a tone: a font of capitals shows the small ones as such. A word whose ASCII
/// letters are capitals, two of them at least, was meant so; in "Hà" and "Đà" nothing tells, and they stay.
bool isWordOfCapitals(std::string_view word) {
    int capitals = 0;
    for (const char c : word) {
        if (c >= 'a' && c <= 'z') return false;
        if (c >= 'A' && c <= 'Z') ++capitals;
    }
    return capitals >= 2;
}

icu::UnicodeString fromTcvn3(std::string_view bytes) {
    const auto inWord = [&](std::size_t i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        return byte >= 0xA1 || isAsciiLetter(byte);
    };
    icu::UnicodeString text;
    for (std::size_t i = 0; i < bytes.size();) {
        std::size_t end = i + 1;
        if (inWord(i))
            while (end < bytes.size() && inWord(end)) ++end;
        const bool capitals = isWordOfCapitals(bytes.substr(i, end - i));
        for (; i < end; ++i) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            const auto c = static_cast<UChar32>(byte < 0x80 ? byte : tcvn3Letter(byte).value_or(replacement));
            text.append(capitals ? u_toupper(c) : c);
        }
    }
    return text;
}

icu::UnicodeString fromVni(std::string_view bytes) {
    icu::UnicodeString text;
    while (!bytes.empty()) {
        const VniLetter letter = vniLetter(bytes).value_or(VniLetter{replacement, 1});
        text.append(static_cast<UChar32>(letter.letter));
        bytes.remove_prefix(letter.length);
    }
    return text;
}

/// Windows-1252 from 0x80 to 0x9F; 0 where it has no character.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                               0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

}  // namespace

const char* keyOf(TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf8:
            return "UTF-8";
        case TextEncoding::Cp1258:
            return "CP1258";
        case TextEncoding::Tcvn3:
            return "TCVN3";
        case TextEncoding::VniWindows:
            return "VNI";
    }
    return "";
}

std::optional<TextEncoding> textEncodingFromKey(std::string_view key) {
    for (const TextEncoding encoding : encodings)
        if (key == keyOf(encoding)) return encoding;
    return std::nullopt;
}

std::string decodeText(std::string_view bytes, TextEncoding encoding) {
    switch (encoding) {
        case TextEncoding::Utf8:
            return composed(
                icu::UnicodeString::fromUTF8(icu::StringPiece(bytes.data(), static_cast<int32_t>(bytes.size()))));
        case TextEncoding::Cp1258:
            return composed(fromCp1258(bytes));
        case TextEncoding::Tcvn3:
            return composed(fromTcvn3(bytes));
        case TextEncoding::VniWindows:
            return composed(fromVni(bytes));
    }
    return {};
}

std::optional<std::string> legacyBytesOf(std::string_view utf8) {
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())));
    std::string bytes;
    for (int32_t i = 0; i < text.length(); ++i) {
        const char16_t c = text[i];
        if (c < 0x100) {
            bytes += static_cast<char>(c);
            continue;
        }
        std::size_t at = 0;
        while (at < windows1252.size() && windows1252[at] != c) ++at;
        if (at == windows1252.size()) return std::nullopt;
        bytes += static_cast<char>(0x80 + at);
    }
    return bytes;
}

}  // namespace ansinh
