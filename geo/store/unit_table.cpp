#include "geo/store/unit_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/statement.hpp"

namespace ansinh::store {

Dictionary reportingUnits(Connection& connection) {
    Dictionary units;
    for (Statement row(connection, "SELECT code, id FROM reporting_unit"); row.step();)
        units.emplace(row.text(0), row.integer(1));
    return units;
}

std::int64_t unitOf(const Dictionary& units, const std::string& code) {
    const auto found = units.find(code);
    if (found == units.end()) throw Error(ErrorCode::UnknownCommune, {code});
    return found->second;
}

std::int64_t addReportingUnit(Connection& connection, const std::string& code, const char* tier) {
    Statement(connection, "INSERT INTO reporting_unit (code, tier) VALUES (?, ?) ON CONFLICT (code) DO NOTHING")
        .run(code, tier);
    Statement row(connection, "SELECT id FROM reporting_unit WHERE code = ?", code);
    return row.step() ? row.integer(0) : 0;
}

}  // namespace ansinh::store
