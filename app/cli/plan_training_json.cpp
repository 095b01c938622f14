#include "app/cli/json_output.hpp"
#include "app/cli/plan_training.hpp"
#include "app/cli/plan_training_json.hpp"
#include "app/cli/planner_instance.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

class Namer {
public:
    explicit Namer(const TrainingProblem& problem) : problem_(problem) {}
    [[nodiscard]] Json code(int place) const {
        return place < 0 ? Json() : Json(problem_.communes[static_cast<std::size_t>(place)].code);
    }
    [[nodiscard]] Json codes(const std::vector<int>& places) const {
        Json list = Json::array();
        for (const int place : places) list.push_back(code(place));
        return list;
    }
    [[nodiscard]] Json choice(const std::optional<planner::Choice>& choice) const {
        if (!choice) return nullptr;
        return {{"commune", code(choice->place)}, {"change", choice->change}};
    }

private:
    const TrainingProblem& problem_;
};

Json travelJson(const TrainingProblem& problem) {
    Json json{{"source", problem.travelSource}, {"detail", problem.travelDetail}};
    if (problem.travelSource == "geodesic") json["detour"] = problem.question.travel.detour;
    json["cut_off"] = problem.cutOff;
    return json;
}

Json factsJson(const TrainingProblem& problem, const planner::ClassFacts& facts) {
    const Namer name(problem);
    Json json{{"host", name.code(facts.host.value_or(-1))},
              {"members", name.codes(facts.members)},
              {"participants", problem.instance.participants.empty() ? Json() : Json(facts.participants)},
              {"total", facts.total},
              {"mean", facts.mean},
              {"longest", facts.longest},
              {"farthest", name.code(facts.farthest)},
              {"connected", facts.connected},
              {"readiness", nullptr}};
    if (facts.host) {
        const std::optional<double>& score = problem.readiness[static_cast<std::size_t>(*facts.host)];
        if (score) json["readiness"] = *score;
    }
    return json;
}

Json shortAnswer(const planner::Answer& answer) {
    Json json{{"status", planner::keyOf(answer.status)}, {"objective", nullptr}, {"bound", answer.bound}};
    if (answer.assignment.empty()) return json;
    json["objective"] = answer.objective;
    json["total"] = answer.total;
    json["longest"] = answer.longest;
    return json;
}

template <typename Value>
Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json();
}

/// What a choice is about, in codes.
Json subjectOf(const TrainingProblem& problem, const planner::ChoiceCost& cost) {
    const Namer name(problem);
    const planner::Instance& instance = problem.instance;
    const auto at = static_cast<std::size_t>(cost.index);
    const auto pair = [&](const planner::PlacePair& places) { return name.codes({places.first, places.second}); };
    if (cost.rule == "locked_classes") return name.codes(instance.locked[at].members);
    if (cost.rule == "forced_hosts") return name.codes({instance.forcedHosts[at]});
    if (cost.rule == "forbidden_pairs") return pair(instance.forbiddenPairs[at]);
    if (cost.rule == "required_pairs") return pair(instance.requiredPairs[at]);
    if (cost.rule == "forbidden_assignments") return pair(instance.forbiddenAssignments[at]);
    return name.codes({cost.index});
}

void addWhatIf(Json& json, const PlanPrint& plan) {
    if (!plan.curve.empty()) {
        json["curve"] = Json::array();
        for (const planner::CurvePoint& point : plan.curve) {
            Json one{{"classes", point.p}};
            one.update(shortAnswer(point.answer));
            json["curve"].push_back(std::move(one));
        }
    }
    if (plan.largest.empty()) return;
    Json& whatIf = json["what_if"];
    whatIf = {{"choices", Json::array()}, {"max", Json::array()}, {"max_travel_m", Json::array()}};
    for (const planner::ChoiceCost& cost : plan.choices)
        whatIf["choices"].push_back({{"rule", cost.rule},
                                     {"communes", subjectOf(plan.problem, cost)},
                                     {"status", planner::keyOf(cost.status)},
                                     {"change", cost.change},
                                     {"proved", cost.proved}});
    for (const auto& [key, effects] : {std::pair("max", &plan.largest), std::pair("max_travel_m", &plan.maxTravel)})
        for (const planner::LimitEffect& effect : *effects) {
            Json one{{"value", orNull(effect.value)}};
            one.update(shortAnswer(effect.answer));
            whatIf[key].push_back(std::move(one));
        }
}

}  // namespace

