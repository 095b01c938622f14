#pragma once

#include "geo/core/finding_note.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

/// Person and time are the batch's. Throws Error{UnknownCommune}, and Error{DataInvalid} when one batch speaks of a
/// finding twice.
void insertFindingNotes(Connection& connection, std::span<const FindingNote> notes, std::int64_t batch);
/// By commune, rule, measure and what was seen; those that opened a finding again too.
[[nodiscard]] std::vector<FindingNote> findingNotesInForce(Connection& connection);

}  // namespace ansinh::store
