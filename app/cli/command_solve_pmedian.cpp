#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/planner_instance.hpp"
#include "app/cli/session.hpp"
#include "app/cli/terminal.hpp"
#include "geo/core/error.hpp"
#include "geo/planner/host_search.hpp"
#include "geo/planner/solver.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct SolveOptions {
    std::string instance;
    std::string timeLimit;
    std::string certificate;
};

/// Multipliers speak of the smallest total under sizes, hosts and travel limit; of nothing else.
void requireCertifiable(const planner::Instance& instance) {
    if (instance.hasSideRules() || instance.objective != planner::Objective::Total)
        throw Error(ErrorCode::BadArgument, {"--certificate", "", "only_totals_and_sizes"});
}

int solveInstance(const Session& session, const SolveOptions& options) {
    if (options.instance.empty()) throw Error(ErrorCode::BadArgument, {"INSTANCE.json", "", "a_file"});
    planner::SearchLimits limits;
    if (!options.timeLimit.empty()) limits.seconds = static_cast<double>(numberFrom(options.timeLimit, "--time-limit"));
    const planner::Instance instance = readInstance(options.instance);
    if (!options.certificate.empty()) requireCertifiable(instance);
    ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
    const planner::Answer answer = planner::solve(instance, limits, monitor);
    nlohmann::ordered_json json = jsonOf(answer);
    if (!options.certificate.empty()) {
        json["certificate"] = nullptr;
        if (!answer.assignment.empty()) {
            const planner::Certificate proof = planner::certify(instance, answer.objective, monitor);
            writeCertificate(options.certificate, answer, proof);
            json["certificate"] = {{"file", options.certificate}, {"bound", proof.bound}};
        }
    }
    if (session.json) {
        printJson(session.out, json);
        return 0;
    }
    session.out << planner::keyOf(answer.status) << ' ' << answer.objective << " ≥ " << answer.bound << '\n';
    for (std::size_t place = 0; place < answer.assignment.size(); ++place)
        session.out << place << ' ' << answer.assignment[place] << '\n';
    for (const std::string& rule : answer.clash) session.out << rule << '\n';
    if (json.contains("certificate") && !json["certificate"].is_null())
        session.out << options.certificate << " ≥ " << json["certificate"]["bound"] << '\n';
    return 0;
}

}  // namespace

void addSolvePmedian(Command& root, Session& session) {
    Command command = root.add(
        "solve-pmedian", {"Giải một bài toán p-trung vị trong tệp JSON", "Solve a p-median instance in a JSON file"},
        {"ansinh solve-pmedian BÀI.json [--time-limit GIÂY] [--certificate TỆP] --json",
         "ansinh solve-pmedian INSTANCE.json [--time-limit S] [--certificate FILE] --json"});
    const auto options = std::make_shared<SolveOptions>();
    command.argument(options->instance, {"Tệp bài toán", "The instance"}, {"BÀI.json", "INSTANCE.json"});
    command.value("--time-limit", options->timeLimit,
                  {"Số giây tối đa; hết giờ thì giữ lời giải tốt nhất", "Seconds at most; the best so far is kept"},
                  {"GIÂY", "S"});
    command.value("--certificate", options->certificate,
                  {"Ghi lời giải và các nhân tử chứng minh cận dưới, ai cũng kiểm lại được",
                   "Writes the answer and the multipliers that prove its bound, for anybody to check"},
                  {"TỆP", "FILE"});
    command.footer({"Chỉ số đếm từ 0; quãng đường bằng mét, số nguyên. Mô tả: docs/planner.md",
                    "Indices from 0; travel in metres, whole numbers. Described in docs/planner.md"});
    command.run([&session, options] { return solveInstance(session, *options); });
}

}  // namespace ansinh::cli
