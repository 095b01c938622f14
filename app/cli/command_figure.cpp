#include "app/cli/answer_sheet.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/project/figures.hpp"

#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

struct FigureOptions {
    std::vector<std::string> words;  ///< commune and measure
    std::string devices;
    bool measures = false;
    std::string format = "table";
};

const std::vector<AnswerSheet::Column> kWhereFrom{{"counts", {"Hiệu lực", "Counts"}},
                                                  {"batch", {"Đợt", "Batch"}, true},
                                                  {"kind", {"Loại", "Kind"}},
                                                  {"file", {"Tệp", "File"}},
                                                  {"cell", {"Ô", "Cell"}},
                                                  {"person", {"Người nhập", "Entered by"}},
                                                  {"at", {"Lúc (UTC)", "At (UTC)"}},
                                                  {"corrects", {"Sửa đợt", "Corrects"}, true},
                                                  {"corrected_by", {"Bị sửa bởi đợt", "Corrected by"}, true},
                                                  {"undone_at", {"Đã hủy", "Undone"}},
                                                  {"checksum", {"SHA-256", "SHA-256"}}};

std::vector<AnswerSheet::Column> withOrigin(std::vector<AnswerSheet::Column> columns) {
    columns.insert(columns.end(), kWhereFrom.begin(), kWhereFrom.end());
    return columns;
}

template <class Record>
void addOrigin(std::vector<AnswerSheet::Cell>& cells, const Record& record, text::Language language) {
    const Batch& batch = record.batch;
    const auto batchOrNull = [](std::int64_t id) { return id > 0 ? Json(id) : Json(); };
    cells.emplace_back(Json(record.counts));
    cells.emplace_back(batch.id);
    cells.push_back({batch.kind, text::batchKindName(batch.kind, language)});
    cells.push_back({record.file, text::fileList(record.file, language)});
    cells.emplace_back(orNull(record.cell));
    cells.emplace_back(orNull(batch.person));
    cells.emplace_back(batch.at);
    cells.emplace_back(batchOrNull(record.corrects));
    cells.emplace_back(batchOrNull(record.correctedBy));
    cells.emplace_back(orNull(batch.undoneAt));
    cells.push_back(checksumCell(batch));
}

int listMeasures(const Session& session, const std::string& format) {
    Project project = session.openForReading();
    AnswerSheet sheet("measures", {{"measure", {"Mã", "Id"}},
                                   {"unit", {"Đơn vị tính", "Unit"}},
                                   {"restricted", {"Hạn chế", "Restricted"}},
                                   {"name", {"Tên", "Name"}}});
    for (const Measure& measure : Figures(project).measures())
        sheet.add({measure.id, {measure.unit, text::unitName(measure.unit, session.language)},
                   Json(measure.restricted), text::pick(measure.name, session.language)});
    sheet.print(session, format, Json::object());
    return 0;
}

int deviceHistory(const Session& session, const std::string& format, const FigureOptions& options) {
    Project project = session.openForReading();
    const Commune& commune = project.findCommune(options.words.front());
    AnswerSheet sheet("records", withOrigin({{"as_of", {"Ngày", "As of"}},
                                             {"condition", {"Tình trạng", "Condition"}},
                                             {"count", {"Số", "Count"}, true}}));
    for (const DeviceRecord& record : Figures(project).deviceHistory(commune.code, options.devices)) {
        std::vector<AnswerSheet::Cell> cells{
            record.device.asOf.iso(),
            {record.device.condition, text::deviceConditionName(record.device.condition, session.language)},
            record.device.count};
        addOrigin(cells, record, session.language);
        sheet.add(std::move(cells));
    }
    sheet.print(session, format, {{"commune", commune.code}, {"kind", options.devices}});
    return 0;
}

int figure(const Session& session, const FigureOptions& options) {
    const std::string format = formatFrom(session, options.format);
    if (options.measures) return listMeasures(session, format);
    if (options.words.empty()) throw Error(ErrorCode::BadArgument, {"figure", "", "commune, measure"});
    if (!options.devices.empty()) return deviceHistory(session, format, options);
    if (options.words.size() != 2) throw Error(ErrorCode::BadArgument, {"figure", "", "commune, measure"});
    Project project = session.openForReading();
    const FigureHistory history = Figures(project).history(options.words[0], options.words[1]);
    AnswerSheet sheet("records", withOrigin({{"as_of", {"Ngày", "As of"}},
                                             {"state", {"Trạng thái", "State"}},
                                             {"count", {"Số", "Count"}, true},
                                             {"remark", {"Ghi chú", "Remark"}}}));
    for (const FigureRecord& record : history.records) {
        std::vector<AnswerSheet::Cell> cells{
            record.figure.asOf.iso(),
            {keyOf(record.figure.state), text::nameOf(record.figure.state, session.language)},
            // A restricted count is never told; that there is one, and where it came from, is.
            hasCount(record.figure.state) && !history.measure.restricted ? Json(record.figure.count) : Json(),
            orNull(record.remark)};
        addOrigin(cells, record, session.language);
        sheet.add(std::move(cells));
    }
    if (format == "table") {
        if (project.hasSample()) session.out << "*** " << text::sampleMark(session.language) << " ***\n";
        session.out << history.commune.name << ": " << text::pick(history.measure.name, session.language) << " ("
                    << history.measure.id << ")\n";
    }
    sheet.print(session, format, {{"commune", history.commune.code},
                                  {"measure", history.measure.id},
                                  {"name", text::pick(history.measure.name, session.language)},
                                  {"restricted", history.measure.restricted},
                                  {"sample", project.hasSample()}});
    return 0;
}

}  // namespace

void addFigure(Command& root, Session& session) {
    Command command = root.add(
        "figure", {"Lịch sử của một số liệu: ai, khi nào, từ tệp và ô nào", "A figure's history: who, when, from which file and cell"},
        {"ansinh figure XÃ SỐ_ĐO | XÃ --devices LOẠI | --measures", "ansinh figure COMMUNE MEASURE | COMMUNE --devices KIND | --measures"});
    const auto options = std::make_shared<FigureOptions>();
    command.arguments(options->words, {"Xã (mã hoặc tên) và mã số đo", "Commune (code or name) and the measure's id"},
                      {"XÃ SỐ_ĐO", "COMMUNE MEASURE"});
    command.value("--devices", options->devices, {"Thiết bị loại này thay cho số đo", "Devices of this kind instead of a measure"},
                  {"LOẠI", "KIND"});
    command.flag("--measures", options->measures, {"Liệt kê các số đo", "List the measures"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"}, {"table|csv|json", "table|csv|json"});
    command.footer({"Ví dụ:\n  ansinh figure \"thanh my\" staff_total", "Example:\n  ansinh figure \"thanh my\" staff_total"});
    command.run([&session, options] { return figure(session, *options); });
}

}  // namespace ansinh::cli
