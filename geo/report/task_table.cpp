#include "geo/report/task_table.hpp"

#include "geo/report/whole_file.hpp"
#include "geo/report/workbook_writer.hpp"


namespace ansinh::report {

namespace {

constexpr const char* kSampleMark = "SỐ LIỆU MẪU, không phải số liệu thật";

/// Headings and widths; the CSV has the same columns.
const std::vector<Column>& columns() {
    static const std::vector<Column> kColumns{{"Số TT", 7, Style::Wrapped},
                                              {"Nội dung công việc", 36, Style::Wrapped},
                                              {"Chủ trì", 24, Style::Wrapped},
                                              {"Phối hợp", 30, Style::Wrapped},
                                              {"Thời hạn", 17, Style::Wrapped},
                                              {"Hạn (ngày)", 12, Style::Day},
                                              {"Sản phẩm", 26, Style::Wrapped},
                                              {"Chỉ tiêu đo", 26, Style::Wrapped},
                                              {"Đối tượng", 13, Style::Wrapped},
                                              {"Đã thực hiện", 11, Style::Count},
                                              {"Trên tổng số", 11, Style::Count},
                                              {"Còn thiếu", 10, Style::Count},
                                              {"Kết quả đến nay", 38, Style::Wrapped},
                                              {"Tình trạng", 18, Style::Wrapped}};
    return kColumns;
}

std::string cell(const std::string& text) {
    if (text.find_first_of(",;\"\r\n\t") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string countText(const TaskRow& row, std::int64_t count) {
    return row.counted ? std::to_string(count) : std::string();
}

}  // namespace

void writeTaskWorkbook(const std::string& path, const TaskTable& table) {
    WorkbookWriter out("Tiến độ nhiệm vụ " + table.city.vi, table.program, table.asOf);
    out.beginSheet("Nhiệm vụ", table.sample ? kSampleMark : "");
    out.line("Tiến độ thực hiện nhiệm vụ, " + table.city.vi, Style::Title);
    out.line("Tính đến ngày " + table.asOf.vietnamese() + ". Thứ tự và số của văn bản; dùng để nhập vào hệ thống theo dõi.",
             Style::Plain);
    if (table.sample) out.line(kSampleMark, Style::Mark);
    out.skipLine();
    out.headings(columns(), 2);
    for (const TaskRow& row : table.rows) {
        for (const std::string& text : {row.number, row.task, row.lead, row.partners, row.when}) out.text(text);
        if (row.due)
            out.day(*row.due);
        else
            out.blank();
        for (const std::string& text : {row.product, row.indicator, row.tier}) out.text(text);
        for (const std::int64_t count : {row.numerator, row.denominator, row.missing}) {
            if (row.counted)
                out.count(count);
            else
                out.blank();
        }
        out.text(row.result);
        out.text(row.state, row.late ? Style::Warning : Style::Wrapped);
        out.endRow();
    }
    out.filterRows();
    writeWhole(path, out.finish());
}

void writeTaskCsv(const std::string& path, const TaskTable& table) {
    std::string text = "\xEF\xBB\xBF";
    for (const Column& column : columns()) text += cell(column.heading) + ",";
    text += "Tính đến ngày,Số liệu mẫu\r\n";
    for (const TaskRow& row : table.rows) {
        for (const std::string& value :
             {row.number, row.task, row.lead, row.partners, row.when, row.due ? row.due->vietnamese() : std::string(),
              row.product, row.indicator, row.tier, countText(row, row.numerator), countText(row, row.denominator),
              countText(row, row.missing), row.result, row.state})
            text += cell(value) + ",";
        text += table.asOf.vietnamese() + "," + (table.sample ? "có" : "không") + "\r\n";
    }
    writeWhole(path, text);
}

}  // namespace ansinh::report