Json datesJson(const std::optional<Date>& from, const std::optional<Date>& until, int team) {
    if (!from) return nullptr;
    return {{"from", from->iso()}, {"until", until.value_or(*from).iso()}, {"team", team}};
}

void printPlanJson(const Session& session, const PlanPrint& plan) {
    const TrainingProblem& problem = plan.problem;
    const planner::Answer& answer = plan.answer.answer;
    const Namer name(problem);
    Json json = jsonOf(answer);
    json["hosts"] = name.codes(answer.hosts);
    json["assignment"] = Json::object();
    json["travel"] = travelJson(problem);
    json["as_of"] = problem.asOf.iso();
    json["participants_assumed"] = problem.assumed;
    json["classes"] = Json::array();
    std::size_t nextDates = 0;
    for (const planner::ClassFacts& facts : plan.answer.explanation.classes) {
        Json one = factsJson(problem, facts);
        one["next_host"] = name.choice(facts.nextHost);
        one["binding"] = facts.binding;
        const bool isLocked = std::ranges::find(facts.binding, "locked_classes") != facts.binding.end();
        one["dates"] = nullptr;
        if (plan.calendar && !isLocked && nextDates < plan.calendar->classes.size()) {
            const planner::ClassDates& dates = plan.calendar->classes[nextDates++];
            one["dates"] = datesJson(dates.from, dates.until, dates.team);
        }
        json["classes"].push_back(std::move(one));
    }
    for (std::size_t place = 0; place < plan.answer.explanation.members.size(); ++place) {
        const planner::MemberFacts& member = plan.answer.explanation.members[place];
        json["assignment"][problem.communes[place].code] = {{"host", name.code(member.host)},
                                                            {"metres", member.metres},
                                                            {"next_class", name.choice(member.nextClass)},
                                                            {"barred_class", name.choice(member.barredClass)},
                                                            {"barred_by", member.broken}};
    }
    addWhatIf(json, plan);
    printJson(session.out, json);
}

Json evaluationJson(const ExistingClasses& existing) {
    const TrainingProblem& problem = existing.problem;
    const Namer name(problem);
    Json json{{"travel", travelJson(problem)}, {"stated_total", existing.statedTotal}, {"classes", Json::array()}};
    for (std::size_t i = 0; i < existing.evaluations.size(); ++i) {
        const planner::Evaluation& one = existing.evaluations[i];
        Json row{{"id", existing.classes[i].id}, {"host_stated", one.facts.host.has_value()}};
        row.update(factsJson(problem, one.facts));
        row["best_by_mean"] = {{"commune", name.code(one.bestByMean)}, {"total", one.bestSum}};
        row["best_by_longest"] = {{"commune", name.code(one.bestByLongest)}, {"longest", one.bestLongest}};
        json["classes"].push_back(std::move(row));
    }
    const planner::Answer& best = existing.best.answer;
    json["optimum"] = jsonOf(best);
    json["optimum"]["min"] = problem.instance.lower;
    json["optimum"]["max"] = problem.instance.largest();
    json["optimum"]["hosts"] = name.codes(best.hosts);
    json["optimum"]["assignment"] = name.codes(best.assignment);
    json["optimum"]["places"] = Json::array();
    for (const Commune& commune : problem.communes) json["optimum"]["places"].push_back(commune.code);
    return json;
}

}  // namespace ansinh::cli
