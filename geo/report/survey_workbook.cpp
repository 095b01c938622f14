#include "geo/report/survey_workbook.hpp"

#include "geo/core/error.hpp"
#include "geo/report/survey_formats.hpp"
#include "geo/report/whole_file.hpp"
#include "geo/report/workbook_writer.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <map>
#include <memory>

namespace ansinh::report {

namespace {

using Look = SurveyLook;
using Kind = SurveyItem::Kind;

// Columns of a form's table, as it is sent.
enum : lxw_col_t { kNumber, kName, kUnit, kLast, kState, kCount, kRemark, kCode };
constexpr lxw_col_t kLabel = kName;
constexpr lxw_row_t kHeadingRow = 7;  // rows from 0

constexpr const char* kSampleMark = "“Lần trước” là SỐ LIỆU MẪU, không phải số liệu thật";
constexpr const char* kCountGuide =
    "Cách điền\n"
    "1.  Chỉ điền các ô màu vàng. Cột “Lần trước” để đối chiếu, không phải sửa.\n"
    "2.  Chọn “Tình trạng” trong danh sách. Có số liệu thì ghi “Số lượng” là số nguyên, ví dụ 12 (không ghi %, không ghi "
    "“khoảng”).\n"
    "3.  Không có ai, không có cái nào: chọn “Bằng 0”.  Chưa tổng hợp được: chọn “Chưa có số liệu”.  Không thuộc "
    "nhiệm vụ của đơn vị: chọn “Không áp dụng”.\n"
    "4.  Không ghi họ tên, số điện thoại vào phiếu. Lưu tệp và gửi lại trước hạn. Xin cảm ơn!";
constexpr const char* kOpinionGuide =
    "Cách điền\n"
    "1.  Chỉ điền các ô màu vàng: chọn trong danh sách, hoặc viết ngắn gọn ý kiến của đơn vị.\n"
    "2.  Đây là ý kiến chung của đơn vị. Không ghi họ tên, số điện thoại. Xin cảm ơn!";

void require(lxw_error fault, const char* where) {
    if (fault != LXW_NO_ERROR) throw Error(ErrorCode::Internal, {where, lxw_strerror(fault)});
}

std::string cellName(lxw_row_t row, lxw_col_t column, bool fixed = false) {
    const std::string mark = fixed ? "$" : "";
    return mark + std::string(1, static_cast<char>('A' + column)) + mark + std::to_string(row + 1);
}

/// Lists to choose from stand in the hidden sheet: one column each.
class Lists {
public:
    explicit Lists(lxw_worksheet* sheet) : sheet_(sheet) {}

    /// "=ansinh!$D$1:$D$5"
    [[nodiscard]] std::string formulaFor(const std::vector<std::string>& words) {
        auto [at, isNew] = made_.try_emplace(words);
        if (!isNew) return at->second;
        const lxw_col_t column = next_++;
        for (std::size_t i = 0; i < words.size(); ++i)
            require(worksheet_write_string(sheet_, static_cast<lxw_row_t>(i), column, words[i].c_str(), nullptr), "list");
        at->second = "=" + std::string(SurveyLabels::hiddenSheet) + "!" + cellName(0, column, true) + ":" +
                     cellName(static_cast<lxw_row_t>(words.size() - 1), column, true);
        return at->second;
    }

private:
    lxw_worksheet* sheet_;
    lxw_col_t next_ = 3;
    std::map<std::vector<std::string>, std::string> made_;
};

std::vector<std::string> stateWords(Kind kind) {
    std::vector<std::string> words;
    for (const ValueState state : surveyStates())
        if (kind == Kind::Figure || state != ValueState::Provisional) words.emplace_back(surveyWordOf(state));
    return words;
}

std::string lastText(const SurveyItem& item) {
    if (!item.last) return {};
    if (!isCount(item.kind)) {
        const auto choice = std::ranges::find(item.choices, item.last->choice, &SurveyChoice::key);
        return choice == item.choices.end() ? item.last->choice : choice->name.vi;
    }
    return std::string(surveyWordOf(item.last->state));
}

/// One sheet of a form.
class FormSheet {
public:
    FormSheet(lxw_workbook* book, SurveyFormats& formats, Lists& lists, const SurveyForm& form, Kind kind,
              const char* name, const char* title)
        : formats_(formats), lists_(lists), form_(form), counts_(isCount(kind)) {
        sheet_ = workbook_add_worksheet(book, name);
        if (sheet_ == nullptr) throw Error(ErrorCode::Internal, {"worksheet", name});
        setPage();
        writeHead(title);
        for (const SurveyItem& item : form.items)
            if (isCount(item.kind) == counts_ && (!counts_ || item.kind == kind)) items_.push_back(&item);
        for (const SurveyItem* item : items_) rows_.emplace(item->key, kHeadingRow + 1 + rows_.size());
        for (const SurveyItem* item : items_) writeItem(*item);
        writeProgress();
    }

