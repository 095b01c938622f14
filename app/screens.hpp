#pragma once

#include "app/cli/screens.hpp"

#include <string>
#include <vector>

namespace ansinh::app {

struct SheetJob;

/// The window and what is drawn without one. Makes the application object only when it is needed, so that commands
/// which draw nothing need no display.
class Screens {
public:
    Screens(int& argc, char** argv);

    /// Runs until the window is closed; returns the exit code. Without a display it says what is missing.
    [[nodiscard]] int openWindow(const std::vector<std::string>& args) const;
    /// Drawing to a file and the self-test, for commands.
    [[nodiscard]] cli::Screens forCommandLine() const;

private:
    void drawMap(const cli::MapImage& image) const;
    void drawMeeting(const cli::MeetingFile& file) const;
    void drawProfile(const cli::ProfileFile& file) const;
    void drawSheets(SheetJob job) const;
    [[nodiscard]] int selfTest() const;

    int& argc_;
    char** argv_;
};

}  // namespace ansinh::app
