#include "geo/store/point_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/spatial_blob.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/unit_table.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <stdexcept>

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

struct Indexed {
    std::uint64_t order;
    std::int64_t id;
    Point place;
};

/// Place on a Z-order curve over the whole earth. Rows next to each other in it lie near each other on the ground, so
/// the R-tree that is filled in this order touches few pages at a time.
std::uint64_t zOrder(Point p) {
    const auto spread = [](double value, double low, double range) {
        auto bits = static_cast<std::uint64_t>(std::clamp((value - low) / range, 0.0, 1.0) * 4294967295.0);
        bits = (bits | (bits << 16U)) & 0x0000ffff0000ffffU;
        bits = (bits | (bits << 8U)) & 0x00ff00ff00ff00ffU;
        bits = (bits | (bits << 4U)) & 0x0f0f0f0f0f0f0f0fU;
        bits = (bits | (bits << 2U)) & 0x3333333333333333U;
        return (bits | (bits << 1U)) & 0x5555555555555555U;
    };
    return spread(p.x, -180, 360) | (spread(p.y, -90, 180) << 1U);
}

void fillSpatialIndex(Connection& connection, std::vector<Indexed>& rows) {
    std::ranges::sort(rows, {}, [](const Indexed& row) { return std::pair(row.order, row.id); });
    Statement insert(connection, "INSERT INTO idx_point_geom VALUES (?1,?2,?2,?3,?3)");
    for (const Indexed& row : rows) insert.run(row.id, row.place.x, row.place.y);
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

    const WithoutTriggers bulk(connection);
    Statement insert(connection,
                     "INSERT INTO point (id, batch_id, category_id, unit_id, name, status, source, geom)"
                     " VALUES (?,?,?,?,?,?,?,?)");
    std::vector<std::byte> blob = pointBlob({});
    std::vector<Indexed> indexed;
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
        indexed.push_back({zOrder(p.place), id, p.place});
    }
    fillSpatialIndex(connection, indexed);
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

std::map<std::string, std::int64_t> pointCountsInForce(Connection& connection) {
    std::map<std::string, std::int64_t> counts;
    Statement row(connection,
                  "SELECT k.key, count(*) FROM point_now p JOIN category k ON k.id = p.category_id GROUP BY k.id");
    while (row.step()) counts.emplace(row.text(0), row.integer(1));
    return counts;
}

}  // namespace ansinh::store
