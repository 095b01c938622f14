#include "geo/store/figure_table.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"
#include "geo/store/unit_table.hpp"

#include <set>

namespace ansinh::store {

namespace {

/// Measures get their number when a figure first names them.
class Measures {
public:
    explicit Measures(Connection& connection)
        : connection_(connection), insert_(connection, "INSERT INTO measure (key) VALUES (?)") {
        for (Statement row(connection, "SELECT key, id FROM measure"); row.step();)
            known_.emplace(row.text(0), row.integer(1));
    }
    std::int64_t numberOf(const std::string& key) {
        const auto found = known_.find(key);
        if (found != known_.end()) return found->second;
        insert_.run(key);
        return known_.emplace(key, connection_.lastRowId()).first->second;
    }

private:
    Connection& connection_;
    Statement insert_;
    Dictionary known_;
};

}  // namespace

void insertObservations(Connection& connection, std::span<const Observation> observations, std::int64_t batch) {
    const Dictionary units = reportingUnits(connection);
    Measures measures(connection);
    std::set<std::int64_t> days;
    Statement insert(connection,
                     "INSERT INTO observation (unit_id, measure_id, as_of_day, batch_id, state, count)"
                     " VALUES (?,?,?,?,?,?)");
    for (const Observation& o : observations) {
        const std::int64_t day = dayOf(o.asOf);
        insert.run(unitOf(units, o.unit), measures.numberOf(o.measure), day, batch, static_cast<int>(o.state), o.count);
        days.insert(day);
    }
    Statement insertDay(connection, "INSERT INTO reporting_day VALUES (?,?) ON CONFLICT DO NOTHING");
    for (const std::int64_t day : days) insertDay.run(batch, day);
}

std::vector<Observation> observationsInForce(Connection& connection) {
    std::vector<Observation> observations;
    Statement row(connection,
                  "SELECT u.code, m.key, o.as_of_day, o.state, o.count, o.batch_id FROM observation_now o"
                  " CROSS JOIN reporting_unit u ON u.id = o.unit_id CROSS JOIN measure m ON m.id = o.measure_id"
                  " ORDER BY o.unit_id, o.measure_id, o.as_of_day");
    while (row.step()) {
        Observation o;
        o.unit = row.text(0);
        o.measure = row.text(1);
        o.asOf = dateOfDay(row.integer(2));
        o.state = static_cast<ValueState>(row.integer(3));
        o.count = row.integer(4);
        o.batch = row.integer(5);
        observations.push_back(std::move(o));
    }
    return observations;
}

std::vector<Date> reportingDatesInForce(Connection& connection) {
    std::vector<Date> dates;
    Statement row(connection,
                  "SELECT DISTINCT d.as_of_day FROM reporting_day d JOIN batch_now b ON b.id = d.batch_id"
                  " ORDER BY d.as_of_day");
    while (row.step()) dates.push_back(dateOfDay(row.integer(0)));
    return dates;
}

void insertDeviceCounts(Connection& connection, std::span<const DeviceCount> devices, std::int64_t batch) {
    const Dictionary units = reportingUnits(connection);
    Statement insert(connection, "INSERT INTO device_count (unit_id, kind, condition, as_of_day, batch_id, count) VALUES (?,?,?,?,?,?)");
    for (const DeviceCount& d : devices)
        insert.run(unitOf(units, d.unit), d.kind, d.condition, dayOf(d.asOf), batch, d.count);
}

std::vector<DeviceCount> deviceCountsInForce(Connection& connection) {
    std::vector<DeviceCount> devices;
    Statement row(connection,
                  "SELECT u.code, d.kind, d.condition, d.as_of_day, d.count, d.batch_id FROM device_now d"
                  " CROSS JOIN reporting_unit u ON u.id = d.unit_id"
                  " ORDER BY d.unit_id, d.kind, d.condition, d.as_of_day");
    while (row.step()) {
        DeviceCount d;
        d.unit = row.text(0);
        d.kind = row.text(1);
        d.condition = row.text(2);
        d.asOf = dateOfDay(row.integer(3));
        d.count = row.integer(4);
        d.batch = row.integer(5);
        devices.push_back(std::move(d));
    }
    return devices;
}

}  // namespace ansinh::store
