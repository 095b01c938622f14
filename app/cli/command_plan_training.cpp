#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/plan_training.hpp"
#include "app/cli/session.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/messages.hpp"
#include "geo/core/error.hpp"
#include "geo/project/scenarios.hpp"

#include <algorithm>
#include <memory>

namespace ansinh::cli {

namespace {

struct PlanOptions {
    std::vector<std::string> project;
    QuestionOptions question;
    CalendarOptions calendar;
    std::string curve;
    bool whatIf = false;
};

Project openNamed(Session& session, const std::vector<std::string>& words) {
    if (words.size() > 1) throw Error(ErrorCode::UnknownOption, {words[1]});
    if (!words.empty()) session.project = words.front();
    return session.openForReading();
}

std::vector<planner::CurvePoint> curveFrom(const std::string& range, const TrainingProblem& problem,
                                           const planner::SearchLimits& limits, Monitor& monitor) {
    if (range.empty()) return {};
    const auto dash = range.find('-');
    const auto from = static_cast<int>(std::min<std::uint64_t>(numberFrom(range.substr(0, dash), "--curve"), 2000));
    const auto to = dash == std::string::npos
                        ? from
                        : static_cast<int>(std::min<std::uint64_t>(numberFrom(range.substr(dash + 1), "--curve"), 2000));
    const int existing =
        static_cast<int>(problem.instance.locked.size()) - static_cast<int>(problem.question.held.size());
    return planner::curveOverClasses(problem.instance, from + existing, to + existing, limits, monitor);
}

int planClasses(Session& session, const PlanOptions& options) {
    const Project project = openNamed(session, options.project);
    const TrainingQuestion question = questionFrom(project, options.question);
    const planner::SearchLimits limits = limitsFrom(options.question);
    ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
    monitor.setWorth([language = session.language](std::int64_t metres) {
        return text::formatNumber(static_cast<double>(metres) / 1000, 1, language);
    });
    TrainingProblem problem = TrainingPlanner(project).problem(question, monitor);
    const TrainingAnswer answer = solveTraining(problem, limits, monitor);
    PlanPrint print{problem, answer};
    print.curve = curveFrom(options.curve, problem, limits, monitor);
    if (!answer.answer.assignment.empty()) {
        print.calendar = calendarFrom(options.calendar, newClassCount(scenarioOf(problem, answer.answer)));
        if (options.whatIf) {
            print.choices = planner::costOfChoices(problem.instance, answer.answer, limits, monitor);
            print.largest = planner::effectOfLargest(problem.instance, planner::largestWorthAsking(problem.instance),
                                                     limits, monitor);
            print.maxTravel = planner::effectOfMaxTravel(
                problem.instance, planner::maxTravelWorthAsking(problem.instance, answer.answer), limits, monitor);
        }
    }
    printPlan(session, print);
    return 0;
}

/// The classes as the plan has them, and the best grouping of the same communes into as many classes no smaller and no
/// larger than the plan's.
void addEvaluate(Command& planTraining, Session& session) {
    Command command = planTraining.add(
        "evaluate", {"Các lớp của kế hoạch như đang có, cạnh cách tốt nhất", "The plan's classes as they stand, beside the best"},
        {"ansinh plan-training evaluate [DỰ ÁN]", "ansinh plan-training evaluate [P]"});
    const auto options = std::make_shared<PlanOptions>();
    command.arguments(options->project, {"Tệp dự án", "The project file"}, {"[DỰ ÁN]", "[P]"});
    declareTravel(command, options->question);
    command.run([&session, options] {
        const Project project = openNamed(session, options->project);
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        printEvaluation(session, TrainingPlanner(project).evaluateExisting(travelFrom(options->question),
                                                                           limitsFrom(options->question), monitor));
        return 0;
    });
}

}  // namespace

void addPlanTraining(Command& root, Session& session) {
    Command command = root.add(
        "plan-training", {"Xếp các lớp tập huấn tiếp theo, có chứng minh", "The next training classes, proved"},
        {"ansinh plan-training [DỰ ÁN] --classes SỐ [--min SỐ] [--max SỐ] […]\n"
         "           ansinh plan-training evaluate|scenario […]",
         "ansinh plan-training [P] --classes N [--min N] [--max N] […]\n"
         "       ansinh plan-training evaluate|scenario […]"});
    const auto options = std::make_shared<PlanOptions>();
    command.arguments(options->project, {"Tệp dự án", "The project file"}, {"[DỰ ÁN]", "[P]"});
    declareQuestion(command, options->question);
    command.value("--curve", options->curve,
                  {"Thêm đường cong theo số lớp", "Also the curve over the number of classes"}, {"6-12", "6-12"});
    command.flag("--what-if", options->whatIf,
                 {"Thêm giá của từng lựa chọn, tác dụng của giới hạn",
                  "Also what each choice costs, and what limits do"});
    declareCalendar(command, options->calendar);
    command.footer({"Ví dụ:\n  ansinh plan-training --classes 8 --min 5 --max 9 --contiguous",
                    "Example:\n  ansinh plan-training --classes 8 --min 5 --max 9 --contiguous"});
    addEvaluate(command, session);
    addScenarioCommands(command, session);
    command.run([&session, options] { return planClasses(session, *options); });
}

}  // namespace ansinh::cli
