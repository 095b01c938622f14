#include "app/cli/session.hpp"

#include "geo/core/error.hpp"

#include <filesystem>

namespace ansinh::cli {

std::string Session::projectPath() const {
    return project.empty() ? defaultProjectPath() : project;
}

Project Session::open(store::ProjectFile::Mode mode) const {
    const std::string path = projectPath();
    if (std::error_code none; !std::filesystem::exists(path, none))
        throw Error(ErrorCode::FileNotFound, {path, "make_project"});
    return Project::open(path, mode);
}

Date asOfFrom(const std::string& text) {
    return text.empty() ? Date::today() : Date::require(text, "--as-of");
}

}  // namespace ansinh::cli
