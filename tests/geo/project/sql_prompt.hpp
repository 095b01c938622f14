#pragma once

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <string>
#include <utility>
#include <vector>

namespace ansinh::test {

/// The file as any SQL prompt sees it.
class SqlPrompt {
public:
    explicit SqlPrompt(const std::string& path) {
        EXPECT_EQ(sqlite3_open_v2(path.c_str(), &handle_, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    }
    ~SqlPrompt() { sqlite3_close(handle_); }
    SqlPrompt(const SqlPrompt&) = delete;
    SqlPrompt& operator=(const SqlPrompt&) = delete;

    using Row = std::vector<std::string>;  // NULL is "∅"
    std::vector<Row> rows(const std::string& sql) {
        std::vector<Row> result;
        sqlite3_stmt* statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(handle_, sql.c_str(), -1, &statement, nullptr), SQLITE_OK) << sqlite3_errmsg(handle_);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            Row row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                const unsigned char* text = sqlite3_column_text(statement, i);
                row.emplace_back(text ? reinterpret_cast<const char*>(text) : "∅");
            }
            result.push_back(std::move(row));
        }
        sqlite3_finalize(statement);
        return result;
    }

private:
    sqlite3* handle_ = nullptr;
};

}  // namespace ansinh::test
