#pragma once

#include <string>
#include <string_view>

namespace ansinh::store {

class Connection;

[[nodiscard]] std::string propertyOf(Connection& connection, std::string_view key);  ///< empty when absent
void putProperty(Connection& connection, std::string_view key, std::string_view value);

}  // namespace ansinh::store
