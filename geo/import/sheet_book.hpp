#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ansinh::import {

/// Row and column of a cell, from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
    friend auto operator<=>(const CellPlace&, const CellPlace&) = default;
};
/// "B17"
[[nodiscard]] std::string addressOf(CellPlace place);
/// "$B$17" or "b17" → place; {-1, -1} for anything else.
[[nodiscard]] CellPlace placeOf(std::string_view address);

/// What stands in one cell, with what a spreadsheet knows about it and a table of texts would lose.
struct SheetCell {
    enum class Kind { Text, Number, Day, Boolean, Fault };
    Kind kind = Kind::Text;
    std::string text;  ///< as a person reads it; a day as ISO text
    double number = 0;
    bool percent = false;  ///< a number that is shown as a percentage
    bool formula = false;  ///< worked out by the spreadsheet; the value is what it last found
};

struct Sheet {
    std::string name;
    bool hidden = false;
    std::map<CellPlace, SheetCell> cells;  ///< those that are not blank, in reading order
    std::vector<std::pair<CellPlace, CellPlace>> merged;  ///< first and last cell of each merged range

    [[nodiscard]] const SheetCell* at(CellPlace place) const;
    /// The merged range that covers the cell; nothing when it stands alone.
    [[nodiscard]] const std::pair<CellPlace, CellPlace>* mergedAt(CellPlace place) const;
};

/// A workbook or a table of texts as it was saved, cell by cell.
struct SheetBook {
    std::string format;  ///< "XLSX", "ODS", "CSV"
    std::vector<Sheet> sheets;
};

/// The file's bytes. Throws Error{FileNotFound, FileNotReadable, FileEmpty}.
[[nodiscard]] std::string bytesOf(const std::string& path);

/// Reads what `bytes` hold, by their content and never by the name's ending. Throws Error{FileNotReadable} with the
/// reason "password", "old_excel", "web_page", "broken", and Error{FormatUnknown}.
[[nodiscard]] SheetBook readSheetBook(const std::string& path, std::string_view bytes);

}  // namespace ansinh::import
