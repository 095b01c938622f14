#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/planner_instance.hpp"
#include "app/cli/session.hpp"
#include "app/cli/terminal.hpp"
#include "geo/core/error.hpp"
#include "geo/planner/solver.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct SolveOptions {
    std::string instance;
    std::string timeLimit;
};

int solveInstance(const Session& session, const SolveOptions& options) {
    if (options.instance.empty()) throw Error(ErrorCode::BadArgument, {"INSTANCE.json", "", "a_file"});
    planner::SearchLimits limits;
    if (!options.timeLimit.empty()) limits.seconds = static_cast<double>(numberFrom(options.timeLimit, "--time-limit"));
    const planner::Instance instance = readInstance(options.instance);
    ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
    const planner::Answer answer = planner::solve(instance, limits, monitor);
    if (session.json) {
        printJson(session.out, jsonOf(answer));
        return 0;
    }
    session.out << planner::keyOf(answer.status) << ' ' << answer.objective << " ≥ " << answer.bound << '\n';
    for (std::size_t place = 0; place < answer.assignment.size(); ++place)
        session.out << place << ' ' << answer.assignment[place] << '\n';
    for (const std::string& rule : answer.clash) session.out << rule << '\n';
    return 0;
}

}  // namespace

void addSolvePmedian(Command& root, Session& session) {
    Command command = root.add(
        "solve-pmedian", {"Giải một bài toán p-trung vị trong tệp JSON", "Solve a p-median instance in a JSON file"},
        {"ansinh solve-pmedian BÀI.json [--time-limit GIÂY] --json",
         "ansinh solve-pmedian INSTANCE.json [--time-limit S] --json"});
    const auto options = std::make_shared<SolveOptions>();
    command.argument(options->instance, {"Tệp bài toán", "The instance"}, {"BÀI.json", "INSTANCE.json"});
    command.value("--time-limit", options->timeLimit,
                  {"Số giây tối đa; hết giờ thì giữ lời giải tốt nhất", "Seconds at most; the best so far is kept"},
                  {"GIÂY", "S"});
    command.footer({"Chỉ số đếm từ 0; quãng đường bằng mét, số nguyên. Mô tả: docs/planner.md",
                    "Indices from 0; travel in metres, whole numbers. Described in docs/planner.md"});
    command.run([&session, options] { return solveInstance(session, *options); });
}

}  // namespace ansinh::cli
