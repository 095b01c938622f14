#pragma once

#include "geo/import/sheet_book.hpp"
#include "geo/import/zip_archive.hpp"

#include <string_view>

namespace ansinh::import {

/// More cells than any form has: a sheet that somebody filled to the last row is not read to the end.
constexpr std::size_t mostCells = 200'000;

/// Nothing is returned when the workbook is not well formed: `why` is then "broken" or "password".
[[nodiscard]] bool readXlsx(const ZipArchive& archive, SheetBook& book, std::string_view& why);
[[nodiscard]] bool readOds(const ZipArchive& archive, SheetBook& book, std::string_view& why);
/// Text with comma, semicolon or tab between cells, in UTF-8, UTF-16 or one of the old Vietnamese encodings.
void readDelimited(std::string_view bytes, SheetBook& book);

/// A number as a person would type it: "12", "0.95".
[[nodiscard]] std::string numberText(double number);

}  // namespace ansinh::import
