#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/table.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/project/task_report.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct ReportOptions {
    std::string asOf;
    std::string format;
    std::string output;
};

void printJsonTasks(const Session& session, const std::vector<TaskLine>& lines, Date asOf, bool sample) {
    using Json = nlohmann::ordered_json;
    Json rows = Json::array();
    for (const TaskLine& line : lines) {
        const bool measured = !line.indicator.empty();
        const bool counted = line.unitsReported > 0;
        rows.push_back({{"plan", line.plan},
                        {"row", line.task.row},
                        {"number", line.task.number},
                        {"task", text::pick(line.task.name, session.language)},
                        {"lead", text::pick(line.task.lead, session.language)},
                        {"due", line.task.due ? Json(line.task.due->iso()) : Json()},
                        {"product", text::pick(line.task.product, session.language)},
                        {"indicator", measured ? Json(line.indicator) : Json()},
                        {"tier", measured ? Json(keyOf(line.tier)) : Json()},
                        {"numerator", counted ? Json(line.numerator) : Json()},
                        {"denominator", counted ? Json(line.denominator) : Json()},
                        {"missing", counted ? Json(line.missing) : Json()},
                        {"units_met", measured ? Json(line.unitsMet) : Json()},
                        {"units_asked", measured ? Json(line.unitsAsked) : Json()},
                        {"result", resultInWords(line)},
                        {"state", keyOf(line.state)}});
    }
    printJson(session.out, {{"as_of", asOf.iso()}, {"sample", sample}, {"tasks", rows}});
}

void printTaskTable(const Session& session, const std::vector<TaskLine>& lines) {
    Table table({{session.say("Số", "No.")},
                 {session.say("Công việc", "Task")},
                 {session.say("Hạn", "Due")},
                 {session.say("Tình trạng", "State")},
                 {session.say("Kết quả đến nay", "Result so far")}});
    for (const TaskLine& line : lines)
        table.add({line.task.number, text::pick(line.task.name, session.language),
                   line.task.due ? text::formatDate(*line.task.due, session.language) : line.task.when,
                   stateInWords(line.state), resultInWords(line)});
    table.print(session.out);
}

int reportTasks(const Session& session, const ReportOptions& options) {
    const Date asOf = asOfFrom(options.asOf);
    const Project project = session.openForReading();
    if (!options.output.empty()) {
        const std::string format = options.format.empty() && options.output.ends_with(".csv") ? "csv" : options.format;
        const std::string known = oneOf(format.empty() ? "xlsx" : format, "--to", {"xlsx", "csv"});
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        writeTaskReport(project, asOf, known == "csv" ? TaskReportTo::Csv : TaskReportTo::Xlsx, options.output, monitor);
        if (session.json)
            printJson(session.out, {{"written", {options.output}}, {"as_of", asOf.iso()}, {"sample", project.hasSample()}});
        else
            session.out << options.output << '\n';
        return 0;
    }
    const std::vector<TaskLine> lines = taskLines(project, asOf);
    if (session.json)
        printJsonTasks(session, lines, asOf, project.hasSample());
    else
        printTaskTable(session, lines);
    if (project.hasSample() && !session.json) session.err << "*** " << text::sampleMark(session.language) << " ***\n";
    return 0;
}

}  // namespace

void addReport(Command& root, Session& session) {
    Command group = root.add("report", {"Báo cáo: tasks là bảng tiến độ nhiệm vụ để nhập vào hệ thống theo dõi",
                                        "Reports: tasks is the progress table to be typed into the monitoring system"},
                             {"ansinh report tasks", "ansinh report tasks"});
    group.needsCommand();
    Command tasks = group.add("tasks", {"Tiến độ từng nhiệm vụ của kế hoạch", "The progress of each task of the plans"},
                              {"ansinh report tasks [--as-of NGÀY] [--to xlsx|csv] [-o TỆP]",
                               "ansinh report tasks [--as-of DATE] [--to xlsx|csv] [-o FILE]"});
    const auto options = std::make_shared<ReportOptions>();
    tasks.value("--as-of", options->asOf, {"Ngày xem; không có thì hôm nay", "The day; else today"}, {"NGÀY", "DATE"});
    tasks.value("--to", options->format, {"Định dạng của tệp", "The file's format"}, {"xlsx|csv", "xlsx|csv"});
    tasks.value("-o,--output", options->output, {"Ghi ra tệp thay vì hiện bảng", "Write a file instead of showing a table"},
                {"TỆP", "FILE"});
    tasks.run([&session, options] { return reportTasks(session, *options); });
}

}  // namespace ansinh::cli
