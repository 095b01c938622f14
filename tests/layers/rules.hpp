#pragma once

#include "source_tree.hpp"
#include <string>
#include <vector>

namespace ansinh::layers {

// Each answers what is wrong with one file, a sentence for each fault; nothing when all is well.

/// Arrows between our own modules, and outside libraries each in its one module.
[[nodiscard]] std::vector<std::string> includeFaults(const SourceFile& file);
/// Parts of Qt that come under the GPL only, in C++, CMake and QML.
[[nodiscard]] std::vector<std::string> licenceFaults(const SourceFile& file);
/// Source files that nobody can read in one go.
[[nodiscard]] std::vector<std::string> sizeFaults(const SourceFile& file);
/// Hosts of package registries and paths of one machine.
[[nodiscard]] std::vector<std::string> placeFaults(const SourceFile& file);

}  // namespace ansinh::layers
