#include <cstdlib>
#include <filesystem>
#include <system_error>

#include "geo/core/error.hpp"
#include "geo/project/project.hpp"

// The one place that knows where an operating system keeps things.

namespace ansinh {

namespace fs = std::filesystem;

namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

fs::path programFolder() {
    std::error_code none;
    const fs::path program = fs::read_symlink("/proc/self/exe", none);  // empty where there is no such thing
    return program.parent_path();
}

fs::path userDataFolder() {
    if (const std::string dir = environment("XDG_DATA_HOME"); !dir.empty()) return fs::path(dir) / "ansinh";
    if (const std::string dir = environment("APPDATA"); !dir.empty()) return fs::path(dir) / "ansinh";
    if (const std::string dir = environment("HOME"); !dir.empty()) return fs::path(dir) / ".local" / "share" / "ansinh";
    return fs::current_path();
}

}  // namespace

std::string dataFolder() {
    std::vector<fs::path> places;
    if (const std::string dir = environment("ANSINH_DATA"); !dir.empty()) places.emplace_back(dir);
    if (const fs::path program = programFolder(); !program.empty()) {
        places.push_back(program / ".." / "share" / "ansinh" / "data");
        places.push_back(program / "data");
    }
    places.emplace_back(ANSINH_SOURCE_DATA);
    for (const fs::path& place : places)
        if (fs::exists(place / "city.json")) return place.lexically_normal().string();
    throw Error(ErrorCode::FileNotFound, {(places.front() / "city.json").string()});
}

std::string defaultProjectPath() {
    if (const std::string path = environment("ANSINH_PROJECT"); !path.empty()) return path;
    return (userDataFolder() / "da-nang.ansinh").string();
}

std::string programName() { return "ansinh " ANSINH_VERSION; }

}  // namespace ansinh
