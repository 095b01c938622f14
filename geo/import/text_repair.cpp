#include "geo/import/text_repair.hpp"

#include "geo/core/error.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace ansinh::import {
namespace {

/// The code point at `i`, which moves on; nothing where the bytes are not UTF-8.
std::optional<char32_t> next(std::string_view bytes, std::size_t& i) {
    const auto lead = static_cast<unsigned char>(bytes[i++]);
    if (lead < 0x80) return lead;
    const int more = lead >= 0xf0 && lead < 0xf5 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc2 ? 1 : 0;
    if (more == 0 || lead >= 0xf5) return {};
    char32_t point = lead & (0x3fU >> more);
    for (int k = 0; k < more; ++k) {
        if (i >= bytes.size()) return {};
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if ((byte & 0xc0U) != 0x80U) return {};
        point = point << 6U | (byte & 0x3fU);
        ++i;
    }
    constexpr std::array<char32_t, 4> least{0, 0x80, 0x800, 0x10000};
    if (point < least[static_cast<std::size_t>(more)] || point > 0x10ffff || (point >= 0xd800 && point < 0xe000))
        return {};
    return point;
}

/// Letters, marks and signs that correct Vietnamese text holds beyond ASCII.
bool isVietnamese(char32_t c) {
    constexpr std::u32string_view latin1 = U"ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";
    return latin1.find(c) != std::u32string_view::npos || (c >= 0x1ea0 && c <= 0x1ef9) || (c >= 0x300 && c <= 0x36f) ||
           (c >= 0x2010 && c <= 0x2033) || c == 0xa0 || c == 0xb0 || c == 0xb2 || c == 0xb3 || c == 0xfeff;
}

bool isAscii(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool looksForeign(std::string_view utf8) {
    for (std::size_t i = 0; i < utf8.size();) {
        const auto c = next(utf8, i);
        if (c && *c >= 0x80 && !isVietnamese(*c)) return true;
    }
    return false;
}

}  // namespace

bool isUtf8(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size();)
        if (!next(bytes, i)) return false;
    return true;
}

TextRepair::TextRepair(std::span<const std::string> samples, const std::string& given) {
    std::vector<std::string> raw;
    std::size_t beyondAscii = 0;
    bool bytes = false;
    bool foreign = false;
    for (const std::string& sample : samples) {
        if (isAscii(sample)) continue;
        ++beyondAscii;
        if (!isUtf8(sample)) {
            bytes = true;
            raw.push_back(sample);
        } else {
            foreign = foreign || looksForeign(sample);
            if (auto legacy = legacyBytesOf(sample)) raw.push_back(std::move(*legacy));
        }
    }
    if (!given.empty()) {
        const auto known = textEncodingFromKey(given);
        if (!known) throw Error(ErrorCode::BadArgument, {"encoding", given, "UTF-8, CP1258, TCVN3, VNI"});
        encoding_ = *known;
        converts_ = encoding_ != TextEncoding::Utf8;
    } else if (bytes || (foreign && raw.size() * 10 >= beyondAscii * 9)) {
        // Latin-1 letters alone may be honest Vietnamese ("Hòa"), and a table mostly of real UTF-8 is not read as
        // bytes.
        encoding_ = guessEncoding(raw);
        converts_ = true;
    }
    if (!converts_) return;
    const auto changed = std::ranges::find_if(samples, [&](const std::string& s) { return (*this)(s) != s; });
    if (changed != samples.end())
        example_ = *changed;
    else if (given.empty())
        converts_ = false;
}

std::string TextRepair::operator()(std::string_view cell) const {
    if (!converts_ || isAscii(cell)) return std::string(cell);
    if (!isUtf8(cell)) return decodeText(cell, encoding_);
    const auto legacy = legacyBytesOf(cell);
    return legacy ? decodeText(*legacy, encoding_) : std::string(cell);
}

}  // namespace ansinh::import
