#include "geo/core/text_encoding.hpp"
#include "geo/import/sheet_formats.hpp"
#include "geo/import/text_repair.hpp"

#include <algorithm>
#include <array>

namespace ansinh::import {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

void appendUtf8(std::string& out, std::uint32_t point) {
    if (point < 0x80) {
        out += static_cast<char>(point);
    } else if (point < 0x800) {
        out += static_cast<char>(0xC0U | (point >> 6U));
        out += static_cast<char>(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        out += static_cast<char>(0xE0U | (point >> 12U));
        out += static_cast<char>(0x80U | ((point >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (point & 0x3FU));
    } else {
        out += static_cast<char>(0xF0U | (point >> 18U));
        out += static_cast<char>(0x80U | ((point >> 12U) & 0x3FU));
        out += static_cast<char>(0x80U | ((point >> 6U) & 0x3FU));
        out += static_cast<char>(0x80U | (point & 0x3FU));
    }
}

/// "Unicode text", as Excel calls it.
std::string fromUtf16(std::string_view bytes) {
    const bool big = bytes.starts_with("\xFE\xFF");
    const auto unit = [&](std::size_t at) {
        const auto one = static_cast<unsigned char>(bytes[at]);
        const auto two = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<std::uint32_t>(big ? one << 8U | two : two << 8U | one);
    };
    std::string out;
    for (std::size_t at = 2; at + 1 < bytes.size(); at += 2) {
        std::uint32_t point = unit(at);
        if (point >= 0xD800 && point < 0xDC00 && at + 3 < bytes.size()) {
            at += 2;
            point = 0x10000 + ((point - 0xD800) << 10U) + (unit(at) - 0xDC00);
        }
        appendUtf8(out, point);
    }
    return out;
}

std::string asUtf8(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return fromUtf16(bytes);
    if (bytes.starts_with(byteOrderMark)) return std::string(bytes.substr(byteOrderMark.size()));
    if (isUtf8(bytes)) return std::string(bytes);
    const std::array samples{std::string(bytes)};
    return decodeText(bytes, guessEncoding(samples));
}

/// The mark that stands most often outside quotes; "sep=;" says it outright.
char separatorOf(std::string& text) {
    if (text.starts_with("sep=") && text.size() > 4) {
        const char said = text[4];
        text.erase(0, std::min(text.find('\n'), text.size() - 1) + 1);
        return said;
    }
    constexpr std::array marks{',', ';', '\t'};
    std::array<std::size_t, marks.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        for (std::size_t i = 0; i < marks.size(); ++i)
            if (c == marks[i]) ++counts[i];
    }
    return marks[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

}  // namespace

void readDelimited(std::string_view bytes, SheetBook& book) {
    book.format = "CSV";
    std::string text = asUtf8(bytes);
    const char separator = separatorOf(text);
    Sheet& sheet = book.sheets.emplace_back();
    CellPlace place;
    std::string cell;
    bool quoted = false;
    const auto endCell = [&] {
        if (!cell.empty()) sheet.cells[place] = {SheetCell::Kind::Text, std::move(cell), 0, false, false};
        cell.clear();
        ++place.column;
    };
    for (std::size_t i = 0; i < text.size() && sheet.cells.size() < mostCells; ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == '"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == '"' && cell.empty()) {
            quoted = true;
        } else if (c == separator) {
            endCell();
        } else if (c == '\n') {
            endCell();
            place = {place.row + 1, 0};
        } else if (c != '\r') {
            cell += c;
        }
    }
    endCell();
}

}  // namespace ansinh::import
