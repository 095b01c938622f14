#include "rules.hpp"
#include <algorithm>
#include <map>
#include <set>

namespace ansinh::layers {

namespace {

using Modules = std::set<std::string>;

/// The picture of docs/architecture.md: a module may include itself and these.
const std::map<std::string, Modules>& arrows() {
    // What geo/project answers with is declared below it; the app may name those values, but not the store or the report
    // that made them. A grouping is worked out from values and stores nothing, so the app may ask the planner itself.
    const Modules door{"geo/core", "geo/project", "geo/import", "geo/progress", "geo/planner"};
    const auto with = [](Modules modules, const Modules& more) {
        modules.insert(more.begin(), more.end());
        return modules;
    };
    static const std::map<std::string, Modules> kArrows{
        {"geo/core", {}},
        {"geo/import", {"geo/core"}},
        {"geo/gdal", {"geo/core", "geo/import"}},
        {"geo/store", {"geo/core"}},
        {"geo/progress", {"geo/core"}},
        {"geo/report", {"geo/core"}},
        {"geo/planner", {"geo/core"}},
        {"geo/project", {"geo/core", "geo/import", "geo/store", "geo/progress", "geo/report", "geo/planner"}},
        {"app/text", door},
        {"app/map", {"geo/core"}},
        {"app/render", {"geo/core", "app/map"}},
        {"app/cli", with(door, {"app/text"})},
        {"app/services", with(door, {"app/text", "app/map"})},
        {"app/models", with(door, {"app/text", "app/map", "app/services"})},
        {"app/items", with(door, {"app/text", "app/map", "app/services", "app/models"})},
        {"app/controllers",
         with(door, {"app/text", "app/map", "app/services", "app/models", "app/items", "app/render"})},
        {"app/window",
         with(door, {"app/text", "app/map", "app/services", "app/models", "app/controllers", "app/render"})},
        {"app/main", with(door, {"app/text", "app/cli", "app/screens"})},
        {"app/screens", with(door, {"app/text", "app/cli", "app/controllers", "app/render", "app/window"})},
    };
    return kArrows;
}

/// An outside library: how its headers begin, and the modules that may name it.
struct Library {
    std::vector<std::string> headers;
    Modules modules;
};

const std::vector<Library>& libraries() {
    static const std::vector<Library> kLibraries{
        {{"gdal", "ogr", "cpl_"}, {"geo/gdal"}},
        {{"expat"}, {"geo/import"}},
        {{"boost/dll/", "boost/config"}, {"geo/import", "geo/gdal"}},
        {{"sqlite3", "spatialite"}, {"geo/store"}},
        {{"geos_c", "geos/", "proj", "geodesic", "unicode/"}, {"geo/core"}},
        {{"boost/"}, {"geo/planner"}},
        {{"xlsxwriter"}, {"geo/report"}},
        {{"Highs", "highs", "interfaces/highs", "lp_data/"}, {"geo/planner"}},
        {{"qpdf/"}, {"app/render"}},
        {{"nlohmann/"}, {"geo/progress", "geo/import", "geo/project", "app/cli"}},
        {{"CLI/"}, {"app/cli"}},
        {{"Q"},
         {"app/map", "app/render", "app/services", "app/models", "app/items", "app/controllers", "app/window", "app/screens"}},
    };
    return kLibraries;
}

/// Headers that name a library and are no contract: only sources of their own module may include them.
const Modules& insideHeaders() {
    static const Modules kHeaders{"geo/core/geos_bridge.hpp"};
    return kHeaders;
}

/// Headers of an operating system, each in the one place that asks it.
const std::map<std::string, std::string>& systemHeaders() {
    static const std::map<std::string, std::string> kHeaders{
        {"unistd.h", "app/cli/terminal.cpp"}, {"io.h", "app/cli/terminal.cpp"}, {"windows.h", "app/cli/terminal.cpp"}};
    return kHeaders;
}

/// "geo/core/date.hpp" → "geo/core", "app/main.cpp" → "app/main"; empty for what is no module.
std::string moduleOf(const std::string& path) {
    if (!path.starts_with("geo/") && !path.starts_with("app/")) return {};
    const auto second = path.find('/', 4);
    return second == std::string::npos ? path.substr(0, path.find('.')) : path.substr(0, second);
}

std::string faultOfOwn(const std::string& path, const std::string& module, const std::string& header) {
    const std::string target = moduleOf(header);
    if (insideHeaders().contains(header) && (target != module || path.ends_with(".hpp")))
        return "the header names a library and is for its own module's sources only";
    if (target == module) return {};
    const auto allowed = arrows().find(module);
    if (allowed == arrows().end()) return "the module is not in the picture";
    return allowed->second.contains(target) ? "" : "no arrow leads there";
}

std::string faultOfOutside(const std::string& path, const std::string& module, const std::string& header) {
    const bool standard = header.find_first_of("./") == std::string::npos && !header.starts_with("Q");
    if (standard) return {};
    if (const auto system = systemHeaders().find(header); system != systemHeaders().end())
        return path == system->second ? "" : "an operating system's header outside its one place";
    for (const Library& library : libraries()) {
        const bool ofLibrary =
            std::ranges::any_of(library.headers, [&](const std::string& h) { return header.starts_with(h); });
        if (!ofLibrary) continue;
        if (!library.modules.contains(module)) return "an outside library in a module that is not its own";
        const bool inGeoHeader = path.starts_with("geo/") && path.ends_with(".hpp") && !insideHeaders().contains(path);
        return inGeoHeader ? "an outside library in a header" : "";
    }
    return "an outside library that no rule knows";
}

}  // namespace

std::vector<std::string> includeFaults(const SourceFile& file) {
    const std::string module = moduleOf(file.path);
    if (module.empty() || !hasSuffix(file.path, {".cpp", ".hpp"})) return {};
    std::vector<std::string> faults;
    for (const std::string& include : includesOf(file.text)) {
        const std::string header = include.substr(1);
        const bool own = include.starts_with("\"");
        std::string why;
        if (own && moduleOf(header).empty())
            why = "includes of our own begin at the tree's top";
        else
            why = own ? faultOfOwn(file.path, module, header) : faultOfOutside(file.path, module, header);
        if (!why.empty()) faults.push_back(file.path + " includes " + header + ": " + why);
    }
    return faults;
}

}  // namespace ansinh::layers
