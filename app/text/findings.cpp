#include "app/text/findings.hpp"

#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "app/text/words.hpp"

#include <algorithm>
#include <charconv>

namespace ansinh::text {

namespace {

double numberOf(const std::string& text) {
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

std::string dateIn(const std::string& iso, Language language) {
    const std::optional<Date> date = Date::parse(iso);
    return date ? formatDate(*date, language) : iso;
}

/// What stands at a place of a sentence.
std::string filling(const std::string& name, const std::string& value, const progress::ValidationRule& rule,
                    std::span<const Commune> communes, std::span<const Measure> measures, Language language) {
    if (name == "commune" || name == "other") {
        const auto commune = std::ranges::find(communes, value, &Commune::code);
        return commune == communes.end() ? value : fullNameOf(*commune, language);
    }
    if (name == "measure") {
        const auto measure = std::ranges::find(measures, value, &Measure::id);
        return measure == measures.end() ? value : pick(measure->name, language);
    }
    if (name == "date" || name == "before_date") return dateIn(value, language);
    const bool bound = name == "least" || name == "most";
    if (name == "share" || (bound && rule.kind == progress::RuleKind::ShareRange))
        return formatShare(numberOf(value), language);
    return formatNumber(numberOf(value), 2, language);
}

std::string valueIn(const std::string& field, const std::string& value, Language language) {
    if (value.empty()) return "–";
    if (field == "due" || field == "from" || field == "until") return dateIn(value, language);
    if (field == "value" || field == "weight" || field == "least_known") return formatShare(numberOf(value), language);
    if (field == "linear" || field == "self_declared" || field == "restricted") return wordIn("flag", value, language);
    return value;
}

}  // namespace

std::string sentenceFor(const progress::Finding& finding, const progress::ValidationRule& rule,
                        std::span<const Commune> communes, std::span<const Measure> measures, Language language) {
    std::string sentence = pick(rule.sentence, language);
    for (const auto& [name, value] : finding.args) {
        const std::string place = "{" + name + "}";
        const std::string words = filling(name, value, rule, communes, measures, language);
        for (auto at = sentence.find(place); at != std::string::npos; at = sentence.find(place, at + words.size()))
            sentence.replace(at, place.size(), words);
    }
    return sentence;
}

std::string adviceFor(const progress::ValidationRule& rule, Language language) {
    return pick(rule.advice, language);
}

std::string nameOf(progress::FindingSeverity severity, Language language) {
    return wordIn("finding", keyOf(severity), language);
}

std::string nameOf(progress::PlanChange::Part part, Language language) {
    return wordIn("plan_part", keyOf(part), language);
}

std::string nameOf(progress::PlanChange::How how, Language language) {
    return wordIn("plan_change", keyOf(how), language);
}

std::string sentenceFor(const progress::PlanChange& change, Language language) {
    std::string sentence = nameOf(change.part, language) + " " + change.id;
    if (!change.where.empty()) sentence += " (" + wordIn("tier", change.where, language) + ")";
    if (const std::string& name = pick(change.name, language); !name.empty()) sentence += ", “" + name + "”";
    sentence += ": ";
    using How = progress::PlanChange::How;
    switch (change.how) {
        case How::Added:
            return sentence + nameOf(change.how, language) + (change.after.empty() ? "" : " – " + change.after);
        case How::Dropped:
            return sentence + nameOf(change.how, language) + (change.before.empty() ? "" : " – " + change.before);
        case How::Moved:
        case How::Changed:
            break;
    }
    return sentence + wordIn("plan_field", change.field, language) + " " +
           valueIn(change.field, change.before, language) + " → " + valueIn(change.field, change.after, language);
}

}  // namespace ansinh::text
