#include "app/cli/import_output.hpp"

#include "app/cli/json_output.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;
using Kind = import::CrsVerdict::Kind;

namespace {

constexpr std::size_t kIssuesShown = 60;

const char* keyOf(Kind kind) {
    switch (kind) {
        case Kind::Declared:
            return "declared";
        case Kind::Given:
            return "given";
        case Kind::Assumed:
            return "assumed";
        case Kind::Question:
            return "question";
    }
    return "";
}

std::string firstFile(const import::Outcome& outcome) {
    return outcome.files.empty() ? "" : outcome.files.front();
}

Json crsOf(const import::CrsVerdict& crs) {
    const auto orNull = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    return {{"kind", keyOf(crs.kind)},          {"declared", orNull(crs.declared)}, {"used", orNull(crs.used)},
            {"proposed", orNull(crs.proposed)}, {"reason", orNull(crs.reason)},     {"swapped_axes", crs.swappedAxes},
            {"offset_m", crs.offsetM}};
}

Json questionsOf(const Project& project, const import::Outcome& outcome, text::Language language) {
    Json questions = Json::array();
    for (const import::NameQuestion& question : outcome.questions) {
        Json candidates = Json::array();
        for (const MatchCandidate& candidate : question.candidates)
            candidates.push_back({{"code", candidate.commune},
                                  {"name", text::fullNameOf(project.commune(candidate.commune), language)},
                                  {"distance", candidate.distance}});
        questions.push_back({{"row", question.row}, {"spelling", question.spelling}, {"candidates", candidates}});
    }
    return questions;
}

void printJsonForm(const Session& session, const Project& project, const ImportReport& report, bool trial) {
    const import::Outcome& outcome = report.outcome;
    Json issues = Json::array();
    for (const ImportIssue& issue : outcome.issues)
        issues.push_back(jsonOf(text::withCommuneNames(issue, project.communes(), session.language), session.language));
    Json json{{"read", outcome.read},
              {"accepted", outcome.accepted},
              {"refused", outcome.refused},
              {"issues", issues},
              {"batch", report.batch > 0 ? Json(report.batch) : Json()},
              {"dry_run", trial},
              {"files", outcome.files},
              {"format", outcome.format},
              {"encoding", outcome.encoding},
              {"crs", crsOf(outcome.crs)},
              {"questions", questionsOf(project, outcome, session.language)}};
    if (const auto error = verdictOn(report)) json["error"] = jsonOf(*error, session.language);
    printJson(session.out, json);
}

void printIssue(const Session& session, const ImportIssue& issue) {
    session.out << "  [" << text::nameOf(issue.severity, session.language) << "] ";
    if (!issue.file.empty()) session.out << issue.file << ", ";
    if (issue.row > 0) session.out << session.say("dòng ", "row ") << issue.row << ": ";
    session.out << text::findingFor(issue, session.language) << "\n      → " << text::adviceFor(issue, session.language)
                << '\n';
}

void printIssues(const Session& session, const Project& project, const std::vector<ImportIssue>& issues) {
    if (issues.empty()) return;
    // What was refused first: that is what a person has to act on.
    std::vector<const ImportIssue*> ordered;
    ordered.reserve(issues.size());
    for (const ImportIssue& issue : issues) ordered.push_back(&issue);
    std::ranges::stable_sort(ordered, std::greater{}, &ImportIssue::severity);
    session.out << session.say("Những điều cần biết: ", "What should be known: ") << issues.size() << '\n';
    for (const ImportIssue* issue : std::span(ordered).first(std::min(ordered.size(), kIssuesShown)))
        printIssue(session, text::withCommuneNames(*issue, project.communes(), session.language));
    if (ordered.size() > kIssuesShown)
        session.out << "  … " << session.say("còn ", "") << ordered.size() - kIssuesShown
                    << session.say(" điều nữa; xem hết bằng --json", " more; see all with --json") << '\n';
}

}  // namespace

std::optional<Error> verdictOn(const ImportReport& report) {
    const import::Outcome& outcome = report.outcome;
    const std::string file = firstFile(outcome);
    if (outcome.crs.kind == Kind::Question)
        return Error(ErrorCode::CrsQuestion, {file, outcome.crs.declared, outcome.crs.proposed, outcome.crs.reason});
    if (outcome.accepted > 0) return std::nullopt;
    if (!outcome.questions.empty())
        return Error(ErrorCode::MatchQuestion, {file, std::to_string(outcome.questions.size())});
    return Error(ErrorCode::ImportRefused, {file, "nothing_accepted"});
}

AnswerSheet issueSheet(text::Language language, const Project& project, const std::vector<ImportIssue>& issues) {
    AnswerSheet sheet("issues", {{"file", {"Tệp", "File"}},
                                 {"row", {"Dòng", "Row"}, true},
                                 {"field", {"Ô, cột", "Cell, column"}},
                                 {"severity", {"Mức", "Severity"}},
                                 {"code", {"Mã", "Code"}},
                                 {"found", {"Đã thấy", "Found"}},
                                 {"message", {"Điều cần biết", "What should be known"}},
                                 {"advice", {"Việc nên làm", "What to do"}}});
    for (const ImportIssue& one : issues) {
        const ImportIssue issue = text::withCommuneNames(one, project.communes(), language);
        sheet.add({orNull(issue.file), issue.row > 0 ? Json(issue.row) : Json(), orNull(issue.field),
                   {keyOf(issue.severity), text::nameOf(issue.severity, language)}, issue.code,
                   orNull(one.found), text::findingFor(issue, language), text::adviceFor(issue, language)});
    }
    return sheet;
}

namespace {

void printSummary(std::ostream& out, const Session& session, const ImportReport& report, bool trial) {
    const import::Outcome& outcome = report.outcome;
    const auto count = [&](std::int64_t number) { return text::formatCount(number, session.language); };
    out << session.say("Đọc ", "Read ") << count(outcome.read) << session.say(", nhận ", ", accepted ")
        << count(outcome.accepted) << session.say(", từ chối ", ", refused ") << count(outcome.refused) << '\n';
    if (!outcome.crs.used.empty())
        out << session.say("Hệ tọa độ: ", "Coordinate system: ")
            << text::crsName(outcome.crs.used, session.language) << '\n';
    if (report.batch > 0)
        out << session.say("Đợt nhập số ", "Batch ") << report.batch
            << session.say("; hủy bằng: ansinh undo ", "; take back with: ansinh undo ") << report.batch
            << '\n';
    else if (trial)
        out << session.say("Chỉ xem thử, chưa lưu gì.", "A trial: nothing was stored.") << '\n';
}

}  // namespace

void printImport(const Session& session, const Project& project, const ImportReport& report, bool trial,
                 const std::string& format) {
    if (format == "json") {
        printJsonForm(session, project, report, trial);
        return;
    }
    printSummary(format == "csv" ? session.err : session.out, session, report, trial);
    if (format == "csv")
        issueSheet(session.language, project, report.outcome.issues).print(session, format, {});
    else
        printIssues(session, project, report.outcome.issues);
}

}  // namespace ansinh::cli
