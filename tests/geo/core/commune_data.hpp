#pragma once

#include "geo/core/commune.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace ansinh::testdata {

using Row = std::map<std::string, std::string>;

inline std::filesystem::path pathOf(const std::string& name) {
    return std::filesystem::path(ANSINH_TEST_DATA) / "danang" / name;
}

/// Rows of a CSV file with a header line and quoted fields.
inline std::vector<Row> rowsOf(const std::string& name) {
    std::ifstream file(pathOf(name), std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    const std::string text = content.str();
    std::vector<std::vector<std::string>> lines(1, {""});
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            lines.back().emplace_back();
        else if (c == '\n' && !quoted)
            lines.push_back({""});
        else if (c != '\r' || quoted)
            lines.back().back() += c;
    }
    std::vector<Row> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].size() < lines[0].size()) continue;  // the empty line at the end; a remark may hold bare commas
        Row row;
        for (std::size_t j = 0; j < lines[0].size(); ++j) row[lines[0][j]] = lines[i][j];
        rows.push_back(std::move(row));
    }
    return rows;
}

/// The 94 communes with their former units, without aliases. Empty where the data is absent.
inline std::vector<Commune> communes() {
    std::vector<Commune> all;
    for (const Row& row : rowsOf("communes.csv")) {
        Commune commune;
        commune.code = row.at("code");
        commune.name = row.at("name_short");
        commune.kind = communeKindFromKey(row.at("kind")).value();
        const std::string& units = row.at("merged_from");
        for (std::size_t at = 0; at < units.size();) {
            const std::size_t end = std::min(units.find("; ", at), units.size());
            commune.formerUnits.push_back(units.substr(at, end - at));
            at = end + 2;
        }
        all.push_back(std::move(commune));
    }
    return all;
}

}  // namespace ansinh::testdata
