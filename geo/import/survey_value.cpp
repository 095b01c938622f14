#include "geo/import/survey_value.hpp"

#include "geo/core/date.hpp"
#include "geo/core/name_matcher.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace ansinh::import {

namespace {

/// More than the country has people: such a figure is a telephone number or a slip.
constexpr std::int64_t largestCount = 100'000'000;

using Alike = std::pair<std::string_view, std::string_view>;
constexpr std::array<Alike, 19> kAlike{{{"\u00A0", " "},
                                        {"\u2007", " "},
                                        {"\u2009", " "},
                                        {"\u202F", " "},
                                        {"\u3000", " "},
                                        {"\u200B", ""},
                                        {"\u200E", ""},
                                        {"\uFEFF", ""},
                                        {"\u2010", "-"},
                                        {"\u2011", "-"},
                                        {"\u2012", "-"},
                                        {"\u2013", "-"},
                                        {"\u2014", "-"},
                                        {"\u2212", "-"},
                                        {"\uFF0C", ","},
                                        {"\uFF0E", "."},
                                        {"\uFF05", "%"},
                                        {"\uFF0F", "/"},
                                        {"\uFF0D", "-"}}};

/// Folded words that say a state.
using StateWord = std::pair<std::string_view, ValueState>;
constexpr std::array<StateWord, 24> kStateWords{{{"co so lieu", ValueState::Verified},
                                                 {"da co so lieu", ValueState::Verified},
                                                 {"so chinh thuc", ValueState::Verified},
                                                 {"chinh thuc", ValueState::Verified},
                                                 {"da xac nhan", ValueState::Verified},
                                                 {"so tam tinh", ValueState::Provisional},
                                                 {"tam tinh", ValueState::Provisional},
                                                 {"so lieu tam tinh", ValueState::Provisional},
                                                 {"bang 0", ValueState::Zero},
                                                 {"bang khong", ValueState::Zero},
                                                 {"0", ValueState::Zero},
                                                 {"khong ap dung", ValueState::NotApplicable},
                                                 {"khong thuoc dien", ValueState::NotApplicable},
                                                 {"kad", ValueState::NotApplicable},
                                                 {"n a", ValueState::NotApplicable},
                                                 {"na", ValueState::NotApplicable},
                                                 {"chua", ValueState::NotReported},
                                                 {"chua co", ValueState::NotReported},
                                                 {"chua co so lieu", ValueState::NotReported},
                                                 {"chua bao cao", ValueState::NotReported},
                                                 {"chua tong hop", ValueState::NotReported},
                                                 {"chua thong ke", ValueState::NotReported},
                                                 {"chua ro", ValueState::NotReported},
                                                 {"dang tong hop", ValueState::NotReported}}};

/// None at all, or nothing known? They write the same for both.
constexpr std::array<std::string_view, 9> kNoneWords{"khong",  "khong co",         "ko",  "ko co", "k", "khong co so lieu",
                                                     "k co", "khong phat sinh", "none"};
constexpr std::array<std::string_view, 12> kAboutWords{"khoang", "tam",  "gan",  "hon",  "duoi", "tren",
                                                       "chung",  "uoc",  "it",   "nhieu", "toi",  "den"};
/// Words that may stand behind a count beside the line's own unit.
constexpr std::array<std::string_view, 11> kUnitWords{"nguoi", "may",    "cai",     "bo",       "chiec",    "don vi",
                                                      "can bo", "ho so", "bao cao", "san pham", "thiet bi"};

template <typename List>
bool holds(const List& list, std::string_view word) {
    return std::ranges::find(list, word) != list.end();
}

bool allDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

CountReading doubt(std::string code, std::optional<std::int64_t> proposal = std::nullopt) {
    return {CountReading::Kind::Doubt, 0, ValueState::NotReported, std::move(code), proposal};
}

CountReading counted(std::string_view digits, std::string note = {}) {
    std::int64_t value = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (fault != std::errc() || end != digits.data() + digits.size() || value > largestCount)
        return doubt("survey_too_large");
    return {CountReading::Kind::Count, value, ValueState::NotReported, std::move(note), std::nullopt};
}

/// "1.234.567" with the mark between every three digits, the first group not "0". Empty when it is not so.
std::string ungrouped(std::string_view text, char mark) {
    std::string digits;
    std::size_t group = 0;
    bool first = true;
    for (const char c : text) {
        if (c == mark) {
            if (first ? (group == 0 || group > 3) : group != 3) return {};
            first = false;
            group = 0;
        } else if (c >= '0' && c <= '9') {
            digits += c;
            ++group;
        } else {
            return {};
        }
    }
    return !first && group == 3 && digits.front() != '0' ? digits : std::string();
}

/// A text of digits and marks only.
CountReading numeral(std::string_view text) {
    if (allDigits(text)) return counted(text);
    for (const char mark : {'.', ',', ' ', '\''})
        if (const std::string digits = ungrouped(text, mark); !digits.empty()) return counted(digits);
    const auto mark = text.find_last_of(".,");
    if (mark == std::string_view::npos) return doubt("survey_not_number");
    const std::string_view whole = text.substr(0, mark);
    const std::string_view fraction = text.substr(mark + 1);
    if (!allDigits(fraction)) return doubt("survey_not_number");
    // "12.0" and "1.234,00" are whole numbers that a spreadsheet wrote with decimals.
    const bool zero = std::ranges::all_of(fraction, [](char c) { return c == '0'; });
    const std::string digits = allDigits(whole) ? std::string(whole) : ungrouped(whole, text[mark] == '.' ? ',' : '.');
    if (digits.empty()) return doubt("survey_not_number");
    return zero && fraction.size() < 3 ? counted(digits) : doubt("survey_decimal");
}

/// What stands before the first letter, as far as it is one count.
std::optional<std::int64_t> firstCount(std::string_view text) {
    const auto first = text.find_first_of("0123456789");
    if (first == std::string_view::npos) return std::nullopt;
    auto end = text.find_first_not_of("0123456789.,", first);
    if (end == std::string_view::npos) end = text.size();
    while (end > first && (text[end - 1] == '.' || text[end - 1] == ',')) --end;
    const CountReading reading = numeral(text.substr(first, end - first));
    return reading.kind == CountReading::Kind::Count ? std::optional(reading.count) : std::nullopt;
}

bool onlyOneNumber(std::string_view text) {
    const auto first = text.find_first_of("0123456789");
    auto end = text.find_first_not_of("0123456789.,", first);
    return first != std::string_view::npos &&
           (end == std::string_view::npos || text.find_first_of("0123456789", end) == std::string_view::npos);
}

/// "20/25" and "20-25": two counts with a mark between them.
bool isPair(std::string_view text, char mark) {
    const auto at = text.find(mark);
    if (at == std::string_view::npos || at == 0) return false;
    const auto isNumber = [](std::string_view part) {
        const auto first = part.find_first_not_of(' ');
        return first != std::string_view::npos && part[first] >= '0' && part[first] <= '9';
    };
    return isNumber(text.substr(0, at)) && isNumber(text.substr(at + 1));
}

CountReading withWords(std::string_view text, std::string_view unit) {
    const std::string folded = foldName(text);
    const std::string firstWord = folded.substr(0, folded.find(' '));
    const bool about = holds(kAboutWords, firstWord) || text.starts_with("~") || text.starts_with(">") ||
                       text.starts_with("<") || text.starts_with("≈") || text.ends_with("+");
    const std::optional<std::int64_t> meant = onlyOneNumber(text) ? firstCount(text) : std::nullopt;
    if (about) return doubt("survey_about", meant);
    const auto end = text.find_first_not_of("0123456789.,");
    if (meant && end != std::string_view::npos && end > 0) {
        const std::string word = foldName(text.substr(end));
        if (word == foldName(unit) || holds(kUnitWords, word))
            return {CountReading::Kind::Count, *meant, ValueState::NotReported, "survey_text_number", std::nullopt};
    }
    return doubt("survey_not_number", meant);
}

CountReading ofNumber(const SheetCell& cell) {
    if (cell.percent) return doubt("survey_percent");
    const double whole = std::round(cell.number);
    if (cell.number < 0) return doubt("survey_negative");
    if (whole > static_cast<double>(largestCount)) return doubt("survey_too_large");
    if (std::fabs(cell.number - whole) > 1e-9 * std::max(1.0, whole)) {
        // Typed "1.234" where the spreadsheet takes the point for a decimal mark.
        const double thousands = cell.number * 1000;
        const bool grouped = cell.number >= 1 && cell.number < 1000 &&
                             std::fabs(thousands - std::round(thousands)) < 1e-6;
        if (grouped) return doubt("survey_thousand", static_cast<std::int64_t>(std::llround(thousands)));
        return doubt("survey_decimal");
    }
    return {CountReading::Kind::Count, static_cast<std::int64_t>(whole), ValueState::NotReported,
            cell.formula ? "survey_formula" : "", std::nullopt};
}

}  // namespace

