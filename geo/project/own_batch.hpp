#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "geo/store/project_file.hpp"

namespace ansinh {

/// Begins a batch of what the program or a person at it makes, not a file: nothing in it is refused. `name` stands where a
/// file's name would. Inside a transaction of `file`.
std::int64_t beginOwnBatch(store::ProjectFile& file, const std::string& kind, const std::string& name,
                           const std::string& crs = {});

/// Ends it: so many rows, all of them taken.
void finishOwnBatch(store::ProjectFile& file, std::int64_t batch, std::size_t rows);

}  // namespace ansinh
