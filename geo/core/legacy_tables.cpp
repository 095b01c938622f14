#include "geo/core/legacy_tables.hpp"

#include <array>
#include <cstddef>

namespace ansinh {

namespace {

/// TCVN 5712:1993 in the form VN3 that fonts named .Vn… show, from 0xA0. Capitals with a tone have no byte.
constexpr std::array<char32_t, 96> tcvn3{
    // A0: a hard blank, then the capitals and small letters that carry no tone
    0xA0, U'Ă', U'Â', U'Ê', U'Ô', U'Ơ', U'Ư', U'Đ', U'ă', U'â', U'ê', U'ô', U'ơ', U'ư', U'đ', 0,
    // B0
    0, 0, 0, 0, 0, U'à', U'ả', U'ã', U'á', U'ạ', 0, U'ằ', U'ẳ', U'ẵ', U'ắ', 0,
    // C0
    0, 0, 0, 0, 0, 0, U'ặ', U'ầ', U'ẩ', U'ẫ', U'ấ', U'ậ', U'è', 0, U'ẻ', U'ẽ',
    // D0
    U'é', U'ẹ', U'ề', U'ể', U'ễ', U'ế', U'ệ', U'ì', U'ỉ', 0, 0, 0, U'ĩ', U'í', U'ị', U'ò',
    // E0
    0, U'ỏ', U'õ', U'ó', U'ọ', U'ồ', U'ổ', U'ỗ', U'ố', U'ộ', U'ờ', U'ở', U'ỡ', U'ớ', U'ợ', U'ù',
    // F0
    0, U'ủ', U'ũ', U'ú', U'ụ', U'ừ', U'ử', U'ữ', U'ứ', U'ự', U'ỳ', U'ỷ', U'ỹ', U'ý', U'ỵ', 0};

/// VNI: which letters a base byte makes with the five tone marks, in the order of toneOf().
struct VniBase {
    unsigned char byte;  ///< small; the capital is 0x20 lower
    char32_t small;
    char32_t capital;
    std::array<char32_t, 5> smallToned;
    std::array<char32_t, 5> capitalToned;
};
constexpr std::array<VniBase, 7> vniToned{{
    {'a', U'a', U'A', {U'à', U'á', U'ả', U'ã', U'ạ'}, {U'À', U'Á', U'Ả', U'Ã', U'Ạ'}},
    {'e', U'e', U'E', {U'è', U'é', U'ẻ', U'ẽ', U'ẹ'}, {U'È', U'É', U'Ẻ', U'Ẽ', U'Ẹ'}},
    {'o', U'o', U'O', {U'ò', U'ó', U'ỏ', U'õ', U'ọ'}, {U'Ò', U'Ó', U'Ỏ', U'Õ', U'Ọ'}},
    {'u', U'u', U'U', {U'ù', U'ú', U'ủ', U'ũ', U'ụ'}, {U'Ù', U'Ú', U'Ủ', U'Ũ', U'Ụ'}},
    {'y', U'y', U'Y', {U'ỳ', U'ý', U'ỷ', U'ỹ', 0}, {U'Ỳ', U'Ý', U'Ỷ', U'Ỹ', 0}},
    {0xF4, U'ơ', U'Ơ', {U'ờ', U'ớ', U'ở', U'ỡ', U'ợ'}, {U'Ờ', U'Ớ', U'Ở', U'Ỡ', U'Ợ'}},
    {0xF6, U'ư', U'Ư', {U'ừ', U'ứ', U'ử', U'ữ', U'ự'}, {U'Ừ', U'Ứ', U'Ử', U'Ữ', U'Ự'}},
}};

/// Bases under circumflex or breve: the bare letter, then with the five tones.
struct VniHat {
    unsigned char byte;
    std::array<char32_t, 6> small;
    std::array<char32_t, 6> capital;
};
constexpr std::array<VniHat, 3> vniCircumflex{{
    {'a', {U'â', U'ầ', U'ấ', U'ẩ', U'ẫ', U'ậ'}, {U'Â', U'Ầ', U'Ấ', U'Ẩ', U'Ẫ', U'Ậ'}},
    {'e', {U'ê', U'ề', U'ế', U'ể', U'ễ', U'ệ'}, {U'Ê', U'Ề', U'Ế', U'Ể', U'Ễ', U'Ệ'}},
    {'o', {U'ô', U'ồ', U'ố', U'ổ', U'ỗ', U'ộ'}, {U'Ô', U'Ồ', U'Ố', U'Ổ', U'Ỗ', U'Ộ'}},
}};
constexpr VniHat vniBreve{'a', {U'ă', U'ằ', U'ắ', U'ẳ', U'ẵ', U'ặ'}, {U'Ă', U'Ằ', U'Ắ', U'Ẳ', U'Ẵ', U'Ặ'}};

/// Mark bytes, small form. huyền, sắc, hỏi, ngã, nặng; the hats have their bare form first.
constexpr std::array<unsigned char, 5> toneMarks{0xF8, 0xF9, 0xFB, 0xF5, 0xEF};
constexpr std::array<unsigned char, 6> circumflexMarks{0xE2, 0xE0, 0xE1, 0xE5, 0xE3, 0xE4};
constexpr std::array<unsigned char, 6> breveMarks{0xEA, 0xE8, 0xE9, 0xFA, 0xFC, 0xEB};

struct VniSingle {
    unsigned char byte;
    char32_t small;
    char32_t capital;
};
constexpr std::array<VniSingle, 7> vniSingles{{{0xEC, U'ì', U'Ì'},
                                               {0xED, U'í', U'Í'},
                                               {0xE6, U'ỉ', U'Ỉ'},
                                               {0xF3, U'ĩ', U'Ĩ'},
                                               {0xF2, U'ị', U'Ị'},
                                               {0xEE, U'ỵ', U'Ỵ'},
                                               {0xF1, U'đ', U'Đ'}}};

/// Letters and marks alike have their capital 0x20 below the small form, in ASCII and above 0xC0.
constexpr bool isCapital(unsigned char byte) {
    return (byte >= 'A' && byte <= 'Z') || (byte >= 0xC0 && byte <= 0xDF);
}
constexpr unsigned char smallOf(unsigned char byte) {
    return isCapital(byte) ? static_cast<unsigned char>(byte + 0x20) : byte;
}

template <std::size_t N>
std::optional<std::size_t> indexOf(const std::array<unsigned char, N>& marks, unsigned char byte) {
    for (std::size_t i = 0; i < N; ++i)
        if (marks[i] == byte) return i;
    return std::nullopt;
}

std::optional<char32_t> vniPair(unsigned char base, unsigned char mark) {
    const bool capital = isCapital(base);
    const unsigned char small = smallOf(base);
    const unsigned char smallMark = smallOf(mark);
    if (const auto tone = indexOf(toneMarks, smallMark))
        for (const VniBase& of : vniToned)
            if (of.byte == small && of.smallToned[*tone] != 0)
                return capital ? of.capitalToned[*tone] : of.smallToned[*tone];
    if (const auto form = indexOf(circumflexMarks, smallMark))
        for (const VniHat& of : vniCircumflex)
            if (of.byte == small) return capital ? of.capital[*form] : of.small[*form];
    if (const auto form = indexOf(breveMarks, smallMark); form && small == vniBreve.byte)
        return capital ? vniBreve.capital[*form] : vniBreve.small[*form];
    return std::nullopt;
}

}  // namespace

std::optional<char32_t> tcvn3Letter(unsigned char byte) {
    if (byte < 0xA0 || tcvn3[byte - 0xA0U] == 0) return std::nullopt;
    return tcvn3[byte - 0xA0U];
}

std::optional<VniLetter> vniLetter(std::string_view bytes) {
    if (bytes.empty()) return std::nullopt;
    const auto first = static_cast<unsigned char>(bytes[0]);
    // A mark byte has bit 7 set; small or capital form, whatever the base's case: typists mix them.
    if (bytes.size() > 1)
        if (const auto second = static_cast<unsigned char>(bytes[1]); second >= 0x80)
            if (const auto letter = vniPair(first, second)) return VniLetter{*letter, 2};
    if (first < 0x80) return VniLetter{first, 1};
    if (first == 0xA0) return VniLetter{0xA0, 1};
    const unsigned char small = smallOf(first);
    const bool capital = isCapital(first);
    for (const VniBase& of : vniToned)
        if (of.byte == small) return VniLetter{capital ? of.capital : of.small, 1};
    for (const VniSingle& of : vniSingles)
        if (of.byte == small) return VniLetter{capital ? of.capital : of.small, 1};
    return std::nullopt;
}

}  // namespace ansinh
