#include "geo/import/vector_export.hpp"

#include "geo/core/error.hpp"
#include "geo/import/csv_writer.hpp"
#include "geo/import/gdal_door.hpp"
#include "geo/import/ogr_paths.hpp"

#include <filesystem>
#include <fstream>

namespace ansinh::import {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const std::string& path, const std::string& why) {
    std::error_code none;
    const auto room = fs::space(pathOf(path).parent_path().empty() ? fs::path(".") : pathOf(path).parent_path(), none);
    if (!none && room.available < 64 * 1024) throw Error(ErrorCode::DiskFull, {path});
    throw Error(ErrorCode::NotWritable, {path, why});
}

/// A file that takes its name only when it is whole.
class PendingFile {
public:
    explicit PendingFile(const std::string& path) : target_(pathOf(path)), part_(target_) {
        part_.replace_filename(pathOf("." + textOf(target_.stem()) + ".part" + textOf(target_.extension())));
        std::error_code none;
        fs::remove(part_, none);
    }
    ~PendingFile() {
        std::error_code none;
        if (!done_) fs::remove(part_, none);
    }
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;

    [[nodiscard]] const fs::path& part() const { return part_; }
    void finish() {
        std::error_code why;
        fs::rename(part_, target_, why);
        if (why) fail(textOf(target_), why.message());
        done_ = true;
    }

private:
    fs::path target_;
    fs::path part_;
    bool done_ = false;
};

void writeWithGdal(const std::string& path, const std::string& driver, std::span<const ExportLayer> layers,
                   Monitor& monitor) {
    PendingFile file(path);
    if (const auto why = gdal().write(textOf(file.part()), driver, layers, monitor)) fail(path, *why);
    file.finish();
}

void writeCsvFile(const std::string& path, const ExportLayer& layer, Monitor& monitor) {
    PendingFile file(path);
    std::ofstream out(file.part(), std::ios::binary);
    if (!out) fail(path, "cannot be created");
    writeCsv(out, layer, monitor);
    out.close();
    if (!out) fail(path, "cannot be written");
    file.finish();
}

std::string pathFor(const std::string& path, const ExportLayer& layer, bool only) {
    if (only) return path;
    fs::path place = pathOf(path);
    place.replace_filename(pathOf(textOf(place.stem()) + "-" + layer.name + textOf(place.extension())));
    return textOf(place);
}

}  // namespace

std::vector<std::string> writeLayers(const std::string& path, ExportFormat format, std::span<const ExportLayer> layers,
                                     Monitor& monitor) {
    if (format == ExportFormat::GeoPackage) {
        writeWithGdal(path, "GPKG", layers, monitor);
        return {path};
    }
    std::vector<std::string> written;
    for (const ExportLayer& layer : layers) {
        const std::string target = pathFor(path, layer, layers.size() == 1);
        if (format == ExportFormat::Csv)
            writeCsvFile(target, layer, monitor);
        else
            writeWithGdal(target, "GeoJSON", {&layer, 1}, monitor);
        written.push_back(target);
    }
    return written;
}

}  // namespace ansinh::import
