#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/names.hpp"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct NewOptions {
    bool ifMissing = false;
    bool noSample = false;
    std::string seed;
};

void tell(const Session& session, const Project& project, bool created) {
    const bool sample = project.hasSample();
    if (session.json) {
        printJson(session.out, {{"project", project.path()},
                                {"created", created},
                                {"communes", project.communes().size()},
                                {"sample", sample}});
        return;
    }
    session.out << (created ? session.say("Đã tạo dự án ", "Made the project ")
                            : session.say("Đã có dự án ", "There is a project "))
                << project.path() << " (" << project.communes().size()
                << session.say(" xã, phường, đặc khu)", " communes)") << '\n';
    if (sample)
        session.out << "*** " << text::sampleMark(session.language) << "; "
                    << session.say("gỡ bỏ bằng: ansinh sample remove", "remove with: ansinh sample remove") << " ***\n";
}

int makeNew(const Session& session, const NewOptions& options) {
    NewProjectOptions wanted;
    wanted.sample = !options.noSample;
    if (!options.seed.empty()) wanted.seed = numberFrom(options.seed, "--seed");
    const std::string path = session.projectPath();
    if (std::error_code none; options.ifMissing && std::filesystem::exists(path, none)) {
        tell(session, session.openForReading(), false);
        return 0;
    }
    ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
    tell(session, Project::create(path, wanted, monitor), true);
    return 0;
}

}  // namespace

void addNew(Command& root, Session& session) {
    Command command = root.add("new",
                               {"Tạo dự án: 94 xã, kế hoạch, ranh giới sơ đồ, số liệu mẫu",
                                "Make a project: 94 communes, plans, schematic boundaries, sample figures"},
                               {"ansinh new [--project TỆP] [--no-sample] [--if-missing] [--seed SỐ]",
                                "ansinh new [--project FILE] [--no-sample] [--if-missing] [--seed NUMBER]"});
    const auto options = std::make_shared<NewOptions>();
    command.flag("--no-sample", options->noSample, {"Không kèm số liệu mẫu", "Without the sample figures"});
    command.flag("--if-missing", options->ifMissing,
                 {"Giữ nguyên nếu tệp đã có", "Leave the file alone when it is there"});
    command.value("--seed", options->seed,
                  {"Số gốc của số liệu mẫu; không có thì 2026", "Seed of the sample figures; else 2026"},
                  {"SỐ", "NUMBER"});
    command.footer({"Ví dụ:\n  ansinh new --project da-nang.ansinh --no-sample",
                    "Example:\n  ansinh new --project da-nang.ansinh --no-sample"});
    command.run([&session, options] { return makeNew(session, *options); });
}

}  // namespace ansinh::cli
