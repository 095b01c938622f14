#include "app/cli/json_output.hpp"
#include "app/cli/plan_training.hpp"
#include "app/cli/plan_training_json.hpp"
#include "app/cli/table.hpp"
#include "app/text/messages.hpp"
#include "app/text/words.hpp"
#include "geo/planner/city_problem.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace ansinh::cli {

namespace {

std::string km(std::int64_t metres, text::Language language) {
    if (metres >= planner::noWayM) return "–";
    return text::formatNumber(static_cast<double>(metres) / 1000, 1, language);
}

class Names {
public:
    explicit Names(const TrainingProblem& problem) : problem_(problem) {}
    [[nodiscard]] const std::string& of(int place) const {
        return problem_.communes[static_cast<std::size_t>(place)].name;
    }
    [[nodiscard]] std::string of(const std::vector<int>& places) const {
        std::string list;
        for (const int place : places) list += (list.empty() ? "" : ", ") + of(place);
        return list;
    }
    [[nodiscard]] std::string of(const std::vector<std::string>& codes) const {
        std::string list;
        for (const std::string& code : codes)
            if (const std::optional<int> place = problem_.placeOf(code)) list += (list.empty() ? "" : ", ") + of(*place);
        return list;
    }

private:
    const TrainingProblem& problem_;
};

std::string rulesInWords(const std::vector<std::string>& rules, text::Language language) {
    std::string list;
    for (const std::string& rule : rules) list += (list.empty() ? "" : ", ") + text::wordIn("rule", rule, language);
    return list;
}

/// "Nam Giang +1,2 km".
std::string choice(const Session& session, const Names& names, const std::optional<planner::Choice>& choice) {
    if (!choice) return "–";
    return names.of(choice->place) + (choice->change >= 0 ? " +" : " −") +
           km(std::abs(choice->change), session.language);
}

void printTravel(const Session& session, const TrainingProblem& problem) {
    session.out << session.say("Đường đi: ", "Travel: ")
                << text::wordIn("travel", problem.travelSource, session.language)
                << (problem.travelDetail.empty() ? "" : " " + problem.travelDetail) << ".\n";
    const Names names(problem);
    if (!problem.cutOff.empty())
        session.out << session.say("Không có đường tới: ", "No way leads to: ") << names.of(problem.cutOff) << ".\n";
    const bool counted = problem.question.minParticipants || problem.question.maxParticipants ||
                         problem.question.weighting == Weighting::Participants;
    if (counted && !problem.assumed.empty())
        session.out << session.say("Chưa báo số học viên, lấy trung bình: ", "Participants not reported, the mean taken: ")
                    << names.of(problem.assumed) << ".\n";
}

void printClasses(const Session& session, const PlanPrint& plan) {
    const Names names(plan.problem);
    const bool counted = !plan.problem.instance.participants.empty();
    std::vector<Table::Column> columns{{session.say("Nơi đặt lớp", "Host")}, {session.say("Số xã", "Size"), true}};
    if (counted) columns.push_back({session.say("Học viên", "Participants"), true});
    for (const char* heading : {session.say("TB km", "Mean km"), session.say("Xa nhất km", "Longest km")})
        columns.push_back({heading, true});
    columns.push_back({session.say("Sẵn sàng", "Ready"), true});
    columns.push_back({session.say("Nơi thứ hai, km", "Second host, km")});
    if (plan.calendar) columns.push_back({session.say("Ngày", "Dates")});
    columns.push_back({session.say("Thành viên", "Members")});
    Table table(columns);
    std::size_t nextDates = 0;
    for (const planner::ClassFacts& facts : plan.answer.explanation.classes) {
        std::vector<std::string> cells{names.of(*facts.host), std::to_string(facts.members.size())};
        if (counted) cells.push_back(text::formatCount(facts.participants, session.language));
        cells.push_back(text::formatNumber(facts.mean / 1000, 1, session.language));
        cells.push_back(km(facts.longest, session.language));
        const std::optional<double>& ready = plan.problem.readiness[static_cast<std::size_t>(*facts.host)];
        cells.push_back(ready ? text::formatShare(*ready, session.language) : "–");
        cells.push_back(choice(session, names, facts.nextHost));
        if (plan.calendar) {
            const bool isLocked = std::ranges::find(facts.binding, "locked_classes") != facts.binding.end();
            std::string dates;
            if (!isLocked && nextDates < plan.calendar->classes.size()) {
                const planner::ClassDates& own = plan.calendar->classes[nextDates++];
                dates = own.from.vietnamese() + (own.from == own.until ? "" : "–" + own.until.vietnamese());
            }
            cells.push_back(dates);
        }
        cells.push_back(names.of(facts.members));
        table.add(std::move(cells));
    }
    table.print(session.out);
}

std::string shortAnswer(const Session& session, const planner::Answer& answer) {
    if (answer.assignment.empty()) return text::wordIn("status", planner::keyOf(answer.status), session.language);
    return km(answer.total, session.language) + ", " + km(answer.longest, session.language);
}

void printEffects(const Session& session, const char* heading, const std::vector<planner::LimitEffect>& effects,
                  bool metres) {
    Table table({{heading, true}, {session.say("Tổng km, xa nhất km", "Total km, longest km"), true}});
    for (const planner::LimitEffect& effect : effects)
        table.add({!effect.value ? "–" : metres ? km(*effect.value, session.language) : std::to_string(*effect.value),
                   shortAnswer(session, effect.answer)});
    table.print(session.out);
}

void printWhatIf(const Session& session, const PlanPrint& plan) {
    if (!plan.curve.empty()) {
        Table table({{session.say("Số lớp", "Classes"), true},
                     {session.say("Tổng km, xa nhất km", "Total km, longest km"), true}});
        for (const planner::CurvePoint& point : plan.curve)
            table.add({std::to_string(point.p), shortAnswer(session, point.answer)});
        table.print(session.out);
    }
    if (plan.largest.empty()) return;
    for (const planner::ChoiceCost& cost : plan.choices)
        session.out << session.say("Bỏ ", "Without ") << text::wordIn("rule", cost.rule, session.language) << " "
                    << cost.index + 1 << ": "
                    << (cost.status == planner::Status::Infeasible ? session.say("không có cách xếp", "no grouping")
                                                                   : km(cost.change, session.language) + " km")
                    << (cost.proved ? "" : session.say(" (chưa chứng minh)", " (not proved)")) << '\n';
    printEffects(session, session.say("Nhiều nhất, xã", "Largest class"), plan.largest, false);
    printEffects(session, session.say("Xa nhất được, km", "Travel limit, km"), plan.maxTravel, true);
}

}  // namespace

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
    return session.say("Không có cách xếp nào. Các điều kiện mâu thuẫn nhau: ", "No grouping. What clashes: ") +
           rulesInWords(answer.clash, session.language) + ".";
}

