#pragma once

#include "geo/import/data_set.hpp"
#include "geo/import/ogr_paths.hpp"

#include <memory>
#include <string>

namespace ansinh::gdal {

/// As GdalDoor::open.
[[nodiscard]] std::unique_ptr<import::DataSet> openDataSet(const import::DataPlace& place, const std::string& path);

}  // namespace ansinh::gdal
