#include "app/cli/answer_sheet.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/survey_answers.hpp"
#include "app/cli/survey_output.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/messages.hpp"
#include "geo/core/error.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>
#include <sstream>

namespace ansinh::cli {

namespace {

struct MakeOptions {
    std::string communes;
    bool all = false;
    std::string folder;
    std::string asOf;
    std::string deadline;
    std::string plans;
};

std::vector<std::string> listFrom(const std::string& text) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, ',');)
        if (!part.empty()) parts.push_back(part);
    return parts;
}

int make(const Session& session, const MakeOptions& options) {
    if (options.folder.empty()) throw Error(ErrorCode::BadArgument, {"-o", "", "a_folder"});
    if (options.all == !options.communes.empty())
        throw Error(ErrorCode::BadArgument, {"--commune", options.communes, "survey_commune_or_all"});
    SurveyMakeOptions what;
    what.asOf = asOfFrom(options.asOf);
    if (!options.deadline.empty()) what.deadline = Date::require(options.deadline, "--deadline");
    what.folder = options.folder;
    what.plans = listFrom(options.plans);
    Project project = session.openForWriting();
    for (const std::string& commune : listFrom(options.communes))
        what.communes.push_back(project.findCommune(commune).code);
    SurveyMadeAll made;
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        made = Surveys(project).make(what, monitor);
    }
    if (session.json) {
        nlohmann::ordered_json forms = nlohmann::ordered_json::array();
        for (const SurveyMade& form : made.forms)
            forms.push_back({{"commune", form.commune}, {"file", form.path}, {"asked", form.asked}});
        printJson(session.out, {{"as_of", what.asOf.iso()}, {"forms", forms}, {"summary", made.summary}});
        return 0;
    }
    for (const SurveyMade& form : made.forms) session.out << form.path << '\n';
    session.out << made.summary << '\n';
    session.err << session.say("Đã lập ", "Made ") << made.forms.size()
                << session.say(" phiếu. Gửi mỗi tệp cho đúng đơn vị của nó; danh sách ở tệp cuối.",
                               " forms. Send each file to its own commune; the list is in the last file.")
                << '\n';
    return 0;
}

struct TakeOptions {
    std::vector<std::string> paths;
    std::string answers;
    std::string questions;
    bool trial = false;
    std::string format = "table";
};

int take(const Session& session, const TakeOptions& options) {
    const std::string format = formatFrom(session, options.format);
    if (options.paths.empty()) throw Error(ErrorCode::BadArgument, {"files", "", "at least one"});
    Project project = session.openForWriting();
    SurveyDecisions decisions;
    if (!options.answers.empty()) decisions = readSurveyAnswers(options.answers, project);
    SurveyTaken taken;
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        if (options.trial)
            taken.review = Surveys(project).review(options.paths, decisions, monitor);
        else
            taken = Surveys(project).take(options.paths, decisions, monitor);
    }
    if (!options.questions.empty()) writeSurveyQuestions(options.questions, taken.review, project, session.language);
    printSurveyReview(session, project, taken, options.trial, format);
    const bool open = taken.review.count(ReviewedLine::Decision::Open) > 0;
    const bool anythingTaken = taken.review.count(ReviewedLine::Decision::Take) > 0 || !taken.review.passedOver.empty();
    if (options.trial || taken.batch > 0 || anythingTaken) return 0;
    return text::exitCodeFor(open ? ErrorCode::MatchQuestion : ErrorCode::ImportRefused);
}

struct StatusOptions {
    std::string asOf;
    std::string format = "table";
};

int surveyStatus(const Session& session, const StatusOptions& options) {
    const std::string format = formatFrom(session, options.format);
    Project project = session.openForReading();
    const Surveys surveys(project);
    const std::vector<Date> rounds = surveys.rounds();
    const Date asOf = options.asOf.empty() && !rounds.empty() ? rounds.front() : asOfFrom(options.asOf);
    printSurveyStatus(session, project, surveys.status(asOf, Date::today()), format);
    return 0;
}

