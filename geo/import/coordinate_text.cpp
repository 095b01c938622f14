#include "geo/import/coordinate_text.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <vector>

namespace ansinh::import {
namespace {

struct Sign {
    std::string_view text;
    char means;
};
// Signs and letters as they are met in tables, longest first: degree, minute and second become blanks.
constexpr std::array signs{Sign{"º", ' '},    Sign{"°", ' '},      Sign{"˚", ' '},   Sign{"′", ' '},
                           Sign{"″", ' '},    Sign{"’", ' '},      Sign{"‘", ' '},   Sign{"”", ' '},
                           Sign{"“", ' '},    Sign{"\u00a0", ' '}, Sign{"−", '-'},   Sign{"Đông", 'E'},
                           Sign{"đông", 'E'}, Sign{"Bắc", 'N'},    Sign{"bắc", 'N'}, Sign{"Tây", 'W'},
                           Sign{"tây", 'W'},  Sign{"Đ", 'E'},      Sign{"đ", 'E'}};

struct Cleaned {
    std::string text;
    char side = 0;  ///< N, S, E, W
    bool plain = true;
};

std::optional<Cleaned> clean(std::string_view text) {
    Cleaned result;
    const auto setSide = [&](char side) {
        const bool first = result.side == 0;
        result.side = side;
        return first;
    };
    while (!text.empty()) {
        const auto sign = std::ranges::find_if(signs, [&](const Sign& s) { return text.starts_with(s.text); });
        char c = text.front();
        std::size_t length = 1;
        if (sign != signs.end()) {
            c = sign->means;
            length = sign->text.size();
            result.plain = false;
        }
        text.remove_prefix(length);
        switch (c) {
            case 'e':
            case 'E':
                if (!setSide('E')) return {};
                break;
            case 'n':
            case 'N':
            case 'b':
            case 'B':
                if (!setSide('N')) return {};
                break;
            case 's':
            case 'S':
                if (!setSide('S')) return {};
                break;
            case 'w':
            case 'W':
            case 't':
            case 'T':
                if (!setSide('W')) return {};
                break;
            case '\'':
            case '"':
            case ':':
            case '\t':
            case ' ':
                result.text += ' ';
                break;
            case '0':
            case '1':
            case '2':
            case '3':
            case '4':
            case '5':
            case '6':
            case '7':
            case '8':
            case '9':
            case '.':
            case ',':
            case '-':
            case '+':
                result.text += c;
                break;
            default:
                return {};
        }
    }
    result.plain = result.plain && result.side == 0;
    return result;
}

/// One number with decimal point or comma, perhaps with marks between thousands.
std::optional<double> number(std::string text, bool& plain) {
    if (!text.empty() && text.front() == '+') text.erase(0, 1);
    const auto commas = std::ranges::count(text, ',');
    const auto dots = std::ranges::count(text, '.');
    if (commas > 0) {
        plain = false;
        const bool commaIsDecimal = commas == 1 && (dots == 0 || text.rfind(',') > text.rfind('.'));
        std::erase(text, commaIsDecimal ? '.' : ',');
        std::ranges::replace(text, ',', '.');
    } else if (dots > 1) {
        plain = false;
        std::erase(text, '.');
    }
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return {};
    return value;
}

/// Plain machine forms, exponents among them ("1.08023955349344e+16").
std::optional<double> machineNumber(std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return {};
    return value;
}

}  // namespace

std::optional<CoordinateText> parseCoordinate(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    if (text.empty()) return {};
    if (const auto value = machineNumber(text)) return CoordinateText{*value, true};

    auto cleaned = clean(text);
    if (!cleaned) return {};
    std::vector<double> parts;
    bool plain = cleaned->plain;
    std::string part;
    for (const char c : cleaned->text + " ") {
        if (c != ' ') {
            part += c;
            continue;
        }
        if (part.empty()) continue;
        const auto value = number(part, plain);
        if (!value) return {};
        parts.push_back(*value);
        part.clear();
    }
    if (parts.empty() || parts.size() > 3) return {};
    double value = std::abs(parts[0]);
    double unit = 60;
    for (std::size_t i = 1; i < parts.size(); ++i, unit *= 60) {
        if (parts[i] < 0 || parts[i] >= 60 || parts[i - 1] != std::floor(parts[i - 1])) return {};
        value += parts[i] / unit;
        plain = false;
    }
    const bool negative = std::signbit(parts[0]) || cleaned->side == 'S' || cleaned->side == 'W';
    return CoordinateText{negative ? -value : value, plain};
}

}  // namespace ansinh::import
