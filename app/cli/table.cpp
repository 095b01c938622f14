#include "app/cli/table.hpp"

#include <algorithm>
#include <ostream>

namespace ansinh::cli {

namespace {

/// The character that begins at `at`, which moves behind it. Broken bytes count as one character each.
char32_t nextCharacter(std::string_view utf8, std::size_t& at) {
    const auto lead = static_cast<unsigned char>(utf8[at++]);
    const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
    char32_t character = more == 0 ? lead : lead & (0x3FU >> static_cast<unsigned>(more));
    for (int i = 0; i < more && at < utf8.size(); ++i) {
        const auto next = static_cast<unsigned char>(utf8[at]);
        if ((next & 0xC0U) != 0x80U) break;
        character = character << 6U | (next & 0x3FU);
        ++at;
    }
    return character;
}

constexpr bool isCombining(char32_t c) {
    return c >= 0x300 && c <= 0x36F;
}

std::string joined(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
                   const std::vector<Table::Column>& columns) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i)
        line += (i == 0 ? "" : "  ") + padded(cells[i], widths[i], columns[i].number);
    line.erase(line.find_last_not_of(' ') + 1);
    return line;
}

}  // namespace

std::size_t displayWidth(std::string_view utf8) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < utf8.size();)
        if (!isCombining(nextCharacter(utf8, at))) ++width;
    return width;
}

std::string padded(std::string_view utf8, std::size_t width, bool right) {
    const std::size_t own = displayWidth(utf8);
    const std::string blanks(width > own ? width - own : 0, ' ');
    return right ? blanks + std::string(utf8) : std::string(utf8) + blanks;
}

Table::Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

void Table::add(std::vector<std::string> cells) {
    cells.resize(columns_.size());
    rows_.push_back(std::move(cells));
}

void Table::print(std::ostream& out) const {
    std::vector<std::string> headings;
    std::vector<std::size_t> widths;
    for (const Column& column : columns_) {
        headings.push_back(column.heading);
        widths.push_back(displayWidth(column.heading));
    }
    for (const auto& row : rows_)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], displayWidth(row[i]));
    std::vector<std::string> rule;
    for (const std::size_t width : widths) {
        std::string& dashes = rule.emplace_back();
        for (std::size_t i = 0; i < width; ++i) dashes += "─";
    }
    out << joined(headings, widths, columns_) << '\n' << joined(rule, widths, columns_) << '\n';
    for (const auto& row : rows_) out << joined(row, widths, columns_) << '\n';
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) line += ',';
        if (cells[i].find_first_of(",\"\r\n") == std::string::npos) {
            line += cells[i];
            continue;
        }
        line += '"';
        for (const char c : cells[i]) line += c == '"' ? std::string("\"\"") : std::string(1, c);
        line += '"';
    }
    return line + '\n';
}

}  // namespace ansinh::cli
