#pragma once

#include "geo/import/sheet_book.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ansinh::test {

/// A workbook that a test changes as people do, and saves as their programs do.
struct MadeCell {
    enum class Kind { Text, Number, Percent, Day, Formula, Unfinished, Fault, Boolean };
    Kind kind = Kind::Text;
    std::string text;   ///< of a formula: its expression
    double number = 0;  ///< of a day: the spreadsheet's serial number; of a formula: its last result
};

[[nodiscard]] MadeCell words(std::string text);
[[nodiscard]] MadeCell number(double value);
[[nodiscard]] MadeCell made(MadeCell::Kind kind, double value, std::string text = {});

struct MadeSheet {
    std::string name;
    bool hidden = false;
    std::vector<std::vector<std::optional<MadeCell>>> rows;
    std::vector<std::pair<import::CellPlace, import::CellPlace>> merged;

    [[nodiscard]] std::optional<MadeCell>& at(int row, int column);
    /// First row (from 0) that holds the text in any cell; -1: none.
    [[nodiscard]] int rowOf(const std::string& text) const;
    /// First column with the text in that row; -1: none.
    [[nodiscard]] int columnOf(int row, const std::string& text) const;
    void insertRow(int before);
    void deleteRow(int row);
    void moveColumn(int from, int to);
};
using MadeBook = std::vector<MadeSheet>;

[[nodiscard]] MadeBook madeFrom(const import::SheetBook& book);

// As different programs save.
void saveXlsx(const std::string& path, const MadeBook& book);        ///< shared texts, addresses, styles
void saveInlineXlsx(const std::string& path, const MadeBook& book);  ///< texts in place, no addresses: small writers
void saveOds(const std::string& path, const MadeBook& book);
void saveCsv(const std::string& path, const MadeSheet& sheet, char separator);

}  // namespace ansinh::test
