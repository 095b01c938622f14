#pragma once

#include "app/cli/session.hpp"
#include "geo/core/error.hpp"

#include <optional>

namespace ansinh::cli {

/// Why an import brought nothing in, when it did not: an open question (exit code 4), or no row that could be used.
[[nodiscard]] std::optional<Error> verdictOn(const ImportReport& report);

/// The answer to an import in JSON, or as text; `trial`: nothing was to be stored.
void printImport(const Session& session, const Project& project, const ImportReport& report, bool trial);

}  // namespace ansinh::cli
