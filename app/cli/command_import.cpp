#include "app/cli/answer_sheet.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/import_output.hpp"
#include "app/cli/match_file.hpp"
#include "app/cli/session.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/messages.hpp"
#include "geo/core/base_line.hpp"
#include "geo/core/error.hpp"
#include "geo/project/import_kinds.hpp"

#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct ImportOptions : ImportRequest {
    std::string match;
    bool trial = false;
    std::string format = "table";
};

int importFiles(const Session& session, const std::string& kind, const ImportOptions& options) {
    const std::string format = formatFrom(session, options.format);
    if (options.files.empty()) throw Error(ErrorCode::BadArgument, {"files", "", "at least one"});
    if (kind == "points" && options.read.category.empty())
        throw Error(ErrorCode::BadArgument, {"--category", "", "category"});
    ImportRequest request = options;
    Project project = session.openForWriting();
    if (!options.match.empty()) {
        request.read.answers = readMatchFile(options.match);
        for (auto& [spelling, commune] : request.read.answers)
            if (commune != "-") commune = project.findCommune(commune).code;
    }

    ImportReport report;
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        report = options.trial ? importKind(kind).preview(project, request, monitor)
                               : importKind(kind).store(project, request, monitor);
    }
    printImport(session, project, report, options.trial, format);
    const auto error = verdictOn(report);
    if (!error) return 0;
    session.err << text::messageFor(*error, session.language) << '\n';
    return text::exitCodeFor(error->code());
}

void addAnswerOptions(Command& command, ImportOptions& options) {
    command.flag("--dry-run", options.trial, {"Chỉ xem thử, không lưu", "Look only, store nothing"});
    command.value("--format", options.format,
                  {"Dạng trả lời; csv là danh sách những dòng bị từ chối hay có ghi chú",
                   "The answer's form; csv lists the rows that were refused, or taken with a remark"},
                  {"table|csv|json", "table|csv|json"});
}

void addTextOptions(Command& command, ImportOptions& options) {
    command.value("--encoding", options.read.encoding,
                  {"Bảng mã của chữ trong tệp", "How the text in the files is encoded"},
                  {"UTF-8|TCVN3|VNI|CP1258", "UTF-8|TCVN3|VNI|CP1258"});
    command.value("--match", options.match,
                  {"Câu trả lời về tên xã: CSV hoặc JSON “tên trong tệp,mã xã”; “-” để bỏ dòng",
                   "Answers about names: CSV or JSON “spelling,code”; “-” refuses the row"},
                  {"TỆP", "FILE"});
}

void addReadOptions(Command& command, ImportOptions& options) {
    command.arguments(options.files, {"Các tệp (kể cả .zip)", "The files (a .zip as it is)"}, {"TỆP…", "FILE…"});
    command.value("--crs", options.read.crs,
                  {"Hệ tọa độ của tệp, dù tệp ghi gì", "The files' coordinate system, whatever they say"},
                  {"EPSG:5899", "EPSG:5899"});
    addTextOptions(command, options);
    const text::Bilingual name{"TÊN", "NAME"};
    command.value("--layer", options.read.layer, {"Lớp trong tệp", "The layer in the file"}, name);
    command.value("--code-field", options.read.codeField, {"Cột mã xã", "Column of the commune's code"}, name);
    command.value("--name-field", options.read.nameField, {"Cột tên", "Column of the name"}, name);
    addAnswerOptions(command, options);
}

void addBoundaries(Command& group, Session& session) {
    Command command = group.add("boundaries", {"Nhập ranh giới xã", "Import commune boundaries"},
                                {"ansinh import boundaries TỆP… [--crs HỆ] [--match TỆP] [--dry-run]",
                                 "ansinh import boundaries FILE… [--crs CRS] [--match FILE] [--dry-run]"});
    const auto options = std::make_shared<ImportOptions>();
    addReadOptions(command, *options);
    command.footer(
        {"Ví dụ:\n  ansinh import boundaries ranh-gioi.zip --dry-run\n"
         "  ansinh import boundaries ranh-gioi.shp --crs EPSG:5899 --match tra-loi.csv",
         "Examples:\n  ansinh import boundaries boundaries.zip --dry-run\n"
         "  ansinh import boundaries boundaries.shp --crs EPSG:5899 --match answers.csv"});
    command.run([&session, options] { return importFiles(session, "boundaries", *options); });
}

void addPoints(Command& group, Session& session) {
    Command command = group.add("points", {"Nhập điểm an sinh, hạ tầng", "Import welfare and infrastructure points"},
                                {"ansinh import points TỆP… --category MÃ [--crs HỆ] [--dry-run]",
                                 "ansinh import points FILE… --category ID [--crs CRS] [--dry-run]"});
    const auto options = std::make_shared<ImportOptions>();
    addReadOptions(command, *options);
    const text::Bilingual name{"TÊN", "NAME"};
    command.value("--category", options->read.category,
                  {"Loại điểm, bắt buộc, ví dụ post_office", "The category, needed, such as post_office"},
                  {"MÃ", "ID"});
    command.value("--x-field", options->read.xField,
                  {"Cột kinh độ hoặc tọa độ đông", "Column of the longitude or easting"}, name);
    command.value("--y-field", options->read.yField,
                  {"Cột vĩ độ hoặc tọa độ bắc", "Column of the latitude or northing"}, name);
    command.footer({"Ví dụ:\n  ansinh import points buu-dien.csv --category post_office",
                    "Example:\n  ansinh import points post-offices.csv --category post_office"});
    command.run([&session, options] { return importFiles(session, "points", *options); });
}

