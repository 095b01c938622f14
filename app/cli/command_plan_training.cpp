#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/plan_training.hpp"
#include "app/cli/session.hpp"
#include "app/cli/terminal.hpp"
#include "geo/core/error.hpp"
#include "geo/planner/solver.hpp"

#include <algorithm>
#include <memory>

namespace ansinh::cli {

namespace {

planner::SearchLimits limitsFrom(const PlanTrainingOptions& options) {
    planner::SearchLimits limits;
    if (!options.timeLimit.empty()) limits.seconds = static_cast<double>(numberFrom(options.timeLimit, "--time-limit"));
    return limits;
}

int planClasses(const Session& session, const Project& project, const PlanTrainingOptions& options) {
    const TrainingProblem problem = trainingProblem(project, options);
    ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
    printPlan(session, problem, planner::solve(problem.instance, limitsFrom(options), monitor));
    return 0;
}

/// The classes as the plan has them, and the best grouping of the same communes into as many classes no smaller and no
/// larger than the plan's.
int evaluateClasses(const Session& session, const Project& project, const PlanTrainingOptions& options) {
    const planner::TravelSource source = travelFrom(options);
    TrainingProblem problem;
    problem.travel = source.key();
    problem.detour = source.table ? 0 : source.detour;
    std::vector<planner::GivenClass> given;
    std::vector<TrainingClass> classes;
    const auto placeOf = [&](const std::string& code) {
        const auto at = std::ranges::find(problem.communes, code, &Commune::code);
        if (at != problem.communes.end()) return static_cast<int>(at - problem.communes.begin());
        problem.communes.push_back(project.commune(code));
        return static_cast<int>(problem.communes.size() - 1);
    };
    std::size_t smallest = project.communes().size();
    std::size_t largest = 1;
    for (const TrainingClass& one : project.trainingClasses()) {
        if (one.members.empty()) continue;
        planner::GivenClass members;
        for (const std::string& code : one.members) members.members.push_back(placeOf(code));
        if (one.host) members.host = placeOf(*one.host);
        smallest = std::min(smallest, one.members.size());
        largest = std::max(largest, one.members.size());
        given.push_back(std::move(members));
        classes.push_back(one);
    }
    if (classes.empty()) throw Error(ErrorCode::DataInvalid, {project.path(), "training_classes", "0"});
    problem.instance = planner::cityProblem(problem.communes, source, project.boundaries(), {});
    problem.instance.p = static_cast<int>(classes.size());
    problem.instance.lower = static_cast<int>(smallest);
    problem.instance.upper = static_cast<int>(largest);
    ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
    const planner::Answer best = planner::solve(problem.instance, limitsFrom(options), monitor);
    printEvaluation(session, problem, classes, planner::evaluate(problem.instance, given), best);
    return 0;
}

int planTraining(Session& session, const PlanTrainingOptions& options) {
    std::vector<std::string> words = options.words;
    const bool evaluates = std::erase(words, "evaluate") > 0;
    if (words.size() > 1) throw Error(ErrorCode::UnknownOption, {words[1]});
    if (!words.empty()) session.project = words.front();
    const Project project = session.openForReading();
    return evaluates ? evaluateClasses(session, project, options) : planClasses(session, project, options);
}

void declareOptions(Command& command, PlanTrainingOptions& options) {
    const text::Bilingual number{"SỐ", "N"};
    command.arguments(options.words,
                      {"Tệp dự án; evaluate: xem các lớp của kế hoạch như đang có",
                       "The project file; evaluate: the plan's classes as they stand"},
                      {"[evaluate] [DỰ ÁN]", "[evaluate] [P]"});
    command.value("--classes", options.classes, {"Số lớp mới, bắt buộc", "How many new classes, needed"}, number);
    command.value("--min", options.min, {"Số xã ít nhất của một lớp", "Smallest class, communes"}, number);
    command.value("--max", options.max, {"Số xã nhiều nhất của một lớp", "Largest class, communes"}, number);
    command.value("--max-km", options.maxKm, {"Đường đi xa nhất", "Longest travel allowed"}, {"KM", "KM"});
    command.value("--weights", options.weights, {"Xã nào nặng hơn", "What makes a commune weigh more"},
                  {"equal|population", "equal|population"});
    command.value("--objective", options.objective, {"Làm nhỏ điều gì", "What is made small"},
                  {"total|longest|total-then-longest", "total|longest|total-then-longest"});
    command.flag("--contiguous", options.contiguous, {"Các xã của một lớp liền nhau", "Classes hang together"});
    command.flag("--lock-existing", options.lockExisting,
                 {"Kèm các lớp đã có, giữ nguyên", "With the classes there are, kept as they are"});
    command.value("--host", options.hosts, {"Nơi bắt buộc đặt lớp", "Communes that must host"}, {"MÃ,MÃ", "CODE,CODE"});
    command.value("--forbid", options.forbid, {"Cặp xã không học chung", "Pairs that must not share a class"},
                  {"A,B;C,D", "A,B;C,D"});
    command.value("--link", options.links,
                  {"Cặp xã nối nhau dù không giáp, như bằng phà", "Pairs linked though apart, as by a ferry"},
                  {"A,B;C,D", "A,B;C,D"});
    command.value("--distance-matrix", options.distanceMatrix,
                  {"Bảng quãng đường CSV, mét, mã xã ở dòng và cột đầu",
                   "Travel as CSV, metres, codes in the first row and column"},
                  {"TỆP", "FILE"});
    command.value(
        "--detour", options.detour,
        {"Hệ số đường vòng so với đường thẳng, mặc định 1.3", "Detour over the straight line, 1.3 by default"},
        {"HỆ SỐ", "FACTOR"});
    command.value("--time-limit", options.timeLimit,
                  {"Số giây tối đa; hết giờ thì giữ lời giải tốt nhất", "Seconds at most; the best so far is kept"},
                  {"GIÂY", "S"});
}

}  // namespace

void addPlanTraining(Command& root, Session& session) {
    Command command = root.add("plan-training",
                               {"Xếp các lớp tập huấn tiếp theo, có chứng minh", "The next training classes, proved"},
                               {"ansinh plan-training [evaluate] [DỰ ÁN] --classes SỐ [--min SỐ] [--max SỐ] […]",
                                "ansinh plan-training [evaluate] [P] --classes N [--min N] [--max N] […]"});
    const auto options = std::make_shared<PlanTrainingOptions>();
    declareOptions(command, *options);
    command.footer({"Ví dụ:\n  ansinh plan-training --classes 8 --min 5 --max 9 --contiguous",
                    "Example:\n  ansinh plan-training --classes 8 --min 5 --max 9 --contiguous"});
    command.run([&session, options] { return planTraining(session, *options); });
}

}  // namespace ansinh::cli
