#include "geo/core/opinion.hpp"

#include "geo/core/name_matcher.hpp"
#include "geo/core/private_text.hpp"

#include <algorithm>
#include <array>

namespace ansinh {

namespace {

constexpr std::array<std::string_view, 7> kYes{"yes", "co", "x", "1", "dong y", "true", "v"};
constexpr std::array<std::string_view, 5> kNo{"no", "khong", "0", "khong dong y", "false"};

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

std::size_t characters(const std::string& utf8) {
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

}  // namespace

const char* keyOf(AnswerKind kind) {
    switch (kind) {
        case AnswerKind::YesNo:
            return "yes_no";
        case AnswerKind::Choice:
            return "choice";
        case AnswerKind::ShortText:
            return "short_text";
    }
    return "";
}

std::optional<std::string> answerFrom(const Question& question, std::string_view text) {
    const std::string given(trimmed(text));
    if (given.empty()) return std::nullopt;
    if (question.kind == AnswerKind::ShortText) return given;
    const std::string folded = foldName(given);
    if (question.kind == AnswerKind::YesNo) {
        if (std::ranges::find(kYes, folded) != kYes.end()) return "yes";
        if (std::ranges::find(kNo, folded) != kNo.end()) return "no";
        return std::nullopt;
    }
    for (const Choice& choice : question.choices)
        if (given == choice.id || folded == foldName(choice.name.vi) || folded == foldName(choice.name.en))
            return choice.id;
    return std::nullopt;
}

std::optional<std::string> answerFault(const Question& question, const std::string& value) {
    if (question.kind == AnswerKind::ShortText) {
        if (trimmed(value).empty()) return "answer_unknown";
        if (privateCell(value)) return "text_private";
        return characters(value) > question.longest ? std::optional<std::string>("text_too_long") : std::nullopt;
    }
    const bool offered = std::ranges::find(question.choices, value, &Choice::id) != question.choices.end();
    return offered ? std::nullopt : std::optional<std::string>("answer_unknown");
}

}  // namespace ansinh
