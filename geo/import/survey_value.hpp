#pragma once

#include "geo/core/observation.hpp"
#include "geo/import/sheet_book.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh::import {

/// How a cell that should hold a count was understood. Only what can mean one thing is a Count or a State; everything
/// else is a Doubt, which a person decides.
struct CountReading {
    enum class Kind { Blank, Count, State, Doubt };
    Kind kind = Kind::Blank;
    std::int64_t count = 0;                          ///< of a Count
    ValueState state = ValueState::NotReported;      ///< of a State
    std::string code;                                ///< of a Doubt: its issue code; of a Count: a note's, or empty
    std::optional<std::int64_t> proposal;            ///< of a Doubt: the count that may have been meant
};
/// Issue codes of doubts: survey_percent, survey_decimal, survey_thousand, survey_about, survey_fraction, survey_span,
/// survey_negative, survey_day, survey_fault, survey_unfinished_formula, survey_none, survey_too_large,
/// survey_not_number. Of notes: survey_text_number, survey_formula.
/// `cell` null: blank. `unit`: what is counted, "người", so that "20 người" is known.
[[nodiscard]] CountReading readCount(const SheetCell* cell, std::string_view unit);
[[nodiscard]] CountReading readCount(std::string_view text, std::string_view unit);

/// The state that a text says, when it says one: "Bằng 0", "chưa có", "không áp dụng", "n/a".
[[nodiscard]] std::optional<ValueState> stateFrom(std::string_view text);

/// The text with one kind of blank, digits and marks: full-width digits, no-break spaces, long dashes. Trimmed.
[[nodiscard]] std::string plainText(std::string_view utf8);

}  // namespace ansinh::import
