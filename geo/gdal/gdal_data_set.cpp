#include "geo/gdal/gdal_data_set.hpp"

#include "geo/core/error.hpp"
#include "geo/gdal/gdal_geometry.hpp"
#include "geo/gdal/gdal_session.hpp"

#include <cpl_string.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <set>
#include <utility>

namespace ansinh::gdal {

namespace {

/// Drivers that fetch over a network, follow references to other files, or read no rows of their own.
const std::set<std::string> neverAsked{"OGR_VRT",     "WFS",           "OAPIF",  "OGCAPI",     "CSW", "HTTP",
                                       "PLSCENES",    "Elasticsearch", "Carto",  "AmigoCloud", "NGW", "EEDA",
                                       "GMLAS",       "MapML",         "DAAS",   "PGDUMP",     "PDF", "SVG",
                                       "JP2OpenJPEG", "MVT",           "STACIT", "STACTA"};

CPLStringList allowedDrivers() {
    CPLStringList names;
    GDALDriverManager* manager = GetGDALDriverManager();
    for (int i = 0; i < manager->GetDriverCount(); ++i) {
        GDALDriver* driver = manager->GetDriver(i);
        if (driver->GetMetadataItem(GDAL_DCAP_VECTOR) && !neverAsked.contains(driver->GetDescription()))
            names.AddString(driver->GetDescription());
    }
    return names;
}

GDALDatasetUniquePtr open(const std::string& name, const char* option) {
    CPLStringList options;
    if (option) options.AddString(option);
    return GDALDatasetUniquePtr(
        GDALDataset::Open(name.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, allowedDrivers().List(), options.List()));
}

bool isDriver(GDALDataset& set, const char* name) {
    return EQUAL(set.GetDriverName(), name);
}

/// A DBF without a code page: GDAL would read its bytes as Latin-1. We want the bytes.
bool needsRawText(GDALDataset& set) {
    if (!isDriver(set, "ESRI Shapefile") || set.GetLayerCount() == 0) return false;
    const char* page = set.GetLayer(0)->GetMetadataItem("ENCODING_FROM_CPG", "SHAPEFILE");
    return !page || !*page;
}

/// A sheet of nothing but text: GDAL takes its heading for a row.
bool needsHeading(GDALDataset& set) {
    if (!isDriver(set, "XLSX") && !isDriver(set, "ODS") && !isDriver(set, "XLS")) return false;
    for (OGRLayer* layer : set.GetLayers()) {
        const OGRFeatureDefn* fields = layer->GetLayerDefn();
        if (fields->GetFieldCount() > 0 && EQUAL(fields->GetFieldDefn(0)->GetNameRef(), "Field1")) return true;
    }
    return false;
}

import::LayerShape shapeOf(OGRwkbGeometryType type) {
    switch (wkbFlatten(type)) {
        case wkbNone:
            return import::LayerShape::Table;
        case wkbPoint:
        case wkbMultiPoint:
            return import::LayerShape::Point;
        case wkbPolygon:
        case wkbMultiPolygon:
        case wkbCurvePolygon:
        case wkbMultiSurface:
            return import::LayerShape::Area;
        case wkbLineString:
        case wkbMultiLineString:
        case wkbCompoundCurve:
        case wkbMultiCurve:
        case wkbCircularString:
            return import::LayerShape::Line;
        default:
            return import::LayerShape::Any;
    }
}

std::string crsOf(const OGRSpatialReference* srs) {
    if (!srs || srs->IsLocal()) return {};
    const std::string name = srs->GetName() ? srs->GetName() : "";
    // What GeoPackage calls "undefined" and MapInfo "nonearth" is no statement.
    if (name.empty() || name.starts_with("Undefined") || name.starts_with("unknown")) return {};
    const char* authority = srs->GetAuthorityName(nullptr);
    const char* code = srs->GetAuthorityCode(nullptr);
    if (authority && code && EQUAL(authority, "EPSG")) return std::string("EPSG:") + code;
    if (authority && code && EQUAL(authority, "OGC") && EQUAL(code, "CRS84")) return "EPSG:4326";
    char* text = nullptr;
    const char* const format[] = {"FORMAT=WKT2_2019", nullptr};
    srs->exportToWkt(&text, format);
    std::string wkt = text ? text : "";
    CPLFree(text);
    return wkt;
}

class GdalDataSet final : public import::DataSet {
public:
    GdalDataSet(const import::DataPlace& place, std::string path);
    ~GdalDataSet() override {
        const GdalSession session;
        set_.reset();
    }
    GdalDataSet(const GdalDataSet&) = delete;
    GdalDataSet& operator=(const GdalDataSet&) = delete;

