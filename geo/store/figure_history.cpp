#include "geo/store/figure_history.hpp"

#include "geo/core/batch_files.hpp"
#include "geo/core/error.hpp"
#include "geo/store/batch_ledger.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/figure_table.hpp"
#include "geo/store/statement.hpp"
#include "geo/store/stored_date.hpp"
#include "geo/store/unit_table.hpp"

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace ansinh::store {

namespace {

/// Small numbers of a dictionary back to their texts.
std::map<std::int64_t, std::string> textsOf(Connection& connection, std::string_view sql) {
    std::map<std::int64_t, std::string> texts;
    for (Statement row(connection, sql); row.step();) texts.emplace(row.integer(0), row.text(1));
    return texts;
}

std::map<std::int64_t, Batch> batchesById(Connection& connection) {
    std::map<std::int64_t, Batch> batches;
    for (Batch& batch : allBatches(connection)) batches.emplace(batch.id, std::move(batch));
    return batches;
}

/// Empty texts are NULL in the file.
std::optional<std::string> textIf(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

}  // namespace

void insertFigures(Connection& connection, std::span<const SourcedFigure> figures, std::int64_t batch) {
    std::vector<Observation> observations;
    observations.reserve(figures.size());
    for (const SourcedFigure& figure : figures) observations.push_back(figure.figure);
    insertObservations(connection, observations, batch);
    const Dictionary units = reportingUnits(connection);
    Statement source(connection,
                     "UPDATE observation SET source_cell = ?, remark = ? WHERE unit_id = ?"
                     " AND measure_id = (SELECT id FROM measure WHERE key = ?) AND as_of_day = ? AND batch_id = ?");
    for (const SourcedFigure& figure : figures)
        if (!figure.cell.empty() || !figure.remark.empty())
            source.run(textIf(figure.cell), textIf(figure.remark), unitOf(units, figure.figure.unit),
                       figure.figure.measure, dayOf(figure.figure.asOf), batch);
}

void insertDevices(Connection& connection, std::span<const SourcedDevice> devices, std::int64_t batch) {
    const Dictionary units = reportingUnits(connection);
    Statement insert(connection,
                     "INSERT INTO device_count (unit_id, kind, condition, as_of_day, batch_id, count, source_cell)"
                     " VALUES (?,?,?,?,?,?,?)");
    for (const SourcedDevice& device : devices)
        insert.run(unitOf(units, device.device.unit), device.device.kind, device.device.condition,
                   dayOf(device.device.asOf), batch, device.device.count, textIf(device.cell));
}

void forEachFigure(Connection& connection, const std::function<void(const FigureInForce&)>& take) {
    const Snapshot snapshot(connection);
    const auto units = textsOf(connection, "SELECT id, code FROM reporting_unit");
    const auto measures = textsOf(connection, "SELECT id, key FROM measure");
    std::set<std::int64_t> undone;
    for (Statement row(connection, "SELECT id FROM batch WHERE undone_at IS NOT NULL"); row.step();)
        undone.insert(row.integer(0));

    // The table's own order is by batch within a day: of those that count the last one is in force.
    std::optional<std::tuple<std::int64_t, std::int64_t, std::int64_t>> key;
    FigureInForce last;
    Statement row(connection,
                  "SELECT unit_id, measure_id, as_of_day, batch_id, state, count FROM observation"
                  " ORDER BY unit_id, measure_id, as_of_day, batch_id");
    while (row.step()) {
        const std::int64_t batch = row.integer(3);
        if (undone.contains(batch)) continue;
        const std::tuple now{row.integer(0), row.integer(1), row.integer(2)};
        if (key && *key != now) take(last);
        if (!key || std::get<0>(*key) != std::get<0>(now)) last.unit = units.at(std::get<0>(now));
        if (!key || std::get<1>(*key) != std::get<1>(now)) last.measure = measures.at(std::get<1>(now));
        key = now;
        last.asOf = dateOfDay(std::get<2>(now));
        last.state = static_cast<ValueState>(row.integer(4));
        last.count = row.integer(5);
        last.batch = batch;
    }
    if (key) take(last);
}

namespace {

/// Of several files of a batch, a cell names its own.
template <class Record>
void setPlace(Record& record, const std::string& kept) {
    FileCell place = FileCell::from(kept);
    record.file = place.file.empty() ? record.batch.file : std::move(place.file);
    record.cell = std::move(place.cell);
}

}  // namespace

std::vector<FigureRecord> historyOf(Connection& connection, const std::string& unit, const std::string& measure) {
    const Snapshot snapshot(connection);
    const auto batches = batchesById(connection);
    std::vector<FigureRecord> records;
    Statement row(connection,
                  "SELECT as_of_day, state, coalesce(count, 0), source_cell, remark, batch_id, counts"
                  " FROM figure_history WHERE unit_id = (SELECT id FROM reporting_unit WHERE code = ?)"
                  " AND measure_id = (SELECT id FROM measure WHERE key = ?) ORDER BY as_of_day, batch_id DESC",
                  unit, measure);
    while (row.step()) {
        FigureRecord record;
        record.figure = {unit,           measure,       dateOfDay(row.integer(0)),
                         valueStateFromKey(row.text(1)).value_or(ValueState::NotReported),
                         row.integer(2), row.integer(5)};
        record.remark = row.text(4);
        record.batch = batches.at(record.figure.batch);
        setPlace(record, row.text(3));
        record.counts = row.integer(6) != 0;
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<DeviceRecord> deviceHistoryOf(Connection& connection, const std::string& unit, const std::string& kind) {
    const Snapshot snapshot(connection);
    const auto batches = batchesById(connection);
    std::vector<DeviceRecord> records;
    Statement row(connection,
                  "SELECT condition, as_of_day, count, source_cell, batch_id, counts FROM device_history"
                  " WHERE unit_id = (SELECT id FROM reporting_unit WHERE code = ?) AND kind = ?"
                  " ORDER BY as_of_day, condition, batch_id DESC",
                  unit, kind);
    while (row.step()) {
        DeviceRecord record;
        record.device = {unit, kind, row.text(0), dateOfDay(row.integer(1)), row.integer(2), row.integer(4)};
        record.batch = batches.at(record.device.batch);
        setPlace(record, row.text(3));
        record.counts = row.integer(5) != 0;
        records.push_back(std::move(record));
    }
    return records;
}

}  // namespace ansinh::store
