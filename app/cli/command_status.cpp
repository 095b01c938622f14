#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/status_output.hpp"

#include <CLI/CLI.hpp>

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

void addStatus(CLI::App& root, Session& session) {
    CLI::App* const command = addCommand(
        root, session, "status", {"Tiến độ của từng xã so với chỉ tiêu", "Where each commune stands against the plan"},
        {"ansinh status [--as-of NGÀY] [--indicator MÃ] [--commune MÃ] [--format table|csv|json]",
         "ansinh status [--as-of DATE] [--indicator ID] [--commune CODE] [--format table|csv|json]"});
    const auto options = std::make_shared<StatusOptions>();
    const char* const date = session.say("NGÀY", "DATE");
    command
        ->add_option(
            "--as-of", options->asOf,
            session.say("Ngày xem, ví dụ 2026-05-13; không có thì hôm nay", "The day, such as 2026-05-13; else today"))
        ->option_text(date);
    command->add_option("--indicator", options->indicator, session.say("Chỉ một chỉ tiêu", "One indicator only"))
        ->option_text(session.say("MÃ", "ID"));
    command
        ->add_option("--commune", options->commune,
                     session.say("Chỉ một xã, theo mã hoặc tên", "One commune only, by code or name"))
        ->option_text(session.say("MÃ", "CODE"));
    command->add_option("--format", options->format, session.say("Dạng trả lời", "The answer's form"))
        ->option_text("table|csv|json");
    command->footer(
        session.say("Ví dụ:\n  ansinh status --as-of 2026-05-13 --indicator courses_5plus\n"
                    "  ansinh status --commune \"thanh my\" --json",
                    "Examples:\n  ansinh status --as-of 2026-05-13 --indicator courses_5plus\n"
                    "  ansinh status --commune \"thanh my\" --json"));
    command->callback(
        [&session, options] { session.action = [&session, options] { return status(session, *options); }; });
}

}  // namespace ansinh::cli
