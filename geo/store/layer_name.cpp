#include "geo/store/layer_name.hpp"

#include <cstddef>

namespace ansinh::store {

namespace {

/// The small letter for the capitals that Vietnamese (composed) has; anything else as it is.
char32_t smallLetter(char32_t c) {
    if (c >= U'A' && c <= U'Z') return c + 0x20;
    if (c >= 0xc0 && c <= 0xde && c != 0xd7) return c + 0x20;
    switch (c) {
        case U'Ă':
        case U'Đ':
        case U'Ĩ':
        case U'Ũ':
        case U'Ơ':
        case U'Ư':
            return c + 1;
        default:
            break;
    }
    const bool vietnameseBlock = c >= 0x1ea0 && c <= 0x1ef9;
    return vietnameseBlock && c % 2 == 0 ? c + 1 : c;
}

bool isLetterOrDigit(char32_t c) {
    if (c < 0x80) return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
    const bool latinWithMarks = (c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7) || (c >= 0x1e00 && c <= 0x1eff);
    const bool combiningMark = c >= 0x300 && c <= 0x36f;
    return latinWithMarks || combiningMark;
}

/// Takes one code point off the front. Broken bytes come out as U+FFFD.
char32_t takeCodePoint(std::string_view& text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if ((lead >= 0x80 && lead < 0xc0) || length > text.size()) {
        text.remove_prefix(1);
        return 0xfffd;
    }
    char32_t c = length == 1 ? lead : lead & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) c = (c << 6U) | (static_cast<unsigned char>(text[i]) & 0x3fU);
    text.remove_prefix(length);
    return c;
}

void append(std::string& out, char32_t c) {
    const auto put = [&out](char32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xc0U | (c >> 6U));
        put(0x80U | (c & 0x3fU));
    } else {
        put(0xe0U | (c >> 12U));
        put(0x80U | ((c >> 6U) & 0x3fU));
        put(0x80U | (c & 0x3fU));
    }
}

}  // namespace

std::string layerNameOf(std::string_view utf8) {
    std::string name;
    while (!utf8.empty()) {
        const char32_t c = smallLetter(takeCodePoint(utf8));
        if (isLetterOrDigit(c))
            append(name, c);
        else if (!name.empty() && name.back() != '_')
            name += '_';
    }
    while (!name.empty() && name.back() == '_') name.pop_back();
    return name;
}

}  // namespace ansinh::store
