#pragma once

#include "geo/core/date.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::report {

/// How a cell looks.
enum class Style { Plain, Title, Mark, Heading, Text, Wrapped, Count, Real, Share, Day, Warning };

/// A column of a table: what stands above it, how wide it is and how its cells look.
struct Column {
    std::string heading;
    double width = 12;
    Style style = Style::Text;
};

/// A workbook in memory, written sheet by sheet, top to bottom. Hides the library.
class WorkbookWriter {
public:
    /// `created`: the day that the file says it was made on, so that equal content gives equal bytes.
    WorkbookWriter(const std::string& title, const std::string& author, Date created);
    ~WorkbookWriter();
    WorkbookWriter(const WorkbookWriter&) = delete;
    WorkbookWriter(WorkbookWriter&&) = delete;
    WorkbookWriter& operator=(const WorkbookWriter&) = delete;
    WorkbookWriter& operator=(WorkbookWriter&&) = delete;

    /// Later calls write to this sheet. `mark` stands on each printed page; empty: none.
    void beginSheet(const std::string& name, const std::string& mark);
    void line(const std::string& text, Style style);
    void skipLine();
    /// Headings, frozen above what follows together with the first `frozenColumns`, and repeated on each page.
    void headings(const std::vector<Column>& columns, int frozenColumns);

    // Cells of the current row, from left to right.
    void text(const std::string& value);
    void text(const std::string& value, Style style);
    void count(std::int64_t value);
    void real(double value);  ///< one decimal
    void share(double value);
    void day(Date value);
    void blank();
    void endRow();
    /// Filter buttons over the rows since headings().
    void filterRows();

    /// The file's bytes. Nothing can be written afterwards. Throws Error{Internal}.
    [[nodiscard]] std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace ansinh::report
