#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "geo/core/date.hpp"
#include "geo/core/plan.hpp"

namespace ansinh {

/// What a commune may answer with.
enum class AnswerKind { YesNo, Choice, ShortText };
[[nodiscard]] const char* keyOf(AnswerKind kind);  ///< "yes_no", "choice", "short_text"

struct Choice {
    std::string id;
    Text name;
    friend bool operator==(const Choice&, const Choice&) = default;
};

struct Question {
    std::string id;
    Text text;
    AnswerKind kind = AnswerKind::YesNo;
    std::vector<Choice> choices;  ///< of a choice; yes and no for a yes/no question
    std::size_t longest = 0;      ///< of a short text, in characters
    friend bool operator==(const Question&, const Question&) = default;
};

/// A few questions that communes are asked, from data/questionnaires/.
struct Questionnaire {
    std::string id;
    std::string version;
    Text title;
    std::string plan;    ///< whose clause asks for it
    std::string clause;
    std::vector<Question> questions;
    friend bool operator==(const Questionnaire&, const Questionnaire&) = default;
};

/// A commune's answer, as an office, not as a person.
struct OpinionAnswer {
    std::string commune;  ///< code
    std::string questionnaire;
    std::string question;
    Date asOf;
    std::string value;  ///< "yes", "no", a choice's id, or the short text
    std::int64_t batch = 0;
    friend bool operator==(const OpinionAnswer&, const OpinionAnswer&) = default;
};

/// The value that a text means as an answer: "yes"/"no" ("Có", "x", "Không", …), a choice by its id or name, a short
/// text as it is without blanks at the ends. Nothing for anything else.
[[nodiscard]] std::optional<std::string> answerFrom(const Question& question, std::string_view text);

/// Why a value cannot be kept: "answer_unknown", "text_too_long", "text_private" (see private_text.hpp); nothing when
/// it can.
[[nodiscard]] std::optional<std::string> answerFault(const Question& question, const std::string& value);

}  // namespace ansinh
