#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ansinh {

/// The JSON files in a folder of the program's data, by name.
[[nodiscard]] std::vector<std::filesystem::path> dataFilesIn(const std::string& folder);

}  // namespace ansinh