std::string plainText(std::string_view utf8) {
    std::string out;
    for (std::size_t i = 0; i < utf8.size();) {
        const std::string_view rest = utf8.substr(i);
        // U+FF10 … U+FF19: EF BC 90 … EF BC 99.
        if (rest.size() >= 3 && rest.starts_with("\xEF\xBC") && static_cast<unsigned char>(rest[2]) >= 0x90 &&
            static_cast<unsigned char>(rest[2]) <= 0x99) {
            out += static_cast<char>('0' + (static_cast<unsigned char>(rest[2]) - 0x90));
            i += 3;
            continue;
        }
        const auto alike = std::ranges::find_if(kAlike, [rest](const Alike& one) { return rest.starts_with(one.first); });
        if (alike != kAlike.end()) {
            out += alike->second;
            i += alike->first.size();
            continue;
        }
        const char c = utf8[i++];
        out += c == '\t' || c == '\r' || c == '\n' ? ' ' : c;
    }
    const auto first = out.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return out.substr(first, out.find_last_not_of(' ') - first + 1);
}

std::optional<ValueState> stateFrom(std::string_view text) {
    const std::string folded = foldName(plainText(text));
    const auto at = std::ranges::find(kStateWords, folded, &StateWord::first);
    return at == kStateWords.end() ? std::nullopt : std::optional(at->second);
}

