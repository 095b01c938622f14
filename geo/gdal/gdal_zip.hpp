#pragma once

#include "geo/import/zip_archive.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::gdal {

/// As GdalDoor::openZip.
[[nodiscard]] std::unique_ptr<import::ZipArchive> openZip(std::string_view bytes);
/// As GdalDoor::namesInZip.
[[nodiscard]] std::vector<std::string> namesInZip(const std::string& path);

}  // namespace ansinh::gdal
