#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/opinion.hpp"

#include <map>
#include <span>
#include <string>
#include <vector>

namespace ansinh::progress {

/// Throws Error{FileNotFound, DataInvalid} with the place in the file.
[[nodiscard]] Questionnaire readQuestionnaire(const std::string& path);

/// How one question was answered.
struct QuestionSummary {
    std::string question;
    int base = 0;                      ///< communes that report
    int answered = 0;                  ///< of them; the others are not "no"
    std::map<std::string, int> counts; ///< choice → communes, every choice there, some with 0; empty for short texts
    std::vector<std::string> texts;    ///< short texts, by commune code
    friend bool operator==(const QuestionSummary&, const QuestionSummary&) = default;
};

/// How far one commune has answered.
struct CommuneOpinions {
    std::string commune;
    int asked = 0;
    int answered = 0;
    std::map<std::string, std::string> answers;  ///< question → value that counts
    friend bool operator==(const CommuneOpinions&, const CommuneOpinions&) = default;
};

struct OpinionSummary {
    Date asOf;
    std::vector<QuestionSummary> questions;  ///< in the questionnaire's order
    std::vector<CommuneOpinions> communes;   ///< those that report, by code
    friend bool operator==(const OpinionSummary&, const OpinionSummary&) = default;
};

/// A commune's latest answer at or before the day counts, of one date the higher batch. Answers to other questionnaires
/// and of communes that do not report are passed over.
[[nodiscard]] OpinionSummary summaryOf(const Questionnaire& questionnaire, std::span<const Commune> communes,
                                       std::span<const OpinionAnswer> answers, Date asOf);

}  // namespace ansinh::progress
