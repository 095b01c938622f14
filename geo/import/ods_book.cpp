// OpenDocument spreadsheets, OASIS OpenDocument 1.3 part 3, chapter 9: what stands in a cell.
#include "geo/import/sheet_formats.hpp"
#include "geo/import/xml_reader.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <set>

namespace ansinh::import {

namespace {

constexpr int mostRows = 1'048'576;

int repeatsOf(std::string_view text) {
    int value = 1;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return std::clamp(value, 1, mostRows);
}

class Content final : public XmlHandler {
public:
    explicit Content(SheetBook& book) : book_(book) {}

    void open(std::string_view name, const XmlAttributes& attributes) override {
        if (name == "style:style" && attributes["style:family"] == "table") style_ = attributes["style:name"];
        if (name == "style:table-properties" && attributes["table:display"] == "false") hiddenStyles_.insert(style_);
        if (name == "table:table") {
            if (++tables_ > 1) return;  // a table within a cell is no sheet
            Sheet& sheet = book_.sheets.emplace_back();
            sheet.name = attributes["table:name"];
            sheet.hidden = hiddenStyles_.contains(std::string(attributes["table:style-name"]));
            place_ = {};
        } else if (tables_ == 1 && name == "table:table-row") {
            place_.column = 0;
            rowRepeats_ = repeatsOf(attributes["table:number-rows-repeated"]);
        } else if (tables_ == 1 && (name == "table:table-cell" || name == "table:covered-table-cell")) {
            openCell(name, attributes);
        } else if (name == "office:annotation") {
            ++remarks_;
        } else if (name == "text:p" && remarks_ == 0) {
            if (inCell_ && paragraphs_++ > 0) cell_.text += '\n';
        } else if (name == "text:s" && inCell_ && remarks_ == 0) {
            cell_.text.append(static_cast<std::size_t>(std::min(repeatsOf(attributes["text:c"]), 1000)), ' ');
        } else if (name == "text:line-break" && inCell_ && remarks_ == 0) {
            cell_.text += '\n';
        }
    }

    void close(std::string_view name) override {
        if (name == "table:table") --tables_;
        if (name == "office:annotation") --remarks_;
        if (tables_ != 1) return;
        if (name == "table:table-cell" || name == "table:covered-table-cell") closeCell();
        if (name == "table:table-row") place_ = {place_.row + rowRepeats_, 0};
    }

    void text(std::string_view part) override {
        if (inCell_ && remarks_ == 0 && paragraphs_ > 0) cell_.text += part;
    }

private:
    void openCell(std::string_view name, const XmlAttributes& attributes) {
        cell_ = {};
        inCell_ = true;
        paragraphs_ = 0;
        covered_ = name == "table:covered-table-cell";
        repeats_ = repeatsOf(attributes["table:number-columns-repeated"]);
        cell_.formula = !attributes["table:formula"].empty();
        type_ = attributes["office:value-type"];
        value_ = attributes["office:value"];
        if (type_ == "date") value_ = attributes["office:date-value"].substr(0, 10);
        if (type_ == "boolean") value_ = attributes["office:boolean-value"];
        if (attributes["calcext:value-type"] == "error") type_ = "error";
        const int columns = repeatsOf(attributes["table:number-columns-spanned"]);
        const int rows = repeatsOf(attributes["table:number-rows-spanned"]);
        if (columns > 1 || rows > 1)
            book_.sheets.back().merged.emplace_back(
                place_, CellPlace{place_.row + rows - 1, place_.column + columns - 1});
    }

    void closeCell() {
        inCell_ = false;
        setValue();
        Sheet& sheet = book_.sheets.back();
        const bool blank = cell_.text.empty() && !cell_.formula;
        // Covered cells keep what stood there before they were merged; nobody sees it.
        if (!blank && !covered_)
            for (int row = 0; row < rowRepeats_; ++row)
                for (int i = 0; i < repeats_ && sheet.cells.size() < mostCells; ++i)
                    sheet.cells[{place_.row + row, place_.column + i}] = cell_;
        place_.column += repeats_;
    }

    void setValue() {
        if (type_ == "error") {
            cell_.kind = SheetCell::Kind::Fault;
        } else if (type_ == "boolean") {
            cell_.kind = SheetCell::Kind::Boolean;
            cell_.text = value_ == "true" ? "TRUE" : "FALSE";
        } else if (type_ == "date" || type_ == "time") {
            cell_.kind = SheetCell::Kind::Day;
            if (type_ == "date") cell_.text = value_;
        } else if (type_ == "float" || type_ == "percentage" || type_ == "currency") {
            cell_.kind = SheetCell::Kind::Number;
            cell_.number = std::strtod(value_.c_str(), nullptr);
            cell_.percent = type_ == "percentage";
            cell_.text = cell_.percent ? numberText(cell_.number * 100) + "%" : numberText(cell_.number);
        }
    }

    SheetBook& book_;
    std::set<std::string> hiddenStyles_;
    std::string style_;
    CellPlace place_;
    int tables_ = 0;
    int remarks_ = 0;
    int rowRepeats_ = 1;
    int repeats_ = 1;
    bool covered_ = false;
    bool inCell_ = false;
    int paragraphs_ = 0;
    SheetCell cell_;
    std::string type_;
    std::string value_;
};

}  // namespace

bool readOds(const ZipArchive& archive, SheetBook& book, std::string_view& why) {
    book.format = "ODS";
    const auto manifest = archive.member("META-INF/manifest.xml");
    if (manifest && manifest->find("encryption-data") != std::string::npos) {
        why = "password";
        return false;
    }
    const auto content = archive.member("content.xml");
    if (!content) return false;
    Content handler(book);
    return readXml(*content, handler) && !book.sheets.empty();
}

}  // namespace ansinh::import
