#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace ansinh::store {

class Connection;

using Bytes = std::span<const std::byte>;

/// A prepared statement. Columns and parameters are numbered from 0. Every failure is an Error.
class Statement {
public:
    Statement(Connection& connection, std::string_view sql);
    template <typename... Values>
    Statement(Connection& connection, std::string_view sql, const Values&... values) : Statement(connection, sql) {
        bindAll(values...);
    }
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Runs a statement that answers nothing, with these parameters. May be called again and again. The values need
    /// to live during the call only.
    template <typename... Values>
    void run(const Values&... values) {
        keepsCopies_ = false;
        bindAll(values...);
        finish();
    }

    /// Starts again with other parameters, for step().
    template <typename... Values>
    void restart(const Values&... values) {
        reset();
        keepsCopies_ = true;
        bindAll(values...);
    }

    /// The next row; false after the last.
    [[nodiscard]] bool step();
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string text(int column) const;       ///< empty for NULL
    [[nodiscard]] std::string_view view(int column) const;  ///< until the next step
    [[nodiscard]] Bytes bytes(int column) const;            ///< until the next step

private:
    template <typename... Values>
    void bindAll(const Values&... values) {
        int parameter = 0;
        (bind(parameter++, values), ...);
    }
    void bind(int parameter, std::int64_t value);
    void bind(int parameter, int value) { bind(parameter, std::int64_t{value}); }
    void bind(int parameter, bool value) { bind(parameter, std::int64_t{value ? 1 : 0}); }
    void bind(int parameter, double value);
    void bind(int parameter, std::string_view value);
    void bind(int parameter, const std::string& value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, const char* value) { bind(parameter, std::string_view(value)); }
    void bind(int parameter, Bytes value);
    void bind(int parameter, std::nullptr_t);
    template <typename Value>
    void bind(int parameter, const std::optional<Value>& value) {
        if (value)
            bind(parameter, *value);
        else
            bind(parameter, nullptr);
    }
    void finish();
    void reset();

    Connection& connection_;
    sqlite3_stmt* handle_ = nullptr;
    bool keepsCopies_ = true;
};

}  // namespace ansinh::store
