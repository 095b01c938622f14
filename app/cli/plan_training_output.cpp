#include "app/cli/json_output.hpp"
#include "app/cli/plan_training.hpp"
#include "app/cli/planner_instance.hpp"
#include "app/cli/table.hpp"
#include "app/text/messages.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <ostream>
#include <string_view>

namespace ansinh::cli {

namespace {

struct RuleName {
    std::string_view code;
    text::Bilingual name;
};

constexpr std::array kRules{
    RuleName{"class_count", {"số lớp", "the number of classes"}},
    RuleName{"class_size", {"số xã mỗi lớp", "the size of classes"}},
    RuleName{"participants", {"số học viên mỗi lớp", "the participants of a class"}},
    RuleName{"travel_limit", {"quãng đường xa nhất", "the longest travel allowed"}},
    RuleName{"contiguous", {"các xã trong lớp phải liền nhau", "classes that hang together"}},
    RuleName{"eligible_hosts", {"nơi được đặt lớp", "who may host"}},
    RuleName{"forced_hosts", {"nơi bắt buộc đặt lớp", "hosts that are set"}},
    RuleName{"forbidden_pairs", {"cặp xã không học chung", "pairs that must not meet"}},
    RuleName{"required_pairs", {"cặp xã phải học chung", "pairs that must meet"}},
    RuleName{"forbidden_assignments", {"xã không đến nơi đó", "communes kept from a host"}},
    RuleName{"locked_classes", {"lớp đã khóa", "locked classes"}},
};

std::string ruleName(const std::string& code, text::Language language) {
    for (const RuleName& rule : kRules)
        if (rule.code == code) return rule.name.in(language);
    return code;
}

std::string km(std::int64_t metres, text::Language language) {
    return text::formatNumber(static_cast<double>(metres) / 1000, 1, language);
}

class Namer {
public:
    explicit Namer(const TrainingProblem& problem) : problem_(problem) {}
    [[nodiscard]] const Commune& commune(int place) const { return problem_.communes[static_cast<std::size_t>(place)]; }
    [[nodiscard]] nlohmann::ordered_json code(int place) const {
        return place < 0 ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(commune(place).code);
    }
    [[nodiscard]] std::vector<std::string> codes(const std::vector<int>& places) const {
        std::vector<std::string> list;
        for (int place : places) list.push_back(commune(place).code);
        return list;
    }
    [[nodiscard]] std::string names(const std::vector<int>& places) const {
        std::string list;
        for (int place : places) list += (list.empty() ? "" : ", ") + commune(place).name;
        return list;
    }
    [[nodiscard]] nlohmann::ordered_json choice(const std::optional<planner::Choice>& choice) const {
        if (!choice) return nullptr;
        return {{"commune", commune(choice->place).code}, {"change", choice->change}};
    }

private:
    const TrainingProblem& problem_;
};

nlohmann::ordered_json travelJson(const TrainingProblem& problem) {
    nlohmann::ordered_json json{{"source", problem.travel}};
    if (problem.detour > 0) json["detour"] = problem.detour;
    return json;
}

nlohmann::ordered_json factsJson(const Namer& name, const planner::ClassFacts& facts) {
    return {{"host", name.code(facts.host.value_or(-1))},
            {"members", name.codes(facts.members)},
            {"total", facts.total},
            {"mean", facts.mean},
            {"longest", facts.longest},
            {"farthest", name.code(facts.farthest)},
            {"connected", facts.connected}};
}

void printPlanJson(const Session& session, const TrainingProblem& problem, const planner::Answer& answer) {
    const Namer name(problem);
    nlohmann::ordered_json json = jsonOf(answer);
    json["hosts"] = name.codes(answer.hosts);
    json["assignment"] = nlohmann::ordered_json::object();
    json["travel"] = travelJson(problem);
    json["classes"] = nlohmann::ordered_json::array();
    if (!answer.assignment.empty()) {
        const planner::Explanation found = planner::explain(problem.instance, answer.assignment);
        for (const planner::ClassFacts& facts : found.classes) {
            nlohmann::ordered_json one = factsJson(name, facts);
            one["next_host"] = name.choice(facts.nextHost);
            one["binding"] = facts.binding;
            json["classes"].push_back(std::move(one));
        }
        for (int place = 0; place < problem.instance.n; ++place) {
            const planner::MemberFacts& member = found.members[static_cast<std::size_t>(place)];
            json["assignment"][name.commune(place).code] = {{"host", name.commune(member.host).code},
                                                            {"metres", member.metres},
                                                            {"next_class", name.choice(member.nextClass)}};
        }
    }
    printJson(session.out, json);
}

std::string statusSentence(const Session& session, const planner::Answer& answer) {
    const std::string bound = km(answer.bound, session.language);
    switch (answer.status) {
        case planner::Status::Optimal:
            return session.say("Đã chứng minh là tốt nhất.", "Proved to be the best.");
        case planner::Status::Feasible:
            return session.say("Chưa chứng minh là tốt nhất; không thể dưới ",
                               "Not proved to be the best; none below ") +
                   bound + ".";
        case planner::Status::Stopped:
            return session.say("Đã dừng giữa chừng; không thể dưới ", "Stopped; none below ") + bound + ".";
        case planner::Status::Infeasible:
            break;
    }
    std::string clash;
    for (const std::string& rule : answer.clash)
        clash += (clash.empty() ? "" : ", ") + ruleName(rule, session.language);
    return session.say("Không có cách xếp nào. Các điều kiện mâu thuẫn nhau: ", "No grouping. What clashes: ") + clash +
           ".";
}

}  // namespace

void printPlan(const Session& session, const TrainingProblem& problem, const planner::Answer& answer) {
    if (session.json) {
        printPlanJson(session, problem, answer);
        return;
    }
    session.out << statusSentence(session, answer) << '\n';
    if (answer.assignment.empty()) return;
    const Namer name(problem);
    Table table({{session.say("Nơi đặt lớp", "Host")},
                 {session.say("Số xã", "Size"), true},
                 {session.say("TB km", "Mean km"), true},
                 {session.say("Xa nhất km", "Longest km"), true},
                 {session.say("Thành viên", "Members")}});
    for (const planner::ClassFacts& facts : planner::explain(problem.instance, answer.assignment).classes)
        table.add({name.commune(*facts.host).name, std::to_string(facts.members.size()),
                   text::formatNumber(facts.mean / 1000, 1, session.language), km(facts.longest, session.language),
                   name.names(facts.members)});
    table.print(session.out);
}

void printEvaluation(const Session& session, const TrainingProblem& problem, const std::vector<TrainingClass>& classes,
                     const std::vector<planner::Evaluation>& evaluations, const planner::Answer& best) {
    const Namer name(problem);
    if (session.json) {
        nlohmann::ordered_json json{{"travel", travelJson(problem)}, {"classes", nlohmann::ordered_json::array()}};
        for (std::size_t i = 0; i < evaluations.size(); ++i) {
            const planner::Evaluation& one = evaluations[i];
            nlohmann::ordered_json row{{"id", classes[i].id}};
            row.update(factsJson(name, one.facts));
            row["best_by_mean"] = {{"commune", name.code(one.bestByMean)}, {"total", one.bestSum}};
            row["best_by_longest"] = {{"commune", name.code(one.bestByLongest)}, {"longest", one.bestLongest}};
            json["classes"].push_back(std::move(row));
        }
        json["optimum"] = jsonOf(best);
        json["optimum"]["hosts"] = name.codes(best.hosts);
        json["optimum"]["assignment"] = name.codes(best.assignment);
        json["optimum"]["places"] = nlohmann::ordered_json::array();
        for (const Commune& commune : problem.communes) json["optimum"]["places"].push_back(commune.code);
        printJson(session.out, json);
        return;
    }
    Table table({{session.say("Lớp", "Class")},
                 {session.say("Nơi đặt lớp", "Host")},
                 {session.say("Xa nhất km", "Longest km"), true},
                 {session.say("Gần nhất tính chung", "Best by mean")},
                 {"km", true},
                 {session.say("Gần nhất cho xã xa nhất", "Best by longest")},
                 {"km", true},
                 {session.say("Liền nhau", "Connected")}});
    for (std::size_t i = 0; i < evaluations.size(); ++i) {
        const planner::Evaluation& one = evaluations[i];
        const bool stated = one.facts.host.has_value();
        table.add({classes[i].id, stated ? name.commune(*one.facts.host).name : session.say("chưa ghi", "not stated"),
                   stated ? km(one.facts.longest, session.language) : "", name.commune(one.bestByMean).name,
                   km(one.bestSum, session.language), name.commune(one.bestByLongest).name,
                   km(one.bestLongest, session.language),
                   one.facts.connected ? session.say("có", "yes") : session.say("không", "no")});
    }
    table.print(session.out);
    session.out << session.say("Tốt nhất có thể cho các xã này, tổng km: ",
                               "The best for the same communes, km in all: ")
                << (best.assignment.empty() ? "–" : km(best.total, session.language)) << ". "
                << statusSentence(session, best) << '\n';
}

}  // namespace ansinh::cli
