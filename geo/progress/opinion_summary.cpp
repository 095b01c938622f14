#include "geo/progress/opinion_summary.hpp"

#include "geo/progress/json_node.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace ansinh::progress {

namespace {

AnswerKind kindOf(const JsonNode& node) {
    const std::string key = node.text();
    for (const AnswerKind kind : {AnswerKind::YesNo, AnswerKind::Choice, AnswerKind::ShortText})
        if (key == keyOf(kind)) return kind;
    node.fail("unknown_value " + key);
}

Text named(const JsonNode& node) {
    Text text = node.bothLanguages();
    if (text.vi.empty()) node.fail("empty_text");
    return text;
}

Question questionOf(const JsonNode& node) {
    node.allowOnly({"id", "text", "kind", "choices", "longest"});
    Question question;
    question.id = node.at("id").nonEmpty();
    question.text = named(node.at("text"));
    question.kind = kindOf(node.at("kind"));
    std::set<std::string> ids;
    if (const auto choices = node.find("choices"))
        for (const JsonNode& choice : choices->items()) {
            choice.allowOnly({"id", "name"});
            question.choices.push_back({choice.at("id").nonEmpty(), named(choice.at("name"))});
            if (!ids.insert(question.choices.back().id).second)
                choice.at("id").fail("used_twice " + question.choices.back().id);
        }
    if (question.kind == AnswerKind::YesNo) {
        if (!question.choices.empty()) node.at("choices").fail("not_for_this_kind");
        question.choices = {{"yes", {"Có", "Yes"}}, {"no", {"Không", "No"}}};
    }
    if (question.kind == AnswerKind::Choice && question.choices.size() < 2) node.fail("missing_key choices");
    if (question.kind == AnswerKind::ShortText)
        question.longest = static_cast<std::size_t>(node.at("longest").numberIn(1, 1000));
    return question;
}

/// The answers of one commune that count.
using Answers = std::map<std::string, const OpinionAnswer*>;

bool later(const OpinionAnswer& a, const OpinionAnswer& b) {
    return std::pair(a.asOf, a.batch) < std::pair(b.asOf, b.batch);
}

}  // namespace

Questionnaire readQuestionnaire(const std::string& path) {
    const JsonNode file = JsonNode::readFile(path, ErrorCode::DataInvalid);
    file.allowOnly({"id", "version", "title", "source", "plan", "clause", "questions"});
    Questionnaire made;
    made.id = file.at("id").nonEmpty();
    made.version = file.at("version").nonEmpty();
    made.title = named(file.at("title"));
    made.plan = file.at("plan").nonEmpty();
    made.clause = file.at("clause").nonEmpty();
    std::set<std::string> ids;
    for (const JsonNode& node : file.at("questions").items()) {
        made.questions.push_back(questionOf(node));
        if (!ids.insert(made.questions.back().id).second) node.at("id").fail("used_twice " + made.questions.back().id);
    }
    return made;
}

OpinionSummary summaryOf(const Questionnaire& questionnaire, std::span<const Commune> communes,
                         std::span<const OpinionAnswer> answers, Date asOf) {
    std::map<std::string, Answers> byCommune;
    for (const Commune& commune : communes)
        if (commune.reports) byCommune[commune.code];
    for (const OpinionAnswer& answer : answers) {
        const auto commune = byCommune.find(answer.commune);
        if (commune == byCommune.end() || answer.questionnaire != questionnaire.id || answer.asOf > asOf) continue;
        const OpinionAnswer*& best = commune->second[answer.question];
        if (!best || later(*best, answer)) best = &answer;
    }

    OpinionSummary summary;
    summary.asOf = asOf;
    for (const auto& [code, own] : byCommune) {
        CommuneOpinions& line = summary.communes.emplace_back();
        line.commune = code;
        line.asked = static_cast<int>(questionnaire.questions.size());
    }
    for (const Question& question : questionnaire.questions) {
        QuestionSummary& line = summary.questions.emplace_back();
        line.question = question.id;
        line.base = static_cast<int>(byCommune.size());
        for (const Choice& choice : question.choices) line.counts[choice.id] = 0;
        std::size_t place = 0;
        for (const auto& [code, own] : byCommune) {
            CommuneOpinions& commune = summary.communes[place++];
            const auto answer = own.find(question.id);
            if (answer == own.end()) continue;
            ++line.answered;
            ++commune.answered;
            commune.answers[question.id] = answer->second->value;
            if (question.kind == AnswerKind::ShortText)
                line.texts.push_back(answer->second->value);
            else
                ++line.counts[answer->second->value];
        }
    }
    return summary;
}

}  // namespace ansinh::progress
