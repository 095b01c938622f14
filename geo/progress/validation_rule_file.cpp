#include "geo/progress/json_node.hpp"
#include "geo/progress/validation.hpp"

#include <algorithm>
#include <array>

namespace ansinh::progress {

namespace {

constexpr std::array kKinds{RuleKind::Range,     RuleKind::ShareRange, RuleKind::PartOfWhole, RuleKind::Jump,
                            RuleKind::Identical, RuleKind::ZeroAmong,  RuleKind::Zero,        RuleKind::Blank};

RuleKind kindOf(const JsonNode& node) {
    const std::string key = node.text();
    for (const RuleKind kind : kKinds)
        if (key == keyOf(kind)) return kind;
    node.fail("unknown_value " + key);
}

FindingSeverity severityOf(const JsonNode& node) {
    const std::string key = node.text();
    for (const FindingSeverity severity : {FindingSeverity::Note, FindingSeverity::Warning, FindingSeverity::Error})
        if (key == keyOf(severity)) return severity;
    node.fail("unknown_value " + key);
}

RuleScope scopeOf(const JsonNode& node) {
    const std::string key = node.text();
    if (key == "all") return RuleScope::All;
    if (key == "mountain") return RuleScope::Mountain;
    if (key == "lowland") return RuleScope::Lowland;
    node.fail("unknown_value " + key);
}

std::optional<double> numberIf(const JsonNode& node, std::string_view key) {
    const std::optional<JsonNode> found = node.find(key);
    return found ? std::optional(found->number()) : std::nullopt;
}

/// What a kind cannot do without.
void checkNeeds(const JsonNode& node, const ValidationRule& rule) {
    const bool bounded = rule.least || rule.most;
    switch (rule.kind) {
        case RuleKind::Range:
        case RuleKind::Jump:
            if (!bounded) node.fail("missing_key most");
            break;
        case RuleKind::ShareRange:
            if (!bounded) node.fail("missing_key most");
            if (rule.base.empty()) node.fail("missing_key base");
            break;
        case RuleKind::PartOfWhole:
            if (rule.base.empty() && !rule.ofIndicators) node.fail("missing_key base");
            break;
        default:
            break;
    }
    if (rule.measures.empty() && !rule.ofIndicators) node.at("measures").fail("empty_list");
    if (rule.ofIndicators && rule.kind != RuleKind::PartOfWhole) node.at("ofIndicators").fail("not_for_this_kind");
}

ValidationRule ruleOf(const JsonNode& node) {
    node.allowOnly({"id", "kind", "severity", "scope", "measures", "ofIndicators", "base", "least", "most", "atLeast",
                    "all", "unless", "sentence", "advice"});
    ValidationRule rule;
    rule.id = node.at("id").nonEmpty();
    rule.kind = kindOf(node.at("kind"));
    rule.severity = severityOf(node.at("severity"));
    if (const auto scope = node.find("scope")) rule.scope = scopeOf(*scope);
    if (const auto measures = node.find("measures")) rule.measures = measures->texts();
    rule.ofIndicators = node.flagOr("ofIndicators", false);
    if (const auto base = node.find("base")) rule.base = base->nonEmpty();
    rule.least = numberIf(node, "least");
    rule.most = numberIf(node, "most");
    rule.atLeast = numberIf(node, "atLeast").value_or(0);
    rule.all = node.flagOr("all", false);
    if (const auto unless = node.find("unless")) rule.unless = unless->texts();
    rule.sentence = node.at("sentence").bothLanguages();
    rule.advice = node.at("advice").bothLanguages();
    if (rule.sentence.vi.empty()) node.at("sentence").fail("empty_text");
    checkNeeds(node, rule);
    return rule;
}

}  // namespace

ValidationRules readValidationRules(const std::string& path) {
    const JsonNode file = JsonNode::readFile(path, ErrorCode::DataInvalid);
    file.allowOnly({"source", "doubts", "personsPerHousehold", "mountain", "rules"});
    ValidationRules read;
    read.personsPerHousehold = file.at("personsPerHousehold").numberIn(1, 20);
    for (const std::string& code : file.at("mountain").texts()) read.mountain.insert(code);
    std::set<std::string> above;
    for (const JsonNode& node : file.at("rules").items()) {
        ValidationRule rule = ruleOf(node);
        for (const std::string& other : rule.unless)
            if (!above.contains(other)) node.at("unless").fail("unknown_reference " + other);
        if (!above.insert(rule.id).second) node.at("id").fail("used_twice " + rule.id);
        read.rules.push_back(std::move(rule));
    }
    return read;
}

}  // namespace ansinh::progress
