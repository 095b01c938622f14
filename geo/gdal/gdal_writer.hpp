#pragma once

#include "geo/core/monitor.hpp"
#include "geo/import/vector_export.hpp"

#include <optional>
#include <span>
#include <string>

namespace ansinh::gdal {

/// As GdalDoor::write.
[[nodiscard]] std::optional<std::string> write(const std::string& path, const std::string& driverName,
                                               std::span<const import::ExportLayer> layers, Monitor& monitor);

}  // namespace ansinh::gdal
