#include "app/cli/answer_sheet.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
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
    std::string answer = "table";
};

AnswerSheet sheetOf(const std::vector<TaskLine>& lines, text::Language language) {
    using Json = nlohmann::ordered_json;
    AnswerSheet sheet("tasks", {{"plan", {"Kế hoạch", "Plan"}},
                                {"row", {"Dòng", "Row"}, true},
                                {"number", {"Số", "No."}},
                                {"task", {"Công việc", "Task"}},
                                {"lead", {"Chủ trì", "Lead"}},
                                {"due", {"Hạn", "Due"}},
                                {"product", {"Sản phẩm", "Product"}},
                                {"indicator", {"Chỉ tiêu", "Indicator"}},
                                {"tier", {"Cấp", "Tier"}},
                                {"numerator", {"Đã thực hiện", "Numerator"}, true},
                                {"denominator", {"Trên tổng số", "Denominator"}, true},
                                {"missing", {"Còn thiếu", "Missing"}, true},
                                {"units_met", {"Đơn vị đạt", "Units met"}, true},
                                {"units_asked", {"Trên", "Of"}, true},
                                {"result", {"Kết quả đến nay", "Result so far"}},
                                {"state", {"Tình trạng", "State"}}});
    for (const TaskLine& line : lines) {
        const bool measured = !line.indicator.empty();
        const bool counted = line.unitsReported > 0;
        const Json due = orNull(line.task.due);
        sheet.add({line.plan,
                   {line.task.row, std::to_string(line.task.row)},
                   line.task.number,
                   text::pick(line.task.name, language),
                   text::pick(line.task.lead, language),
                   line.task.due ? AnswerSheet::Cell(due, text::formatDate(*line.task.due, language))
                                 : AnswerSheet::Cell(due, line.task.when),
                   text::pick(line.task.product, language),
                   orNull(line.indicator),
                   measured ? Json(keyOf(line.tier)) : Json(),
                   counted ? Json(line.numerator) : Json(),
                   counted ? Json(line.denominator) : Json(),
                   counted ? Json(line.missing) : Json(),
                   measured ? Json(line.unitsMet) : Json(),
                   measured ? Json(line.unitsAsked) : Json(),
                   resultInWords(line),
                   {keyOf(line.state), stateInWords(line.state)}});
    }
    return sheet;
}

int reportTasks(const Session& session, const ReportOptions& options) {
    const std::string form = formatFrom(session, options.answer);
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
    sheetOf(lines, session.language).print(session, form, {{"as_of", asOf.iso()}, {"sample", project.hasSample()}});
    if (project.hasSample() && form == "table") session.err << "*** " << text::sampleMark(session.language) << " ***\n";
    return 0;
}

}  // namespace

void addReport(Command& root, Session& session) {
    Command group = root.add("report", {"Báo cáo: tasks là bảng tiến độ nhiệm vụ để nhập vào hệ thống theo dõi",
                                        "Reports: tasks is the progress table to be typed into the monitoring system"},
                             {"ansinh report tasks", "ansinh report tasks"});
    group.needsCommand();
    Command tasks = group.add("tasks", {"Tiến độ từng nhiệm vụ của kế hoạch", "The progress of each task of the plans"},
                              {"ansinh report tasks [--as-of NGÀY] [--format table|csv|json] [--to xlsx|csv -o TỆP]",
                               "ansinh report tasks [--as-of DATE] [--format table|csv|json] [--to xlsx|csv -o FILE]"});
    const auto options = std::make_shared<ReportOptions>();
    tasks.value("--as-of", options->asOf, {"Ngày xem; không có thì hôm nay", "The day; else today"}, {"NGÀY", "DATE"});
    tasks.value("--to", options->format, {"Định dạng của tệp", "The file's format"}, {"xlsx|csv", "xlsx|csv"});
    tasks.value("-o,--output", options->output, {"Ghi ra tệp thay vì hiện bảng", "Write a file instead of showing a table"},
                {"TỆP", "FILE"});
    tasks.value("--format", options->answer, {"Dạng trả lời khi không ghi tệp", "The answer's form, without a file"},
                {"table|csv|json", "table|csv|json"});
    tasks.footer({"Kết quả từng nhiệm vụ bằng số, để nhập vào hệ thống theo dõi. Thời gian, ai chủ trì, sản phẩm: ansinh tasks",
                  "Each task's result in figures, for the monitoring system. Its time, lead and product: ansinh tasks"});
    tasks.run([&session, options] { return reportTasks(session, *options); });
}

}  // namespace ansinh::cli
