#include "geo/report/status_workbook.hpp"

#include "geo/report/whole_file.hpp"
#include "geo/report/workbook_writer.hpp"

#include <array>
#include <string_view>

namespace ansinh::report {

namespace {

// The workbook is a document for a Vietnamese office; what an English reader needs stands in its headings.
constexpr const char* kSampleMark = "SỐ LIỆU MẪU, không phải số liệu thật / SAMPLE FIGURES, not real data";
constexpr const char* kTemplateMark = "mẫu của nơi khác / template from elsewhere";
constexpr const char* kRestrictedMark = "hạn chế: chỉ ghi đạt hay chưa / restricted: only whether it is met";

struct Word {
    std::string_view key;
    const char* name;
};

constexpr std::array kStandings{Word{"met", "Đạt"}, Word{"on_the_way", "Chưa đến hạn"}, Word{"behind", "Chậm"},
                                Word{"not_reported", "Chưa báo cáo"}, Word{"not_applicable", "Không áp dụng"}};
constexpr std::array kStates{Word{"not_reported", "Chưa báo cáo"}, Word{"not_applicable", "Không áp dụng"},
                             Word{"zero", "Bằng không"}, Word{"provisional", "Tạm tính"},
                             Word{"verified", "Đã xác nhận"}};
constexpr std::array kScopes{Word{"city", "toàn thành phố"}, Word{"commune", "một xã"},
                             Word{"template", "mẫu của nơi khác"}};
constexpr std::array kBatchKinds{Word{"facts", "dữ liệu nền"}, Word{"boundaries", "ranh giới"},
                                 Word{"points", "điểm"},       Word{"figures", "số liệu"},
                                 Word{"plan", "kế hoạch"},     Word{"sample", "số liệu mẫu"},
                                 Word{"feedback", "phản ánh, kiến nghị"}, Word{"opinions", "ý kiến của các xã"},
                                 Word{"findings", "giải thích phát hiện"}, Word{"survey", "phiếu khảo sát"},
                                 Word{"scenario", "phương án"}, Word{"classes", "lớp tập huấn"},
                                 Word{"travel", "đường đi"},   Word{"feedback", "phản ánh, kiến nghị"},
                                 Word{"opinions", "ý kiến của các xã"}, Word{"survey", "phiếu khảo sát"},
                                 Word{"findings", "giải thích phát hiện"}};

template <std::size_t N>
std::string named(const std::array<Word, N>& words, std::string_view key) {
    for (const Word& word : words)
        if (word.key == key) return word.name;
    return std::string(key);
}

void beginSheet(WorkbookWriter& out, const StatusWorkbook& content, const std::string& name, const std::string& title) {
    out.beginSheet(name, content.sample ? kSampleMark : "");
    out.line(title + ", " + content.city.vi, Style::Title);
    out.line("Tính đến ngày / as of " + content.asOf.vietnamese(), Style::Plain);
    if (content.sample) out.line(kSampleMark, Style::Mark);
    out.skipLine();
}

void countOrBlank(WorkbookWriter& out, bool told, std::int64_t count) {
    if (told)
        out.count(count);
    else
        out.blank();
}

void dayOrBlank(WorkbookWriter& out, const std::optional<Date>& day) {
    if (day)
        out.day(*day);
    else
        out.blank();
}

void shareOrBlank(WorkbookWriter& out, std::int64_t numerator, std::int64_t denominator) {
    if (denominator > 0)
        out.share(static_cast<double>(numerator) / static_cast<double>(denominator));
    else
        out.blank();
}

std::string noteOf(bool ofTemplate, bool restricted) {
    std::string note = ofTemplate ? kTemplateMark : "";
    if (restricted) note += (note.empty() ? "" : "; ") + std::string(kRestrictedMark);
    return note;
}

void writeLine(WorkbookWriter& out, const StatusLine& line) {
    const bool told = hasCount(line.state) && !line.restricted;
    out.text(line.code);
    out.text(line.commune);
    out.text(line.indicatorId);
    out.text(line.indicator.vi);
    out.text(named(kStandings, line.standing), line.standing == "behind" ? Style::Warning : Style::Text);
    out.text(named(kStates, keyOf(line.state)));
    countOrBlank(out, told, line.numerator);
    countOrBlank(out, told, line.denominator);
    shareOrBlank(out, line.numerator, told ? line.denominator : 0);
    if (line.due)
        out.share(*line.due);
    else
        out.blank();
    dayOrBlank(out, line.dueOn);
    out.text(line.due ? (line.inForce ? "đã đến hạn" : "sắp tới") : "");
    countOrBlank(out, told, line.missing);
    dayOrBlank(out, line.reportedOn);
    out.text(noteOf(line.ofTemplate, line.restricted));
    out.endRow();
}

void writeLines(WorkbookWriter& out, const std::vector<StatusLine>& lines, const char* unit, Monitor& monitor) {
    out.headings({{"Mã\nCode", 8},
                  {unit, 26},
                  {"Mã chỉ tiêu\nIndicator", 20},
                  {"Chỉ tiêu\nIndicator's name", 46, Style::Wrapped},
                  {"Tình trạng\nStanding", 15},
                  {"Số liệu\nState of the figure", 15},
                  {"Đã thực hiện\nNumerator", 12},
                  {"Trên tổng số\nDenominator", 12},
                  {"Tỷ lệ\nShare", 9},
                  {"Phải đạt\nDue", 9},
                  {"Hạn\nDue date", 12},
                  {"Hiệu lực\nIn force", 12},
                  {"Còn thiếu\nMissing", 11},
                  {"Ngày báo cáo\nReported on", 13},
                  {"Ghi chú\nNote", 24, Style::Wrapped}},
                 2);
    std::size_t done = 0;
    for (const StatusLine& line : lines) {
        if (done % 1000 == 0)
            monitor.checkpoint("writing", static_cast<double>(done) / static_cast<double>(lines.size()));
        ++done;
        writeLine(out, line);
    }
    out.filterRows();
}

void writeProgress(WorkbookWriter& out, const StatusWorkbook& content, Monitor& monitor) {
    beginSheet(out, content, "Tiến độ", "Tiến độ từng xã, phường theo chỉ tiêu");
    if (content.unitsShown && content.unitsShown->first < content.unitsShown->second) {
        const std::string shown = std::to_string(content.unitsShown->first);
        const std::string all = std::to_string(content.unitsShown->second);
        out.line("Đã lọc: " + shown + " trong " + all + " đơn vị / filtered: " + shown + " of " + all + " units",
                 Style::Plain);
        out.skipLine();
    }
    writeLines(out, content.lines, "Xã, phường, đặc khu\nCommune", monitor);
}

/// A sheet of its own, so that nobody adds the city's counts to those of its communes.
void writeCity(WorkbookWriter& out, const StatusWorkbook& content, Monitor& monitor) {
    if (content.cityLines.empty()) return;
    beginSheet(out, content, "Cơ quan thành phố", "Chỉ tiêu của các cơ quan thành phố");
    writeLines(out, content.cityLines, "Đơn vị\nUnit", monitor);
}

void writeTotals(WorkbookWriter& out, const StatusWorkbook& content) {
    beginSheet(out, content, "Tổng hợp", "Tổng hợp theo chỉ tiêu, toàn thành phố");
    out.headings({{"Mã chỉ tiêu\nIndicator", 20},
                  {"Chỉ tiêu\nIndicator's name", 46, Style::Wrapped},
                  {"Số đơn vị phải báo cáo\nBase", 14},
                  {"Đạt\nMet", 9},
                  {"Chưa đến hạn\nNot yet due", 12},
                  {"Chậm\nBehind", 9},
                  {"Chưa báo cáo\nNot reported", 12},
                  {"Không áp dụng\nNot applicable", 13},
                  {"Đã thực hiện\nNumerator", 12},
                  {"Trên tổng số\nDenominator", 12},
                  {"Tỷ lệ\nShare", 9},
                  {"Còn thiếu\nMissing", 11},
                  {"Ghi chú\nNote", 24, Style::Wrapped}},
                 1);
    for (const TotalLine& total : content.totals) {
        out.text(total.indicatorId);
        out.text(total.indicator.vi);
        for (const int units :
             {total.base, total.met, total.onTheWay, total.behind, total.notReported, total.notApplicable})
            out.count(units);
        countOrBlank(out, total.told, total.numerator);
        countOrBlank(out, total.told, total.denominator);
        shareOrBlank(out, total.numerator, total.told ? total.denominator : 0);
        countOrBlank(out, total.told, total.missing);
        out.text(noteOf(total.ofTemplate, total.restricted));
        out.endRow();
    }
    out.skipLine();
    out.line(
        "Tổng là tổng các số đếm của những đơn vị đã báo cáo, không phải trung bình các tỷ lệ. / Totals are sums "
        "of counts over the units that have reported, never means of shares.",
        Style::Plain);
}

void writeSources(WorkbookWriter& out, const StatusWorkbook& content) {
    beginSheet(out, content, "Nguồn", "Nguồn của chỉ tiêu và số liệu");
    out.headings({{"Loại\nKind", 16},
                  {"Mã, số\nId", 22},
                  {"Tên, tệp\nTitle, file", 60, Style::Wrapped},
                  {"Nơi ban hành, người nhập\nIssuer, person", 30, Style::Wrapped},
                  {"Lúc (UTC)\nAt", 22},
                  {"Đọc\nRead", 9},
                  {"Nhận\nAccepted", 9},
                  {"Từ chối\nRefused", 9},
                  {"Ghi chú\nNote", 40, Style::Wrapped}},
                 1);
    for (const PlanLine& plan : content.plans) {
        out.text("kế hoạch");
        out.text(plan.id);
        out.text(plan.title.vi);
        out.text(plan.issuer.vi);
        for (int i = 0; i < 4; ++i) out.blank();
        out.text((plan.source.empty() ? "" : plan.source + "; ") + named(kScopes, keyOf(plan.scope)));
        out.endRow();
    }
    for (const Batch& batch : content.batches) {
        out.text(named(kBatchKinds, batch.kind), batch.kind == "sample" ? Style::Warning : Style::Text);
        out.text(std::to_string(batch.id));
        out.text(batch.file);
        out.text(batch.person);
        out.text(batch.at);
        out.count(batch.read);
        out.count(batch.accepted);
        out.count(batch.refused);
        out.text(batch.undoneAt.empty() ? batch.program : "đã hủy / undone " + batch.undoneAt);
        out.endRow();
    }
    out.filterRows();
}

}  // namespace

void writeStatusWorkbook(const std::string& path, const StatusWorkbook& content, Monitor& monitor) {
    WorkbookWriter out("Tiến độ " + content.city.vi, content.program, content.asOf);
    writeProgress(out, content, monitor);
    writeTotals(out, content);
    writeCity(out, content, monitor);
    writeSources(out, content);
    monitor.checkpoint("writing", 1);
    writeWhole(path, out.finish());
}

}  // namespace ansinh::report
