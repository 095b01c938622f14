#include "app/cli/command_line.hpp"

#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/help_form.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/text/messages.hpp"
#include "geo/core/error.hpp"

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <new>
#include <ostream>

namespace ansinh::cli {

namespace {

constexpr std::array kCommands{"new",     "import",    "check",    "status",   "trend",     "tasks",     "render",        "view",
                               "meeting", "profile",   "export",   "batches",  "undo",          "sample",
                               "plan",    "figure",    "readiness", "validate", "feedback",     "opinions",
                               "survey",  "report",
                               "plan-training", "solve-pmedian"};
constexpr std::array kQuestions{"--version", "--help", "-h", "--self-test"};

template <std::size_t N>
bool holds(const std::array<const char*, N>& list, const std::string& text) {
    return std::ranges::any_of(list, [&](const char* one) { return text == one; });
}

bool takesValue(const std::string& option) {
    return option == "--project" || option == "--lang";
}

/// CLI11's own complaints are English sentences; what they are about is at their beginning.
Error errorOf(const CLI::ParseError& fault) {
    const std::string what = fault.what();
    if (fault.get_name() == "RequiredError" && what.find("ubcommand") != std::string::npos)
        return Error(ErrorCode::UnknownOption);
    if (fault.get_name() == "ArgumentMismatch") return Error(ErrorCode::BadArgument, {what.substr(0, what.find(':'))});
    return Error(ErrorCode::UnknownOption,
                 {what.substr(what.rfind(": ") == std::string::npos ? 0 : what.rfind(": ") + 2)});
}

int report(const Error& error, const Session& session) {
    if (session.json) printErrorJson(session.out, error, session.language);
    session.err << text::messageFor(error, session.language) << '\n';
    return text::exitCodeFor(error.code());
}

constexpr text::Bilingual kRootFooter{
    "Ví dụ:\n"
    "  ansinh new\n"
    "  ansinh import boundaries ranh-gioi.gpkg\n"
    "  ansinh status --as-of 2026-05-13\n"
    "  ansinh render --layer progress -o tien-do.png\n"
    "  ansinh export --to xlsx -o tien-do.xlsx\n"
    "Trợ giúp của một lệnh: ansinh LỆNH --help\n"
    "Mã thoát: 0 xong, 1 lỗi chương trình, 2 dùng sai, 3 tệp hoặc dữ liệu, 4 cần người trả lời, 5 môi trường, 6 đã "
    "dừng",
    "Examples:\n"
    "  ansinh new\n"
    "  ansinh import boundaries boundaries.gpkg\n"
    "  ansinh status --as-of 2026-05-13\n"
    "  ansinh render --layer progress -o progress.png\n"
    "  ansinh export --to xlsx -o status.xlsx\n"
    "A command's own help: ansinh COMMAND --help\n"
    "Exit codes: 0 done, 1 fault of the program, 2 wrong use, 3 file or data, 4 a question to a person, "
    "5 environment, 6 stopped"};

void declareQuestions(CLI::App& app, Session& session) {
    const char* const group = session.say("Tùy chọn", "Options");
    const auto version = [&session] {
        session.out << programName() << '\n';
        return 0;
    };
    const auto selfTest = [&session] {
        if (!session.screens.selfTest) throw Error(ErrorCode::DisplayMissing, {"no_qml"});
        return session.screens.selfTest();
    };
    app.add_flag_callback(
           "--version", [&session, version] { session.action = version; },
           session.say("Hiện phiên bản", "Show the version"))
        ->group(group);
    app.add_flag_callback(
           "--self-test", [&session, selfTest] { session.action = selfTest; },
           session.say("Nạp mọi trang của cửa sổ rồi thoát", "Load every page of the window, then end"))
        ->group(group);
}

}  // namespace

/// The root of all commands: what needs CLI11 and Command's inside at once.
class CommandLine {
public:
    CommandLine(CLI::App& app, Session& session) : root_(app, session) {
        app.name("ansinh");
        app.description(
            session.say("Bản đồ số an sinh xã hội. Không có lệnh thì mở cửa sổ bản đồ.",
                        "The social-welfare map of a city's communes. Without a command it opens the window."));
        app.usage(session.say("Cách dùng: ansinh [LỆNH] [tùy chọn]", "Usage: ansinh [COMMAND] [options]"));
        app.formatter(helpForm(session.language));
        declareQuestions(app, session);
        root_.addCommonOptions();
        for (const auto add : {addNew, addImport, addCheck, addStatus, addTrend, addTasks, addRender, addView, addMeeting, addProfile,
                               addExport, addBatches, addUndo, addSample, addPlan, addFigure, addReadiness,
                               addValidate, addFeedback, addOpinions, addSurvey, addReport, addPlanTraining, addSolvePmedian})
            add(root_, session);
        root_.footer(kRootFooter);
    }

private:
    Command root_;
};

namespace {

int parseAndRun(const std::vector<std::string>& args, Session& session) {
    CLI::App app;
    const CommandLine line(app, session);
    try {
        std::vector<std::string> reversed(args.rbegin(), args.rend());
        app.parse(reversed);
    } catch (const CLI::CallForHelp&) {
        session.out << helpFor(app);
        return 0;
    } catch (const CLI::ParseError& fault) {
        throw errorOf(fault);
    }
    if (session.action) return session.action();
    session.out << helpFor(app);
    return 0;
}

}  // namespace

bool wantsWindow(const std::vector<std::string>& args) {
    for (std::size_t i = 0; i < args.size(); ++i) {
        const std::string& arg = args[i];
        if (holds(kQuestions, arg)) return false;
        if (takesValue(arg)) {
            ++i;
        } else if (arg.starts_with("-") && !arg.starts_with("--")) {
            return true;  // Qt's own options, such as -platform
        } else if (!arg.starts_with("-")) {
            std::error_code none;
            return !holds(kCommands, arg) && std::filesystem::exists(arg, none);
        }
    }
    return std::ranges::find(args, std::string("--json")) == args.end();
}

int runCommandLine(const std::vector<std::string>& args, std::ostream& out, std::ostream& err, const Screens& screens) {
    Session session{.languageAsked = {},
                    .json = peekFlag(args, "--json"),
                    .project = {},
                    .out = out,
                    .err = err,
                    .screens = screens,
                    .action = {}};
    try {
        session.language = text::chooseLanguage(peekOption(args, "--lang"));
        return parseAndRun(args, session);
    } catch (const Error& error) {
        return report(error, session);
    } catch (const std::bad_alloc&) {
        return report(Error(ErrorCode::LibraryMissing, {"RAM"}), session);
    } catch (const std::exception& fault) {
        return report(Error(ErrorCode::Internal, {args.empty() ? "" : args.front(), fault.what()}), session);
    }
}

}  // namespace ansinh::cli
