#include "app/cli/survey_output.hpp"

#include "app/cli/answer_sheet.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/table.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <nlohmann/json.hpp>

#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;
using Decision = ReviewedLine::Decision;
using Verdict = ReviewedLine::Verdict;

namespace {

constexpr std::size_t kLinesShown = 60;

std::string communeName(const Project& project, const std::string& code, text::Language language) {
    return code.empty() ? std::string() : text::fullNameOf(project.commune(code), language);
}

Json valueJson(const std::optional<SurveyValue>& value, bool opinion) {
    if (!value) return {};
    if (opinion) return {{"choice", value->choice}};
    return {{"state", keyOf(value->state)}, {"count", hasCount(value->state) ? Json(value->count) : Json()}};
}

const char* keyOf(Decision decision) {
    return decision == Decision::Take ? "take" : decision == Decision::Refuse ? "refuse" : "open";
}

Json lineJson(const Session& session, const Project& project, const SurveyReview& review, const ReviewedLine& line) {
    const bool opinion = line.line.item.starts_with("q:");
    Json json{{"file", review.forms[line.form].file},
              {"cell", line.line.cell},
              {"commune", review.forms[line.form].commune},
              {"item", orNull(line.line.item)},
              {"name", line.name.empty() ? line.line.label : line.name},
              {"found", line.line.found},
              {"verdict", ansinh::keyOf(line.verdict)},
              {"decision", keyOf(line.decision)},
              {"value", valueJson(line.line.value, opinion)},
              {"before", valueJson(line.before, opinion)}};
    if (!line.line.code.empty())
        json["issue"] = jsonOf(
            text::withCommuneNames(surveyIssueOf(review, line), project.communes(), session.language), session.language);
    return json;
}

struct FileCounts {
    std::map<Verdict, std::int64_t> verdicts;
    std::int64_t open = 0;
};

std::vector<FileCounts> countsOf(const SurveyReview& review) {
    std::vector<FileCounts> counts(review.forms.size());
    for (const ReviewedLine& line : review.lines) {
        ++counts[line.form].verdicts[line.verdict];
        counts[line.form].open += line.decision == Decision::Open ? 1 : 0;
    }
    return counts;
}

void printJsonReview(const Session& session, const Project& project, const SurveyTaken& taken, bool trial) {
    const SurveyReview& review = taken.review;
    const std::vector<FileCounts> counts = countsOf(review);
    Json files = Json::array();
    for (std::size_t i = 0; i < review.forms.size(); ++i) {
        const import::ReturnedForm& form = review.forms[i];
        Json issues = Json::array();
        for (const ImportIssue& issue : form.issues)
            issues.push_back(jsonOf(text::withCommuneNames(issue, project.communes(), session.language), session.language));
        Json verdicts;
        for (const Verdict verdict :
             {Verdict::Same, Verdict::New, Verdict::Changed, Verdict::Conflicting, Verdict::Doubtful}) {
            const auto at = counts[i].verdicts.find(verdict);
            verdicts[ansinh::keyOf(verdict)] = at == counts[i].verdicts.end() ? 0 : at->second;
        }
        files.push_back({{"file", form.file},
                         {"format", orNull(form.format)},
                         {"commune", orNull(form.commune)},
                         {"as_of", form.asOf ? Json(form.asOf->iso()) : Json()},
                         {"checksum", orNull(form.checksum)},
                         {"blank", form.blank},
                         {"verdicts", verdicts},
                         {"open", counts[i].open},
                         {"issues", issues}});
    }
    Json lines = Json::array();
    for (const ReviewedLine& line : review.lines)
        if (line.verdict != Verdict::Same) lines.push_back(lineJson(session, project, review, line));
    const std::size_t take = review.count(Decision::Take);
    printJson(session.out, {{"read", review.lines.size()},
                            {"accepted", take},
                            {"refused", review.lines.size() - take},
                            {"open", review.count(Decision::Open)},
                            {"batch", taken.batch > 0 ? Json(taken.batch) : Json()},
                            {"dry_run", trial},
                            {"files", files},
                            {"lines", lines}});
}

/// A count, a state that carries none, or what was chosen; blank where nothing is known.
std::string valueText(const std::optional<SurveyValue>& value, bool opinion) {
    if (!value) return {};
    if (opinion) return value->choice;
    return hasCount(value->state) ? std::to_string(value->count) : keyOf(value->state);
}

void printCsvReview(const Session& session, const Project& project, const SurveyReview& review) {
    session.out << csvLine({"file", "cell", "commune", "item", "name", "found", "verdict", "decision", "value", "before",
                            "issue", "message"});
    for (const ReviewedLine& line : review.lines) {
        if (line.verdict == Verdict::Same) continue;
        const import::ReturnedForm& form = review.forms[line.form];
        const bool opinion = line.line.item.starts_with("q:");
        std::string message;
        if (!line.line.code.empty())
            message = text::findingFor(
                text::withCommuneNames(surveyIssueOf(review, line), project.communes(), session.language), session.language);
        session.out << csvLine({form.file, line.line.cell, form.commune, line.line.item,
                                line.name.empty() ? line.line.label : line.name, line.line.found,
                                ansinh::keyOf(line.verdict), keyOf(line.decision), valueText(line.line.value, opinion),
                                valueText(line.before, opinion), line.line.code, message});
    }
}

void printFiles(const Session& session, const Project& project, const SurveyReview& review) {
    Table table({{session.say("Tệp", "File")},
                 {session.say("Đơn vị", "Commune")},
                 {session.say("Số liệu đến", "As of")},
                 {session.say("Như cũ", "Same"), true},
                 {session.say("Mới", "New"), true},
                 {session.say("Thay đổi", "Changed"), true},
                 {session.say("Phải hỏi", "To decide"), true}});
    const std::vector<FileCounts> counts = countsOf(review);
    for (std::size_t i = 0; i < review.forms.size(); ++i) {
        const import::ReturnedForm& form = review.forms[i];
        const auto count = [&](Verdict verdict) {
            const auto at = counts[i].verdicts.find(verdict);
            return std::to_string(at == counts[i].verdicts.end() ? 0 : at->second);
        };
        table.add({form.file, communeName(project, form.commune, session.language),
                   form.asOf ? text::formatDate(*form.asOf, session.language) : "", count(Verdict::Same),
                   count(Verdict::New), count(Verdict::Changed), std::to_string(counts[i].open)});
    }
    table.print(session.out);
}

void printIssue(const Session& session, const Project& project, const ImportIssue& issue, const std::string& mark,
                const std::string& where = {}) {
    const ImportIssue named = text::withCommuneNames(issue, project.communes(), session.language);
    session.out << "  [" << mark << "] " << issue.file;
    if (!where.empty()) session.out << ", " << where;
    session.out << ": " << text::findingFor(named, session.language) << "\n      → "
                << text::adviceFor(named, session.language) << '\n';
}

void printOpen(const Session& session, const Project& project, const SurveyReview& review) {
    for (const import::ReturnedForm& form : review.forms)
        for (const ImportIssue& issue : form.issues)
            printIssue(session, project, issue, text::nameOf(issue.severity, session.language));
    std::size_t shown = 0;
    for (const ReviewedLine& line : review.lines) {
        if (line.decision == Decision::Take) continue;
        if (++shown > kLinesShown) continue;
        const ImportIssue issue = surveyIssueOf(review, line);
        printIssue(session, project, issue,
                   line.decision == Decision::Open ? session.say("phải hỏi", "to decide")
                                                   : text::nameOf(issue.severity, session.language),
                   line.line.cell + (line.name.empty() ? "" : " “" + line.name + "”"));
    }
    if (shown > kLinesShown)
        session.out << "  … " << session.say("còn ", "") << shown - kLinesShown
                    << session.say(" ô nữa; xem hết bằng --json hoặc --questions TỆP",
                                   " more cells; see all with --json or --questions FILE")
                    << '\n';
}

std::string stateName(SurveyStanding::State state, text::Language language) {
    return text::surveyStateName(ansinh::keyOf(state), language);
}

}  // namespace