    lxw_worksheet* sheet() { return sheet_; }

private:
    void setPage() {
        worksheet_set_landscape(sheet_);
        worksheet_set_paper(sheet_, 9);  // A4
        worksheet_fit_to_pages(sheet_, 1, 0);
        worksheet_center_horizontally(sheet_);
        worksheet_set_margins(sheet_, 0.4, 0.4, 0.5, 0.6);
        worksheet_gridlines(sheet_, LXW_HIDE_ALL_GRIDLINES);
        const std::string footer = "&L&9" + form_.communeName + " · " + form_.commune + "&C&9&A&R&9Trang &P/&N";
        require(worksheet_set_footer(sheet_, footer.c_str()), "footer");
        if (form_.sample) require(worksheet_set_header(sheet_, ("&C&B" + std::string(kSampleMark)).c_str()), "header");
        require(worksheet_repeat_rows(sheet_, kHeadingRow, kHeadingRow), "repeated rows");
        worksheet_freeze_panes(sheet_, kHeadingRow + 1, kUnit);
        constexpr std::array<double, 8> counting{6, 50, 13, 15, 20, 13, 30, 10};
        constexpr std::array<double, 8> asking{6, 58, 1, 20, 1, 52, 1, 10};
        lxw_row_col_options hidden{};
        hidden.hidden = LXW_TRUE;
        for (lxw_col_t column = 0; column <= kCode; ++column) {
            const bool away = column == kCode || (!counts_ && (column == kUnit || column == kState || column == kRemark));
            require(worksheet_set_column_opt(sheet_, column, column, (counts_ ? counting : asking)[column], nullptr,
                                             away ? &hidden : nullptr),
                    "column");
        }
        lxw_protection allowed{};
        allowed.format_columns = allowed.format_rows = LXW_TRUE;
        worksheet_protect(sheet_, nullptr, &allowed);
    }

    void text(lxw_row_t row, lxw_col_t column, const std::string& words, Look look) {
        require(worksheet_write_string(sheet_, row, column, words.c_str(), formats_(look)), "text");
    }

    void label(lxw_row_t row, std::string_view name, const std::string& value) {
        text(row, kLabel, std::string(name) + ":", Look::Label);
        text(row, counts_ ? kUnit : kLast, value, Look::Value);
    }

    void writeHead(const char* title) {
        require(worksheet_set_row(sheet_, 0, 30, nullptr), "title height");
        text(0, kNumber, std::string(title) + " · " + form_.cityName, Look::Title);
        label(1, SurveyLabels::commune, form_.communeName);
        label(2, SurveyLabels::code, form_.commune);
        label(3, SurveyLabels::asOf, form_.asOf.vietnamese());
        if (form_.deadline) label(4, SurveyLabels::deadline, form_.deadline->vietnamese());
        if (form_.sample) text(1, counts_ ? kState : kCount, kSampleMark, Look::Mark);
        require(worksheet_set_row(sheet_, 5, counts_ ? 100 : 58, nullptr), "guide height");
        require(worksheet_merge_range(sheet_, 5, 0, 5, kRemark, counts_ ? kCountGuide : kOpinionGuide,
                                      formats_(Look::Guide)),
                "guide");
        require(worksheet_set_row(sheet_, 6, 8, nullptr), "gap");
        require(worksheet_set_row(sheet_, kHeadingRow, 30, nullptr), "heading height");
        using H = SurveyHeadings;
        const std::array<std::string_view, 8> headings{
            H::number, H::name, H::unit, H::last, H::state, counts_ ? H::count : H::answer, H::remark, H::code};
        for (lxw_col_t column = 0; column <= kCode; ++column)
            text(kHeadingRow, column, std::string(headings[column]), Look::Heading);
    }

    void writeItem(const SurveyItem& item) {
        const lxw_row_t row = rows_.at(item.key);
        require(worksheet_write_number(sheet_, row, kNumber, static_cast<double>(row - kHeadingRow),
                                       formats_(Look::Number)),
                "number");
        text(row, kName, item.name.vi, Look::Name);
        text(row, kUnit, std::string(surveyUnitOf(item.unit)), Look::Unit);
        writeLast(row, item);
        for (const auto& [column, look] : {std::pair{kState, Look::State},
                                          std::pair{kCount, counts_ ? Look::Count : Look::Answer},
                                          std::pair{kRemark, Look::Remark}})
            require(worksheet_write_blank(sheet_, row, static_cast<lxw_col_t>(column), formats_(look)), "answer cell");
        text(row, kCode, textOf(SurveyLineCode{surveyFormVersion, form_.commune, form_.asOf, item.key}), Look::Code);
        require(worksheet_set_row(sheet_, row, heightOf(item), nullptr), "row height");
        if (counts_) {
            offer(row, kState, stateWords(item.kind), "Tình trạng", "Chọn một trong các mục của danh sách.");
            askCount(row);
            markFaults(row, item);
        } else if (item.kind == Kind::Choice) {
            std::vector<std::string> words;
            for (const SurveyChoice& choice : item.choices) words.push_back(choice.name.vi);
            offer(row, kCount, words, "Trả lời", "Chọn một trong các mục của danh sách.");
        }
    }

