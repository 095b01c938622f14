#pragma once

namespace ansinh::cli {

/// True when diagnostics go to a person's screen and not to a file or another program.
[[nodiscard]] bool errorsGoToTerminal();
/// Makes a Windows console understand UTF-8; nothing elsewhere.
void useUtf8();

}  // namespace ansinh::cli
