#include "app/cli/arguments.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/import_output.hpp"
#include "app/cli/match_file.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/messages.hpp"

#include <CLI/CLI.hpp>

#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

enum class What { Boundaries, Points };

struct ImportOptions {
    std::vector<std::string> files;
    import::Options read;
    std::string match;
    bool trial = false;
};

int importFiles(const Session& session, What what, const ImportOptions& options) {
    if (options.files.empty()) throw Error(ErrorCode::BadArgument, {"files", "", "at least one"});
    if (what == What::Points && options.read.category.empty())
        throw Error(ErrorCode::BadArgument, {"--category", "", "category"});
    import::Options read = options.read;
    Project project = session.openForWriting();
    if (!options.match.empty()) {
        read.answers = readMatchFile(options.match);
        for (auto& [spelling, commune] : read.answers)
            if (commune != "-") commune = project.findCommune(commune).code;
    }

    ImportReport report;
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        if (what == What::Boundaries)
            report = options.trial ? project.previewBoundaries(options.files, read, monitor)
                                   : project.importBoundaries(options.files, read, monitor);
        else
            report = options.trial ? project.previewPoints(options.files, read, monitor)
                                   : project.importPoints(options.files, read, monitor);
    }
    printImport(session, project, report, options.trial);
    const auto error = verdictOn(report);
    if (!error) return 0;
    session.err << text::messageFor(*error, session.language) << '\n';
    return text::exitCodeFor(error->code());
}

void addReadOptions(CLI::App& command, const Session& session, ImportOptions& options) {
    const char* const name = session.say("TÊN", "NAME");
    command.add_option("files", options.files, session.say("Các tệp (kể cả .zip)", "The files (a .zip as it is)"))
        ->option_text(session.say("TỆP…", "FILE…"));
    command
        .add_option("--crs", options.read.crs,
                    session.say("Hệ tọa độ của tệp, dù tệp ghi gì", "The files' coordinate system, whatever they say"))
        ->option_text("EPSG:5899");
    command
        .add_option("--encoding", options.read.encoding,
                    session.say("Bảng mã của chữ trong tệp", "How the text in the files is encoded"))
        ->option_text("UTF-8|TCVN3|VNI|CP1258");
    command
        .add_option("--match", options.match,
                    session.say("Câu trả lời về tên xã: CSV hoặc JSON “tên trong tệp,mã xã”; “-” để bỏ dòng",
                                "Answers about names: CSV or JSON “spelling,code”; “-” refuses the row"))
        ->option_text(session.say("TỆP", "FILE"));
    command.add_option("--layer", options.read.layer, session.say("Lớp trong tệp", "The layer in the file"))
        ->option_text(name);
    command
        .add_option("--code-field", options.read.codeField, session.say("Cột mã xã", "Column of the commune's code"))
        ->option_text(name);
    command.add_option("--name-field", options.read.nameField, session.say("Cột tên", "Column of the name"))
        ->option_text(name);
    command.add_flag("--dry-run", options.trial, session.say("Chỉ xem thử, không lưu", "Look only, store nothing"));
}

CLI::App* addKind(CLI::App& parent, Session& session, What what, const std::string& name, const text::Bilingual& about,
                  const text::Bilingual& usage) {
    CLI::App* const command = addCommand(parent, session, name, about, usage);
    const auto options = std::make_shared<ImportOptions>();
    addReadOptions(*command, session, *options);
    if (what == What::Points) {
        command
            ->add_option(
                "--category", options->read.category,
                session.say("Loại điểm, bắt buộc, ví dụ post_office", "The category, needed, such as post_office"))
            ->option_text(session.say("MÃ", "ID"));
        for (const auto& [option, member] :
             {std::pair{"--x-field", &import::Options::xField}, std::pair{"--y-field", &import::Options::yField}})
            command
                ->add_option(option, options->read.*member,
                             session.say("Cột kinh độ (x) hoặc vĩ độ (y) của bảng", "A table's column of x or y"))
                ->option_text(session.say("TÊN", "NAME"));
    }
    command->callback([&session, what, options] {
        session.action = [&session, what, options] { return importFiles(session, what, *options); };
    });
    return command;
}

}  // namespace

void addImport(CLI::App& root, Session& session) {
    CLI::App* const group = addCommand(
        root, session, "import",
        {"Nhập ranh giới hoặc điểm từ tệp bản đồ, bảng tính", "Import boundaries or points from map files and tables"},
        {"ansinh import boundaries|points TỆP… [tùy chọn]", "ansinh import boundaries|points FILE… [options]"});
    group->require_subcommand(1);
    addKind(*group, session, What::Boundaries, "boundaries", {"Nhập ranh giới xã", "Import commune boundaries"},
            {"ansinh import boundaries TỆP… [--crs HỆ] [--match TỆP] [--dry-run]",
             "ansinh import boundaries FILE… [--crs CRS] [--match FILE] [--dry-run]"})
        ->footer(session.say("Ví dụ:\n  ansinh import boundaries ranh-gioi.zip --dry-run\n"
                             "  ansinh import boundaries ranh-gioi.shp --crs EPSG:5899 --match tra-loi.csv",
                             "Examples:\n  ansinh import boundaries boundaries.zip --dry-run\n"
                             "  ansinh import boundaries boundaries.shp --crs EPSG:5899 --match answers.csv"));
    addKind(*group, session, What::Points, "points",
            {"Nhập điểm an sinh, hạ tầng", "Import welfare and infrastructure points"},
            {"ansinh import points TỆP… --category MÃ [--crs HỆ] [--dry-run]",
             "ansinh import points FILE… --category ID [--crs CRS] [--dry-run]"})
        ->footer(session.say("Ví dụ:\n  ansinh import points buu-dien.csv --category post_office",
                             "Example:\n  ansinh import points post-offices.csv --category post_office"));
}

}  // namespace ansinh::cli
