#include "geo/store/property_table.hpp"

#include "geo/store/statement.hpp"

namespace ansinh::store {

std::string propertyOf(Connection& connection, std::string_view key) {
    Statement row(connection, "SELECT value FROM property WHERE key = ?", key);
    return row.step() ? row.text(0) : std::string();
}

void putProperty(Connection& connection, std::string_view key, std::string_view value) {
    Statement(connection, "INSERT INTO property VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
        .run(key, value);
}

}  // namespace ansinh::store