void printSurveyReview(const Session& session, const Project& project, const SurveyTaken& taken, bool trial,
                       const std::string& format) {
    if (format == "json") return printJsonReview(session, project, taken, trial);
    if (format == "csv") return printCsvReview(session, project, taken.review);
    const SurveyReview& review = taken.review;
    printFiles(session, project, review);
    const auto count = [&](std::size_t number) {
        return text::formatCount(static_cast<std::int64_t>(number), session.language);
    };
    const std::size_t take = review.count(Decision::Take);
    session.out << session.say("Đọc ", "Read ") << count(review.lines.size()) << session.say(" câu trả lời, nhận ", " answers, accepted ")
                << count(take) << session.say(", phải hỏi hoặc từ chối ", ", to decide or refused ")
                << count(review.lines.size() - take) << '\n';
    if (taken.batch > 0)
        session.out << session.say("Đợt số ", "Batch ") << taken.batch
                    << session.say("; hủy bằng: ansinh undo ", "; take back with: ansinh undo ") << taken.batch << '\n';
    else
        session.out << (trial ? session.say("Chỉ xem thử, chưa lưu gì.", "A trial: nothing was stored.")
                              : session.say("Không có gì mới để lưu.", "There was nothing new to store."))
                    << '\n';
    printOpen(session, project, review);
}

