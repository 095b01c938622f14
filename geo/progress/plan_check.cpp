#include "geo/progress/plan_check.hpp"

#include <cmath>
#include <map>
#include <set>

namespace ansinh::progress {

namespace {

template <typename Items, typename IdOf>
std::set<std::string> uniqueIds(const JsonNode& list, const Items& items, const char* key, IdOf idOf) {
    std::set<std::string> ids;
    const std::vector<JsonNode> nodes = list.items();
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!ids.insert(idOf(items[i])).second) nodes[i].at(key).fail("used_twice " + idOf(items[i]));
    return ids;
}

void mustKnow(const std::set<std::string>& known, const std::string& id, const JsonNode& node, const char* key) {
    if (!known.contains(id)) node.at(key).fail("unknown_reference " + id);
}

void checkLadder(const JsonNode& ladder, const Indicator& indicator, const std::set<std::string>& clauses) {
    std::map<Tier, Date> last;
    const std::vector<JsonNode> nodes = ladder.items();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Target& step = indicator.ladder[i];
        mustKnow(clauses, step.clause, nodes[i], "clause");
        const auto before = last.find(step.tier);
        if (before != last.end() && step.due <= before->second)
            nodes[i].at("due").fail("not_after " + before->second.iso());
        last[step.tier] = step.due;
    }
}

void checkIndicators(const JsonNode& file, Plan& plan, const std::set<std::string>& clauses) {
    std::map<std::string, const Measure*> measures;
    for (const Measure& measure : plan.measures) measures[measure.id] = &measure;
    const std::vector<JsonNode> nodes = file.at("indicators").items();
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        Indicator& indicator = plan.indicators[i];
        mustKnow(clauses, indicator.clause, nodes[i], "clause");
        const auto numerator = measures.find(indicator.numerator);
        const auto denominator = measures.find(indicator.denominator);
        if (numerator == measures.end()) nodes[i].at("numerator").fail("unknown_reference " + indicator.numerator);
        if (denominator == measures.end())
            nodes[i].at("denominator").fail("unknown_reference " + indicator.denominator);
        indicator.unit = numerator->second->unit;
        if (indicator.unit != denominator->second->unit)
            nodes[i].at("denominator").fail("unit_differs " + indicator.unit + " " + denominator->second->unit);
        if ((numerator->second->restricted || denominator->second->restricted) && !indicator.restricted)
            nodes[i].fail("restricted_measure_in_open_indicator");
        checkLadder(nodes[i].at("ladder"), indicator, clauses);
    }
}

void checkReadiness(const JsonNode& file, const Plan& plan) {
    if (plan.readiness.empty()) return;
    double sum = 0;
    for (const ReadinessPart& part : plan.readiness) sum += part.weight;
    if (std::abs(sum - 1) > 1e-9) file.at("readiness").fail("weights_do_not_sum_to_1 " + std::to_string(sum));
    if (plan.readinessClasses.empty()) return;
    const JsonNode classes = file.at("readinessRule").at("classes");
    uniqueIds(classes, plan.readinessClasses, "id", [](const ReadinessClass& c) { return c.id; });
    const std::vector<JsonNode> nodes = classes.items();
    for (std::size_t i = 1; i < nodes.size(); ++i)
        if (plan.readinessClasses[i].from >= plan.readinessClasses[i - 1].from)
            nodes[i].at("from").fail("not_below_the_class_before");
    if (plan.readinessClasses.back().from != 0) nodes.back().at("from").fail("last_class_must_start_at_0");
}

}  // namespace

void checkPlan(const JsonNode& file, Plan& plan) {
    if (plan.from && plan.until && *plan.until < *plan.from) file.at("until").fail("before_from");
    const std::set<std::string> clauses =
        uniqueIds(file.at("clauses"), plan.clauses, "id", [](const Clause& c) { return c.id; });
    uniqueIds(file.at("measures"), plan.measures, "id", [](const Measure& m) { return m.id; });
    uniqueIds(file.at("indicators"), plan.indicators, "id", [](const Indicator& i) { return i.id; });
    uniqueIds(file.at("tasks"), plan.tasks, "row", [](const Task& t) { return std::to_string(t.row); });
    uniqueIds(file.at("readiness"), plan.readiness, "id", [](const ReadinessPart& p) { return p.id; });
    checkIndicators(file, plan, clauses);
    const std::vector<JsonNode> tasks = file.at("tasks").items();
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const Task& task = plan.tasks[i];
        mustKnow(clauses, task.clause, tasks[i], "clause");
        if (task.from && task.due && *task.due < *task.from) tasks[i].at("due").fail("before_from");
    }
    const std::vector<JsonNode> notes = file.at("notes").items();
    for (std::size_t i = 0; i < notes.size(); ++i) mustKnow(clauses, plan.notes[i].clause, notes[i], "clause");
    checkReadiness(file, plan);
}

}  // namespace ansinh::progress
