#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/session.hpp"
#include "app/cli/status_output.hpp"

#include <memory>

namespace ansinh::cli {

namespace {

struct StatusOptions {
    std::string asOf;
    std::string indicator;
    std::string commune;
    std::string format = "table";
};

int status(const Session& session, const StatusOptions& options) {
    const std::string format = session.json ? "json" : oneOf(options.format, "--format", {"table", "csv", "json"});
    const Date asOf = asOfFrom(options.asOf);
    const Project project = session.openForReading();
    const std::string commune = options.commune.empty() ? "" : project.findCommune(options.commune).code;
    const StatusAnswer answer = askStatus(project, asOf, options.indicator, commune);
    if (format == "json") printStatusJson(session.out, answer, session.language);
    if (format == "csv") printStatusCsv(session.out, answer, session.language);
    if (format == "table") printStatusTable(session.out, answer, session.language);
    return 0;
}

}  // namespace

void addStatus(Command& root, Session& session) {
    Command command =
        root.add("status", {"Tiến độ của từng xã so với chỉ tiêu", "Where each commune stands against the plan"},
                 {"ansinh status [--as-of NGÀY] [--indicator MÃ] [--commune MÃ] [--format table|csv|json]",
                  "ansinh status [--as-of DATE] [--indicator ID] [--commune CODE] [--format table|csv|json]"});
    const auto options = std::make_shared<StatusOptions>();
    command.value("--as-of", options->asOf,
                  {"Ngày xem, ví dụ 2026-05-13; không có thì hôm nay", "The day, such as 2026-05-13; else today"},
                  {"NGÀY", "DATE"});
    command.value("--indicator", options->indicator, {"Chỉ một chỉ tiêu", "One indicator only"}, {"MÃ", "ID"});
    command.value("--commune", options->commune, {"Chỉ một xã, theo mã hoặc tên", "One commune only, by code or name"},
                  {"MÃ", "CODE"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"},
                  {"table|csv|json", "table|csv|json"});
    command.footer(
        {"Ví dụ:\n  ansinh status --as-of 2026-05-13 --indicator courses_5plus\n"
         "  ansinh status --commune \"thanh my\" --json",
         "Examples:\n  ansinh status --as-of 2026-05-13 --indicator courses_5plus\n"
         "  ansinh status --commune \"thanh my\" --json"});
    command.run([&session, options] { return status(session, *options); });
}

}  // namespace ansinh::cli
