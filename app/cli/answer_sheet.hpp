#pragma once

#include "app/cli/session.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::cli {

/// An answer made of rows that can be given as a table for people, as CSV or as JSON, from one list of columns. A
/// null is what is not known: an empty cell, or "–" in the table.
class AnswerSheet {
public:
    struct Column {
        std::string key;  ///< in CSV and JSON
        text::Bilingual heading;
        bool number = false;
    };
    /// What programs read and what people read; the same where only a value is given.
    struct Cell {
        nlohmann::ordered_json value;
        std::string shown;
        Cell(nlohmann::ordered_json one) : value(std::move(one)) {}
        Cell(nlohmann::ordered_json one, std::string words) : value(std::move(one)), shown(std::move(words)) {}
        Cell(const std::string& text) : value(text) {}
        Cell(const char* text) : value(text) {}
        Cell(std::int64_t number) : value(number) {}
        Cell(int number) : value(number) {}
    };

    /// `name` is the key of the list in JSON.
    AnswerSheet(std::string name, std::vector<Column> columns) : name_(std::move(name)), columns_(std::move(columns)) {}

    void add(std::vector<Cell> cells) { rows_.push_back(std::move(cells)); }
    [[nodiscard]] bool empty() const { return rows_.empty(); }

    /// `head`: what stands before the list in JSON. `format`: "table", "csv" or "json"; --json goes first.
    void print(const Session& session, const std::string& format, nlohmann::ordered_json head) const;

private:
    std::string name_;
    std::vector<Column> columns_;
    std::vector<std::vector<Cell>> rows_;
};

/// Checks the format that was asked for. Throws Error{BadArgument}.
[[nodiscard]] std::string formatFrom(const Session& session, const std::string& text);

/// The bytes that a batch came from, shortened for people.
[[nodiscard]] AnswerSheet::Cell checksumCell(const Batch& batch);

/// A date's or text's JSON: null when there is none.
[[nodiscard]] nlohmann::ordered_json orNull(const std::string& text);
[[nodiscard]] nlohmann::ordered_json orNull(const std::optional<Date>& date);

}  // namespace ansinh::cli