    /// Points; a spreadsheet does not make room by itself where a height is set.
    [[nodiscard]] double heightOf(const SurveyItem& item) const {
        const double lines = item.name.vi.size() > (counts_ ? 62U : 74U) ? 2 : 1;
        return item.kind == Kind::ShortText ? 48 : 8 + 15 * lines;
    }

    void writeLast(lxw_row_t row, const SurveyItem& item) {
        if (item.last && isCount(item.kind) && hasCount(item.last->state))
            require(worksheet_write_number(sheet_, row, kLast, static_cast<double>(item.last->count),
                                           formats_(Look::LastCount)),
                    "last figure");
        else
            text(row, kLast, lastText(item), Look::Last);
    }

    void offer(lxw_row_t row, lxw_col_t column, const std::vector<std::string>& words, const char* title,
               const char* fault) {
        const std::string formula = lists_.formulaFor(words);
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = formula.c_str();
        rule.error_title = title;
        rule.error_message = fault;
        require(worksheet_data_validation_cell(sheet_, row, column, &rule), "list of choices");
    }

    void askCount(lxw_row_t row) {
        lxw_data_validation rule{};
        rule.validate = LXW_VALIDATION_TYPE_INTEGER;
        rule.criteria = LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO;
        rule.value_number = 0;
        rule.error_title = "Số lượng";
        rule.error_message = "Chỉ ghi số nguyên, ví dụ 12. Không ghi %, không ghi chữ.";
        require(worksheet_data_validation_cell(sheet_, row, kCount, &rule), "count rule");
    }

    void markFaults(lxw_row_t row, const SurveyItem& item) {
        lxw_conditional_format rule{};
        rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
        const std::string state = "$" + cellName(row, kState);
        const std::string count = "$" + cellName(row, kCount);
        const std::string missing = "=AND(OR(" + state + "=\"" + std::string(surveyWordOf(ValueState::Verified)) + "\"," +
                                    state + "=\"" + std::string(surveyWordOf(ValueState::Provisional)) + "\")," + count +
                                    "=\"\")";
        rule.value_string = missing.c_str();
        rule.format = formats_(Look::Missing);
        require(worksheet_conditional_format_cell(sheet_, row, kCount, &rule), "missing mark");
        const auto whole = rows_.find(item.whole);
        if (whole == rows_.end()) return;
        const std::string all = cellName(static_cast<lxw_row_t>(whole->second), kCount, true);
        const std::string tooMany = "=AND(ISNUMBER(" + count + "),ISNUMBER(" + all + ")," + count + ">" + all + ")";
        rule.value_string = tooMany.c_str();
        rule.format = formats_(Look::TooMany);
        require(worksheet_conditional_format_cell(sheet_, row, kCount, &rule), "excess mark");
    }

    /// "Đã điền: 3 / 31", worked out by the spreadsheet.
    void writeProgress() {
        if (items_.empty()) return;
        const lxw_row_t first = kHeadingRow + 1;
        const auto last = static_cast<lxw_row_t>(kHeadingRow + items_.size());
        const auto range = [&](lxw_col_t column) { return cellName(first, column) + ":" + cellName(last, column); };
        const std::string filled = counts_ ? "SUMPRODUCT(--((" + range(kState) + "<>\"\")+(" + range(kCount) + "<>\"\")>0))"
                                           : "COUNTA(" + range(kCount) + ")";
        const std::string all = " / " + std::to_string(items_.size());
        const std::string formula = "=\"Đã điền: \"&" + filled + "&\"" + all + "\"";
        const std::string now = "Đã điền: 0" + all;
        require(worksheet_write_formula_str(sheet_, 2, counts_ ? kState : kCount, formula.c_str(), formats_(Look::Value), now.c_str()),
                "progress");
    }

    SurveyFormats& formats_;
    Lists& lists_;
    const SurveyForm& form_;
    bool counts_;
    lxw_worksheet* sheet_ = nullptr;
    std::vector<const SurveyItem*> items_;
    std::map<std::string, lxw_row_t> rows_;
};

/// Frees the workbook, and the buffer that the library hands over.
struct Book {
    lxw_workbook* book = nullptr;
    const char* bytes = nullptr;
    std::size_t size = 0;

