#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct ExportOptions {
    std::string format;
    std::string asOf;
    std::string output;
};

ExportTo formatFrom(const std::string& text) {
    const std::string known = oneOf(text, "--to", {"gpkg", "geojson", "csv", "xlsx"});
    if (known == "gpkg") return ExportTo::GeoPackage;
    if (known == "geojson") return ExportTo::GeoJson;
    return known == "csv" ? ExportTo::Csv : ExportTo::Xlsx;
}

int exportProject(const Session& session, const ExportOptions& options) {
    const ExportTo format = formatFrom(options.format);
    const Date asOf = asOfFrom(options.asOf);
    if (options.output.empty()) throw Error(ErrorCode::BadArgument, {"-o", "", "a_file"});
    const Project project = session.openForReading();
    std::vector<std::string> written;
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        written = project.exportTo(format, options.output, asOf, monitor);
    }
    if (session.json) {
        printJson(session.out, {{"written", written}, {"as_of", asOf.iso()}, {"sample", project.hasSample()}});
        return 0;
    }
    for (const std::string& path : written) session.out << path << '\n';
    if (project.hasSample()) session.err << "*** " << text::sampleMark(session.language) << " ***\n";
    return 0;
}

}  // namespace

void addExport(Command& root, Session& session) {
    Command command = root.add(
        "export",
        {"Xuất xã, tiến độ, lớp tập huấn và điểm", "Write communes, status, training classes and points to a file"},
        {"ansinh export --to gpkg|geojson|csv|xlsx [--as-of NGÀY] -o TỆP",
         "ansinh export --to gpkg|geojson|csv|xlsx [--as-of DATE] -o FILE"});
    const auto options = std::make_shared<ExportOptions>();
    command.value("--to", options->format, {"Định dạng, bắt buộc", "The format, needed"},
                  {"gpkg|geojson|csv|xlsx", "gpkg|geojson|csv|xlsx"});
    command.value("--as-of", options->asOf, {"Ngày xem; không có thì hôm nay", "The day; else today"},
                  {"NGÀY", "DATE"});
    command.value("-o,--output", options->output,
                  {"Tệp sẽ ghi, bắt buộc; geojson và csv ghi mỗi lớp một tệp",
                   "The file, needed; geojson and csv write one file for each layer"},
                  {"TỆP", "FILE"});
    command.footer({"Ví dụ:\n  ansinh export --to xlsx --as-of 2026-05-13 -o tien-do.xlsx",
                    "Example:\n  ansinh export --to xlsx --as-of 2026-05-13 -o status.xlsx"});
    command.run([&session, options] { return exportProject(session, *options); });
}

}  // namespace ansinh::cli
