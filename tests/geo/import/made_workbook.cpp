#include "tests/geo/import/made_workbook.hpp"

#include "geo/core/date.hpp"

#include <cpl_conv.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <format>
#include <fstream>

namespace ansinh::test {

using Kind = MadeCell::Kind;
using import::addressOf;

MadeCell words(std::string text) {
    return {Kind::Text, std::move(text), 0};
}
MadeCell number(double value) {
    return {Kind::Number, {}, value};
}
MadeCell made(Kind kind, double value, std::string text) {
    return {kind, std::move(text), value};
}

std::optional<MadeCell>& MadeSheet::at(int row, int column) {
    if (rows.size() <= static_cast<std::size_t>(row)) rows.resize(static_cast<std::size_t>(row) + 1);
    auto& cells = rows[static_cast<std::size_t>(row)];
    if (cells.size() <= static_cast<std::size_t>(column)) cells.resize(static_cast<std::size_t>(column) + 1);
    return cells[static_cast<std::size_t>(column)];
}

int MadeSheet::columnOf(int row, const std::string& text) const {
    const auto& cells = rows[static_cast<std::size_t>(row)];
    const auto at = std::ranges::find_if(cells, [&](const auto& cell) { return cell && cell->text == text; });
    return at == cells.end() ? -1 : static_cast<int>(at - cells.begin());
}

int MadeSheet::rowOf(const std::string& text) const {
    for (std::size_t row = 0; row < rows.size(); ++row)
        if (columnOf(static_cast<int>(row), text) >= 0) return static_cast<int>(row);
    return -1;
}

void MadeSheet::insertRow(int before) {
    rows.insert(rows.begin() + before, {{}});
}

void MadeSheet::deleteRow(int row) {
    rows.erase(rows.begin() + row);
}

void MadeSheet::moveColumn(int from, int to) {
    for (std::size_t row = 0; row < rows.size(); ++row) {
        (void)at(static_cast<int>(row), std::max(from, to));
        auto& cells = rows[row];
        auto cell = std::move(cells[static_cast<std::size_t>(from)]);
        cells.erase(cells.begin() + from);
        cells.insert(cells.begin() + to, std::move(cell));
    }
}

MadeBook madeFrom(const import::SheetBook& book) {
    MadeBook out;
    for (const import::Sheet& sheet : book.sheets) {
        MadeSheet& copy = out.emplace_back();
        copy.name = sheet.name;
        copy.hidden = sheet.hidden;
        for (const auto& [place, cell] : sheet.cells)
            copy.at(place.row, place.column) =
                cell.kind == import::SheetCell::Kind::Number ? number(cell.number) : words(cell.text);
    }
    return out;
}

namespace {

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

void saveZip(const std::string& path, const std::vector<std::pair<std::string, std::string>>& members) {
    std::filesystem::remove(path);
    void* const zip = CPLCreateZip(path.c_str(), nullptr);
    ASSERT_NE(zip, nullptr) << path;
    for (const auto& [name, text] : members) {
        EXPECT_EQ(CPLCreateFileInZip(zip, name.c_str(), nullptr), CE_None);
        EXPECT_EQ(CPLWriteFileInZip(zip, text.data(), static_cast<int>(text.size())), CE_None);
        EXPECT_EQ(CPLCloseFileInZip(zip), CE_None);
    }
    EXPECT_EQ(CPLCloseZip(zip), CE_None);
}

constexpr const char* kHead = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";
constexpr const char* kMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* kRels = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* kOffice = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The content of one cell; `texts` grows with shared ones, null: texts stand in place.
std::string xlsxCell(const MadeCell& cell, const std::string& address, std::vector<std::string>* texts) {
    const std::string at = address.empty() ? "" : " r=\"" + address + "\"";
    const std::string value = std::format("{}", cell.number);
    switch (cell.kind) {
        case Kind::Text:
            if (!texts)
                return "<c" + at + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped(cell.text) + "</t></is></c>";
            texts->push_back(cell.text);
            return "<c" + at + " t=\"s\"><v>" + std::to_string(texts->size() - 1) + "</v></c>";
        case Kind::Number:
            return "<c" + at + "><v>" + value + "</v></c>";
        case Kind::Percent:
            return "<c" + at + " s=\"1\"><v>" + value + "</v></c>";
        case Kind::Day:
            return "<c" + at + " s=\"2\"><v>" + value + "</v></c>";
        case Kind::Formula:
            return "<c" + at + "><f>" + escaped(cell.text) + "</f><v>" + value + "</v></c>";
        case Kind::Unfinished:
            return "<c" + at + "><f>" + escaped(cell.text) + "</f></c>";
        case Kind::Fault:
            return "<c" + at + " t=\"e\"><f>" + escaped(cell.text) + "</f><v>#REF!</v></c>";
        case Kind::Boolean:
            return "<c" + at + " t=\"b\"><v>" + value + "</v></c>";
    }
    return {};
}

std::string xlsxSheet(const MadeSheet& sheet, std::vector<std::string>* texts) {
    std::string out = std::string(kHead) + "<worksheet xmlns=\"" + kMain + "\"><sheetData>";
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        out += texts ? "<row r=\"" + std::to_string(row + 1) + "\">" : "<row>";
        for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
            const auto& cell = sheet.rows[row][column];
            const std::string address = addressOf({static_cast<int>(row), static_cast<int>(column)});
            if (cell)
                out += xlsxCell(*cell, texts ? address : "", texts);
            else if (!texts)
                out += "<c/>";
        }
        out += "</row>";
    }
    out += "</sheetData>";
    if (!sheet.merged.empty()) out += "<mergeCells>";
    for (const auto& [first, last] : sheet.merged)
        out += "<mergeCell ref=\"" + addressOf(first) + ":" + addressOf(last) + "\"/>";
    if (!sheet.merged.empty()) out += "</mergeCells>";
    return out + "</worksheet>";
}

