#pragma once

#include "app/cli/screens.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace ansinh::cli {

/// True when the arguments (without the program's name) name no command and nothing that only the command line
/// answers: then the window is meant, perhaps with a project file to open.
[[nodiscard]] bool wantsWindow(const std::vector<std::string>& args);

/// Runs one command. Answers go to `out` (tables for people, JSON with --json), diagnostics and progress to `err`.
/// Never throws; returns the exit code: see text::exitCodeFor.
[[nodiscard]] int runCommandLine(const std::vector<std::string>& args, std::ostream& out, std::ostream& err,
                                 const Screens& screens);

}  // namespace ansinh::cli
