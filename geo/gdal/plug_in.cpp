#include "geo/gdal/gdal_data_set.hpp"
#include "geo/gdal/gdal_writer.hpp"
#include "geo/gdal/gdal_zip.hpp"
#include "geo/import/gdal_door.hpp"

#include <boost/config.hpp>

namespace ansinh::gdal {

namespace {

class Door final : public import::GdalDoor {
public:
    [[nodiscard]] std::unique_ptr<import::DataSet> open(const import::DataPlace& place,
                                                        const std::string& path) const override {
        return openDataSet(place, path);
    }
    [[nodiscard]] std::vector<std::string> namesInZip(const std::string& path) const override {
        return gdal::namesInZip(path);
    }
    [[nodiscard]] std::unique_ptr<import::ZipArchive> openZip(std::string_view bytes) const override {
        return gdal::openZip(bytes);
    }
    [[nodiscard]] std::optional<std::string> write(const std::string& path, const std::string& driver,
                                                   std::span<const import::ExportLayer> layers,
                                                   Monitor& monitor) const override {
        return gdal::write(path, driver, layers, monitor);
    }
};

}  // namespace

}  // namespace ansinh::gdal

/// The one name that the plug-in shows.
extern "C" BOOST_SYMBOL_EXPORT const ansinh::import::GdalDoor* ansinh_gdal_door();

const ansinh::import::GdalDoor* ansinh_gdal_door() {
    static const ansinh::gdal::Door door;
    return &door;
}