void addMake(Command& group, Session& session) {
    Command command = group.add(
        "make", {"Lập phiếu XLSX cho từng đơn vị", "Make an XLSX form for each commune"},
        {"ansinh survey make --all|--commune MÃ,… -o THƯ_MỤC [--as-of NGÀY] [--deadline NGÀY]",
         "ansinh survey make --all|--commune CODE,… -o FOLDER [--as-of DATE] [--deadline DATE]"});
    const auto options = std::make_shared<MakeOptions>();
    command.value("--commune", options->communes,
                  {"Các đơn vị, theo mã hoặc tên, cách nhau dấu phẩy", "Communes by code or name, commas between"},
                  {"MÃ,…", "CODE,…"});
    command.flag("--all", options->all, {"Mọi đơn vị phải báo cáo", "All communes that report"});
    command.value("-o,--output", options->folder, {"Thư mục sẽ ghi, bắt buộc", "The folder, needed"},
                  {"THƯ_MỤC", "FOLDER"});
    command.value("--as-of", options->asOf, {"Số liệu đến ngày; không có thì hôm nay", "Date of the figures; else today"},
                  {"NGÀY", "DATE"});
    command.value("--deadline", options->deadline, {"Hạn gửi lại", "When forms are expected back"}, {"NGÀY", "DATE"});
    command.value("--plan", options->plans,
                  {"Hỏi thêm số liệu của kế hoạch mẫu", "Ask the measures of a template plan too"}, {"MÃ,…", "ID,…"});
    command.run([&session, options] { return make(session, *options); });
}

void addTake(Command& group, Session& session) {
    Command command = group.add(
        "take", {"Nhận phiếu gửi lại: XLSX, ODS, CSV, hoặc cả thư mục", "Take forms that came back: XLSX, ODS, CSV, a folder"},
        {"ansinh survey take TỆP|THƯ_MỤC… [--answers TỆP] [--questions TỆP] [--dry-run] [--format table|csv|json]",
         "ansinh survey take FILE|FOLDER… [--answers FILE] [--questions FILE] [--dry-run] [--format table|csv|json]"});
    const auto options = std::make_shared<TakeOptions>();
    command.arguments(options->paths, {"Tệp hoặc thư mục", "Files or folders"}, {"TỆP…", "FILE…"});
    command.value("--answers", options->answers,
                  {"Bảng trả lời: tệp, ô, câu trả lời (số, tình trạng, “=” nhận, “-” từ chối)",
                   "Table of answers: file, cell, answer (a count, a state, “=” takes, “-” refuses)"},
                  {"TỆP", "FILE"});
    command.value("--questions", options->questions,
                  {"Ghi những ô phải hỏi ra bảng, điền rồi dùng cho --answers",
                   "Write the cells to be decided as a table, to be filled in for --answers"},
                  {"TỆP", "FILE"});
    command.flag("--dry-run", options->trial, {"Chỉ xem thử, không lưu", "Look only, store nothing"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"},
                  {"table|csv|json", "table|csv|json"});
    command.run([&session, options] { return take(session, *options); });
}

void addSurveyStatus(Command& group, Session& session) {
    Command command = group.add("status", {"Ai đã gửi lại, ai chậm", "Who has reported, who is late"},
                                {"ansinh survey status [--as-of NGÀY] [--format table|csv|json]",
                                 "ansinh survey status [--as-of DATE] [--format table|csv|json]"});
    const auto options = std::make_shared<StatusOptions>();
    command.value("--as-of", options->asOf,
                  {"Số liệu đến ngày; không có thì đợt phiếu mới nhất", "Date of the figures; else the latest round"},
                  {"NGÀY", "DATE"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"},
                  {"table|csv|json", "table|csv|json"});
    command.run([&session, options] { return surveyStatus(session, *options); });
}

}  // namespace

void addSurvey(Command& root, Session& session) {
    Command group = root.add("survey", {"Phiếu khảo sát: make lập, take nhận lại, status theo dõi",
                                        "Survey forms: make, take, status"},
                             {"ansinh survey make|take|status", "ansinh survey make|take|status"});
    group.needsCommand();
    addMake(group, session);
    addTake(group, session);
    addSurveyStatus(group, session);
}

}  // namespace ansinh::cli
