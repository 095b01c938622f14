#pragma once

#include "app/text/language.hpp"
#include "geo/core/date.hpp"

#include <functional>
#include <string>

namespace ansinh::cli {

/// A map to be drawn to a file.
struct MapImage {
    std::string page = "map";  ///< or "gallery": every component of the window, for whoever changes its look
    std::string project;
    std::string layer;      ///< "progress", "training", "devices", "points"
    std::string indicator;  ///< empty: the plan as a whole
    Date asOf;
    int width = 1280;
    int height = 800;
    bool dark = false;
    text::Language language = text::Language::Vietnamese;
    std::string path;
};

/// What only the part of the program with Qt can do. An empty member: this build has no such part.
struct Screens {
    std::function<void(const MapImage&)> render;
    /// Loads every page of the window without showing it. Returns the exit code; what is wrong is said on stderr.
    std::function<int()> selfTest;
};

}  // namespace ansinh::cli
