#pragma once

#include "app/text/language.hpp"
#include "geo/core/date.hpp"
#include "geo/core/saved_view.hpp"

#include <functional>
#include <string>

namespace ansinh::cli {

/// Something to be drawn to a file.
struct Drawing {
    std::string project;
    bool dark = false;
    text::Language language = text::Language::Vietnamese;
    std::string path;
};

/// One map: PNG, PDF or SVG, by the ending of the path.
struct MapImage : Drawing {
    std::string page = "map";  ///< or a page of the window, or "gallery": every component, for whoever changes the look
    SavedView view;  ///< its day is given
    bool symbols = false;  ///< what communes are missing, as circles; on layers progress and devices
    int width = 1280;
    int height = 800;
};

/// The saved views as a PDF, one page each, after a page of contents.
struct MeetingFile : Drawing {
    bool wide = false;  ///< 16:9 as a projector has it; else A4 across
};

/// One commune on one page of A4, as PDF.
struct ProfileFile : Drawing {
    std::string commune;  ///< code
    Date asOf;
};

/// What only the part of the program with Qt can do. An empty member: this build has no such part.
struct Screens {
    std::function<void(const MapImage&)> render;
    std::function<void(const MeetingFile&)> meeting;
    std::function<void(const ProfileFile&)> profile;
    /// Loads every page of the window without showing it. Returns the exit code; what is wrong is said on stderr.
    std::function<int()> selfTest;
};

}  // namespace ansinh::cli
