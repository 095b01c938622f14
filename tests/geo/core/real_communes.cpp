#include "real_communes.hpp"

#include <gdal.h>
#include <ogr_api.h>

#include <filesystem>
#include <stdexcept>

namespace ansinh::test {

namespace {

const std::filesystem::path folder = std::filesystem::path(ANSINH_TEST_DATA) / "danang";

/// One layer of a file, closed with its file.
class Layer {
public:
    explicit Layer(const std::filesystem::path& file) {
        GDALAllRegister();
        file_ = GDALOpenEx(file.string().c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, nullptr, nullptr, nullptr);
        if (file_ == nullptr) throw std::runtime_error("cannot open " + file.string());
    }
    ~Layer() { GDALClose(file_); }
    Layer(const Layer&) = delete;
    Layer& operator=(const Layer&) = delete;

    template <typename Visit>
    void forEach(Visit visit) const {
        OGRLayerH layer = GDALDatasetGetLayer(file_, 0);
        while (OGRFeatureH feature = OGR_L_GetNextFeature(layer)) {
            visit(feature);
            OGR_F_Destroy(feature);
        }
    }

private:
    GDALDatasetH file_;
};

std::string textOf(OGRFeatureH feature, const char* field) {
    return OGR_F_GetFieldAsString(feature, OGR_F_GetFieldIndex(feature, field));
}

double numberOf(OGRFeatureH feature, const char* field) {
    return std::stod("0" + textOf(feature, field));
}

Ring ringOf(OGRGeometryH geometry) {
    Ring ring;
    for (int i = 0; i < OGR_G_GetPointCount(geometry); ++i)
        ring.push_back({OGR_G_GetX(geometry, i), OGR_G_GetY(geometry, i)});
    return ring;
}

void appendPolygons(OGRGeometryH geometry, MultiPolygon& shape) {
    if (wkbFlatten(OGR_G_GetGeometryType(geometry)) != wkbPolygon) {
        for (int i = 0; i < OGR_G_GetGeometryCount(geometry); ++i)
            appendPolygons(OGR_G_GetGeometryRef(geometry, i), shape);
        return;
    }
    Polygon& polygon = shape.emplace_back();
    polygon.outer = ringOf(OGR_G_GetGeometryRef(geometry, 0));
    for (int i = 1; i < OGR_G_GetGeometryCount(geometry); ++i)
        polygon.holes.push_back(ringOf(OGR_G_GetGeometryRef(geometry, i)));
}

}  // namespace

bool haveRealCommunes() {
    return std::filesystem::exists(folder / "communes.gpkg");
}

const std::vector<Boundary>& realBoundaries() {
    static const std::vector<Boundary> boundaries = [] {
        std::vector<Boundary> result;
        Layer(folder / "communes.gpkg").forEach([&](OGRFeatureH feature) {
            Boundary& boundary = result.emplace_back();
            boundary.commune = textOf(feature, "code");
            boundary.quality = BoundaryQuality::Official;
            appendPolygons(OGR_F_GetGeometryRef(feature), boundary.shape);
        });
        return result;
    }();
    return boundaries;
}

const std::vector<Commune>& realCommunes() {
    static const std::vector<Commune> communes = [] {
        std::vector<Commune> result;
        Layer(folder / "communes.csv").forEach([&](OGRFeatureH feature) {
            Commune& commune = result.emplace_back();
            commune.code = textOf(feature, "code");
            commune.name = textOf(feature, "name_short");
            commune.legalAreaKm2 = numberOf(feature, "area_km2");
            commune.labelPoint = {numberOf(feature, "label_lon"), numberOf(feature, "label_lat")};
        });
        return result;
    }();
    return communes;
}

Boundary boundaryOf(const std::string& code, Ring outer) {
    return {code, BoundaryQuality::Official, {Polygon{std::move(outer), {}}}, 0};
}

Ring square(double x, double y, double size) {
    return {{x, y}, {x, y + size}, {x + size, y + size}, {x + size, y}, {x, y}};
}

}  // namespace ansinh::test
