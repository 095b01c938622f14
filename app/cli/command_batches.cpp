#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/table.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/project/fingerprint.hpp"

#include <nlohmann/json.hpp>

#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

Json jsonOfBatch(const Batch& batch) {
    const auto orNull = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    return {{"batch", batch.id},
            {"kind", batch.kind},
            {"file", batch.file},
            {"read", batch.read},
            {"accepted", batch.accepted},
            {"refused", batch.refused},
            {"crs", orNull(batch.crs)},
            {"checksum", orNull(batch.checksum)},
            {"program", batch.program},
            {"person", batch.person},
            {"at", batch.at},
            {"undone_at", orNull(batch.undoneAt)},
            {"sample", batch.kind == "sample"}};
}

int listBatches(const Session& session) {
    const Project project = session.openForReading();
    if (session.json) {
        Json list = Json::array();
        for (const Batch& batch : project.batches()) list.push_back(jsonOfBatch(batch));
        printJson(session.out, {{"batches", list},
                                {"sample", project.hasSample()},
                                {"fingerprint", dataFingerprint(project.batches())}});
        return 0;
    }
    Table table({{session.say("Số", "No."), true},
                 {session.say("Loại", "Kind")},
                 {session.say("Lúc (UTC)", "At (UTC)")},
                 {session.say("Đọc", "Read"), true},
                 {session.say("Nhận", "Accepted"), true},
                 {session.say("Từ chối", "Refused"), true},
                 {session.say("Trạng thái", "State")},
                 {session.say("Tệp", "File")}});
    const auto count = [&](std::int64_t number) { return text::formatCount(number, session.language); };
    for (const Batch& batch : project.batches())
        table.add({std::to_string(batch.id), text::batchKindName(batch.kind, session.language), batch.at,
                   count(batch.read), count(batch.accepted), count(batch.refused),
                   batch.undoneAt.empty() ? session.say("hiệu lực", "counts") : session.say("đã hủy", "undone"),
                   batch.file});
    if (project.hasSample()) session.out << "*** " << text::sampleMark(session.language) << " ***\n";
    table.print(session.out);
    session.out << session.say("Dấu dữ liệu: ", "Data fingerprint: ")
                << shortFingerprint(dataFingerprint(project.batches())) << '\n';
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
                               {"ansinh batches [--json]", "ansinh batches [--json]"});
    command.run([&session] { return listBatches(session); });
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
