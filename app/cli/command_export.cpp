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
    std::string communes;
    std::string indicators;
    bool table = false;
};

ExportTo formatFrom(const std::string& text) {
    const std::string known = oneOf(text, "--to", {"gpkg", "geojson", "csv", "xlsx"});
    if (known == "gpkg") return ExportTo::GeoPackage;
    if (known == "geojson") return ExportTo::GeoJson;
    return known == "csv" ? ExportTo::Csv : ExportTo::Xlsx;
}

/// Communes by code or name, in the order given.
StatusChoice choiceFrom(const Project& project, const ExportOptions& options) {
    StatusChoice choice;
    if (!options.communes.empty()) {
        choice.communes.emplace();
        for (const std::string& commune : split(options.communes, ','))
            choice.communes->push_back(project.findCommune(commune).code);
    }
    if (!options.indicators.empty()) choice.indicators = split(options.indicators, ',');
    return choice;
}

int exportProject(const Session& session, const ExportOptions& options) {
    const ExportTo format = formatFrom(options.format);
    const Date asOf = asOfFrom(options.asOf);
    if (options.output.empty()) throw Error(ErrorCode::BadArgument, {"-o", "", "a_file"});
    const Project project = session.openForReading();
    std::vector<std::string> written;
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        written = options.table || !options.communes.empty() || !options.indicators.empty()
                      ? project.exportStatus(format, options.output, asOf, choiceFrom(project, options), monitor)
                      : project.exportTo(format, options.output, asOf, monitor);
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
    command.flag("--table", options->table,
                 {"Chỉ bảng tiến độ (xlsx, csv), một tệp", "Only the status table (xlsx, csv), one file"});
    command.value("--communes", options->communes,
                  {"Chỉ các xã này (mã hoặc tên), theo thứ tự này; gồm --table",
                   "These communes only (code or name), in this order; means --table"},
                  {"XÃ,XÃ,…", "COMMUNE,COMMUNE,…"});
    command.value("--indicators", options->indicators,
                  {"Chỉ các chỉ tiêu này, theo thứ tự này; gồm --table",
                   "These indicators only, in this order; means --table"},
                  {"MÃ,MÃ,…", "ID,ID,…"});
    command.footer({"Ví dụ:\n  ansinh export --to xlsx --as-of 2026-05-13 -o tien-do.xlsx\n"
                    "  ansinh export --to csv --communes 20695,20698 --indicators courses_5plus -o hai-xa.csv",
                    "Example:\n  ansinh export --to xlsx --as-of 2026-05-13 -o status.xlsx\n"
                    "  ansinh export --to csv --communes 20695,20698 --indicators courses_5plus -o two.csv"});
    command.run([&session, options] { return exportProject(session, *options); });
}

}  // namespace ansinh::cli
