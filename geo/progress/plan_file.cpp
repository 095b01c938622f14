#include "geo/progress/plan_file.hpp"

#include "geo/progress/json_node.hpp"
#include "geo/progress/plan_check.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace ansinh::progress {

namespace {

Tier tierOf(const JsonNode& node) {
    const std::string key = node.text();
    for (Tier tier : {Tier::City, Tier::Commune})
        if (key == keyOf(tier)) return tier;
    node.fail("unknown_value " + key);
}

PlanScope scopeOf(const JsonNode& node) {
    const std::string key = node.text();
    for (PlanScope scope : {PlanScope::City, PlanScope::Commune, PlanScope::Template})
        if (key == keyOf(scope)) return scope;
    node.fail("unknown_value " + key);
}

Text named(const JsonNode& node) {
    Text name = node.bothLanguages();
    if (name.vi.empty()) node.fail("empty_text");
    return name;
}

Clause clauseOf(const JsonNode& node) {
    node.allowOnly({"id", "reference", "summary"});
    return {node.at("id").nonEmpty(), node.at("reference").nonEmpty(), named(node.at("summary"))};
}

Measure measureOf(const JsonNode& node) {
    node.allowOnly({"id", "unit", "name", "restricted"});
    return {node.at("id").nonEmpty(), node.at("unit").nonEmpty(), named(node.at("name")),
            node.flagOr("restricted", false)};
}

Target targetOf(const JsonNode& node) {
    node.allowOnly({"tier", "due", "share", "linear", "clause"});
    return {tierOf(node.at("tier")), node.at("due").date(), node.at("share").numberIn(0, 1),
            node.flagOr("linear", false), node.at("clause").nonEmpty()};
}

Indicator indicatorOf(const JsonNode& node, const std::string& plan) {
    node.allowOnly({"id", "clause", "name", "numerator", "denominator", "selfDeclared", "restricted", "ladder"});
    Indicator indicator;
    indicator.id = node.at("id").nonEmpty();
    indicator.plan = plan;
    indicator.clause = node.at("clause").nonEmpty();
    indicator.name = named(node.at("name"));
    indicator.numerator = node.at("numerator").nonEmpty();
    indicator.denominator = node.at("denominator").nonEmpty();
    indicator.selfDeclared = node.flagOr("selfDeclared", false);
    indicator.restricted = node.flagOr("restricted", false);
    for (const JsonNode& step : node.at("ladder").items()) indicator.ladder.push_back(targetOf(step));
    return indicator;
}

Task taskOf(const JsonNode& node) {
    node.allowOnly({"row", "number", "clause", "name", "lead", "partners", "from", "due", "when", "product"});
    Task task;
    task.row = static_cast<int>(node.at("row").numberIn(1, 10000));
    task.number = node.at("number").nonEmpty();
    task.clause = node.at("clause").nonEmpty();
    task.name = named(node.at("name"));
    task.lead = named(node.at("lead"));
    for (const JsonNode& partner : node.at("partners").items()) task.partners.push_back(named(partner));
    task.from = node.dateIf("from");
    task.due = node.dateIf("due");
    task.when = node.at("when").text();
    task.product = node.at("product").bothLanguages();
    return task;
}

void readReadiness(const JsonNode& file, Plan& plan) {
    for (const JsonNode& node : file.at("readiness").items()) {
        node.allowOnly({"id", "name", "weight"});
        plan.readiness.push_back({node.at("id").nonEmpty(), named(node.at("name")), node.at("weight").numberIn(0, 1)});
    }
    const std::optional<JsonNode> rule = file.find("readinessRule");
    if (!rule) return;
    rule->allowOnly({"leastKnown", "classes"});
    plan.readinessLeastKnown = rule->at("leastKnown").numberIn(0, 1);
    for (const JsonNode& node : rule->at("classes").items()) {
        node.allowOnly({"id", "name", "from"});
        plan.readinessClasses.push_back(
            {node.at("id").nonEmpty(), named(node.at("name")), node.at("from").numberIn(0, 1)});
    }
}

}  // namespace

bool looksLikePlan(const std::string& path) {
    // A file of boundaries may end the same and be larger than anybody's plan.
    constexpr std::uintmax_t largest = 8 * 1024 * 1024;
    const std::filesystem::path file(std::u8string(path.begin(), path.end()));
    std::error_code none;
    if (file.extension() != ".json" || std::filesystem::file_size(file, none) > largest || none) return false;
    std::ifstream in(file, std::ios::binary);
    const auto json = nlohmann::json::parse(in, nullptr, false);
    return json.is_object() && json.contains("clauses") && json.contains("indicators");
}

Plan readPlan(const std::string& path) {
    const JsonNode file = JsonNode::readFile(path, ErrorCode::PlanInvalid);
    file.allowOnly({"id", "version", "scope", "place", "title", "issuer", "source", "doubts", "from", "until",
                    "clauses", "measures", "indicators", "tasks", "notes", "readiness", "readinessRule"});
    Plan plan;
    plan.id = file.at("id").nonEmpty();
    plan.version = file.at("version").nonEmpty();
    plan.scope = scopeOf(file.at("scope"));
    plan.place = file.at("place").nonEmpty();
    plan.title = named(file.at("title"));
    plan.issuer = named(file.at("issuer"));
    plan.source = file.at("source").nonEmpty();
    plan.from = file.dateIf("from");
    plan.until = file.dateIf("until");
    for (const JsonNode& node : file.at("clauses").items()) plan.clauses.push_back(clauseOf(node));
    for (const JsonNode& node : file.at("measures").items()) plan.measures.push_back(measureOf(node));
    for (const JsonNode& node : file.at("indicators").items()) plan.indicators.push_back(indicatorOf(node, plan.id));
    for (const JsonNode& node : file.at("tasks").items()) plan.tasks.push_back(taskOf(node));
    for (const JsonNode& node : file.at("notes").items()) {
        node.allowOnly({"clause", "text"});
        plan.notes.push_back({node.at("clause").nonEmpty(), named(node.at("text"))});
    }
    readReadiness(file, plan);
    checkPlan(file, plan);
    return plan;
}

}  // namespace ansinh::progress
