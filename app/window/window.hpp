#pragma once

#include <string>

class QGuiApplication;

namespace ansinh::app {

struct WindowOptions {
    std::string project;   ///< empty: the user's default project; made when there is no such file
    std::string language;  ///< "vi" or "en"; empty: as it was last time
};

/// Font, control style and the names under which settings are kept. Called once, before anything else of the window.
void prepareApplication(QGuiApplication& application);

/// Opens the window and runs until it is closed. Returns the program's exit code.
int runWindow(QGuiApplication& application, const WindowOptions& options);

/// Loads the real pages with a project of its own in a temporary folder, goes through every page, layer, language and
/// theme, and fails on any warning of the QML engine. What went wrong is said on stderr. Returns the exit code.
int runSelfTest(QGuiApplication& application);

}  // namespace ansinh::app