void addRoads(Command& group, Session& session) {
    Command command = group.add(
        "roads", {"Nhập đường bộ để tính đường đi giữa các xã", "Import roads, for the travel between communes"},
        {"ansinh import roads TỆP… [--crs HỆ] [--layer TÊN] [--dry-run]",
         "ansinh import roads FILE… [--crs CRS] [--layer NAME] [--dry-run]"});
    const auto options = std::make_shared<ImportOptions>();
    addReadOptions(command, *options);
    command.footer({"Ví dụ:\n  ansinh import roads vietnam.osm.pbf", "Example:\n  ansinh import roads vietnam.osm.pbf"});
    command.run([&session, options] { return importFiles(session, "roads", *options); });
}

void addLines(Command& group, Session& session) {
    Command command = group.add(
        "lines", {"Nhập sông, đường để vẽ làm nền bản đồ", "Import rivers or roads, drawn under the map"},
        {"ansinh import lines TỆP… --kind river|road [--crs HỆ] [--layer TÊN] [--dry-run]",
         "ansinh import lines FILE… --kind river|road [--crs CRS] [--layer NAME] [--dry-run]"});
    const auto options = std::make_shared<ImportOptions>();
    const auto kind = std::make_shared<std::string>();
    addReadOptions(command, *options);
    command.value("--kind", *kind, {"Là sông hay đường, bắt buộc", "Rivers or roads, needed"},
                  {"river|road", "river|road"});
    command.footer({"Ví dụ:\n  ansinh import lines song.gpkg --kind river\nLần nhập mới thay lần trước cùng loại; hoàn tác được.",
                    "Example:\n  ansinh import lines rivers.gpkg --kind river\nA new import takes the place of the one before of its kind; it can be undone."});
    command.run([&session, options, kind] {
        const auto known = baseLineKindFromKey(*kind);
        if (!known) throw Error(ErrorCode::BadArgument, {"--kind", *kind, "river, road"});
        return importFiles(session, *known == BaseLineKind::River ? "rivers" : "base_roads", *options);
    });
}

void addTable(Command& group, Session& session, const std::string& kind, const text::Bilingual& what,
              const text::Bilingual& usage, const text::Bilingual& footer) {
    Command command = group.add(kind, what, usage);
    const auto options = std::make_shared<ImportOptions>();
    command.arguments(options->files, {"Các tệp CSV, XLSX hoặc ODS", "CSV, XLSX or ODS files"}, {"TỆP…", "FILE…"});
    if (kind == "opinions")
        command.value("--questionnaire", options->questionnaire, {"Bộ câu hỏi", "The questionnaire"}, {"MÃ", "ID"});
    addTextOptions(command, *options);
    command.value("--layer", options->read.layer, {"Trang tính", "The sheet"}, {"TÊN", "NAME"});
    addAnswerOptions(command, *options);
    command.footer(footer);
    command.run([&session, kind, options] { return importFiles(session, kind, *options); });
}

}  // namespace

void addImport(Command& root, Session& session) {
    Command group = root.add(
        "import",
        {"Nhập ranh giới, điểm, số liệu, phản ánh, ý kiến từ tệp", "Import boundaries, points, figures, feedback or opinions"},
        {"ansinh import boundaries|points|roads|lines|figures|feedback|opinions TỆP… [tùy chọn]",
         "ansinh import boundaries|points|roads|lines|figures|feedback|opinions FILE… [options]"});
    group.needsCommand();
    addBoundaries(group, session);
    addPoints(group, session);
    addRoads(group, session);
    addLines(group, session);
    addTable(group, session, "figures", {"Nhập số liệu từ bảng", "Import figures from a plain table"},
             {"ansinh import figures TỆP… [--dry-run]", "ansinh import figures FILE… [--dry-run]"},
             {"Cột: xã (mã hoặc tên), số đo, ngày, số hoặc trạng thái, [ô], [ghi chú]",
              "Columns: commune (code or name), measure, as_of, count or state, [cell], [remark]"});
    addTable(group, session, "feedback", {"Nhập sổ phản ánh, kiến nghị", "Import a register of feedback"},
             {"ansinh import feedback TỆP… [--dry-run]", "ansinh import feedback FILE… [--dry-run]"},
             {"Cột: số, loại, kênh, xã, ngày nhận, [nơi xử lý], [hạn], [trạng thái], [ngày xong]. Cột về người và nội dung không được đọc.",
              "Columns: id, kind, channel, commune, received, [role], [due], [status], [closed]. Columns about persons and texts are not read."});
    addTable(group, session, "opinions", {"Nhập câu trả lời của các xã", "Import the communes' answers"},
             {"ansinh import opinions TỆP… [--questionnaire MÃ]", "ansinh import opinions FILE… [--questionnaire ID]"},
             {"Cột: xã, câu hỏi, trả lời, [ngày]; hoặc mỗi xã một dòng, mỗi câu hỏi một cột",
              "Columns: commune, question, answer, [date]; or a row for each commune, a column for each question"});
}

}  // namespace ansinh::cli
