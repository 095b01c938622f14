#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::testdata {

/// Writes UTF-8 (composed) in a legacy encoding, from tables of its own, set out by letter and tone.
class LegacyWriter {
public:
    enum class Encoding { Tcvn3, Vni, Cp1258 };

    /// Nothing when a letter has no code of its own: TCVN3 has none for capitals with a tone.
    static std::optional<std::string> write(std::string_view utf8, Encoding encoding) {
        std::string bytes;
        for (const char32_t c : codePoints(utf8)) {
            if (c < 0x80) {
                bytes += static_cast<char>(c);
                continue;
            }
            const auto letter = letterOf(c);
            if (!letter) return std::nullopt;
            const auto written = encoding == Encoding::Tcvn3 ? tcvn3(*letter)
                                 : encoding == Encoding::Vni ? vni(*letter)
                                                             : cp1258(*letter);
            if (!written) return std::nullopt;
            bytes += *written;
        }
        return bytes;
    }

    /// The bytes read as Latin-1, in UTF-8: how a table without a code page arrives.
    static std::string asLatin1(std::string_view bytes) {
        std::string utf8;
        for (const char each : bytes) {
            const auto byte = static_cast<unsigned char>(each);
            if (byte < 0x80) {
                utf8 += each;
            } else {
                utf8 += static_cast<char>(0xC0 | (byte >> 6));
                utf8 += static_cast<char>(0x80 | (byte & 0x3F));
            }
        }
        return utf8;
    }

private:
    static constexpr std::u32string_view small =
        U"aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ";
    static constexpr std::u32string_view large =
        U"AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬEÈÉẺẼẸÊỀẾỂỄỆIÌÍỈĨỊOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢUÙÚỦŨỤƯỪỨỬỮỰYỲÝỶỸỴĐ";

    struct Letter {
        std::size_t base;  ///< a ă â e ê i o ô ơ u ư y đ
        std::size_t tone;  ///< none, huyền, sắc, hỏi, ngã, nặng
        bool capital;
    };

    static std::u32string codePoints(std::string_view utf8) {
        std::u32string text;
        for (const char each : utf8) {
            const auto byte = static_cast<unsigned char>(each);
            if ((byte & 0xC0) == 0x80)
                text.back() = (text.back() << 6) | (byte & 0x3FU);
            else
                text += byte < 0x80 ? byte : byte < 0xE0 ? byte & 0x1FU : byte < 0xF0 ? byte & 0x0FU : byte & 0x07U;
        }
        return text;
    }

    static std::optional<Letter> letterOf(char32_t c) {
        for (const bool capital : {false, true})
            if (const std::size_t at = (capital ? large : small).find(c); at != std::u32string_view::npos)
                return Letter{at / 6, at % 6, capital};
        return std::nullopt;
    }

    static std::optional<std::string> tcvn3(Letter letter) {
        static const std::array<std::string, 13> codes{"a\xB5\xB8\xB6\xB7\xB9",
                                                       "\xA8\xBB\xBE\xBC\xBD\xC6",
                                                       "\xA9\xC7\xCA\xC8\xC9\xCB",
                                                       "e\xCC\xD0\xCE\xCF\xD1",
                                                       "\xAA\xD2\xD5\xD3\xD4\xD6",
                                                       "i\xD7\xDD\xD8\xDC\xDE",
                                                       "o\xDF\xE3\xE1\xE2\xE4",
                                                       "\xAB\xE5\xE8\xE6\xE7\xE9",
                                                       "\xAC\xEA\xED\xEB\xEC\xEE",
                                                       "u\xEF\xF3\xF1\xF2\xF4",
                                                       "\xAD\xF5\xF8\xF6\xF7\xF9",
                                                       "y\xFA\xFD\xFB\xFC\xFE",
                                                       "\xAE"};
        if (!letter.capital) return std::string(1, codes.at(letter.base).at(letter.tone));
        static const std::string capitals =
            "A\xA1\xA2"
            "E\xA3"
            "IO\xA4\xA5"
            "U\xA6"
            "Y\xA7";
        if (letter.tone != 0) return std::nullopt;
        return std::string(1, capitals.at(letter.base));
    }

    static std::optional<std::string> vni(Letter letter) {
        // i and ỵ are single bytes; all else is a base and a mark.
        static const std::string toneMarks = " \xF8\xF9\xFB\xF5\xEF";
        static const std::string circumflex = "\xE2\xE0\xE1\xE5\xE3\xE4";
        static const std::string breve = "\xEA\xE8\xE9\xFA\xFC\xEB";
        static const std::string bases = "aaaeeioo\xF4u\xF6y\xF1";
        static const std::string iForms = "i\xEC\xED\xE6\xF3\xF2";
        std::string bytes(1, bases.at(letter.base));
        if (letter.base == 5)
            bytes = iForms.substr(letter.tone, 1);
        else if (letter.base == 11 && letter.tone == 5)
            bytes = "\xEE";
        else if (letter.base == 1)
            bytes += breve.at(letter.tone);
        else if (letter.base == 2 || letter.base == 4 || letter.base == 7)
            bytes += circumflex.at(letter.tone);
        else if (letter.tone != 0)
            bytes += toneMarks.at(letter.tone);
        if (letter.capital)
            for (char& c : bytes) c = static_cast<char>(static_cast<unsigned char>(c) - 0x20);
        return bytes;
    }

    static std::optional<std::string> cp1258(Letter letter) {
        static const std::string smallBases =
            "a\xE3\xE2"
            "e\xEA"
            "io\xF4\xF5u\xFDy\xF0";
        static const std::string largeBases =
            "A\xC3\xC2"
            "E\xCA"
            "IO\xD4\xD5U\xDDY\xD0";
        static const std::string toneMarks = " \xCC\xEC\xD2\xDE\xF2";
        std::string bytes(1, (letter.capital ? largeBases : smallBases).at(letter.base));
        if (letter.tone != 0) bytes += toneMarks.at(letter.tone);
        return bytes;
    }
};

}  // namespace ansinh::testdata
