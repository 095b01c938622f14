#pragma once

#include "geo/planner/instance.hpp"

#include <filesystem>

namespace ansinh::bench {

/// The open communes of a project with official boundaries. A piece of the map that touches no other is linked to the
/// largest one by its shortest way, as a ferry would; p, sizes and contiguity are the caller's.
[[nodiscard]] planner::Instance openCommunesOf(const std::filesystem::path& project);

/// In the form that `ansinh solve-pmedian` reads.
void writeInstance(const planner::Instance& instance, const std::filesystem::path& path);

}  // namespace ansinh::bench
