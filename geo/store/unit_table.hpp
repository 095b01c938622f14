#pragma once

#include <cstdint>
#include <map>
#include <string>

namespace ansinh::store {

class Connection;

/// Small numbers that stand for texts in the big tables.
using Dictionary = std::map<std::string, std::int64_t, std::less<>>;

/// All reporting units, code → number.
[[nodiscard]] Dictionary reportingUnits(Connection& connection);
/// The number of a unit. Throws Error{UnknownCommune}.
[[nodiscard]] std::int64_t unitOf(const Dictionary& units, const std::string& code);
/// Makes the unit known. `tier` is "city" or "commune".
std::int64_t addReportingUnit(Connection& connection, const std::string& code, const char* tier);

}  // namespace ansinh::store
