#pragma once

#include "geo/core/survey.hpp"
#include "geo/import/sheet_book.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::import {

/// One line of a form's table as it lies in a sheet, wherever its columns are now.
struct SheetLine {
    int row = 0;                         ///< from 0
    std::optional<SurveyLineCode> code;  ///< nothing where the hidden column is gone or blank
    std::string name;                    ///< what the line asks, as the sheet has it
    CellPlace statePlace;
    CellPlace answerPlace;
    const SheetCell* state = nullptr;   ///< null: blank
    const SheetCell* answer = nullptr;  ///< count, choice or text; null: blank
    bool merged = false;                ///< an answer cell is merged over several lines
};

/// What a sheet says about itself, and its lines in reading order.
struct SurveySheet {
    std::string name;
    std::string commune;  ///< as written: code …
    std::string communeName;
    std::string asOf;
    bool hasTable = false;  ///< the headings were found
    std::vector<SheetLine> lines;
};

/// Finds the table by its headings, at any place, in any order of columns, also several times below one another. The
/// lines point into `sheet`.
[[nodiscard]] SurveySheet surveySheetOf(const Sheet& sheet);

/// Labels and values of the hidden sheet: "commune" → "20695".
[[nodiscard]] std::map<std::string, std::string> hiddenFactsOf(const SheetBook& book);

}  // namespace ansinh::import
