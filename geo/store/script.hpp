#pragma once

#include "geo/store/embedded_text.hpp"

namespace ansinh::store {

class Connection;

/// Runs the SQL statements of a text one by one. SELECT stands for a call of a SpatiaLite function that answers 1 when
/// it has worked. Throws Error{Internal} with the script's name when one answers something else.
void runScript(Connection& connection, const EmbeddedText& script);

}  // namespace ansinh::store