    Book() {
        lxw_workbook_options options{};
        options.output_buffer = &bytes;
        options.output_buffer_size = &size;
        book = workbook_new_opt(nullptr, &options);
        if (book == nullptr) throw Error(ErrorCode::Internal, {"workbook", "no memory"});
    }
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    ~Book() {
        if (book != nullptr) lxw_workbook_free(book);
        std::free(const_cast<char*>(bytes));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
    }
    std::string finish() {
        lxw_workbook* const closing = book;
        book = nullptr;  // closing frees it, whatever comes of it
        require(workbook_close(closing), "workbook");
        return {bytes, size};
    }
};

void writeHidden(lxw_worksheet* sheet, const SurveyForm& form, const std::string& program) {
    const std::array<std::pair<const char*, std::string>, 4> facts{{{"version", std::to_string(surveyFormVersion)},
                                                                    {"commune", form.commune},
                                                                    {"as_of", form.asOf.iso()},
                                                                    {"program", program}}};
    lxw_row_t row = 0;
    for (const auto& [name, value] : facts) {
        require(worksheet_write_string(sheet, row, 0, name, nullptr), "hidden sheet");
        require(worksheet_write_string(sheet, row, 1, value.c_str(), nullptr), "hidden sheet");
        ++row;
    }
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_hide(sheet);
}

}  // namespace

void writeSurveyForm(const std::string& path, const SurveyForm& form, const std::string& program) {
    Book out;
    lxw_doc_properties properties{};
    const std::string title = "Phiếu số liệu " + form.communeName + ", " + form.asOf.vietnamese();
    properties.title = title.c_str();
    properties.author = program.c_str();
    properties.created = std::chrono::system_clock::to_time_t(form.asOf.days());
    require(workbook_set_properties(out.book, &properties), "workbook properties");
    SurveyFormats formats(out.book);
    struct Part {
        Kind kind;
        const char* sheet;
        const char* title;
    };
    constexpr std::array kParts{Part{Kind::Figure, "1. Số liệu", "PHIẾU SỐ LIỆU"},
                                Part{Kind::Device, "2. Thiết bị", "PHIẾU KIỂM KÊ THIẾT BỊ"},
                                Part{Kind::Choice, "3. Ý kiến", "PHIẾU LẤY Ý KIẾN"}};
    lxw_worksheet* const hidden = workbook_add_worksheet(out.book, std::string(SurveyLabels::hiddenSheet).c_str());
    if (hidden == nullptr) throw Error(ErrorCode::Internal, {"worksheet", "hidden"});
    Lists lists(hidden);
    bool first = true;
    for (const Part& part : kParts) {
        const bool asked = std::ranges::any_of(form.items, [&](const SurveyItem& item) {
            return item.kind == part.kind || (part.kind == Kind::Choice && item.kind == Kind::ShortText);
        });
        if (!asked) continue;
        FormSheet sheet(out.book, formats, lists, form, part.kind, part.sheet, part.title);
        if (first) {
            worksheet_activate(sheet.sheet());
            worksheet_set_first_sheet(sheet.sheet());
        }
        first = false;
    }
    writeHidden(hidden, form, program);
    writeWhole(path, out.finish());
}

void writeSurveySummary(const std::string& path, const SurveySummary& summary) {
    WorkbookWriter out("Phiếu đã lập", summary.program, summary.asOf);
    out.beginSheet("Phiếu đã lập", "");
    out.line("Phiếu số liệu đã lập, " + summary.city.vi, Style::Title);
    out.line("Số liệu đến ngày " + summary.asOf.vietnamese() +
                 (summary.deadline ? "; hạn gửi lại " + summary.deadline->vietnamese() : std::string()),
             Style::Plain);
    out.line("Mỗi đơn vị nhận đúng một tệp ghi ở dòng của mình. Ghi ngày gửi và ngày nhận lại vào hai cột cuối.",
             Style::Plain);
    out.skipLine();
    out.headings({{"STT", 6, Style::Count},
                  {"Mã", 9},
                  {"Xã, phường, đặc khu", 28},
                  {"Tệp", 44},
                  {"Số mục hỏi", 12, Style::Count},
                  {"Hạn gửi lại", 14, Style::Day},
                  {"Đã gửi ngày", 14, Style::Day},
                  {"Nhận lại ngày", 14, Style::Day}},
                 3);
    std::int64_t number = 0;
    for (const SentForm& form : summary.forms) {
        out.count(++number);
        out.text(form.code);
        out.text(form.commune);
        out.text(form.file);
        out.count(static_cast<std::int64_t>(form.asked));
        if (summary.deadline)
            out.day(*summary.deadline);
        else
            out.blank();
        out.endRow();
    }
    out.filterRows();
    writeWhole(path, out.finish());
}

}  // namespace ansinh::report