void saveAnyXlsx(const std::string& path, const MadeBook& book, bool shared) {
    std::vector<std::string> texts;
    std::vector<std::pair<std::string, std::string>> members;
    std::string sheets;
    std::string relations;
    for (std::size_t i = 0; i < book.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        sheets += "<sheet name=\"" + escaped(book[i].name) + "\" sheetId=\"" + number + "\"" +
                  (book[i].hidden ? " state=\"hidden\"" : "") + " r:id=\"rId" + number + "\"/>";
        relations += "<Relationship Id=\"rId" + number + "\" Type=\"" + kOffice + "/worksheet\" Target=\"worksheets/sheet" +
                     number + ".xml\"/>";
        members.emplace_back("xl/worksheets/sheet" + number + ".xml", xlsxSheet(book[i], shared ? &texts : nullptr));
    }
    members.emplace_back("[Content_Types].xml",
                         std::string(kHead) + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
    members.emplace_back("_rels/.rels", std::string(kHead) + "<Relationships xmlns=\"" + kRels +
                                            "\"><Relationship Id=\"rId1\" Type=\"" + kOffice +
                                            "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    members.emplace_back("xl/workbook.xml", std::string(kHead) + "<workbook xmlns=\"" + kMain + "\" xmlns:r=\"" + kOffice +
                                                "\"><sheets>" + sheets + "</sheets></workbook>");
    members.emplace_back("xl/_rels/workbook.xml.rels",
                         std::string(kHead) + "<Relationships xmlns=\"" + kRels + "\">" + relations + "</Relationships>");
    members.emplace_back("xl/styles.xml", std::string(kHead) + "<styleSheet xmlns=\"" + kMain +
                                              "\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/>"
                                              "<xf numFmtId=\"14\"/></cellXfs></styleSheet>");
    if (shared) {
        std::string all = std::string(kHead) + "<sst xmlns=\"" + kMain + "\">";
        // Every other text in two runs, as after somebody made a word bold.
        for (std::size_t i = 0; i < texts.size(); ++i)
            all += i % 2 == 0 ? "<si><t xml:space=\"preserve\">" + escaped(texts[i]) + "</t></si>"
                              : "<si><r><t xml:space=\"preserve\">" + escaped(texts[i]) + "</t></r><r><t></t></r></si>";
        members.emplace_back("xl/sharedStrings.xml", all + "</sst>");
    }
    saveZip(path, members);
}

/// Spreadsheets count days from 1899-12-30.
Date dayOf(double serial) {
    return Date(std::chrono::sys_days(std::chrono::year(1899) / 12 / 30) + std::chrono::days(static_cast<int>(serial)));
}

std::string odsCell(const MadeCell& cell, const std::string& spans) {
    const std::string value = std::format("{}", cell.number);
    const auto typed = [&](const std::string& attributes, const std::string& shown) {
        return "<table:table-cell" + spans + attributes + "><text:p>" + escaped(shown) + "</text:p></table:table-cell>";
    };
    switch (cell.kind) {
        case Kind::Text:
            return typed(" office:value-type=\"string\"", cell.text);
        case Kind::Number:
            return typed(" office:value-type=\"float\" office:value=\"" + value + "\"", value);
        case Kind::Percent:
            return typed(" office:value-type=\"percentage\" office:value=\"" + value + "\"", value);
        case Kind::Day: {
            const std::string day = dayOf(cell.number).iso();
            return typed(" office:value-type=\"date\" office:date-value=\"" + day + "\"", day);
        }
        case Kind::Formula:
            return typed(" table:formula=\"of:=" + escaped(cell.text) + "\" office:value-type=\"float\" office:value=\"" +
                             value + "\"",
                         value);
        case Kind::Unfinished:
            return "<table:table-cell" + spans + " table:formula=\"of:=" + escaped(cell.text) + "\"/>";
        case Kind::Fault:
            return typed(" table:formula=\"of:=" + escaped(cell.text) +
                             "\" office:value-type=\"string\" calcext:value-type=\"error\"",
                         "#REF!");
        case Kind::Boolean:
            return typed(" office:value-type=\"boolean\" office:boolean-value=\"" +
                             std::string(cell.number > 0 ? "true" : "false") + "\"",
                         cell.number > 0 ? "TRUE" : "FALSE");
    }
    return {};
}

std::string spansAt(const MadeSheet& sheet, import::CellPlace place) {
    for (const auto& [first, last] : sheet.merged)
        if (first == place)
            return std::format(" table:number-rows-spanned=\"{}\" table:number-columns-spanned=\"{}\"",
                               last.row - first.row + 1, last.column - first.column + 1);
    return {};
}

std::string csvCell(const MadeCell& cell, char separator) {
    std::string text = cell.kind == Kind::Text ? cell.text : std::format("{}", cell.number);
    if (cell.kind == Kind::Percent) text = std::format("{}%", cell.number * 100);
    if (cell.kind == Kind::Fault) text = "#REF!";
    if (cell.kind == Kind::Boolean) text = cell.number > 0 ? "TRUE" : "FALSE";
    if (cell.kind == Kind::Unfinished) text.clear();
    if (cell.kind == Kind::Day) text = dayOf(cell.number).vietnamese();
    if (text.find_first_of(std::string("\"\n") + separator) == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

}  // namespace

void saveXlsx(const std::string& path, const MadeBook& book) {
    saveAnyXlsx(path, book, true);
}

void saveInlineXlsx(const std::string& path, const MadeBook& book) {
    saveAnyXlsx(path, book, false);
}

void saveOds(const std::string& path, const MadeBook& book) {
    std::string body;
    for (const MadeSheet& sheet : book) {
        body += "<table:table table:name=\"" + escaped(sheet.name) + "\" table:style-name=\"" +
                (sheet.hidden ? "hidden" : "shown") + "\">";
        for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
            body += "<table:table-row>";
            for (std::size_t column = 0; column < sheet.rows[row].size(); ++column) {
                const auto& cell = sheet.rows[row][column];
                const std::string spans = spansAt(sheet, {static_cast<int>(row), static_cast<int>(column)});
                body += cell ? odsCell(*cell, spans) : "<table:table-cell" + spans + "/>";
            }
            body += "</table:table-row>";
        }
        body += "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
                "table:number-columns-repeated=\"1024\"/></table:table-row></table:table>";
    }
    const std::string ns = "urn:oasis:names:tc:opendocument:xmlns:";
    saveZip(path,
            {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
             {"content.xml", std::string(kHead) + "<office:document-content xmlns:office=\"" + ns + "office:1.0\" xmlns:table=\"" +
                                 ns + "table:1.0\" xmlns:text=\"" + ns + "text:1.0\" xmlns:style=\"" + ns +
                                 "style:1.0\" xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                                 "<office:automatic-styles><style:style style:name=\"shown\" style:family=\"table\">"
                                 "<style:table-properties table:display=\"true\"/></style:style>"
                                 "<style:style style:name=\"hidden\" style:family=\"table\">"
                                 "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
                                 "<office:body><office:spreadsheet>" +
                                 body + "</office:spreadsheet></office:body></office:document-content>"}});
}

void saveCsv(const std::string& path, const MadeSheet& sheet, char separator) {
    std::ofstream out(path, std::ios::binary);
    out << "\xEF\xBB\xBF";
    for (const auto& row : sheet.rows) {
        for (std::size_t column = 0; column < row.size(); ++column)
            out << (column > 0 ? std::string(1, separator) : "") << (row[column] ? csvCell(*row[column], separator) : "");
        out << "\r\n";
    }
}

}  // namespace ansinh::test
