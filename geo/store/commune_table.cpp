#include "geo/store/commune_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/json_list.hpp"
#include "geo/store/property_table.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/unit_table.hpp"

namespace ansinh::store {

void insertCity(Connection& connection, const std::string& code, const Text& name) {
    addReportingUnit(connection, code, "city");
    putProperty(connection, "city_code", code);
    putProperty(connection, "city_name_vi", name.vi);
    putProperty(connection, "city_name_en", name.en);
}

void insertCommunes(Connection& connection, std::span<const Commune> communes, std::int64_t batch) {
    Statement insert(connection, "INSERT INTO commune VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    for (const Commune& c : communes)
        insert.run(addReportingUnit(connection, c.code, "commune"), batch, c.name, keyOf(c.kind), c.legalAreaKm2,
                   c.population, c.labelPoint.x, c.labelPoint.y, jsonOf(c.formerUnits), jsonOf(c.formerDistricts),
                   jsonOf(c.aliases), c.reports, c.note);
}

std::vector<Commune> communesInForce(Connection& connection) {
    const Snapshot snapshot(connection);
    std::vector<Commune> communes;
    Statement row(connection,
                  "SELECT code, name, kind, legal_area_km2, population, label_lon, label_lat, former_units,"
                  " former_districts, aliases, reports, note FROM commune_now ORDER BY code");
    while (row.step()) {
        Commune c;
        c.code = row.text(0);
        c.name = row.text(1);
        const auto kind = communeKindFromKey(row.text(2));
        if (!kind) throw Error(ErrorCode::ProjectDamaged, {connection.path(), "commune.kind"});
        c.kind = *kind;
        c.legalAreaKm2 = row.real(3);
        c.population = row.integer(4);
        c.labelPoint = {row.real(5), row.real(6)};
        c.formerUnits = textsFromJson(connection, row.text(7));
        c.formerDistricts = textsFromJson(connection, row.text(8));
        c.aliases = textsFromJson(connection, row.text(9));
        c.reports = row.integer(10) != 0;
        c.note = row.text(11);
        communes.push_back(std::move(c));
    }
    return communes;
}

void insertAliases(Connection& connection, const std::map<std::string, std::string>& spellingToCode,
                   std::int64_t batch) {
    const Dictionary units = reportingUnits(connection);
    Statement insert(connection, "INSERT INTO alias VALUES (?,?,?)");
    for (const auto& [spelling, code] : spellingToCode) insert.run(spelling, unitOf(units, code), batch);
}

std::map<std::string, std::string> aliasesInForce(Connection& connection) {
    std::map<std::string, std::string> aliases;
    for (Statement row(connection, "SELECT spelling, code FROM alias_now"); row.step();)
        aliases.emplace(row.text(0), row.text(1));
    return aliases;
}

}  // namespace ansinh::store
