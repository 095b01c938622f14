#include "app/cli/answer_sheet.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/import_output.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/project/fingerprint.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

struct BatchOptions {
    std::string number;
    std::string format = "table";
};

AnswerSheet ledgerOf(const Project& project, text::Language language) {
    AnswerSheet sheet("batches", {{"batch", {"Số", "No."}, true},
                                  {"kind", {"Loại", "Kind"}},
                                  {"at", {"Lúc (UTC)", "At (UTC)"}},
                                  {"person", {"Người nhập", "Person"}},
                                  {"read", {"Đọc", "Read"}, true},
                                  {"accepted", {"Nhận", "Accepted"}, true},
                                  {"refused", {"Từ chối", "Refused"}, true},
                                  {"undone_at", {"Trạng thái", "State"}},
                                  {"file", {"Tệp", "File"}},
                                  {"crs", {"Hệ tọa độ", "CRS"}},
                                  {"checksum", {"Mã kiểm", "Checksum"}},
                                  {"program", {"Phần mềm", "Program"}},
                                  {"sample", {"Mẫu", "Sample"}}});
    const text::Bilingual counts{"hiệu lực", "counts"};
    const text::Bilingual undone{"đã hủy", "undone"};
    for (const Batch& batch : project.batches())
        sheet.add({{batch.id, std::to_string(batch.id)},
                   {batch.kind, text::batchKindName(batch.kind, language)},
                   batch.at,
                   orNull(batch.person),
                   batch.read,
                   batch.accepted,
                   batch.refused,
                   {orNull(batch.undoneAt), (batch.undoneAt.empty() ? counts : undone).in(language)},
                   {batch.file, text::fileList(batch.file, language)},
                   orNull(batch.crs),
                   checksumCell(batch),
                   batch.program,
                   Json(batch.kind == "sample")});
    return sheet;
}

int listBatches(const Session& session, const std::string& format) {
    const Project project = session.openForReading();
    const std::string fingerprint = dataFingerprint(project.batches());
    const bool forPeople = format == "table";
    if (forPeople && project.hasSample()) session.out << "*** " << text::sampleMark(session.language) << " ***\n";
    ledgerOf(project, session.language)
        .print(session, format, {{"sample", project.hasSample()}, {"fingerprint", fingerprint}});
    if (forPeople)
        session.out << session.say("Dấu dữ liệu: ", "Data fingerprint: ") << shortFingerprint(fingerprint) << '\n';
    return 0;
}

/// What is to be known about one batch: rows and cells that were refused or taken with a remark.
int listIssues(const Session& session, const std::string& number, const std::string& format) {
    const auto batch = static_cast<std::int64_t>(numberFrom(number, "batches"));
    const Project project = session.openForReading();
    const std::vector<Batch> batches = project.batches();
    if (std::ranges::find(batches, batch, &Batch::id) == batches.end())
        throw Error(ErrorCode::UnknownBatch, {number});
    issueSheet(session.language, project, project.issuesOf(batch)).print(session, format, {{"batch", batch}});
    return 0;
}

int undo(const Session& session, const std::string& number) {
    if (number.empty()) throw Error(ErrorCode::BadArgument, {"undo", "", "a_number"});
    const auto batch = static_cast<std::int64_t>(numberFrom(number, "undo"));
    Project project = session.openForWriting();
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        project.undoBatch(batch, monitor);
    }
    if (session.json)
        printJson(session.out, {{"undone", batch}});
    else
        session.out << session.say("Đã hủy đợt nhập số ", "Took back batch ") << batch << '\n';
    return 0;
}

int removeSample(const Session& session) {
    Project project = session.openForWriting();
    const int removed = project.removeSample();
    if (session.json)
        printJson(session.out, {{"removed", removed}, {"sample", project.hasSample()}});
    else if (removed > 0)
        session.out << session.say("Đã gỡ số liệu mẫu.", "The sample figures are gone.") << '\n';
    else
        session.out << session.say("Dự án không có số liệu mẫu.", "The project holds no sample figures.") << '\n';
    return 0;
}

}  // namespace

void addBatches(Command& root, Session& session) {
    Command command = root.add("batches", {"Sổ các đợt nhập dữ liệu", "The ledger of what came in"},
                               {"ansinh batches [SỐ] [--format table|csv|json]",
                                "ansinh batches [NUMBER] [--format table|csv|json]"});
    const auto options = std::make_shared<BatchOptions>();
    command.argument(options->number,
                     {"Số của một đợt: những dòng, ô bị từ chối hay có ghi chú của đợt ấy",
                      "A batch's number: its rows and cells that were refused, or taken with a remark"},
                     {"SỐ", "NUMBER"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"},
                  {"table|csv|json", "table|csv|json"});
    command.run([&session, options] {
        const std::string format = formatFrom(session, options->format);
        return options->number.empty() ? listBatches(session, format) : listIssues(session, options->number, format);
    });
}

void addUndo(Command& root, Session& session) {
    Command command =
        root.add("undo", {"Hủy một đợt nhập", "Take a batch back"}, {"ansinh undo SỐ", "ansinh undo NUMBER"});
    const auto number = std::make_shared<std::string>();
    command.argument(*number, {"Số của đợt nhập (xem: ansinh batches)", "The batch's number (see: ansinh batches)"},
                     {"SỐ", "NUMBER"});
    command.run([&session, number] { return undo(session, *number); });
}

void addSample(Command& root, Session& session) {
    Command group = root.add("sample", {"Số liệu mẫu: remove để gỡ bỏ", "The sample figures: remove takes them away"},
                             {"ansinh sample remove", "ansinh sample remove"});
    group.needsCommand();
    Command remove = group.add("remove", {"Gỡ toàn bộ số liệu mẫu", "Take all sample figures away"},
                               {"ansinh sample remove", "ansinh sample remove"});
    remove.run([&session] { return removeSample(session); });
}

}  // namespace ansinh::cli
