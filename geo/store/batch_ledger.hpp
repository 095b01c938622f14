#pragma once

#include "geo/core/batch.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ansinh::store {

class Connection;

/// UTC, "2026-04-30T08:15:00Z".
[[nodiscard]] std::string utcNow();
/// Who is at the machine; empty when it does not say.
[[nodiscard]] std::string loginName();

/// Stores the batch and answers its number. What the caller left empty of program, person and at is filled in.
std::int64_t insertBatch(Connection& connection, Batch batch);
/// Writes down what became known while the rows came in: file, checksum, mapping, CRS.
void describeBatch(Connection& connection, std::int64_t id, const Batch& batch);
void finishBatch(Connection& connection, std::int64_t id, std::int64_t read, std::int64_t accepted,
                 std::int64_t refused, std::span<const ImportIssue> issues);
/// Marks a batch as undone, or takes the mark away. Throws Error{UnknownBatch}.
void markUndone(Connection& connection, std::int64_t id, bool undone);
[[nodiscard]] std::vector<Batch> allBatches(Connection& connection);
[[nodiscard]] std::vector<ImportIssue> issuesOfBatch(Connection& connection, std::int64_t id);
[[nodiscard]] bool sampleCounts(Connection& connection);

}  // namespace ansinh::store
