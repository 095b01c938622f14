#include "geo/store/batch_ledger.hpp"

#include "geo/core/error.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/json_list.hpp"
#include "geo/store/statement.hpp"

#include <chrono>
#include <cstdlib>
#include <format>
#include <optional>

namespace ansinh::store {

namespace {

ImportIssue::Severity severityOf(std::string_view key) {
    if (key == "note") return ImportIssue::Severity::Note;
    if (key == "refused") return ImportIssue::Severity::Refused;
    return ImportIssue::Severity::Warning;
}

void requireBatch(Connection& connection, std::int64_t id) {
    if (Statement row(connection, "SELECT 1 FROM batch WHERE id = ?", id); !row.step())
        throw Error(ErrorCode::UnknownBatch, {std::to_string(id)});
}

}  // namespace

std::string loginName() {
    for (const char* variable : {"USER", "LOGNAME", "USERNAME"})
        if (const char* name = std::getenv(variable); name != nullptr && *name != '\0') return name;
    return {};
}

std::string utcNow() {
    return std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
}

std::int64_t insertBatch(Connection& connection, Batch batch) {
    if (batch.program.empty()) batch.program = ANSINH_PROGRAM;
    if (batch.person.empty()) batch.person = loginName();
    if (batch.at.empty()) batch.at = utcNow();
    Statement(connection,
              "INSERT INTO batch (kind, file, checksum, mapping, crs, program, person, at, read, accepted, refused)"
              " VALUES (?,?,?,?,?,?,?,?,?,?,?)")
        .run(batch.kind, batch.file, batch.checksum, batch.mapping, batch.crs, batch.program, batch.person, batch.at,
             batch.read, batch.accepted, batch.refused);
    return connection.lastRowId();
}

void describeBatch(Connection& connection, std::int64_t id, const Batch& batch) {
    requireBatch(connection, id);
    Statement(connection, "UPDATE batch SET file = ?, checksum = ?, mapping = ?, crs = ? WHERE id = ?")
        .run(batch.file, batch.checksum, batch.mapping, batch.crs, id);
}

void finishBatch(Connection& connection, std::int64_t id, std::int64_t read, std::int64_t accepted,
                 std::int64_t refused, std::span<const ImportIssue> issues) {
    requireBatch(connection, id);
    Statement(connection, "UPDATE batch SET read = ?, accepted = ?, refused = ? WHERE id = ?")
        .run(read, accepted, refused, id);
    Statement(connection, "DELETE FROM import_issue WHERE batch_id = ?").run(id);
    Statement insert(connection, "INSERT INTO import_issue VALUES (?,?,?,?,?,?,?,?,?,?,?)");
    std::int64_t seq = 0;
    for (const ImportIssue& issue : issues) {
        const auto lon = issue.hasPlace ? std::optional(issue.x) : std::nullopt;
        const auto lat = issue.hasPlace ? std::optional(issue.y) : std::nullopt;
        insert.run(id, seq++, issue.row, issue.field, issue.code, issue.found, jsonOf(issue.args),
                   keyOf(issue.severity), lon, lat, issue.file);
    }
}

void markUndone(Connection& connection, std::int64_t id, bool undone) {
    requireBatch(connection, id);
    if (undone)
        Statement(connection, "UPDATE batch SET undone_at = ? WHERE id = ? AND undone_at IS NULL").run(utcNow(), id);
    else
        Statement(connection, "UPDATE batch SET undone_at = NULL WHERE id = ?").run(id);
}

std::vector<Batch> allBatches(Connection& connection) {
    std::vector<Batch> batches;
    Statement row(
        connection,
        "SELECT id, kind, file, checksum, mapping, crs, program, person, at, undone_at, read, accepted, refused"
        " FROM batch ORDER BY id DESC");
    while (row.step()) {
        Batch batch;
        batch.id = row.integer(0);
        batch.kind = row.text(1);
        batch.file = row.text(2);
        batch.checksum = row.text(3);
        batch.mapping = row.text(4);
        batch.crs = row.text(5);
        batch.program = row.text(6);
        batch.person = row.text(7);
        batch.at = row.text(8);
        batch.undoneAt = row.text(9);
        batch.read = row.integer(10);
        batch.accepted = row.integer(11);
        batch.refused = row.integer(12);
        batches.push_back(std::move(batch));
    }
    return batches;
}

std::vector<ImportIssue> issuesOfBatch(Connection& connection, std::int64_t id) {
    const Snapshot snapshot(connection);
    requireBatch(connection, id);
    std::vector<ImportIssue> issues;
    Statement row(connection,
                  "SELECT row, field, code, found, args, severity, lon, lat, file FROM import_issue"
                  " WHERE batch_id = ? ORDER BY seq",
                  id);
    while (row.step()) {
        ImportIssue issue;
        issue.row = row.integer(0);
        issue.field = row.text(1);
        issue.code = row.text(2);
        issue.found = row.text(3);
        issue.args = textsFromJson(connection, row.text(4));
        issue.severity = severityOf(row.view(5));
        issue.hasPlace = !row.isNull(6);
        if (issue.hasPlace) {
            issue.x = row.real(6);
            issue.y = row.real(7);
        }
        issue.file = row.text(8);
        issues.push_back(std::move(issue));
    }
    return issues;
}

bool sampleCounts(Connection& connection) {
    return Statement(connection, "SELECT 1 FROM batch_now WHERE kind = 'sample' LIMIT 1").step();
}

}  // namespace ansinh::store
