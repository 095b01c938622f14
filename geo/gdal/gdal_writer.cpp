#include "geo/gdal/gdal_writer.hpp"

#include "geo/core/error.hpp"
#include "geo/gdal/gdal_geometry.hpp"
#include "geo/gdal/gdal_session.hpp"

#include <cpl_string.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <variant>

namespace ansinh::gdal {

using import::ExportLayer;
using import::Field;

namespace {

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

/// False where GDAL could not; its session has the words.
bool writeLayer(GDALDataset& set, const ExportLayer& layer, bool geoJson, Monitor& monitor) {
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
    if (!to) return false;
    for (std::size_t i = 0; i < layer.columns.size(); ++i) {
        OGRFieldDefn field(layer.columns[i].c_str(), typeOf(layer, i));
        if (to->CreateField(&field) != OGRERR_NONE) return false;
    }
    const bool transaction = set.StartTransaction() == OGRERR_NONE;
    std::size_t done = 0;
    for (const ExportLayer::Row& row : layer.rows) {
        if (done++ % 100 == 0)
            monitor.checkpoint("writing", static_cast<double>(done) / static_cast<double>(layer.rows.size()));
        OGRFeature feature(to->GetLayerDefn());
        fill(feature, layer, row);
        if (to->CreateFeature(&feature) != OGRERR_NONE) return false;
    }
    return !transaction || set.CommitTransaction() == OGRERR_NONE;
}

}  // namespace

std::optional<std::string> write(const std::string& path, const std::string& driverName,
                                 std::span<const ExportLayer> layers, Monitor& monitor) {
    GdalSession session;
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driverName.c_str());
    if (!driver) throw Error(ErrorCode::LibraryMissing, {driverName, "libgdal"});
    GDALDatasetUniquePtr set(driver->Create(path.c_str(), 0, 0, 0, GDT_Unknown, nullptr));
    if (!set) return session.message();
    session.clear();
    const bool written = std::ranges::all_of(
        layers, [&](const ExportLayer& layer) { return writeLayer(*set, layer, driverName == "GeoJSON", monitor); });
    if (!written || set->Close() != CE_None || session.failed()) return session.message();
    return std::nullopt;
}

}  // namespace ansinh::gdal
