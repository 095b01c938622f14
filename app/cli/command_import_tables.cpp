#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/import_output.hpp"
#include "app/cli/match_file.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/messages.hpp"
#include "geo/project/feedback.hpp"
#include "geo/project/figures.hpp"
#include "geo/project/opinions.hpp"

#include <functional>
#include <memory>
#include <ostream>

namespace ansinh::cli {

namespace {

struct TableOptions {
    std::vector<std::string> files;
    import::Options read;
    std::string match;
    std::string questionnaire = "digital-map";
    bool trial = false;
};

using Reading = std::function<ImportReport(Project&, const TableOptions&, Monitor&)>;

int importTable(const Session& session, const TableOptions& given, const Reading& read) {
    TableOptions options = given;
    Project project = session.openForWriting();
    if (!options.match.empty()) {
        options.read.answers = readMatchFile(options.match);
        for (auto& [spelling, commune] : options.read.answers)
            if (commune != "-") commune = project.findCommune(commune).code;
    }
    ImportReport report;
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        report = read(project, options, monitor);
    }
    printImport(session, project, report, options.trial);
    const auto error = verdictOn(report);
    if (!error) return 0;
    session.err << text::messageFor(*error, session.language) << '\n';
    return text::exitCodeFor(error->code());
}

void addTable(Command& group, Session& session, const char* name, const text::Bilingual& what,
              const text::Bilingual& usage, const text::Bilingual& footer, const Reading& read) {
    Command command = group.add(name, what, usage);
    const auto options = std::make_shared<TableOptions>();
    command.arguments(options->files, {"Các tệp CSV, XLSX hoặc ODS", "CSV, XLSX or ODS files"}, {"TỆP…", "FILE…"});
    if (name == std::string("opinions"))
        command.value("--questionnaire", options->questionnaire, {"Bộ câu hỏi", "The questionnaire"}, {"MÃ", "ID"});
    command.value("--encoding", options->read.encoding, {"Bảng mã của chữ trong tệp", "How the text in the files is encoded"},
                  {"UTF-8|TCVN3|VNI|CP1258", "UTF-8|TCVN3|VNI|CP1258"});
    command.value("--match", options->match,
                  {"Câu trả lời về tên xã: CSV hoặc JSON “tên trong tệp,mã xã”; “-” để bỏ dòng",
                   "Answers about names: CSV or JSON “spelling,code”; “-” refuses the row"},
                  {"TỆP", "FILE"});
    command.value("--layer", options->read.layer, {"Trang tính", "The sheet"}, {"TÊN", "NAME"});
    command.flag("--dry-run", options->trial, {"Chỉ xem thử, không lưu", "Look only, store nothing"});
    command.footer(footer);
    command.run([&session, options, read] { return importTable(session, *options, read); });
}

}  // namespace

void addTableImports(Command& group, Session& session) {
    addTable(group, session, "figures", {"Nhập số liệu từ bảng", "Import figures from a plain table"},
             {"ansinh import figures TỆP… [--dry-run]", "ansinh import figures FILE… [--dry-run]"},
             {"Cột: xã (mã hoặc tên), số đo, ngày, số hoặc trạng thái, [ô], [ghi chú]",
              "Columns: commune (code or name), measure, as_of, count or state, [cell], [remark]"},
             [](Project& project, const TableOptions& options, Monitor& monitor) {
                 Figures figures(project);
                 return options.trial ? figures.preview(options.files, options.read, monitor)
                                      : figures.importTable(options.files, options.read, monitor);
             });
    addTable(group, session, "feedback", {"Nhập sổ phản ánh, kiến nghị", "Import a register of feedback"},
             {"ansinh import feedback TỆP… [--dry-run]", "ansinh import feedback FILE… [--dry-run]"},
             {"Cột: số, loại, kênh, xã, ngày nhận, [nơi xử lý], [hạn], [trạng thái], [ngày xong]. Cột về người và nội dung không được đọc.",
              "Columns: id, kind, channel, commune, received, [role], [due], [status], [closed]. Columns about persons and texts are not read."},
             [](Project& project, const TableOptions& options, Monitor& monitor) {
                 Feedback feedback(project);
                 return options.trial ? feedback.preview(options.files, options.read, monitor)
                                      : feedback.importTable(options.files, options.read, monitor);
             });
    addTable(group, session, "opinions", {"Nhập câu trả lời của các xã", "Import the communes' answers"},
             {"ansinh import opinions TỆP… [--questionnaire MÃ]", "ansinh import opinions FILE… [--questionnaire ID]"},
             {"Cột: xã, câu hỏi, trả lời, [ngày]; hoặc mỗi xã một dòng, mỗi câu hỏi một cột",
              "Columns: commune, question, answer, [date]; or a row for each commune, a column for each question"},
             [](Project& project, const TableOptions& options, Monitor& monitor) {
                 Opinions opinions(project);
                 return options.trial ? opinions.preview(options.questionnaire, options.files, options.read, monitor)
                                      : opinions.importTable(options.questionnaire, options.files, options.read, monitor);
             });
}

}  // namespace ansinh::cli
