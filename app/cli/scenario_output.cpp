#include "app/cli/scenario_output.hpp"

#include "app/cli/json_output.hpp"
#include "app/cli/plan_training_json.hpp"
#include "app/cli/table.hpp"
#include "app/text/messages.hpp"
#include "app/text/words.hpp"

#include <nlohmann/json.hpp>

#include <ostream>

namespace ansinh::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string km(const Session& session, std::int64_t metres) {
    return text::formatNumber(static_cast<double>(metres) / 1000, 1, session.language);
}

Json classJson(const ScenarioClass& one) {
    Json travel = Json::object();
    for (std::size_t i = 0; i < one.members.size(); ++i) travel[one.members[i]] = one.travelM[i];
    return {{"host", one.host},
            {"members", one.members},
            {"travel_m", std::move(travel)},
            {"participants", one.participants},
            {"total", one.total},
            {"longest", one.longestM()},
            {"existing", one.existing.empty() ? Json() : Json(one.existing)},
            {"dates", datesJson(one.from, one.until, one.team)}};
}

Json scenarioJson(const Scenario& scenario, bool whole) {
    Json json{{"scenario", scenario.id},
              {"name", scenario.name},
              {"note", scenario.note},
              {"status", scenario.status},
              {"objective", scenario.objective},
              {"bound", scenario.bound},
              {"total", scenario.total},
              {"longest", scenario.longestM},
              {"travel", {{"source", scenario.travelSource}, {"detail", scenario.travelDetail}}},
              {"round", scenario.question.round},
              {"person", scenario.person},
              {"at", scenario.madeAt},
              {"batch", scenario.batch},
              {"accepted_batch", scenario.acceptedBatch == 0 ? Json() : Json(scenario.acceptedBatch)}};
    if (!whole) {
        json["classes"] = scenario.classes.size();
        return json;
    }
    json["classes"] = Json::array();
    for (const ScenarioClass& one : scenario.classes) json["classes"].push_back(classJson(one));
    return json;
}

std::string statusOf(const Session& session, const Scenario& scenario) {
    return text::wordIn("status", scenario.status, session.language);
}

}  // namespace

void printScenarios(const Session& session, const std::vector<Scenario>& scenarios) {
    if (session.json) {
        Json list = Json::array();
        for (const Scenario& one : scenarios) list.push_back(scenarioJson(one, false));
        printJson(session.out, {{"scenarios", std::move(list)}});
        return;
    }
    Table table({{session.say("Số", "No."), true},
                 {session.say("Tên", "Name")},
                 {session.say("Số lớp", "Classes"), true},
                 {session.say("Tổng km", "Total km"), true},
                 {session.say("Xa nhất km", "Longest km"), true},
                 {session.say("Kết quả", "Result")},
                 {session.say("Lúc (UTC)", "At (UTC)")},
                 {session.say("Đã chấp nhận", "Accepted")}});
    for (const Scenario& one : scenarios)
        table.add({std::to_string(one.id), one.name, std::to_string(one.classes.size()), km(session, one.total),
                   km(session, one.longestM), statusOf(session, one), one.madeAt,
                   one.acceptedBatch == 0 ? "" : session.say("có", "yes")});
    table.print(session.out);
}

void printScenario(const Session& session, const Project& project, const Scenario& scenario) {
    if (session.json) {
        printJson(session.out, scenarioJson(scenario, true));
        return;
    }
    session.out << scenario.id << ". " << scenario.name << ": " << statusOf(session, scenario) << "; "
                << text::wordIn("travel", scenario.travelSource, session.language) << ' ' << scenario.travelDetail << '\n';
    Table table({{session.say("Nơi đặt lớp", "Host")},
                 {session.say("Số xã", "Size"), true},
                 {session.say("Xa nhất km", "Longest km"), true},
                 {session.say("Ngày", "Dates")},
                 {session.say("Thành viên", "Members")}});
    for (const ScenarioClass& one : scenario.classes) {
        std::string members;
        for (const std::string& code : one.members) members += (members.empty() ? "" : ", ") + project.commune(code).name;
        std::string dates = one.from ? one.from->vietnamese() : "";
        if (one.from && one.until && *one.until != *one.from) dates += "–" + one.until->vietnamese();
        table.add({project.commune(one.host).name, std::to_string(one.members.size()), km(session, one.longestM()), dates,
                   members});
    }
    table.print(session.out);
}

void printDifference(const Session& session, const Project& project, const Scenario& left, const Scenario& right) {
    const ScenarioDifference difference = differenceOf(left, right);
    const auto orNull = [](const std::string& code) { return code.empty() ? Json() : Json(code); };
    if (session.json) {
        Json moves = Json::array();
        for (const ScenarioMove& move : difference.moves)
            moves.push_back({{"commune", move.commune},
                             {"from", orNull(move.from)},
                             {"to", orNull(move.to)},
                             {"change_m", move.changeM}});
        printJson(session.out, {{"left", left.id},
                                {"right", right.id},
                                {"comparable", difference.comparable},
                                {"total_change", difference.totalChange},
                                {"longest_change", difference.longestChange},
                                {"travel_change", difference.travelChange},
                                {"hosts_gone", difference.hostsGone},
                                {"hosts_new", difference.hostsNew},
                                {"same_company", difference.sameCompany},
                                {"moves", std::move(moves)}});
        return;
    }
    const auto name = [&](const std::string& code) { return code.empty() ? std::string("–") : project.commune(code).name; };
    Table table({{session.say("Xã", "Commune")},
                 {session.say("Từ", "From")},
                 {session.say("Sang", "To")},
                 {session.say("Hơn kém km", "Change, km"), true}});
    for (const ScenarioMove& move : difference.moves)
        table.add({name(move.commune), name(move.from), name(move.to), km(session, move.changeM)});
    table.print(session.out);
    session.out << session.say("Tổng hơn kém, km: ", "Total, km: ") << km(session, difference.travelChange)
                << session.say("; xa nhất: ", "; longest: ") << km(session, difference.longestChange) << ".\n";
    if (!difference.comparable)
        session.out << session.say("Hai phương án không cùng câu hỏi, tổng không so được.",
                                   "The two are of different questions: sums cannot be compared.")
                    << '\n';
}

}  // namespace ansinh::cli
