#include "app/cli/answer_sheet.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/session.hpp"
#include "app/text/names.hpp"
#include "app/text/words.hpp"
#include "geo/core/error.hpp"
#include "geo/progress/task_status.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

struct TaskOptions {
    std::string plan;
    std::string asOf;
    std::string format = "table";
};

AnswerSheet tasksSheet(const Session& session, const std::vector<Plan>& plans, const progress::StatusTable& table) {
    const text::Language language = session.language;
    AnswerSheet sheet("tasks", {{"plan", {"Kế hoạch", "Plan"}},
                                {"row", {"Dòng", "Row"}, true},
                                {"number", {"Số", "No."}},
                                {"clause", {"Mục", "Clause"}},
                                {"name", {"Nhiệm vụ", "Task"}},
                                {"lead", {"Chủ trì", "Lead"}},
                                {"partners", {"Phối hợp", "Partners"}},
                                {"from", {"Từ", "From"}},
                                {"due", {"Hạn", "Due"}},
                                {"when", {"Thời gian", "When"}},
                                {"product", {"Sản phẩm", "Product"}},
                                {"phase", {"Tình trạng", "Phase"}},
                                {"days", {"Ngày", "Days"}, true},
                                {"indicator", {"Chỉ tiêu", "Indicator"}},
                                {"met", {"Đạt", "Met"}, true},
                                {"asked", {"Trên", "Of"}, true},
                                {"template", {"Mẫu", "Template"}}});
    for (const Plan& plan : plans) {
        const auto statuses = progress::taskStatusOf(plan, table);
        for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
            const Task& task = plan.tasks[i];
            const progress::TaskStatus& status = statuses[i];
            std::string partners;
            for (const Text& one : task.partners) partners += (partners.empty() ? "" : "; ") + text::pick(one, language);
            const bool measured = !status.indicator.empty();
            sheet.add({plan.id, task.row, task.number, task.clause, text::pick(task.name, language),
                       text::pick(task.lead, language), orNull(partners), orNull(status.from), orNull(status.until),
                       task.when, orNull(text::pick(task.product, language)),
                       {keyOf(status.phase), text::wordIn("phase", keyOf(status.phase), language)},
                       status.phase == progress::TaskPhase::Open ? Json() : Json(status.days), orNull(status.indicator),
                       measured ? Json(status.met) : Json(), measured ? Json(status.asked()) : Json(),
                       Json(plan.scope == PlanScope::Template)});
        }
    }
    return sheet;
}

/// All plans with tasks, or the one that is named. Throws Error{BadArgument} with the known ones.
std::vector<Plan> plansNamed(const Project& project, const std::string& id) {
    std::vector<Plan> plans;
    std::vector<std::string> known;
    for (const Plan& plan : project.plans()) {
        known.push_back(plan.id);
        if ((id.empty() && !plan.tasks.empty()) || plan.id == id) plans.push_back(plan);
    }
    if (plans.empty() && !id.empty()) (void)oneOf(id, "--plan", known);
    return plans;
}

int tasks(const Session& session, const TaskOptions& options) {
    const std::string format = formatFrom(session, options.format);
    const Date asOf = asOfFrom(options.asOf);
    const Project project = session.openForReading();
    const std::vector<Plan> plans = plansNamed(project, options.plan);
    if (format == "table" && project.hasSample()) session.out << "*** " << text::sampleMark(session.language) << " ***\n";
    tasksSheet(session, plans, project.status(asOf))
        .print(session, format, {{"as_of", asOf.iso()}, {"sample", project.hasSample()}});
    return 0;
}

}  // namespace

void addTasks(Command& root, Session& session) {
    Command command = root.add("tasks", {"Nhiệm vụ của kế hoạch và thời hạn", "The plans' tasks and when they are due"},
                               {"ansinh tasks [--plan MÃ] [--as-of NGÀY] [--format table|csv|json]",
                                "ansinh tasks [--plan ID] [--as-of DATE] [--format table|csv|json]"});
    const auto options = std::make_shared<TaskOptions>();
    command.value("--plan", options->plan, {"Chỉ một kế hoạch", "One plan only"}, {"MÃ", "ID"});
    command.value("--as-of", options->asOf,
                  {"Ngày xem, ví dụ 2026-05-13; không có thì hôm nay", "The day, such as 2026-05-13; else today"},
                  {"NGÀY", "DATE"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"},
                  {"table|csv|json", "table|csv|json"});
    command.footer({"Lịch nhiệm vụ như trang Tiến độ, thẻ Nhiệm vụ. Kết quả bằng số để báo cáo: ansinh report tasks",
                    "The time line of tasks, as on the page Tiến độ. Their results in figures, for a report: ansinh report tasks"});
    command.run([&session, options] { return tasks(session, *options); });
}

}  // namespace ansinh::cli
