#include "app/cli/answer_sheet.hpp"
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
    std::string plan;
    std::string show;
    std::string format = "table";
};

/// Nothing: the parts that belong to the form.
std::optional<StatusPart> partFrom(const std::string& show) {
    if (show.empty()) return std::nullopt;
    const std::string part = oneOf(show, "--show", {"fields", "totals", "overall", "city", "completeness"});
    if (part == "fields") return StatusPart::Fields;
    if (part == "totals") return StatusPart::Totals;
    if (part == "completeness") return StatusPart::Completeness;
    return part == "overall" ? StatusPart::Overall : StatusPart::City;
}

int status(const Session& session, const StatusOptions& options) {
    const std::string format = formatFrom(session, options.format);
    const std::optional<StatusPart> part = partFrom(options.show);
    const Date asOf = asOfFrom(options.asOf);
    const Project project = session.openForReading();
    const std::string commune = options.commune.empty() ? "" : project.findCommune(options.commune).code;
    std::vector<std::string> plans;
    for (const Plan& plan : project.plans()) plans.push_back(plan.id);
    const std::string plan = options.plan.empty() ? "" : oneOf(options.plan, "--plan", plans);
    const StatusAnswer answer = askStatus(project, asOf, options.indicator, commune, plan);
    if (format == "json") printStatusJson(session.out, answer, session.language);
    if (format == "csv") printStatusCsv(session.out, answer, part.value_or(StatusPart::Fields), session.language);
    if (format == "table") printStatusTable(session.out, answer, part, session.language);
    return 0;
}

}  // namespace

void addStatus(Command& root, Session& session) {
    Command command =
        root.add("status", {"Tiến độ của từng xã so với chỉ tiêu", "Where each commune stands against the plan"},
                 {"ansinh status [--as-of NGÀY] [--indicator MÃ] [--commune MÃ] [--plan MÃ] [--show PHẦN] [--format table|csv|json]",
                  "ansinh status [--as-of DATE] [--indicator ID] [--commune CODE] [--plan ID] [--show PART] "
                  "[--format table|csv|json]"});
    const auto options = std::make_shared<StatusOptions>();
    command.value("--as-of", options->asOf,
                  {"Ngày xem, ví dụ 2026-05-13; không có thì hôm nay", "The day, such as 2026-05-13; else today"},
                  {"NGÀY", "DATE"});
    command.value("--indicator", options->indicator, {"Chỉ một chỉ tiêu", "One indicator only"}, {"MÃ", "ID"});
    command.value("--commune", options->commune, {"Chỉ một xã, theo mã hoặc tên", "One commune only, by code or name"},
                  {"MÃ", "CODE"});
    command.value("--plan", options->plan, {"Chỉ chỉ tiêu của một kế hoạch", "Only the indicators of one plan"},
                  {"MÃ", "ID"});
    command.value("--show", options->show,
                  {"Một phần của trả lời: từng ô của bảng, tổng hợp, từng xã trên mọi chỉ tiêu, cơ quan thành phố, mức đầy đủ. CSV "
                   "không có thì từng ô; JSON luôn có đủ",
                   "One part of the answer: each field of the table, totals, each commune over all indicators, the "
                   "city's own offices, how complete. CSV without it: fields; JSON always has all"},
                  {"fields|totals|overall|city|completeness", "fields|totals|overall|city|completeness"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"},
                  {"table|csv|json", "table|csv|json"});
    command.footer(
        {"Ví dụ:\n  ansinh status --as-of 2026-05-13 --indicator courses_5plus\n"
         "  ansinh status --show totals --format csv\n"
         "  ansinh status --commune \"thanh my\" --json",
         "Examples:\n  ansinh status --as-of 2026-05-13 --indicator courses_5plus\n"
         "  ansinh status --show totals --format csv\n"
         "  ansinh status --commune \"thanh my\" --json"});
    command.run([&session, options] { return status(session, *options); });
}

}  // namespace ansinh::cli
