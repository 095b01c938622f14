#include "geo/progress/sample_registers.hpp"

#include "geo/progress/sample_random.hpp"

#include <array>
#include <format>

namespace ansinh::progress {

namespace {

template <class Terms>
const auto& oneOf(const Terms& terms, SampleRandom& chance) {
    return terms[static_cast<std::size_t>(chance.between(0, static_cast<std::int64_t>(terms.size()) - 1))];
}

const std::array<const char*, 4> kWords{"Máy tính cũ, mạng yếu", "Thiếu người làm công nghệ thông tin",
                                        "Cần thêm lớp tập huấn tại chỗ", "Biểu mẫu còn trùng lặp"};

}  // namespace

std::vector<FeedbackItem> makeSampleFeedback(std::span<const Commune> communes, const FeedbackTerms& terms,
                                             std::uint64_t seed) {
    const Date first = Date::require("2026-04-10", "sample date");
    std::vector<FeedbackItem> items;
    for (const Commune& commune : communes) {
        if (!commune.reports) continue;
        SampleRandom chance(seed, "feedback " + commune.code);
        for (std::int64_t n = chance.between(0, 4) - 1; n > 0; --n) {
            FeedbackItem item;
            item.id = std::format("MAU-{:04}", items.size() + 1);
            const FeedbackTerm& kind = oneOf(terms.kinds, chance);
            item.kind = kind.id;
            item.channel = oneOf(terms.channels, chance).id;
            item.commune = commune.code;
            item.received = first.plusDays(static_cast<int>(chance.between(0, 160)));
            if (kind.dueDays) item.due = item.received.plusDays(*kind.dueDays);
            item.role = oneOf(terms.roles, chance).id;
            if (chance.percent(85)) {
                item.status = "closed";
                item.closed = item.received.plusDays(static_cast<int>(chance.between(1, 24)));
            } else {
                item.status = "in_progress";
            }
            items.push_back(std::move(item));
        }
    }
    return items;
}

std::vector<OpinionAnswer> makeSampleOpinions(std::span<const Commune> communes, const Questionnaire& questionnaire,
                                              std::uint64_t seed) {
    const Date first = Date::require("2026-04-20", "sample date");
    std::vector<OpinionAnswer> answers;
    for (const Commune& commune : communes) {
        SampleRandom chance(seed, questionnaire.id + " " + commune.code);
        if (!commune.reports || !chance.percent(75)) continue;
        const Date day = first.plusDays(static_cast<int>(chance.between(0, 20)));
        for (const Question& question : questionnaire.questions) {
            const bool words = question.kind == AnswerKind::ShortText;
            if (!chance.percent(words ? 25 : 92)) continue;
            const std::string value = words                                ? oneOf(kWords, chance)
                                      : question.kind == AnswerKind::YesNo ? (chance.percent(70) ? "yes" : "no")
                                                                           : oneOf(question.choices, chance).id;
            answers.push_back({commune.code, questionnaire.id, question.id, day, value, 0});
        }
    }
    return answers;
}

}  // namespace ansinh::progress
