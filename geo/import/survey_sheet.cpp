#include "geo/import/survey_sheet.hpp"

#include "geo/core/name_matcher.hpp"
#include "geo/import/survey_value.hpp"

#include <algorithm>
#include <array>

namespace ansinh::import {

namespace {

enum class Part { Name, State, Answer, Code, None };

/// People add to a heading ("Số lượng (người)"), so its beginning decides.
Part partOf(const std::string& folded) {
    using Words = std::pair<std::string_view, Part>;
    constexpr std::array<Words, 9> kWords{{{"noi dung", Part::Name},
                                           {"chi tieu", Part::Name},
                                           {"cau hoi", Part::Name},
                                           {"tinh trang", Part::State},
                                           {"so luong", Part::Answer},
                                           {"so lieu", Part::Answer},
                                           {"tra loi", Part::Answer},
                                           {"ma dong", Part::Code},
                                           {"ma muc", Part::Code}}};
    // Labels above the table begin alike ("Số liệu đến ngày") and are no headings.
    if (folded.starts_with("so lieu den")) return Part::None;
    const auto at = std::ranges::find_if(kWords, [&](const Words& one) { return folded.starts_with(one.first); });
    return at == kWords.end() ? Part::None : at->second;
}

struct Columns {
    int name = -1;
    int state = -1;
    int answer = -1;
    int code = -1;
    [[nodiscard]] bool found() const { return answer >= 0 && (code >= 0 || name >= 0); }
};

using RowCells = std::vector<std::pair<CellPlace, const SheetCell*>>;

Columns headingsIn(const RowCells& row) {
    Columns columns;
    for (const auto& [place, cell] : row) {
        if (cell->kind != SheetCell::Kind::Text || cell->text.size() > 80) continue;
        switch (partOf(foldName(plainText(cell->text)))) {
            case Part::Name:
                if (columns.name < 0) columns.name = place.column;
                break;
            case Part::State:
                if (columns.state < 0) columns.state = place.column;
                break;
            case Part::Answer:
                if (columns.answer < 0) columns.answer = place.column;
                break;
            case Part::Code:
                if (columns.code < 0) columns.code = place.column;
                break;
            case Part::None:
                break;
        }
    }
    return columns;
}

/// The first text to the right of a label, or what stands behind its colon: "Mã đơn vị: 20695".
std::string valueBeside(const RowCells& row, std::size_t label) {
    const std::string text = plainText(row[label].second->text);
    if (const auto colon = text.find(':'); colon != std::string::npos)
        if (std::string rest = plainText(std::string_view(text).substr(colon + 1)); !rest.empty()) return rest;
    return label + 1 < row.size() ? plainText(row[label + 1].second->text) : std::string();
}

void readLabels(const RowCells& row, SurveySheet& out) {
    const auto is = [](const std::string& folded, std::string_view label) {
        const std::string wanted = foldName(label);
        return folded == wanted || folded.starts_with(wanted + " ");
    };
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].second->kind != SheetCell::Kind::Text) continue;
        const std::string text = plainText(row[i].second->text);
        const std::string folded = foldName(std::string_view(text).substr(0, text.find(':')));
        if (folded == foldName(SurveyLabels::code) && out.commune.empty()) out.commune = valueBeside(row, i);
        if (folded == foldName(SurveyLabels::commune) && out.communeName.empty()) out.communeName = valueBeside(row, i);
        if (is(folded, SurveyLabels::asOf) && out.asOf.empty()) out.asOf = valueBeside(row, i);
    }
}

class Table {
public:
    Table(const Sheet& sheet, Columns columns) : sheet_(sheet), columns_(columns) {}

    [[nodiscard]] std::optional<SheetLine> lineIn(int row) const {
        SheetLine line;
        line.row = row;
        line.name = textAt(row, columns_.name);
        line.code = surveyLineCodeFrom(textAt(row, columns_.code));
        line.statePlace = {row, columns_.state};
        line.answerPlace = {row, columns_.answer};
        line.answer = cellAt(line.answerPlace, line.merged);
        if (columns_.state >= 0) line.state = cellAt(line.statePlace, line.merged);
        if (line.state == line.answer) line.state = nullptr;  // the two were merged into one
        if (!line.code && line.name.empty() && line.state == nullptr && line.answer == nullptr) return std::nullopt;
        return line;
    }

private:
    [[nodiscard]] std::string textAt(int row, int column) const {
        const SheetCell* cell = column < 0 ? nullptr : sheet_.at({row, column});
        return cell == nullptr ? std::string() : plainText(cell->text);
    }

    /// What people see there: of merged cells the first one's content.
    [[nodiscard]] const SheetCell* cellAt(CellPlace& place, bool& overLines) const {
        const auto* range = sheet_.mergedAt(place);
        if (range != nullptr && range->first.row == range->second.row) place = range->first;
        if (range != nullptr && range->first.row != range->second.row) {
            overLines = true;
            place = range->first;
        }
        const SheetCell* cell = sheet_.at(place);
        return cell != nullptr && !cell->formula && plainText(cell->text).empty() ? nullptr : cell;
    }

    const Sheet& sheet_;
    Columns columns_;
};

}  // namespace

SurveySheet surveySheetOf(const Sheet& sheet) {
    SurveySheet out;
    out.name = sheet.name;
    std::optional<Table> table;
    for (auto at = sheet.cells.begin(); at != sheet.cells.end();) {
        const int row = at->first.row;
        RowCells cells;
        for (; at != sheet.cells.end() && at->first.row == row; ++at) cells.emplace_back(at->first, &at->second);
        if (const Columns columns = headingsIn(cells); columns.found()) {
            table.emplace(sheet, columns);
            out.hasTable = true;
        } else if (!table) {
            readLabels(cells, out);
        } else if (auto line = table->lineIn(row)) {
            out.lines.push_back(std::move(*line));
        }
    }
    return out;
}

std::map<std::string, std::string> hiddenFactsOf(const SheetBook& book) {
    std::map<std::string, std::string> facts;
    const auto sheet = std::ranges::find(book.sheets, SurveyLabels::hiddenSheet, &Sheet::name);
    if (sheet == book.sheets.end()) return facts;
    for (const auto& [place, cell] : sheet->cells)
        if (place.column == 0)
            if (const SheetCell* value = sheet->at({place.row, 1})) facts[cell.text] = plainText(value->text);
    return facts;
}

}  // namespace ansinh::import