void printSurveyStatus(const Session& session, const Project& project, const SurveyStatus& status,
                       const std::string& format) {
    using State = SurveyStanding::State;
    if (format == "json") {
        Json rows = Json::array();
        for (const SurveyStanding& row : status.rows)
            rows.push_back({{"commune", row.commune},
                            {"name", communeName(project, row.commune, session.language)},
                            {"state", ansinh::keyOf(row.state)},
                            {"deadline", row.deadline ? Json(row.deadline->iso()) : Json()},
                            {"file", orNull(row.file)},
                            {"returned_at", orNull(row.returnedAt)},
                            {"batch", row.batch > 0 ? Json(row.batch) : Json()},
                            {"asked", row.asked},
                            {"answered", row.answered},
                            {"known", row.known}});
        Json counts;
        for (const State state : {State::Returned, State::Waiting, State::Late, State::NotSent})
            counts[ansinh::keyOf(state)] = status.count(state);
        printJson(session.out, {{"as_of", status.asOf.iso()}, {"counts", counts}, {"rows", rows}});
        return;
    }
    if (format == "csv") {
        session.out << csvLine({"commune", "name", "state", "deadline", "file", "returned_at", "asked", "answered", "known"});
        for (const SurveyStanding& row : status.rows)
            session.out << csvLine({row.commune, communeName(project, row.commune, session.language),
                                    ansinh::keyOf(row.state), row.deadline ? row.deadline->iso() : "", row.file,
                                    row.returnedAt, std::to_string(row.asked), std::to_string(row.answered),
                                    std::to_string(row.known)});
        return;
    }
    session.out << session.say("Số liệu đến ngày ", "Figures as of ") << text::formatDate(status.asOf, session.language)
                << ": ";
    for (const State state : {State::Returned, State::Waiting, State::Late, State::NotSent})
        session.out << (state == State::Returned ? "" : ", ") << stateName(state, session.language) << ' '
                    << status.count(state);
    session.out << '\n';
    Table table({{session.say("Mã", "Code")},
                 {session.say("Đơn vị", "Commune")},
                 {session.say("Tình trạng", "State")},
                 {session.say("Hạn", "Deadline")},
                 {session.say("Đã trả lời", "Answered"), true},
                 {session.say("Trên số hỏi", "Of asked"), true},
                 {session.say("Tệp", "File")}});
    for (const SurveyStanding& row : status.rows)
        table.add({row.commune, communeName(project, row.commune, session.language), stateName(row.state, session.language),
                   row.deadline ? text::formatDate(*row.deadline, session.language) : "", std::to_string(row.answered),
                   std::to_string(row.asked), row.file});
    table.print(session.out);
}

}  // namespace ansinh::cli
