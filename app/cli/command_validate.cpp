#include "app/cli/answer_sheet.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/findings.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "geo/project/figures.hpp"
#include "geo/project/validation.hpp"

#include <map>
#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

struct ValidateOptions {
    std::string asOf;
    std::string commune;
    std::string severity;
    std::string format = "table";
};

int validate(const Session& session, const ValidateOptions& options) {
    const std::string format = formatFrom(session, options.format);
    const Date asOf = asOfFrom(options.asOf);
    if (!options.severity.empty()) (void)oneOf(options.severity, "--severity", {"note", "warning", "error"});
    Project project = session.openForReading();
    const std::string commune = options.commune.empty() ? "" : project.findCommune(options.commune).code;
    const Validation validation(project);
    std::vector<progress::Finding> findings;
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        findings = validation.findings(asOf, monitor);
    }
    std::erase_if(findings, [&](const progress::Finding& one) {
        return (!commune.empty() && one.unit != commune) ||
               (!options.severity.empty() && keyOf(one.severity) != options.severity);
    });
    const std::vector<Measure> measures = Figures(project).measures();
    AnswerSheet sheet("findings", {{"commune", {"Mã", "Code"}},
                                   {"severity", {"Mức", "Severity"}},
                                   {"rule", {"Luật", "Rule"}},
                                   {"measure", {"Số đo", "Measure"}},
                                   {"date", {"Ngày", "Date"}},
                                   {"count", {"Số", "Count"}, true},
                                   {"sentence", {"Điều thấy được", "What was found"}},
                                   {"advice", {"Việc nên làm", "What to do"}}});
    std::map<std::string, int> counts{{"error", 0}, {"warning", 0}, {"note", 0}};
    for (const progress::Finding& finding : findings) {
        ++counts[keyOf(finding.severity)];
        const progress::ValidationRule& rule = *validation.rule(finding.rule);
        sheet.add({finding.unit, {keyOf(finding.severity), text::nameOf(finding.severity, session.language)},
                   finding.rule, finding.measure, orNull(finding.date), finding.count ? Json(*finding.count) : Json(),
                   text::sentenceFor(finding, rule, project.communes(), measures, session.language),
                   text::adviceFor(rule, session.language)});
    }
    if (format == "table") {
        if (project.hasSample()) session.out << "*** " << text::sampleMark(session.language) << " ***\n";
        for (const char* severity : {"error", "warning", "note"})
            session.out << text::formatCount(counts[severity], session.language) << " "
                        << session.say(severity == std::string("error") ? "sai" : severity == std::string("warning") ? "cần xem" : "ghi chú",
                                       severity)
                        << (severity == std::string("note") ? "\n" : ", ");
        if (sheet.empty()) return 0;
    }
    sheet.print(session, format, {{"as_of", asOf.iso()}, {"sample", project.hasSample()}, {"counts", counts}});
    return 0;
}

}  // namespace

void addValidate(Command& root, Session& session) {
    Command command = root.add("validate", {"Số liệu nào đáng ngờ, theo luật nào", "Which figures are doubtful, by which rule"},
                               {"ansinh validate [--as-of NGÀY] [--commune XÃ] [--severity MỨC]",
                                "ansinh validate [--as-of DATE] [--commune CODE] [--severity LEVEL]"});
    const auto options = std::make_shared<ValidateOptions>();
    command.value("--as-of", options->asOf, {"Ngày xem; không có thì hôm nay", "The day; else today"}, {"NGÀY", "DATE"});
    command.value("--commune", options->commune, {"Chỉ một xã", "One commune only"}, {"XÃ", "CODE"});
    command.value("--severity", options->severity, {"Chỉ một mức", "One level only"}, {"note|warning|error", "note|warning|error"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"}, {"table|csv|json", "table|csv|json"});
    command.run([&session, options] { return validate(session, *options); });
}

}  // namespace ansinh::cli