void printPlan(const Session& session, const PlanPrint& plan) {
    if (session.json) {
        printPlanJson(session, plan);
        return;
    }
    session.out << statusSentence(session, plan.answer.answer) << '\n';
    printTravel(session, plan.problem);
    if (!plan.answer.answer.assignment.empty()) printClasses(session, plan);
    if (plan.calendar)
        for (const Holiday& holiday : plan.calendar->undecided)
            session.out << session.say("Ngày nghỉ chưa quyết định gần lịch lớp: ", "A day off not decided yet, near a class: ")
                        << holiday.day.vietnamese() << ", "
                        << session.say(holiday.name.vi.c_str(), holiday.name.en.c_str()) << ".\n";
    printWhatIf(session, plan);
}

void printEvaluation(const Session& session, const ExistingClasses& existing) {
    if (session.json) {
        printJson(session.out, evaluationJson(existing));
        return;
    }
    const Names names(existing.problem);
    Table table({{session.say("Lớp", "Class")},
                 {session.say("Nơi đặt lớp", "Host")},
                 {session.say("Tổng km", "Total km"), true},
                 {session.say("Xa nhất km", "Longest km"), true},
                 {session.say("Gần nhất tính chung", "Best by mean")},
                 {"km", true},
                 {session.say("Gần nhất cho xã xa nhất", "Best by longest")},
                 {"km", true},
                 {session.say("Liền nhau", "Connected")}});
    for (std::size_t i = 0; i < existing.evaluations.size(); ++i) {
        const planner::Evaluation& one = existing.evaluations[i];
        const bool stated = one.facts.host.has_value();
        table.add({existing.classes[i].id,
                   stated ? names.of(*one.facts.host) : session.say("chưa ghi", "not stated"),
                   stated ? km(one.facts.travel, session.language) : "",
                   stated ? km(one.facts.longest, session.language) : "", names.of(one.bestByMean),
                   km(one.bestSum, session.language), names.of(one.bestByLongest),
                   km(one.bestLongest, session.language),
                   one.facts.connected ? session.say("có", "yes") : session.say("không", "no")});
    }
    table.print(session.out);
    printTravel(session, existing.problem);
    const planner::Answer& best = existing.best.answer;
    session.out << session.say("Các lớp như kế hoạch, nơi chưa ghi lấy nơi tốt nhất, tổng km: ",
                               "The classes as planned, the best host where none is stated, km in all: ")
                << km(existing.statedTotal, session.language) << ".\n"
                << session.say("Tốt nhất có thể cho các xã này, tổng km: ",
                               "The best for the same communes, km in all: ")
                << (best.assignment.empty() ? "–" : km(best.total, session.language)) << ". "
                << statusSentence(session, best) << '\n';
}

}  // namespace ansinh::cli
