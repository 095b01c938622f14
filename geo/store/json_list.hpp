#pragma once

#include <span>
#include <string>
#include <vector>

namespace ansinh::store {

class Connection;

/// A JSON array of texts, the form in which short lists are kept in one column.
[[nodiscard]] std::string jsonOf(std::span<const std::string> texts);
/// Reads one back, with SQLite's own JSON functions.
[[nodiscard]] std::vector<std::string> textsFromJson(Connection& connection, const std::string& json);

}  // namespace ansinh::store
