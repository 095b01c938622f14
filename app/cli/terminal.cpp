#include "app/cli/terminal.hpp"

// The one place of the command line that asks the operating system.
#ifdef _WIN32
#include <io.h>
#include <windows.h>

#include <cstdio>
#else
#include <unistd.h>
#endif

namespace ansinh::cli {

#ifdef _WIN32
bool errorsGoToTerminal() {
    return _isatty(_fileno(stderr)) != 0;
}
void useUtf8() {
    SetConsoleOutputCP(CP_UTF8);
}
#else
bool errorsGoToTerminal() {
    return isatty(STDERR_FILENO) != 0;
}
void useUtf8() {}
#endif

}  // namespace ansinh::cli
