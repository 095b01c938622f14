#include "geo/import/ogr_paths.hpp"

#include "geo/core/error.hpp"
#include "geo/import/gdal_door.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <set>

namespace ansinh::import {
namespace fs = std::filesystem;
namespace {

std::string extensionOf(const std::string& name) {
    const auto dot = name.find_last_of("./");
    if (dot == std::string::npos || name[dot] == '/') return {};
    std::string extension = name.substr(dot + 1);
    std::ranges::transform(extension, extension.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension;
}

/// Formats that are a zip inside but not a zip to people.
const std::set<std::string> zipLike{"xlsx", "xlsm", "ods", "kmz"};
/// What is worth opening in a zip; the others there are companions (dbf, prj, …) or papers.
const std::set<std::string> dataExtensions{"shp", "gpkg", "geojson", "json", "geojsonl", "kml",      "kmz", "tab",
                                           "mif", "fgb",  "csv",     "tsv",  "xlsx",     "xlsm",     "ods", "xls",
                                           "gml", "gpx",  "gdb",     "dxf",  "sqlite",   "topojson", "jml", "shz"};

bool isZip(const fs::path& place) {
    if (zipLike.contains(extensionOf(textOf(place)))) return false;
    std::ifstream in(place, std::ios::binary);
    std::array<char, 4> head{};
    in.read(head.data(), 4);
    return in.gcount() == 4 && head == std::array<char, 4>{'P', 'K', 3, 4};
}

/// "x.csv" beside "x.tab" holds the rows of the TAB, "._x.shp" is what one system leaves in zips for itself.
bool isCompanion(const std::string& inner, const std::set<std::string>& all) {
    const std::string name = inner.substr(inner.find_last_of('/') + 1);
    if (name.starts_with("._") || inner.starts_with("__MACOSX/")) return true;
    const std::string stem = inner.substr(0, inner.size() - extensionOf(inner).size());
    const std::string extension = extensionOf(inner);
    return (extension == "csv" || extension == "xls") && (all.contains(stem + "tab") || all.contains(stem + "TAB"));
}

std::vector<DataPlace> placesInZip(const std::string& path) {
    const std::vector<std::string> entries = gdal().namesInZip(path);
    const std::set<std::string> names(entries.begin(), entries.end());
    std::vector<DataPlace> places;
    for (std::string name : names) {
        while (name.ends_with('/')) name.pop_back();
        if (!dataExtensions.contains(extensionOf(name)) || isCompanion(name, names)) continue;
        if (name.find(".gdb/") != std::string::npos) continue;
        places.push_back({"/vsizip/{" + path + "}/" + name, fileNameOf(path) + "/" + name});
    }
    if (places.empty()) throw Error(ErrorCode::FormatUnknown, {path});
    return places;
}

}  // namespace

fs::path pathOf(const std::string& utf8) {
    return fs::path(std::u8string(utf8.begin(), utf8.end()));
}

std::string textOf(const fs::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

std::string fileNameOf(const std::string& utf8) {
    return textOf(pathOf(utf8).filename());
}

std::vector<DataPlace> dataPlacesOf(const std::string& path) {
    const fs::path place = pathOf(path);
    std::error_code why;
    if (!fs::exists(place, why)) throw Error(ErrorCode::FileNotFound, {path});
    if (fs::is_regular_file(place, why)) {
        if (fs::file_size(place, why) == 0) throw Error(ErrorCode::FileEmpty, {path});
        if (!std::ifstream(place, std::ios::binary))
            throw Error(ErrorCode::FileNotReadable, {path, "cannot be opened"});
        if (isZip(place)) return placesInZip(path);
    }
    return {{path, fileNameOf(path)}};
}

}  // namespace ansinh::import
