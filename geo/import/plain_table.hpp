#pragma once

#include "geo/core/date.hpp"
#include "geo/import/boundary_rows.hpp"
#include "geo/import/import_options.hpp"
#include "geo/import/issue_list.hpp"
#include "geo/import/ogr_source.hpp"
#include "geo/import/text_repair.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::import {

/// A column that a table may have, found by its heading.
struct WantedColumn {
    std::string id;
    std::vector<std::string> headings;  ///< folded and without blanks: "maxa"
    bool needed = false;
};

/// Where each wanted column stands among the headings (folded): the first heading that it answers to, its own headings
/// preferred in their order. One column holds one thing: the first that wants it has it.
[[nodiscard]] std::vector<FieldIndex> columnsOf(const std::vector<std::string>& headings,
                                                std::span<const WantedColumn> wanted);

/// A row of a table: cells in the order of the wanted columns, in UTF-8, without blanks at the ends.
struct TableRow {
    std::int64_t number = 0;  ///< 1-based, the heading not counted
    std::string file;         ///< for ImportIssue::file
    std::string sheet;        ///< of a file with several sheets
    std::vector<std::string> cells;
    std::vector<FieldIndex> fields;  ///< where each cell stands in the row of the file

    [[nodiscard]] const std::string& at(std::size_t wanted) const { return cells[wanted]; }
    /// "B17", or "Sheet!B17"; empty where the table has no such column.
    [[nodiscard]] std::string address(std::size_t wanted) const;
    [[nodiscard]] ImportIssue issue(const char* code, std::string field, ImportIssue::Severity severity,
                                    std::string found, std::vector<std::string> args = {}) const;
};

/// Tables (CSV, XLSX, ODS; several files, several sheets) for reading row by row.
class PlainTable {
public:
    /// Opens the files and fills in the outcome's files, checksum, format, encoding and mapping. Sheets without the
    /// needed columns are passed over (issue sheet_passed_over). Throws as openAll() does, and Error{ColumnsMissing}
    /// when no sheet has them all.
    PlainTable(std::span<const std::string> paths, std::vector<WantedColumn> wanted, const Options& options,
               Outcome& outcome, IssueList& issues, Monitor& monitor);

    /// Rows in which every wanted cell is empty are passed over. Throws Error{FileEmpty} when there was no row at all.
    void forEach(Outcome& outcome, Monitor& monitor, const std::function<void(const TableRow&)>& take);
    [[nodiscard]] bool has(std::size_t wanted) const;
    /// Headings that no wanted column answers to, of all sheets that are read.
    [[nodiscard]] std::vector<std::string> otherHeadings() const;

private:
    struct Sheet {
        LayerRef ref;
        std::vector<FieldIndex> fields;
        std::optional<TextRepair> repair;
        std::string name;  ///< empty when the file has one sheet only
    };
    [[nodiscard]] Sheet understood(const LayerRef& ref, const Options& options) const;
    [[nodiscard]] std::vector<std::string> missingIn(const Sheet& sheet) const;

    std::string path_;
    std::vector<WantedColumn> wanted_;
    std::vector<OgrSource> sources_;
    std::vector<Sheet> sheets_;
};

/// Days as tables hold them: "2026-05-13", "13/5/2026", "2026/05/13", also with a time behind. Nothing for the rest.
[[nodiscard]] std::optional<Date> dateFrom(std::string_view cell);

/// Finds the commune of rows; the two cells may be one column that holds either. Empty: refused, with an issue.
class RowCommunes {
public:
    /// The options must outlive this. Where a city code is given, it and "thành phố" mean the city's own offices.
    RowCommunes(const Reference& reference, const Options& options, std::string cityCode = {});
    [[nodiscard]] std::string find(const TableRow& row, const std::string& code, const std::string& name,
                                   const std::string& field, Outcome& outcome, IssueList& issues) const;
    /// Whether a cell names a commune beyond doubt.
    [[nodiscard]] bool knows(const std::string& cell) const;

private:
    CommuneFinder finder_;
    std::string cityCode_;
};

/// Headings under which tables keep a commune.
[[nodiscard]] std::vector<std::string> communeCodeHeadings();
[[nodiscard]] std::vector<std::string> communeNameHeadings();

}  // namespace ansinh::import
