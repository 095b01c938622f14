#pragma once

#include <functional>
#include <string>
#include <vector>

namespace ansinh::layers {

struct SourceFile {
    std::string path;  ///< from the tree's top, with '/': "geo/core/date.hpp"
    std::string text;
};

/// Every text file of the tree, by path; what is built or written by a run is left out.
[[nodiscard]] std::vector<SourceFile> sourceTree(const std::string& top);

/// "#include <x>" and "#include "x"" of C++, "import X" of QML, in order; "<" or "\"" of an include is kept.
[[nodiscard]] std::vector<std::string> includesOf(const std::string& text);
[[nodiscard]] std::vector<std::string> importsOf(const std::string& text);

[[nodiscard]] bool hasSuffix(const std::string& path, const std::vector<std::string>& suffixes);

}  // namespace ansinh::layers
