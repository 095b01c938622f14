#pragma once

#include "geo/core/monitor.hpp"
#include "geo/import/data_set.hpp"
#include "geo/import/ogr_paths.hpp"
#include "geo/import/vector_export.hpp"
#include "geo/import/zip_archive.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::import {

/// All that is asked of GDAL. It comes with some eighty libraries, which take longer to load than most commands run, so
/// it is a plug-in (geo/gdal) that is loaded by the first file that needs it.
class GdalDoor {
public:
    GdalDoor() = default;
    GdalDoor(const GdalDoor&) = delete;
    GdalDoor& operator=(const GdalDoor&) = delete;
    virtual ~GdalDoor() = default;

    /// Throws Error{FormatUnknown}, Error{FileNotReadable}. `path` names the file in errors.
    [[nodiscard]] virtual std::unique_ptr<DataSet> open(const DataPlace& place, const std::string& path) const = 0;
    /// What lies in a zip file, at any depth; folders end with '/'. Throws Error{FileNotReadable} for a broken one.
    [[nodiscard]] virtual std::vector<std::string> namesInZip(const std::string& path) const = 0;
    /// `bytes` must outlive the answer.
    [[nodiscard]] virtual std::unique_ptr<ZipArchive> openZip(std::string_view bytes) const = 0;
    /// Writes all layers to one new file, EPSG:4326. Answers in GDAL's words why it could not; nothing: it is whole.
    /// Throws Error{LibraryMissing} without the driver, Error{Cancelled}.
    [[nodiscard]] virtual std::optional<std::string> write(const std::string& path, const std::string& driver,
                                                           std::span<const ExportLayer> layers,
                                                           Monitor& monitor) const = 0;
};

/// Throws Error{LibraryMissing} where the plug-in or what it needs is not there.
[[nodiscard]] const GdalDoor& gdal();

}  // namespace ansinh::import
