#include "app/cli/answer_sheet.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/findings.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/project/figures.hpp"
#include "geo/project/validation.hpp"

#include <algorithm>
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
    std::string rule;
    std::string measure;
    std::string state = "open";
    std::string explain;
    bool reopen = false;
    std::string format = "table";
};

/// Which of the findings are meant. One that is explained is looked for when it is to be opened again.
bool isMeant(const CheckedFinding& one, const std::string& commune, const ValidateOptions& options) {
    const std::string wanted = options.reopen ? "explained" : options.explain.empty() ? options.state : "open";
    const progress::Finding& finding = one.finding;
    return (commune.empty() || finding.unit == commune) && (options.rule.empty() || finding.rule == options.rule) &&
           (options.measure.empty() || finding.measure == options.measure) &&
           (options.severity.empty() || keyOf(finding.severity) == options.severity) &&
           (wanted == "all" || one.note.has_value() == (wanted == "explained"));
}

void check(const ValidateOptions& options, const Validation& validation) {
    if (!options.severity.empty()) (void)oneOf(options.severity, "--severity", {"note", "warning", "error"});
    (void)oneOf(options.state, "--state", {"open", "explained", "all"});
    if (!options.rule.empty()) {
        std::vector<std::string> known;
        for (const progress::ValidationRule& rule : validation.rules().rules) known.push_back(rule.id);
        (void)oneOf(options.rule, "--rule", known);
    }
    // What is marked is named, so that one word does not silence everything.
    if ((!options.explain.empty() || options.reopen) && (options.commune.empty() || options.rule.empty()))
        throw Error(ErrorCode::BadArgument,
                    {options.reopen ? "--reopen" : "--explain", options.explain, "--commune, --rule"});
    if (!options.explain.empty() && options.reopen)
        throw Error(ErrorCode::BadArgument, {"--reopen", "", "--explain"});
}

int validate(const Session& session, const ValidateOptions& options) {
    const std::string format = formatFrom(session, options.format);
    const Date asOf = asOfFrom(options.asOf);
    const bool marks = !options.explain.empty() || options.reopen;
    Project project = marks ? session.openForWriting() : session.openForReading();
    Validation validation(project);
    check(options, validation);
    const std::string commune = options.commune.empty() ? "" : project.findCommune(options.commune).code;
    std::vector<CheckedFinding> found;
    const auto look = [&] {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        return validation.checked(asOf, monitor);
    };
    found = look();
    Json batch;
    if (marks) {
        std::vector<progress::Finding> meant;
        for (const CheckedFinding& one : found)
            if (isMeant(one, commune, options)) meant.push_back(one.finding);
        if (meant.empty()) throw Error(ErrorCode::BadArgument, {"--rule", options.rule, "a_finding_of_the_commune"});
        batch = options.reopen ? validation.reopen(meant) : validation.explain(meant, options.explain);
        found = look();
        std::erase_if(found, [&](const CheckedFinding& one) {
            return std::ranges::find(meant, one.finding) == meant.end();
        });
    } else {
        std::erase_if(found, [&](const CheckedFinding& one) { return !isMeant(one, commune, options); });
    }
    const std::vector<Measure> measures = Figures(project).measures();
    AnswerSheet sheet("findings", {{"commune", {"Mã", "Code"}},
                                   {"severity", {"Mức", "Severity"}},
                                   {"rule", {"Luật", "Rule"}},
                                   {"measure", {"Số đo", "Measure"}},
                                   {"date", {"Ngày", "Date"}},
                                   {"count", {"Số", "Count"}, true},
                                   {"sentence", {"Điều thấy được", "What was found"}},
                                   {"advice", {"Việc nên làm", "What to do"}},
                                   {"note", {"Đã giải thích", "Explained"}},
                                   {"person", {"Người", "Person"}},
                                   {"at", {"Lúc (UTC)", "At (UTC)"}}});
    std::map<std::string, int> counts{{"error", 0}, {"warning", 0}, {"note", 0}};
    for (const CheckedFinding& one : found) {
        const progress::Finding& finding = one.finding;
        ++counts[keyOf(finding.severity)];
        const progress::ValidationRule& rule = *validation.rule(finding.rule);
        sheet.add({finding.unit, {keyOf(finding.severity), text::nameOf(finding.severity, session.language)},
                   finding.rule, finding.measure, orNull(finding.date), finding.count ? Json(*finding.count) : Json(),
                   text::sentenceFor(finding, rule, project.communes(), measures, session.language),
                   text::adviceFor(rule, session.language), one.note ? Json(one.note->note) : Json(),
                   one.note ? Json(one.note->person) : Json(), one.note ? Json(one.note->at) : Json()});
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
    sheet.print(session, format, {{"as_of", asOf.iso()}, {"sample", project.hasSample()}, {"counts", counts}, {"batch", batch}});
    return 0;
}

}  // namespace

void addValidate(Command& root, Session& session) {
    Command command = root.add("validate", {"Số liệu nào đáng ngờ, theo luật nào", "Which figures are doubtful, by which rule"},
                               {"ansinh validate [--as-of NGÀY] [--commune XÃ] [--severity MỨC] [--state open|explained|all]\n"
                                "       ansinh validate --commune XÃ --rule LUẬT [--measure SỐ_ĐO] --explain LỜI | --reopen",
                                "ansinh validate [--as-of DATE] [--commune CODE] [--severity LEVEL] [--state open|explained|all]\n"
                                "       ansinh validate --commune CODE --rule RULE [--measure ID] --explain NOTE | --reopen"});
    const auto options = std::make_shared<ValidateOptions>();
    command.value("--as-of", options->asOf, {"Ngày xem; không có thì hôm nay", "The day; else today"}, {"NGÀY", "DATE"});
    command.value("--commune", options->commune, {"Chỉ một xã", "One commune only"}, {"XÃ", "CODE"});
    command.value("--severity", options->severity, {"Chỉ một mức", "One level only"}, {"note|warning|error", "note|warning|error"});
    command.value("--rule", options->rule, {"Chỉ một luật", "One rule only"}, {"LUẬT", "RULE"});
    command.value("--measure", options->measure, {"Chỉ một số đo", "One measure only"}, {"SỐ_ĐO", "ID"});
    command.value("--state", options->state, {"Việc còn phải xem (open), đã giải thích, hay tất cả", "What is to be looked at (open), what is explained, or all"},
                  {"open|explained|all", "open|explained|all"});
    command.value("--explain", options->explain,
                  {"Ghi lời giải thích cho phát hiện của xã theo luật; số đổi thì mở lại; lấy lại bằng: ansinh undo",
                   "Keep this explanation of the commune's findings by the rule; open again when the figure changes; ansinh undo takes it back"},
                  {"LỜI", "NOTE"});
    command.flag("--reopen", options->reopen, {"Mở lại phát hiện đã giải thích", "Open an explained finding again"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"}, {"table|csv|json", "table|csv|json"});
    command.run([&session, options] { return validate(session, *options); });
}

}  // namespace ansinh::cli
