#include "geo/import/ogr_source.hpp"

#include "geo/core/error.hpp"
#include "geo/import/checksum.hpp"
#include "geo/import/gdal_session.hpp"

#include <cpl_string.h>
#include <ogr_spatialref.h>
#include <ogrsf_frmts.h>

#include <algorithm>
#include <set>

namespace ansinh::import {
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

LayerShape shapeOf(OGRwkbGeometryType type) {
    switch (wkbFlatten(type)) {
        case wkbNone:
            return LayerShape::Table;
        case wkbPoint:
        case wkbMultiPoint:
            return LayerShape::Point;
        case wkbPolygon:
        case wkbMultiPolygon:
        case wkbCurvePolygon:
        case wkbMultiSurface:
            return LayerShape::Area;
        case wkbLineString:
        case wkbMultiLineString:
        case wkbCompoundCurve:
        case wkbMultiCurve:
        case wkbCircularString:
            return LayerShape::Line;
        default:
            return LayerShape::Any;
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

}  // namespace

struct OgrSource::State {
    GDALDatasetUniquePtr set;
    std::string path;
    std::string label;
    std::string format;
    std::vector<LayerInfo> layers;
};

OgrSource::OgrSource(const DataPlace& place, const std::string& path) : state_(std::make_unique<State>()) {
    GdalSession session;
    state_->path = path;
    state_->label = place.label;
    state_->set = open(place.gdalName, nullptr);
    if (!state_->set) {
        const std::string why = session.message();
        const bool known =
            GDALIdentifyDriverEx(place.gdalName.c_str(), GDAL_OF_VECTOR, allowedDrivers().List(), nullptr);
        if (known) throw Error(ErrorCode::FileNotReadable, {path, why});
        throw Error(ErrorCode::FormatUnknown, {path});
    }
    if (needsRawText(*state_->set))
        state_->set = open(place.gdalName, "ENCODING=");
    else if (needsHeading(*state_->set))
        state_->set = open(place.gdalName, "HEADERS=FORCE");
    if (!state_->set) throw Error(ErrorCode::FileNotReadable, {path, session.message()});
    state_->format = state_->set->GetDriverName();
    for (OGRLayer* layer : state_->set->GetLayers()) {
        LayerInfo info;
        info.name = layer->GetName();
        info.shape = shapeOf(layer->GetGeomType());
        info.crs = crsOf(layer->GetSpatialRef());
        info.count = layer->GetFeatureCount(FALSE);
        for (const OGRFieldDefn* field : layer->GetLayerDefn()->GetFields()) {
            const OGRFieldType type = field->GetType();
            info.columns.push_back(
                {field->GetNameRef(), type != OFTInteger && type != OFTInteger64 && type != OFTReal});
        }
        state_->layers.push_back(std::move(info));
    }
}

OgrSource::~OgrSource() {
    if (!state_) return;
    const GdalSession session;
    state_.reset();
}
OgrSource::OgrSource(OgrSource&&) noexcept = default;
OgrSource& OgrSource::operator=(OgrSource&&) noexcept = default;

const std::string& OgrSource::format() const {
    return state_->format;
}
const std::string& OgrSource::label() const {
    return state_->label;
}
const std::vector<LayerInfo>& OgrSource::layers() const {
    return state_->layers;
}

std::vector<std::string> OgrSource::files() const {
    const GdalSession session;
    const CPLStringList list(state_->set->GetFileList());
    std::vector<std::string> files;
    for (const char* file : list) files.emplace_back(file);
    std::ranges::sort(files);
    return files;
}

void OgrSource::forEach(std::size_t layer, std::span<const std::size_t> columns,
                        const std::function<bool(const Row&)>& take) {
    GdalSession session;
    OGRLayer* from = state_->set->GetLayer(static_cast<int>(layer));
    // Otherwise GDAL keeps the features of the other layers until somebody reads them.
    if (state_->format == "OSM")
        state_->set->ReleaseResultSet(state_->set->ExecuteSQL(
            (std::string("SET interest_layers = ") + from->GetName()).c_str(), nullptr, nullptr));
    from->ResetReading();
    Row row;
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
    if (session.failed()) throw Error(ErrorCode::FileNotReadable, {state_->path, session.message()});
}

std::vector<OgrSource> openAll(std::span<const std::string> paths) {
    std::vector<OgrSource> sources;
    for (const std::string& path : paths)
        for (const DataPlace& place : dataPlacesOf(path)) sources.emplace_back(place, path);
    return sources;
}

std::string checksumOf(std::span<const std::string> paths, std::span<const OgrSource> sources, Monitor& monitor) {
    std::vector<std::string> files(paths.begin(), paths.end());
    for (const OgrSource& source : sources)
        for (const std::string& file : source.files()) {
            const bool real = !file.starts_with("/vsi") && std::filesystem::is_regular_file(pathOf(file));
            if (real && std::ranges::find(files, file) == files.end()) files.push_back(file);
        }
    return checksumOf(std::span<const std::string>(files), monitor);
}

std::vector<OgrSource> openAll(std::span<const std::string> paths, Outcome& outcome, Monitor& monitor) {
    if (paths.empty()) throw Error(ErrorCode::BadArgument, {"files", "", "at least one"});
    monitor.checkpoint("reading", 0);
    std::vector<OgrSource> sources = openAll(paths);
    outcome.files.assign(paths.begin(), paths.end());
    outcome.format = sources.front().format();
    outcome.checksum = checksumOf(paths, sources, monitor);
    return sources;
}

std::vector<LayerRef> chooseLayers(std::span<OgrSource> sources, const std::string& name,
                                   const std::function<bool(const LayerInfo&)>& wanted) {
    std::vector<LayerRef> chosen;
    std::string known;
    for (OgrSource& source : sources)
        for (std::size_t i = 0; i < source.layers().size(); ++i) {
            const LayerInfo& info = source.layers()[i];
            known += (known.empty() ? "" : ", ") + info.name;
            if (name.empty() ? wanted(info) : info.name == name) chosen.push_back({&source, i, {}});
        }
    if (chosen.empty() && !name.empty()) throw Error(ErrorCode::UnknownLayer, {name, known});
    if (chosen.size() > 1)
        for (LayerRef& layer : chosen) {
            layer.label = layer.source->label();
            if (layer.source->layers().size() > 1) layer.label += "|" + layer.info().name;
        }
    return chosen;
}

}  // namespace ansinh::import
