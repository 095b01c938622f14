#pragma once

#include "geo/core/saved_view.hpp"

#include <string>

namespace ansinh {
class Project;
}

namespace ansinh::cli {

class Command;

/// What the map shows, as options of a command: of `render` and of `view save`.
struct ViewOptions {
    std::string layer = "progress";
    std::string indicator;
    std::string asOf;
    std::string compare;
    std::string compareAs = "change";
    std::string form;
    std::string commune;
    std::string center;
    std::string zoom;

    void declare(Command& command);
    /// Throws Error{BadArgument, UnknownCommune, UnknownIndicator, UnknownLayer}. `asOf` stays open when it was not given.
    [[nodiscard]] SavedView view(const Project& project) const;
};

}  // namespace ansinh::cli
