#pragma once

#include <map>
#include <string>

namespace ansinh::cli {

/// A person's answers about names: spelling as in the data → commune code or name, or "-" to refuse the row. Either
/// CSV (comma, semicolon or tab; a heading line is recognised) or JSON ({"spelling": "code", …} or
/// [{"spelling": …, "code": …}, …]). Throws Error{FileNotFound, FileNotReadable, FileEmpty, DataInvalid}.
[[nodiscard]] std::map<std::string, std::string> readMatchFile(const std::string& path);

}  // namespace ansinh::cli
