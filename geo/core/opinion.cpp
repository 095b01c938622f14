#include "geo/core/opinion.hpp"

#include "geo/core/name_matcher.hpp"
#include "geo/core/plain_text.hpp"
#include "geo/core/private_text.hpp"

#include <algorithm>
#include <array>

namespace ansinh {

namespace {

constexpr std::array<std::string_view, 7> kYes{"yes", "co", "x", "1", "dong y", "true", "v"};
constexpr std::array<std::string_view, 5> kNo{"no", "khong", "0", "khong dong y", "false"};

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
        return charactersIn(value) > question.longest ? std::optional<std::string>("text_too_long") : std::nullopt;
    }
    const bool offered = std::ranges::find(question.choices, value, &Choice::id) != question.choices.end();
    return offered ? std::nullopt : std::optional<std::string>("answer_unknown");
}

}  // namespace ansinh
