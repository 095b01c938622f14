#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "geo/core/error.hpp"
#include "geo/project/saved_views.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct MeetingOptions {
    std::string format = "a4";
    std::string theme = "light";
    std::string output;
};

int meeting(const Session& session, const MeetingOptions& options) {
    MeetingFile file;
    file.wide = oneOf(options.format, "--format", {"a4", "16:9"}) == "16:9";
    file.dark = oneOf(options.theme, "--theme", {"light", "dark"}) == "dark";
    file.language = session.language;
    file.path = options.output;
    if (!file.path.ends_with(".pdf")) throw Error(ErrorCode::BadArgument, {"-o", file.path, "a_pdf"});
    std::size_t pages = 0;
    {
        Project project = session.openForReading();
        file.project = project.path();
        pages = SavedViews(project).all().size();
    }
    if (pages == 0) throw Error(ErrorCode::BadArgument, {"view", "", "no_views"});
    if (!session.screens.meeting) throw Error(ErrorCode::DisplayMissing, {"no_qml"});
    session.screens.meeting(file);
    if (session.json)
        printJson(session.out, {{"written", {file.path}}, {"views", pages}});
    else
        session.out << file.path << '\n';
    return 0;
}

}  // namespace

void addMeeting(Command& root, Session& session) {
    Command command = root.add("meeting",
                               {"Các góc nhìn đã lưu thành một tệp PDF, mỗi góc nhìn một trang",
                                "The saved views as one PDF, a page for each"},
                               {"ansinh meeting [--format a4|16:9] -o TỆP.pdf", "ansinh meeting [--format a4|16:9] -o FILE.pdf"});
    const auto options = std::make_shared<MeetingOptions>();
    command.value("--format", options->format, {"Khổ trang; không có thì a4 ngang", "The page; else A4 across"},
                  {"a4|16:9", "a4|16:9"});
    command.value("--theme", options->theme, {"Nền sáng hoặc tối", "Light or dark"}, {"light|dark", "light|dark"});
    command.value("-o,--output", options->output, {"Tệp PDF, bắt buộc", "The PDF file, needed"},
                  {"TỆP.pdf", "FILE.pdf"});
    command.run([&session, options] { return meeting(session, *options); });
}

}  // namespace ansinh::cli
