#include "geo/import/vector_export.hpp"

#include "geo/core/error.hpp"
#include "geo/import/csv_writer.hpp"
#include "geo/import/gdal_session.hpp"
#include "geo/import/ogr_geometry.hpp"
#include "geo/import/ogr_paths.hpp"

#include <cpl_string.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
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

OGRFieldType typeOf(const ExportLayer& layer, std::size_t column) {
    bool real = false;
    bool any = false;
    for (const ExportLayer::Row& row : layer.rows) {
        const Field& field = row.fields.at(column);
        if (std::holds_alternative<std::string>(field)) return OFTString;
        real = real || std::holds_alternative<double>(field);
        any = any || !std::holds_alternative<std::monostate>(field);
    }
    if (!any) return OFTString;
    return real ? OFTReal : OFTInteger64;
}

OGRwkbGeometryType typeOf(ExportLayer::Shape shape) {
    switch (shape) {
        case ExportLayer::Shape::None:
            return wkbNone;
        case ExportLayer::Shape::Point:
            return wkbPoint;
        case ExportLayer::Shape::MultiPolygon:
            return wkbMultiPolygon;
    }
    return wkbNone;
}

void fill(OGRFeature& feature, const ExportLayer& layer, const ExportLayer::Row& row) {
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        const int at = static_cast<int>(i);
        const Field& field = row.fields.at(i);
        if (const auto* number = std::get_if<std::int64_t>(&field))
            feature.SetField(at, GIntBig{*number});
        else if (const auto* real = std::get_if<double>(&field))
            feature.SetField(at, *real);
        else if (const auto* text = std::get_if<std::string>(&field))
            feature.SetField(at, text->c_str());
        else
            feature.SetFieldNull(at);
    }
    if (layer.shape == ExportLayer::Shape::Point && row.point)
        feature.SetGeometryDirectly(new OGRPoint(row.point->x, row.point->y));
    else if (layer.shape == ExportLayer::Shape::MultiPolygon && !row.area.empty())
        feature.SetGeometryDirectly(makeGeometry(row.area).release());
}

void writeLayer(GDALDataset& set, const ExportLayer& layer, bool geoJson, const std::string& path,
                const GdalSession& session, Monitor& monitor) {
    OGRSpatialReference wgs84;
    wgs84.importFromEPSG(4326);
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    CPLStringList options;
    if (geoJson) {
        options.SetNameValue("RFC7946", "YES");
        options.SetNameValue("COORDINATE_PRECISION", "9");
    }
    OGRLayer* to = set.CreateLayer(layer.name.c_str(), layer.shape == ExportLayer::Shape::None ? nullptr : &wgs84,
                                   typeOf(layer.shape), options.List());
    if (!to) fail(path, session.message());
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        OGRFieldDefn field(layer.columns[i].c_str(), typeOf(layer, i));
        if (to->CreateField(&field) != OGRERR_NONE) fail(path, session.message());
    }
    const bool transaction = set.StartTransaction() == OGRERR_NONE;
    std::size_t done = 0;
    for (const ExportLayer::Row& row : layer.rows) {
        if (done++ % 100 == 0)
            monitor.checkpoint("writing", static_cast<double>(done) / static_cast<double>(layer.rows.size()));
        OGRFeature feature(to->GetLayerDefn());
        fill(feature, layer, row);
        if (to->CreateFeature(&feature) != OGRERR_NONE) fail(path, session.message());
    }
    if (transaction && set.CommitTransaction() != OGRERR_NONE) fail(path, session.message());
}

void writeWithGdal(const std::string& path, const char* driverName, std::span<const ExportLayer> layers,
                   Monitor& monitor) {
    GdalSession session;
    PendingFile file(path);
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driverName);
    if (!driver) throw Error(ErrorCode::LibraryMissing, {driverName, "libgdal"});
    GDALDatasetUniquePtr set(driver->Create(textOf(file.part()).c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!set) fail(path, session.message());
    session.clear();
    for (const ExportLayer& layer : layers)
        writeLayer(*set, layer, std::string_view(driverName) == "GeoJSON", path, session, monitor);
    if (set->Close() != CE_None || session.failed()) fail(path, session.message());
    set.reset();
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
