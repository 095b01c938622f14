#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/plan_training.hpp"
#include "app/cli/scenario_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/terminal.hpp"
#include "geo/core/error.hpp"
#include "geo/project/scenarios.hpp"

#include <nlohmann/json.hpp>

#include <functional>
#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct ScenarioOptions {
    std::vector<std::string> names;
    std::string note;
    std::string format = "xlsx";
    std::string output;
    QuestionOptions question;
    CalendarOptions calendar;
};
using Options = std::shared_ptr<ScenarioOptions>;

constexpr text::Bilingual kScenario{"SỐ|TÊN", "NUMBER|NAME"};

/// Exactly `count` of them. Throws Error{BadArgument}.
const std::string& named(const ScenarioOptions& options, std::size_t at, std::size_t count) {
    if (options.names.size() < count) throw Error(ErrorCode::BadArgument, {"scenario", "", "a_name"});
    if (options.names.size() > count) throw Error(ErrorCode::UnknownOption, {options.names[count]});
    return options.names[at];
}

void tell(const Session& session, const nlohmann::ordered_json& json, const std::string& sentence) {
    if (session.json)
        printJson(session.out, json);
    else
        session.out << sentence << '\n';
}

int save(const Session& session, const ScenarioOptions& options) {
    const std::string& name = named(options, 0, 1);
    Project project = session.openForWriting();
    ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
    TrainingProblem problem = TrainingPlanner(project).problem(questionFrom(project, options.question), monitor);
    const TrainingAnswer answer = solveTraining(problem, limitsFrom(options.question), monitor);
    if (answer.answer.assignment.empty()) {
        printPlan(session, {problem, answer});  // nothing to keep; what clashes is told
        return 0;
    }
    Scenario scenario = scenarioOf(problem, answer.answer);
    scenario.name = name;
    scenario.note = options.note;
    if (const auto calendar = calendarFrom(options.calendar, newClassCount(scenario)))
        scenario = withDates(std::move(scenario), calendar->classes);
    Scenarios scenarios(project);
    const std::int64_t id = scenarios.save(scenario);
    printScenario(session, project, scenarios.find(std::to_string(id)));
    return 0;
}

int accept(const Session& session, const ScenarioOptions& options) {
    Project project = session.openForWriting();
    Scenarios scenarios(project);
    const Scenario scenario = scenarios.find(named(options, 0, 1));
    const auto calendar = calendarFrom(options.calendar, newClassCount(scenario));
    const std::int64_t batch =
        scenarios.accept(scenario.id, calendar ? calendar->classes : std::vector<planner::ClassDates>{});
    tell(session, {{"accepted", scenario.id}, {"batch", batch}, {"classes", newClassCount(scenario)}},
         session.say("Đã thành lớp dự kiến; lấy lại bằng: ansinh undo ", "Draft classes made; back with: ansinh undo ") +
             std::to_string(batch));
    return 0;
}

int exportScenario(const Session& session, const ScenarioOptions& options) {
    Project project = session.openForReading();
    const Scenarios scenarios(project);
    Scenario scenario = scenarios.find(named(options, 0, 1));
    if (const auto calendar = calendarFrom(options.calendar, newClassCount(scenario)))
        scenario = withDates(std::move(scenario), calendar->classes);
    const std::string format = oneOf(options.format, "--to", {"xlsx", "ics", "table"});
    if (options.output.empty()) {
        if (format != "table") throw Error(ErrorCode::BadArgument, {"-o", "", "a_file"});
        session.out << scenarios.planTable(scenario);
        return 0;
    }
    scenarios.exportTo(scenario,
                       format == "ics"     ? ScenarioExport::Calendar
                       : format == "table" ? ScenarioExport::PlanTable
                                           : ScenarioExport::Workbook,
                       options.output);
    tell(session, {{"written", {options.output}}}, session.say("Đã ghi ", "Written: ") + options.output);
    return 0;
}

int remove(const Session& session, const ScenarioOptions& options) {
    Project project = session.openForWriting();
    Scenarios scenarios(project);
    const Scenario scenario = scenarios.find(named(options, 0, 1));
    const std::int64_t batch = scenarios.remove(scenario.id);
    tell(session, {{"deleted", scenario.id}, {"batch", batch}},
         session.say("Đã xóa; lấy lại bằng: ansinh plan-training scenario restore ",
                     "Deleted; back with: ansinh plan-training scenario restore ") +
             std::to_string(batch));
    return 0;
}

/// One command below "scenario".
Command add(Command& group, const char* name, const text::Bilingual& what, const char* arguments) {
    const std::string usage = std::string("ansinh plan-training scenario ") + name + arguments;
    return group.add(name, what, {usage.c_str(), usage.c_str()});
}

