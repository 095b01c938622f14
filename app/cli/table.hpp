#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::cli {

/// How many columns of a terminal a text takes: combining marks take none, everything else one. Right for Vietnamese,
/// composed or not.
[[nodiscard]] std::size_t displayWidth(std::string_view utf8);
/// At least `width` columns: padded with blanks.
[[nodiscard]] std::string padded(std::string_view utf8, std::size_t width, bool right = false);

/// A table for people: columns as wide as their longest cell, two blanks between them, no trailing blanks.
class Table {
public:
    struct Column {
        std::string heading;
        bool number = false;  ///< aligned to the right
    };
    explicit Table(std::vector<Column> columns);

    /// As many cells as columns.
    void add(std::vector<std::string> cells);
    [[nodiscard]] bool empty() const { return rows_.empty(); }
    void print(std::ostream& out) const;

private:
    std::vector<Column> columns_;
    std::vector<std::vector<std::string>> rows_;
};

/// One line of comma-separated values after RFC 4180, with a line feed.
[[nodiscard]] std::string csvLine(const std::vector<std::string>& cells);

}  // namespace ansinh::cli
