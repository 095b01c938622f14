#include "app/cli/answer_sheet.hpp"

#include "app/cli/arguments.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/table.hpp"
#include "app/text/messages.hpp"
#include "app/text/words.hpp"

#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

std::string plain(const Json& value) {
    if (value.is_null()) return {};
    if (value.is_boolean()) return value.get<bool>() ? "1" : "0";
    return value.is_string() ? value.get<std::string>() : value.dump();
}

std::string forPeople(const AnswerSheet::Cell& cell, text::Language language) {
    if (!cell.shown.empty()) return cell.shown;
    if (cell.value.is_null()) return "–";
    if (cell.value.is_boolean()) return text::wordIn("flag", cell.value.get<bool>() ? "yes" : "no", language);
    if (cell.value.is_number_integer()) return text::formatCount(cell.value.get<std::int64_t>(), language);
    if (cell.value.is_number()) return text::formatNumber(cell.value.get<double>(), 3, language);
    return plain(cell.value);
}

}  // namespace

void AnswerSheet::print(const Session& session, const std::string& format, Json head) const {
    if (format == "json") {
        Json list = Json::array();
        for (const auto& row : rows_) {
            Json one = Json::object();
            for (std::size_t i = 0; i < columns_.size(); ++i) one[columns_[i].key] = row[i].value;
            list.push_back(std::move(one));
        }
        head[name_] = std::move(list);
        printJson(session.out, head);
        return;
    }
    if (format == "csv") {
        std::vector<std::string> cells;
        for (const Column& column : columns_) cells.push_back(column.key);
        session.out << csvLine(cells);
        for (const auto& row : rows_) {
            cells.clear();
            for (const Cell& cell : row) cells.push_back(plain(cell.value));
            session.out << csvLine(cells);
        }
        return;
    }
    std::vector<Table::Column> headings;
    for (const Column& column : columns_) headings.push_back({column.heading.in(session.language), column.number});
    Table table(std::move(headings));
    for (const auto& row : rows_) {
        std::vector<std::string> cells;
        for (const Cell& cell : row) cells.push_back(forPeople(cell, session.language));
        table.add(std::move(cells));
    }
    table.print(session.out);
}

std::string formatFrom(const Session& session, const std::string& text) {
    return session.json ? "json" : oneOf(text, "--format", {"table", "csv", "json"});
}

AnswerSheet::Cell checksumCell(const Batch& batch) {
    return {orNull(batch.checksum), batch.checksum.substr(0, 12)};
}

Json orNull(const std::string& text) {
    return text.empty() ? Json() : Json(text);
}

Json orNull(const std::optional<Date>& date) {
    return date ? Json(date->iso()) : Json();
}

}  // namespace ansinh::cli
