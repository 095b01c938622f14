#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "geo/core/error.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct ProfileOptions {
    std::string commune;
    std::string asOf;
    std::string output;
};

int profile(const Session& session, const ProfileOptions& options) {
    ProfileFile file;
    file.asOf = asOfFrom(options.asOf);
    file.language = session.language;
    file.path = options.output;
    if (!file.path.ends_with(".pdf")) throw Error(ErrorCode::BadArgument, {"-o", file.path, "a_pdf"});
    {
        const Project project = session.openForReading();
        file.project = project.path();
        file.commune = project.findCommune(options.commune).code;
    }
    if (!session.screens.profile) throw Error(ErrorCode::DisplayMissing, {"no_qml"});
    session.screens.profile(file);
    if (session.json)
        printJson(session.out, {{"written", {file.path}}, {"commune", file.commune}, {"as_of", file.asOf.iso()}});
    else
        session.out << file.path << '\n';
    return 0;
}

}  // namespace

void addProfile(Command& root, Session& session) {
    Command command = root.add(
        "profile", {"Hồ sơ một xã, phường trên một trang A4", "One commune on one page of A4"},
        {"ansinh profile MÃ|TÊN [--as-of NGÀY] -o TỆP.pdf", "ansinh profile CODE|NAME [--as-of DATE] -o FILE.pdf"});
    const auto options = std::make_shared<ProfileOptions>();
    command.argument(options->commune, {"Xã, phường, theo mã hoặc tên", "The commune, by code or name"},
                     {"MÃ|TÊN", "CODE|NAME"});
    command.value("--as-of", options->asOf, {"Ngày xem; không có thì hôm nay", "The day; else today"},
                  {"NGÀY", "DATE"});
    command.value("-o,--output", options->output, {"Tệp PDF, bắt buộc", "The PDF file, needed"},
                  {"TỆP.pdf", "FILE.pdf"});
    command.footer({"Ví dụ:\n  ansinh profile \"Thạnh Mỹ\" --as-of 2026-05-13 -o thanh-my.pdf",
                    "Example:\n  ansinh profile \"Thạnh Mỹ\" --as-of 2026-05-13 -o thanh-my.pdf"});
    command.run([&session, options] { return profile(session, *options); });
}

}  // namespace ansinh::cli
