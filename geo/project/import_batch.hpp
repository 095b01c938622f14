#pragma once

#include "geo/core/batch.hpp"
#include "geo/import/import_options.hpp"

namespace ansinh {

/// A batch that says where an outcome came from.
[[nodiscard]] Batch batchOf(const import::Outcome& outcome, const char* kind);

}  // namespace ansinh
