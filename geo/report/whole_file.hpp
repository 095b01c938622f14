#pragma once

#include <string>

namespace ansinh::report {

/// Writes `bytes` beside `path` and moves them there when they are whole. Throws Error{NotWritable, DiskFull}.
void writeWhole(const std::string& path, const std::string& bytes);

}  // namespace ansinh::report
