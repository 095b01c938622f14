#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace ansinh::import {

/// Our strings are UTF-8 on every system; so are the names that GDAL takes.
[[nodiscard]] std::filesystem::path pathOf(const std::string& utf8);
[[nodiscard]] std::string textOf(const std::filesystem::path& path);
/// Last part of a path, UTF-8.
[[nodiscard]] std::string fileNameOf(const std::string& utf8);

/// Something that GDAL can be asked to open, and how people call it.
struct DataPlace {
    std::string gdalName;  ///< "/data/a.gpkg", "/vsizip/{/data/b.zip}/folder/c.shp"
    std::string label;     ///< "a.gpkg", "b.zip/folder/c.shp"
};

/// The data sets behind a path: itself, or what lies in a zip, at any depth of folders, in the order of names.
/// Throws Error{FileNotFound}, Error{FileEmpty}, Error{FormatUnknown} for a zip without any data set,
/// Error{FileNotReadable} for a broken zip.
[[nodiscard]] std::vector<DataPlace> dataPlacesOf(const std::string& path);

}  // namespace ansinh::import
