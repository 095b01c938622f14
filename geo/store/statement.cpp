#include "geo/store/statement.hpp"

#include "geo/store/connection.hpp"

#include <sqlite3.h>

namespace ansinh::store {

Statement::Statement(Connection& connection, std::string_view sql) : connection_(connection) {
    const int result =
        sqlite3_prepare_v2(connection_.handle(), sql.data(), static_cast<int>(sql.size()), &handle_, nullptr);
    if (result != SQLITE_OK) connection_.fail(result);
}

Statement::~Statement() {
    sqlite3_finalize(handle_);
}

bool Statement::step() {
    const int result = sqlite3_step(handle_);
    if (result == SQLITE_ROW) return true;
    if (result != SQLITE_DONE) connection_.fail(result);
    return false;
}

void Statement::finish() {
    const int result = sqlite3_step(handle_);
    if (result != SQLITE_DONE && result != SQLITE_ROW) {
        try {
            connection_.fail(result);
        } catch (...) {
            reset();
            throw;
        }
    }
    reset();
}

void Statement::reset() {
    sqlite3_reset(handle_);
}

void Statement::bind(int parameter, std::int64_t value) {
    sqlite3_bind_int64(handle_, parameter + 1, value);
}

void Statement::bind(int parameter, double value) {
    sqlite3_bind_double(handle_, parameter + 1, value);
}

void Statement::bind(int parameter, std::string_view value) {
    // A null pointer would be bound as NULL, and empty is not NULL.
    const char* data = value.data() != nullptr ? value.data() : "";
    sqlite3_bind_text64(handle_, parameter + 1, data, value.size(), keepsCopies_ ? SQLITE_TRANSIENT : SQLITE_STATIC,
                        SQLITE_UTF8);
}

void Statement::bind(int parameter, Bytes value) {
    // No bytes are not NULL, though an empty span may point nowhere.
    sqlite3_bind_blob64(handle_, parameter + 1, value.empty() ? static_cast<const void*>("") : value.data(), value.size(),
                        keepsCopies_ ? SQLITE_TRANSIENT : SQLITE_STATIC);
}

void Statement::bind(int parameter, std::nullptr_t) {
    sqlite3_bind_null(handle_, parameter + 1);
}

int Statement::columnCount() const {
    return sqlite3_column_count(handle_);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(handle_, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(handle_, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(handle_, column);
}

std::string_view Statement::view(int column) const {
    const unsigned char* text = sqlite3_column_text(handle_, column);
    if (text == nullptr) return {};
    return {reinterpret_cast<const char*>(text), static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

std::string Statement::text(int column) const {
    return std::string(view(column));
}

Bytes Statement::bytes(int column) const {
    const void* data = sqlite3_column_blob(handle_, column);
    if (data == nullptr) return {};
    return {static_cast<const std::byte*>(data), static_cast<std::size_t>(sqlite3_column_bytes(handle_, column))};
}

}  // namespace ansinh::store