void addReading(Command& group, Session& session) {
    Command list = add(group, "list", {"Các phương án đã lưu", "The scenarios that are kept"}, "");
    list.run([&session] {
        Project project = session.openForReading();
        printScenarios(session, Scenarios(project).all());
        return 0;
    });
    Command show = add(group, "show", {"Một phương án", "One scenario"}, " NAME");
    const Options shown = std::make_shared<ScenarioOptions>();
    show.arguments(shown->names, {"Phương án", "The scenario"}, kScenario);
    show.run([&session, shown] {
        Project project = session.openForReading();
        printScenario(session, project, Scenarios(project).find(named(*shown, 0, 1)));
        return 0;
    });
    Command compare = add(group, "compare", {"Ai đổi lớp, hơn kém bao nhiêu", "Who moves, and what it costs"}, " A B");
    const Options compared = std::make_shared<ScenarioOptions>();
    compare.arguments(compared->names, {"Hai phương án", "Two scenarios"}, kScenario);
    compare.run([&session, compared] {
        Project project = session.openForReading();
        const Scenarios scenarios(project);
        printDifference(session, project, scenarios.find(named(*compared, 0, 2)), scenarios.find(named(*compared, 1, 2)));
        return 0;
    });
    Command written = add(group, "export", {"Ra XLSX, lịch ICS, hoặc bảng của kế hoạch", "As XLSX, ICS, or the plan's table"},
                          " NAME --to xlsx|ics|table -o FILE");
    const Options out = std::make_shared<ScenarioOptions>();
    written.arguments(out->names, {"Phương án", "The scenario"}, kScenario);
    written.value("--to", out->format, {"Dạng tệp", "Form"}, {"xlsx|ics|table", "xlsx|ics|table"});
    written.value("-o,--output", out->output, {"Tệp ra", "The file"}, {"TỆP", "FILE"});
    declareCalendar(written, out->calendar);
    written.run([&session, out] { return exportScenario(session, *out); });
}

void addWriting(Command& group, Session& session) {
    Command saved = add(group, "save", {"Xếp lớp rồi lưu thành phương án", "Plan classes and keep them"},
                        " NAME --classes N […]");
    const Options kept = std::make_shared<ScenarioOptions>();
    saved.arguments(kept->names, {"Tên", "Its name"}, {"TÊN", "NAME"});
    saved.value("--note", kept->note, {"Ghi chú", "A note"}, {"LỜI", "TEXT"});
    declareQuestion(saved, kept->question);
    declareCalendar(saved, kept->calendar);
    saved.run([&session, kept] { return save(session, *kept); });

    Command accepted = add(group, "accept", {"Thành lớp dự kiến, có ngày", "Make draft classes of it, with dates"},
                           " NAME [--start DATE …]");
    const Options taken = std::make_shared<ScenarioOptions>();
    accepted.arguments(taken->names, {"Phương án", "The scenario"}, kScenario);
    declareCalendar(accepted, taken->calendar);
    accepted.run([&session, taken] { return accept(session, *taken); });

    Command renamed = add(group, "rename", {"Đổi tên", "Give it another name"}, " NAME NEW");
    const Options called = std::make_shared<ScenarioOptions>();
    renamed.arguments(called->names, {"Phương án, tên mới", "The scenario, its new name"}, kScenario);
    renamed.value("--note", called->note, {"Ghi chú", "A note"}, {"LỜI", "TEXT"});
    renamed.run([&session, called] {
        Project project = session.openForWriting();
        Scenarios scenarios(project);
        const std::int64_t id = scenarios.find(named(*called, 0, 2)).id;
        scenarios.rename(id, named(*called, 1, 2), called->note);
        tell(session, {{"renamed", id}}, session.say("Đã đổi tên.", "Renamed."));
        return 0;
    });

    Command deleted = add(group, "delete", {"Xóa, lấy lại được", "Take it away; it can be brought back"}, " NAME");
    const Options gone = std::make_shared<ScenarioOptions>();
    deleted.arguments(gone->names, {"Phương án", "The scenario"}, kScenario);
    deleted.run([&session, gone] { return remove(session, *gone); });

    Command restored = add(group, "restore", {"Lấy lại phương án đã xóa", "Bring a deleted one back"}, " BATCH");
    const Options back = std::make_shared<ScenarioOptions>();
    restored.arguments(back->names, {"Số đợt, như khi xóa đã báo", "The batch, as told when deleting"}, {"SỐ", "NUMBER"});
    restored.run([&session, back] {
        Project project = session.openForWriting();
        const auto batch = static_cast<std::int64_t>(numberFrom(named(*back, 0, 1), "restore"));
        Scenarios(project).restore(batch);
        tell(session, {{"restored", batch}}, session.say("Đã lấy lại.", "It is back."));
        return 0;
    });
}

}  // namespace

void addScenarioCommands(Command& planTraining, Session& session) {
    Command group = planTraining.add("scenario", {"Các phương án đã lưu", "Scenarios that are kept"},
                                     {"ansinh plan-training scenario list|show|save|compare|accept|export|rename|delete|restore",
                                      "ansinh plan-training scenario list|show|save|compare|accept|export|rename|delete|restore"});
    group.needsCommand();
    addReading(group, session);
    addWriting(group, session);
}

}  // namespace ansinh::cli
