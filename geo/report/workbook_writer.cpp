#include "geo/report/workbook_writer.hpp"

#include "geo/core/error.hpp"

#include <xlsxwriter.h>

#include <cstdlib>
#include <map>

namespace ansinh::report {

namespace {

constexpr double kHeadingHeight = 48;         // points: three lines of text
constexpr std::size_t kLongestCell = 32'000;  // the format's limit is 32,767 characters

/// Spreadsheets count days from 1899-12-30.
double serialOf(Date date) {
    using namespace std::chrono;
    return static_cast<double>((date.days() - sys_days(year(1899) / 12 / 30)).count());
}

/// At most `kLongestCell` bytes, cut between characters.
std::string fitting(const std::string& text) {
    if (text.size() <= kLongestCell) return text;
    std::size_t end = kLongestCell;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

void require(lxw_error fault, const char* where) {
    if (fault != LXW_NO_ERROR) throw Error(ErrorCode::Internal, {where, lxw_strerror(fault)});
}

}  // namespace

struct WorkbookWriter::State {
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    const char* bytes = nullptr;
    std::size_t size = 0;
    std::map<Style, lxw_format*> formats;
    std::vector<Column> columns;
    lxw_row_t row = 0;
    lxw_row_t headingRow = 0;
    lxw_col_t column = 0;

    lxw_format* formatOf(Style style) {
        auto [at, isNew] = formats.try_emplace(style, nullptr);
        if (isNew) at->second = makeFormat(style);
        return at->second;
    }

    lxw_format* makeFormat(Style style) const {
        lxw_format* format = workbook_add_format(book);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        switch (style) {
            case Style::Plain:
            case Style::Text:
                break;
            case Style::Title:
                format_set_bold(format);
                format_set_font_size(format, 14);
                break;
            case Style::Mark:
                format_set_bold(format);
                format_set_font_color(format, 0xB00020);
                break;
            case Style::Heading:
                format_set_bold(format);
                format_set_text_wrap(format);
                format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
                format_set_bg_color(format, 0xE6ECF2);
                format_set_border(format, LXW_BORDER_THIN);
                break;
            case Style::Wrapped:
                format_set_text_wrap(format);
                break;
            case Style::Count:
                format_set_num_format(format, "#,##0");
                break;
            case Style::Real:
                format_set_num_format(format, "#,##0.0");
                break;
            case Style::Share:
                format_set_num_format(format, "0.0%");
                break;
            case Style::Day:
                format_set_num_format(format, "d/m/yyyy");
                break;
            case Style::Warning:
                format_set_bold(format);
                format_set_font_color(format, 0xB00020);
                break;
        }
        return format;
    }

    lxw_col_t next() { return column++; }
    [[nodiscard]] Style styleHere() const { return column < columns.size() ? columns[column].style : Style::Text; }
};

WorkbookWriter::WorkbookWriter(const std::string& title, const std::string& author, Date created)
    : state_(std::make_unique<State>()) {
    lxw_workbook_options options{};
    options.output_buffer = &state_->bytes;
    options.output_buffer_size = &state_->size;
    state_->book = workbook_new_opt(nullptr, &options);
    if (state_->book == nullptr) throw Error(ErrorCode::Internal, {"workbook", "no memory"});
    lxw_doc_properties properties{};
    properties.title = title.c_str();
    properties.author = author.c_str();
    properties.created = std::chrono::system_clock::to_time_t(created.days());
    require(workbook_set_properties(state_->book, &properties), "workbook properties");
}

WorkbookWriter::~WorkbookWriter() {
    if (state_->book != nullptr) lxw_workbook_free(state_->book);
    // The library hands its buffer over; it came from malloc.
    std::free(const_cast<char*>(state_->bytes));  // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

void WorkbookWriter::beginSheet(const std::string& name, const std::string& mark) {
    State& s = *state_;
    s.sheet = workbook_add_worksheet(s.book, name.c_str());
    if (s.sheet == nullptr) throw Error(ErrorCode::Internal, {"worksheet", name});
    s.columns.clear();
    s.row = s.headingRow = 0;
    s.column = 0;
    worksheet_set_landscape(s.sheet);
    worksheet_set_paper(s.sheet, 9);  // A4
    worksheet_fit_to_pages(s.sheet, 1, 0);
    require(worksheet_set_footer(s.sheet, "&L&A&R&P/&N"), "footer");
    if (!mark.empty()) require(worksheet_set_header(s.sheet, ("&C&B" + mark).c_str()), "header");
}

void WorkbookWriter::line(const std::string& text, Style style) {
    State& s = *state_;
    require(worksheet_write_string(s.sheet, s.row, 0, fitting(text).c_str(), s.formatOf(style)), "line");
    ++s.row;
}

void WorkbookWriter::skipLine() {
    ++state_->row;
}

void WorkbookWriter::headings(const std::vector<Column>& columns, int frozenColumns) {
    State& s = *state_;
    s.columns = columns;
    s.headingRow = s.row;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto at = static_cast<lxw_col_t>(i);
        require(worksheet_set_column(s.sheet, at, at, columns[i].width, nullptr), "column width");
        require(worksheet_write_string(s.sheet, s.row, at, columns[i].heading.c_str(), s.formatOf(Style::Heading)),
                "heading");
    }
    require(worksheet_set_row(s.sheet, s.row, kHeadingHeight, nullptr), "heading height");
    require(worksheet_repeat_rows(s.sheet, s.row, s.row), "repeated rows");
    ++s.row;
    worksheet_freeze_panes(s.sheet, s.row, static_cast<lxw_col_t>(frozenColumns));
}

void WorkbookWriter::text(const std::string& value) {
    text(value, state_->styleHere());
}

void WorkbookWriter::text(const std::string& value, Style style) {
    State& s = *state_;
    const lxw_col_t at = s.next();
    if (value.empty()) return;
    require(worksheet_write_string(s.sheet, s.row, at, fitting(value).c_str(), s.formatOf(style)), "text");
}

void WorkbookWriter::count(std::int64_t value) {
    State& s = *state_;
    require(worksheet_write_number(s.sheet, s.row, s.next(), static_cast<double>(value), s.formatOf(Style::Count)),
            "count");
}

void WorkbookWriter::real(double value) {
    State& s = *state_;
    require(worksheet_write_number(s.sheet, s.row, s.next(), value, s.formatOf(Style::Real)), "real");
}

void WorkbookWriter::share(double value) {
    State& s = *state_;
    require(worksheet_write_number(s.sheet, s.row, s.next(), value, s.formatOf(Style::Share)), "share");
}

void WorkbookWriter::day(Date value) {
    State& s = *state_;
    require(worksheet_write_number(s.sheet, s.row, s.next(), serialOf(value), s.formatOf(Style::Day)), "day");
}

void WorkbookWriter::blank() {
    state_->next();
}

void WorkbookWriter::endRow() {
    ++state_->row;
    state_->column = 0;
}

void WorkbookWriter::filterRows() {
    State& s = *state_;
    if (s.row <= s.headingRow + 1 || s.columns.empty()) return;
    require(worksheet_autofilter(s.sheet, s.headingRow, 0, s.row - 1, static_cast<lxw_col_t>(s.columns.size() - 1)),
            "filter");
}

std::string WorkbookWriter::finish() {
    State& s = *state_;
    lxw_workbook* const book = s.book;
    s.book = nullptr;  // closing frees it, whatever comes of it
    require(workbook_close(book), "workbook");
    return {s.bytes, s.size};
}

}  // namespace ansinh::report
