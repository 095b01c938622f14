#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/plan.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace ansinh::store {

class Connection;

void insertCity(Connection& connection, const std::string& code, const Text& name);
void insertCommunes(Connection& connection, std::span<const Commune> communes, std::int64_t batch);
[[nodiscard]] std::vector<Commune> communesInForce(Connection& connection);
/// Throws Error{UnknownCommune}.
void insertAliases(Connection& connection, const std::map<std::string, std::string>& spellingToCode,
                   std::int64_t batch);
[[nodiscard]] std::map<std::string, std::string> aliasesInForce(Connection& connection);

}  // namespace ansinh::store
