#include "geo/store/script.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"

#include <sqlite3.h>

#include <memory>
#include <string>

namespace ansinh::store {

void runScript(Connection& connection, const EmbeddedText& script) {
    const char* at = script.text.data();
    const char* const end = at + script.text.size();
    while (at < end) {
        sqlite3_stmt* raw = nullptr;
        int result = sqlite3_prepare_v2(connection.handle(), at, static_cast<int>(end - at), &raw, &at);
        const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(raw, &sqlite3_finalize);
        if (result != SQLITE_OK) connection.fail(result);
        if (raw == nullptr) continue;  // only blanks and comments were left
        while ((result = sqlite3_step(raw)) == SQLITE_ROW) {
            if (sqlite3_column_int(raw, 0) != 1)
                throw Error(ErrorCode::Internal, {std::string(script.name), sqlite3_sql(raw)});
        }
        if (result != SQLITE_DONE) connection.fail(result);
    }
}

}  // namespace ansinh::store