CountReading readCount(std::string_view raw, std::string_view unit) {
    const std::string text = plainText(raw);
    if (text.empty()) return {};
    if (text.find_first_not_of("0123456789., '") == std::string::npos && text.find_first_of("0123456789") == 0)
        return numeral(text);
    if (const auto state = stateFrom(text))
        return {CountReading::Kind::State, 0, *state, {}, std::nullopt};
    if (holds(kNoneWords, foldName(text)) || text.find_first_not_of("-./x") == std::string::npos)
        return doubt("survey_none", 0);
    if (text.find('%') != std::string::npos) return doubt("survey_percent");
    if (text.size() > 1 && text.front() == '-' && allDigits(std::string_view(text).substr(1, 1)))
        return doubt("survey_negative");
    if (Date::parse(text)) return doubt("survey_day");
    if (isPair(text, '/')) return doubt("survey_fraction", firstCount(text.substr(0, text.find('/'))));
    if (isPair(text, '-')) return doubt("survey_span");
    return withWords(text, unit);
}

CountReading readCount(const SheetCell* cell, std::string_view unit) {
    if (cell == nullptr) return {};
    switch (cell->kind) {
        case SheetCell::Kind::Number:
            return ofNumber(*cell);
        case SheetCell::Kind::Day:
            return doubt("survey_day");
        case SheetCell::Kind::Boolean:
            return doubt("survey_not_number");
        case SheetCell::Kind::Fault:
            return doubt("survey_fault");
        case SheetCell::Kind::Text:
            break;
    }
    if (cell->formula && plainText(cell->text).empty()) return doubt("survey_unfinished_formula");
    return readCount(cell->text, unit);
}

}  // namespace ansinh::import
