#include "app/cli/match_file.hpp"

#include "geo/core/error.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>
#include <vector>

namespace ansinh::cli {

namespace {

using Answers = std::map<std::string, std::string>;

std::string contentOf(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code none;
    if (!fs::exists(path, none)) throw Error(ErrorCode::FileNotFound, {path});
    if (fs::is_directory(path, none)) throw Error(ErrorCode::FileNotReadable, {path, "is_folder"});
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    if (!file) throw Error(ErrorCode::FileNotReadable, {path, "cannot be opened"});
    bytes << file.rdbuf();
    std::string text = bytes.str();
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos) throw Error(ErrorCode::FileEmpty, {path});
    return text;
}

Answers answersFromJson(const std::string& path, const std::string& text) {
    const auto invalid = [&](const std::string& where, const char* why) {
        return Error(ErrorCode::DataInvalid, {path, where, why});
    };
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (json.is_discarded()) throw invalid({}, "not_json");
    Answers answers;
    if (json.is_object()) {
        for (const auto& [spelling, code] : json.items()) {
            if (!code.is_string()) throw invalid(spelling, "needs_two_columns");
            answers[spelling] = code.get<std::string>();
        }
        return answers;
    }
    if (!json.is_array()) throw invalid({}, "needs_two_columns");
    for (std::size_t i = 0; i < json.size(); ++i) {
        const auto& item = json[i];
        const auto text_at = [&](const char* key) {
            if (!item.is_object() || !item.contains(key) || !item[key].is_string())
                throw invalid("/" + std::to_string(i) + "/" + key, "needs_two_columns");
            return item[key].get<std::string>();
        };
        answers[text_at("spelling")] = text_at("code");
    }
    return answers;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The cells of one line; a doubled quote inside quotes is one quote.
std::vector<std::string> cellsOf(std::string_view line, char separator) {
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"') {
            cells.back() += line[++i];
        } else if (c == '"') {
            quoted = !quoted;
        } else if (c == separator && !quoted) {
            cells.emplace_back();
        } else {
            cells.back() += c;
        }
    }
    for (std::string& cell : cells) cell = trimmed(cell);
    return cells;
}

bool isHeading(const std::vector<std::string>& cells) {
    constexpr std::array kHeadings{"code", "commune", "commune_code", "mã", "mã xã", "ma", "ma_xa"};
    return std::ranges::find(kHeadings, cells[1]) != kHeadings.end();
}

Answers answersFromCsv(const std::string& path, const std::string& text) {
    const std::string_view firstLine = std::string_view(text).substr(0, text.find('\n'));
    char separator = ',';
    for (const char c : {';', '\t'})
        if (firstLine.find(separator) == std::string_view::npos && firstLine.find(c) != std::string_view::npos)
            separator = c;
    Answers answers;
    std::istringstream lines(text);
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        if (trimmed(line).empty()) continue;
        const auto cells = cellsOf(line, separator);
        if (cells.size() < 2 || cells[0].empty() || cells[1].empty())
            throw Error(ErrorCode::DataInvalid, {path, std::to_string(number), "needs_two_columns"});
        if (number > 1 || !isHeading(cells)) answers[cells[0]] = cells[1];
    }
    return answers;
}

}  // namespace

std::map<std::string, std::string> readMatchFile(const std::string& path) {
    const std::string text = contentOf(path);
    const char first = text[text.find_first_not_of(" \t\r\n")];
    return first == '{' || first == '[' ? answersFromJson(path, text) : answersFromCsv(path, text);
}

}  // namespace ansinh::cli
