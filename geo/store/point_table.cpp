#include "geo/store/point_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/spatial_blob.hpp"
#include "geo/store/spatial_index.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/unit_table.hpp"

#include <cmath>
#include <optional>
#include <stdexcept>
#include <utility>

namespace ansinh::store {

namespace {

/// SpatiaLite's triggers check each geometry and fill the R-tree through SQL functions. The blobs made here are right
/// by construction and the R-tree is filled directly, which takes a fraction of the time.
class WithoutTriggers {
public:
    explicit WithoutTriggers(Connection& connection) : connection_(connection) { connection_.enableTriggers(false); }
    ~WithoutTriggers() { connection_.enableTriggers(true); }
    WithoutTriggers(const WithoutTriggers&) = delete;
    WithoutTriggers& operator=(const WithoutTriggers&) = delete;

private:
    Connection& connection_;
};

/// From here on a new tree is made when most of it would be new.
constexpr std::size_t kWorthRebuilding = 1000;

std::vector<IndexedPoint> everyPoint(Connection& connection) {
    std::vector<IndexedPoint> points;
    for (Statement row(connection, "SELECT id, geom FROM point"); row.step();)
        points.push_back({row.integer(0), pointFromBlob(row.bytes(1))});
    return points;
}

/// `before` points were in the table when `added` came.
void extendIndex(Connection& connection, std::vector<IndexedPoint> added, std::int64_t before) {
    const bool mostlyNew = static_cast<std::int64_t>(added.size()) > before;
    if (added.size() < kWorthRebuilding || !mostlyNew)
        insertIntoPointIndex(connection, added);
    else
        rebuildPointIndex(connection, before == 0 ? std::move(added) : everyPoint(connection));
    connection.execute(
        "UPDATE geometry_columns_time SET last_insert = strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
        " WHERE f_table_name = 'point' AND f_geometry_column = 'geom'");
}

Dictionary categoryNumbers(Connection& connection) {
    Dictionary categories;
    for (Statement row(connection, "SELECT key, id FROM category"); row.step();)
        categories.emplace(row.text(0), row.integer(1));
    return categories;
}

constexpr std::string_view kSelect =
    "SELECT p.id, k.key, p.name, p.status, p.source, p.geom, u.code, p.batch_id"
    " FROM point_now p JOIN category k ON k.id = p.category_id LEFT JOIN reporting_unit u ON u.id = p.unit_id";

std::vector<PlacePoint> collect(const Connection& connection, Statement& row) {
    std::vector<PlacePoint> points;
    while (row.step()) {
        PlacePoint& p = points.emplace_back();
        p.id = row.integer(0);
        p.category = row.text(1);
        p.name = row.text(2);
        p.status = row.text(3);
        p.source = row.text(4);
        try {
            p.place = pointFromBlob(row.bytes(5));
        } catch (const std::logic_error& e) {
            throw Error(ErrorCode::ProjectDamaged, {connection.path(), "point " + row.text(0) + ": " + e.what()});
        }
        p.commune = row.text(6);
        p.batch = row.integer(7);
    }
    return points;
}

}  // namespace

void storeCategories(Connection& connection, std::span<const StoredCategory> categories) {
    Statement put(connection,
                  "INSERT INTO category (key, name_vi, name_en, icon, colour) VALUES (?1,?2,?3,?4,?5)"
                  " ON CONFLICT (key) DO UPDATE SET name_vi = ?2, name_en = ?3, icon = ?4, colour = ?5");
    for (const StoredCategory& c : categories) put.run(c.id, c.name.vi, c.name.en, c.icon, c.colour);
}

std::vector<StoredCategory> storedCategories(Connection& connection) {
    std::vector<StoredCategory> categories;
    for (Statement row(connection, "SELECT key, name_vi, name_en, icon, colour FROM category ORDER BY id"); row.step();)
        categories.push_back({row.text(0), {row.text(1), row.text(2)}, row.text(3), row.text(4)});
    return categories;
}

void insertPoints(Connection& connection, std::span<const PlacePoint> points, std::int64_t batch) {
    const Dictionary units = reportingUnits(connection);
    const Dictionary categories = categoryNumbers(connection);
    std::int64_t id = 0;
    if (Statement last(connection, "SELECT max(id) FROM point"); last.step()) id = last.integer(0);

    const std::int64_t before = id;
    const WithoutTriggers bulk(connection);
    Statement insert(connection,
                     "INSERT INTO point (id, batch_id, category_id, unit_id, name, status, source, geom)"
                     " VALUES (?,?,?,?,?,?,?,?)");
    std::vector<std::byte> blob = pointBlob({});
    std::vector<IndexedPoint> indexed;
    indexed.reserve(points.size());
    for (const PlacePoint& p : points) {
        if (!std::isfinite(p.place.x) || !std::isfinite(p.place.y))
            throw Error(ErrorCode::DataInvalid, {connection.path(), p.name, "place is not a number"});
        const auto category = categories.find(p.category);
        if (category == categories.end())
            throw Error(ErrorCode::DataInvalid, {connection.path(), p.name, "unknown category " + p.category});
        const auto unit = p.commune.empty() ? std::nullopt : std::optional(unitOf(units, p.commune));
        setPoint(blob, p.place);
        insert.run(++id, batch, category->second, unit, p.name, p.status, p.source, Bytes(blob));
        indexed.push_back({id, p.place});
    }
    extendIndex(connection, std::move(indexed), before);
}

std::vector<PlacePoint> pointsInForce(Connection& connection, const std::string& category) {
    if (category.empty()) {
        Statement row(connection, std::string(kSelect) + " ORDER BY p.id");
        return collect(connection, row);
    }
    Statement row(connection, std::string(kSelect) + " WHERE k.key = ? ORDER BY p.id", category);
    return collect(connection, row);
}

std::vector<PlacePoint> pointsInCommune(Connection& connection, const std::string& commune) {
    Statement row(connection,
                  std::string(kSelect) +
                      " WHERE p.unit_id = (SELECT id FROM reporting_unit WHERE code = ?)"
                      " ORDER BY p.id",
                  commune);
    return collect(connection, row);
}

std::vector<PointMark> pointMarksInForce(Connection& connection) {
    const Snapshot oneState(connection);
    std::map<std::int64_t, std::uint16_t> places;
    for (Statement row(connection, "SELECT id FROM category ORDER BY id"); row.step();)
        places.emplace(row.integer(0), static_cast<std::uint16_t>(places.size()));
    std::vector<PointMark> marks;
    Statement row(connection, "SELECT id, category_id, geom FROM point_now");
    while (row.step()) {
        try {
            marks.push_back({row.integer(0), pointFromBlob(row.bytes(2)), places[row.integer(1)]});
        } catch (const std::logic_error& e) {
            throw Error(ErrorCode::ProjectDamaged, {connection.path(), "point " + row.text(0) + ": " + e.what()});
        }
    }
    return marks;
}

std::map<std::string, std::int64_t> pointCountsInForce(Connection& connection) {
    std::map<std::string, std::int64_t> counts;
    Statement row(connection,
                  "SELECT k.key, count(*) FROM point_now p JOIN category k ON k.id = p.category_id GROUP BY k.id");
    while (row.step()) counts.emplace(row.text(0), row.integer(1));
    return counts;
}

}  // namespace ansinh::store
