#pragma once

#include "geo/planner/host_search.hpp"
#include "geo/planner/instance.hpp"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace ansinh::cli {

/// The neutral instance: {"n", "p", "lower", "upper", "weights", "distance": [[…]], "adjacency": [[a, b], …] or an n ×
/// n table of 0 and 1, "contiguous", "eligible": n true/false or a list of places, "objective"} and, beyond those,
/// "maxDistance", "forcedHosts", "participants", "minParticipants", "maxParticipants", "forbiddenPairs",
/// "requiredPairs". Indices from 0. Throws Error{FileNotFound, FileNotReadable, FileEmpty, DataInvalid}.
[[nodiscard]] planner::Instance readInstance(const std::string& path);

/// {"status", "objective", "bound", "hosts", "assignment", "checked", "seconds"} and "total", "longest", "gap",
/// "clash". Without an answer objective, total, longest and gap are null.
[[nodiscard]] nlohmann::ordered_json jsonOf(const planner::Answer& answer);

/// {"objective", "bound", "hosts", "assignment", "scale": 64, "multipliers"}: what tools/check-certificate.py works out
/// again from the instance. Throws Error{NotWritable}.
void writeCertificate(const std::string& path, const planner::Answer& answer, const planner::Certificate& proof);

}  // namespace ansinh::cli
