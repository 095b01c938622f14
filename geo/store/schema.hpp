#pragma once

#include <string>

namespace ansinh::store {

class Connection;

/// "ANSH", in the file's header, so that a project is known without opening it.
constexpr int kApplicationId = 0x414e5348;

/// The highest version among the schema files.
[[nodiscard]] int newestLayout();

/// Writes the whole schema into an empty file, and how the file was made into its properties.
void createSchema(Connection& connection, const std::string& program, const std::string& now);

/// Looks at the file before SQLite does: is it there, is it a database, is it all there?
/// Throws Error{FileNotFound, FileNotReadable, ProjectNotOurs, ProjectDamaged}.
void checkFile(const std::string& path);

/// The layout version of an open file. Throws Error{ProjectNotOurs, ProjectTooNew, ProjectTooOld, ProjectDamaged}.
int checkLayout(Connection& connection);

/// Brings a file of an older version, which checkLayout() let pass, to the newest. One transaction.
void migrate(Connection& connection, int from);

}  // namespace ansinh::store