    [[nodiscard]] const std::string& format() const override { return format_; }
    [[nodiscard]] const std::vector<import::LayerInfo>& layers() const override { return layers_; }
    [[nodiscard]] std::vector<std::string> files() const override;
    void forEach(std::size_t layer, std::span<const std::size_t> columns,
                 const std::function<bool(const import::Row&)>& take) override;

private:
    GDALDatasetUniquePtr set_;
    std::string path_;
    std::string format_;
    std::vector<import::LayerInfo> layers_;
};

GdalDataSet::GdalDataSet(const import::DataPlace& place, std::string path) : path_(std::move(path)) {
    GdalSession session;
    set_ = open(place.gdalName, nullptr);
    if (!set_) {
        const std::string why = session.message();
        const bool known =
            GDALIdentifyDriverEx(place.gdalName.c_str(), GDAL_OF_VECTOR, allowedDrivers().List(), nullptr);
        if (known) throw Error(ErrorCode::FileNotReadable, {path_, why});
        throw Error(ErrorCode::FormatUnknown, {path_});
    }
    if (needsRawText(*set_))
        set_ = open(place.gdalName, "ENCODING=");
    else if (needsHeading(*set_))
        set_ = open(place.gdalName, "HEADERS=FORCE");
    if (!set_) throw Error(ErrorCode::FileNotReadable, {path_, session.message()});
    format_ = set_->GetDriverName();
    for (OGRLayer* layer : set_->GetLayers()) {
        import::LayerInfo info;
        info.name = layer->GetName();
        info.shape = shapeOf(layer->GetGeomType());
        info.crs = crsOf(layer->GetSpatialRef());
        info.count = layer->GetFeatureCount(FALSE);
        for (const OGRFieldDefn* field : layer->GetLayerDefn()->GetFields()) {
            const OGRFieldType type = field->GetType();
            info.columns.push_back(
                {field->GetNameRef(), type != OFTInteger && type != OFTInteger64 && type != OFTReal});
        }
        layers_.push_back(std::move(info));
    }
}

std::vector<std::string> GdalDataSet::files() const {
    const GdalSession session;
    const CPLStringList list(set_->GetFileList());
    std::vector<std::string> files;
    for (const char* file : list) files.emplace_back(file);
    std::ranges::sort(files);
    return files;
}

void GdalDataSet::forEach(std::size_t layer, std::span<const std::size_t> columns,
                          const std::function<bool(const import::Row&)>& take) {
    GdalSession session;
    OGRLayer* from = set_->GetLayer(static_cast<int>(layer));
    // Otherwise GDAL keeps the features of the other layers until somebody reads them.
    if (format_ == "OSM")
        set_->ReleaseResultSet(set_->ExecuteSQL(
            (std::string("SET interest_layers = ") + from->GetName()).c_str(), nullptr, nullptr));
    from->ResetReading();
    import::Row row;
    row.fields.resize(columns.size());
    for (;;) {
        session.clear();
        const OGRFeatureUniquePtr feature(from->GetNextFeature());
        if (!feature) break;
        ++row.number;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const int field = static_cast<int>(columns[i]);
            if (feature->IsFieldSetAndNotNull(field))
                row.fields[i] = feature->GetFieldAsString(field);
            else
                row.fields[i].clear();
        }
        readShape(feature->GetGeometryRef(), row.shape);
        if (!take(row)) {
            from->ResetReading();
            return;
        }
    }
    if (session.failed()) throw Error(ErrorCode::FileNotReadable, {path_, session.message()});
}

}  // namespace

std::unique_ptr<import::DataSet> openDataSet(const import::DataPlace& place, const std::string& path) {
    return std::make_unique<GdalDataSet>(place, path);
}

}  // namespace ansinh::gdal
