#include "app/cli/command_line.hpp"
#include "app/cli/terminal.hpp"
#include "app/screens.hpp"

#include <iostream>
#include <string>
#include <vector>

int main(int argc, char** argv) {
    ansinh::cli::useUtf8();
    const std::vector<std::string> args(argv + 1, argv + argc);
    const ansinh::app::Screens screens(argc, argv);
    if (ansinh::cli::wantsWindow(args)) return screens.openWindow(args);
    return ansinh::cli::runCommandLine(args, std::cout, std::cerr, screens.forCommandLine());
}
