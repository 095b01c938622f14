// Makes a synthetic country for the map's benchmarks: a project that knows its communes, and polygons for `ansinh import
// boundaries`. Communes are cells of a bent grid; neighbours share every vertex of their border exactly.

#include "geo/store/project_file.hpp"

#include <gdal.h>
#include <ogr_api.h>
#include <ogr_srs_api.h>

#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Place {
    double x, y;
};

// Longitudes and latitudes of about Việt Nam's mainland: 500 km by 1,600 km, 30 cells by 110.
constexpr int columns = 30;
constexpr int rows = 110;
constexpr double west = 103.8;
constexpr double south = 8.6;
constexpr double cellWidth = 0.155;
constexpr double cellHeight = 0.13;

/// A number between -1 and 1 that is always the same for the same two numbers.
double noise(std::uint64_t a, std::uint64_t b) {
    std::uint64_t h = a * 0x9E3779B97F4A7C15ULL ^ (b + 0x632BE59BD9B4E019ULL) * 0xD6E8FEB86659FD93ULL;
    h ^= h >> 31U;
    h *= 0x94D049BB133111EBULL;
    h ^= h >> 29U;
    return static_cast<double>(h >> 11U) / static_cast<double>(1ULL << 52U) - 1;
}

std::uint64_t cornerNumber(int column, int row) {
    return static_cast<std::uint64_t>(row) * (columns + 1) + static_cast<std::uint64_t>(column);
}

Place corner(int column, int row) {
    const std::uint64_t n = cornerNumber(column, row);
    // The country bends; corners are pushed about so that no two communes look alike.
    const double bend = 1.6 * std::sin(row / 110.0 * 3.1) - 0.8 * std::sin(row / 110.0 * 6.3);
    return {west + bend + (column + 0.12 * noise(n, 1)) * cellWidth, south + (row + 0.12 * noise(n, 2)) * cellHeight};
}

/// Splits the line between two corners again and again, each time moving the middle aside: 2^depth pieces, the same
/// from either end.
void split(std::vector<Place>& line, Place a, Place b, std::uint64_t seed, std::uint64_t path, int depth) {
    if (depth == 0) {
        line.push_back(b);
        return;
    }
    // Less for smaller pieces, so that no line comes round to cross another.
    const double aside = 0.1 * std::pow(0.85, std::log2(static_cast<double>(path))) * noise(seed, path);
    const Place middle{(a.x + b.x) / 2 - (b.y - a.y) * aside, (a.y + b.y) / 2 + (b.x - a.x) * aside};
    split(line, a, middle, seed, path * 2, depth - 1);
    split(line, middle, b, seed, path * 2 + 1, depth - 1);
}

class Country {
public:
    explicit Country(int depth) : depth_(depth) {}

    [[nodiscard]] std::vector<Place> ring(int column, int row) const {
        std::vector<Place> ring{corner(column, row)};
        append(ring, edge(column, row, true), false);
        append(ring, edge(column + 1, row, false), false);
        append(ring, edge(column, row + 1, true), true);
        append(ring, edge(column, row, false), true);
        return ring;
    }

private:
    /// From a corner to the next one east or north of it.
    [[nodiscard]] std::vector<Place> edge(int column, int row, bool east) const {
        std::vector<Place> line{corner(column, row)};
        split(line, line.front(), east ? corner(column + 1, row) : corner(column, row + 1),
              cornerNumber(column, row) * 2 + (east ? 1 : 0), 1, depth_);
        return line;
    }
    static void append(std::vector<Place>& ring, const std::vector<Place>& line, bool backwards) {
        if (backwards)
            ring.insert(ring.end(), line.rbegin() + 1, line.rend());
        else
            ring.insert(ring.end(), line.begin() + 1, line.end());
    }

    int depth_;
};

std::string codeOf(int column, int row) {
    char text[8];
    std::snprintf(text, sizeof text, "%05d", 10000 + row * columns + column);
    return text;
}

/// Names that are far from each other for the matcher of names: syllables that differ in more than one letter.
std::string nameOf(int column, int row) {
    static const char* const first[] = {"Bình", "Đông", "Khánh", "Long", "Mỹ",   "Nghĩa", "Phú",  "Quang", "Sơn",
                                        "Tân",  "Thạnh", "Trung", "Vĩnh", "Xuân", "Yên",   "Hưng", "Lộc",   "Giang"};
    const int n = row * columns + column;
    constexpr int count = static_cast<int>(std::size(first));
    return std::string(first[n % count]) + " " + first[n / count % count] + " " + first[n / count / count % count] +
           " " + std::to_string(n);
}

/// A project that knows the communes and has no boundaries yet: the schematic cells of `ansinh new` are made for a city.
void makeProject(const fs::path& path) {
    std::vector<ansinh::Commune> communes;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const Place a = corner(column, row);
            const Place b = corner(column + 1, row + 1);
            ansinh::Commune& commune = communes.emplace_back();
            commune.code = codeOf(column, row);
            commune.name = nameOf(column, row);
            commune.kind = ansinh::CommuneKind::Commune;
            commune.legalAreaKm2 = 240;
            commune.population = 20000 + (row * 7919 + column * 104729) % 30000;
            commune.labelPoint = {(a.x + b.x) / 2, (a.y + b.y) / 2};
            commune.reports = true;
        }
    }
    fs::remove(path);
    auto file = ansinh::store::ProjectFile::create(path.string(), "country_data");
    file.write([&] {
        file.putCity("99", {"Nước thử", "Test country"});
        ansinh::Batch batch;
        batch.kind = "facts";
        batch.file = "synthetic country";
        const std::int64_t id = file.beginBatch(batch);
        file.putCommunes(communes, id);
        const auto count = static_cast<std::int64_t>(communes.size());
        file.finishBatch(id, count, count, 0, {});
    });
}

std::size_t writePolygons(const fs::path& file, const Country& country) {
    GDALAllRegister();
    fs::remove(file);
    GDALDatasetH data =
        GDALCreate(GDALGetDriverByName("GPKG"), file.string().c_str(), 0, 0, 0, GDT_Unknown, nullptr);
    if (data == nullptr) throw std::runtime_error("cannot write " + file.string());
    OGRSpatialReferenceH wgs84 = OSRNewSpatialReference(nullptr);
    OSRImportFromEPSG(wgs84, 4326);
    OSRSetAxisMappingStrategy(wgs84, OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayerH layer = GDALDatasetCreateLayer(data, "communes", wgs84, wkbPolygon, nullptr);
    for (const char* name : {"code", "name"}) {
        OGRFieldDefnH field = OGR_Fld_Create(name, OFTString);
        OGR_L_CreateField(layer, field, 1);
        OGR_Fld_Destroy(field);
    }
    std::size_t vertices = 0;
    if (OGR_L_StartTransaction(layer) != OGRERR_NONE) throw std::runtime_error("no transaction");
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const std::vector<Place> places = country.ring(column, row);
            vertices += places.size() - 1;
            OGRGeometryH ring = OGR_G_CreateGeometry(wkbLinearRing);
            OGR_G_SetPointCount(ring, static_cast<int>(places.size()));
            for (std::size_t i = 0; i < places.size(); ++i)
                OGR_G_SetPoint_2D(ring, static_cast<int>(i), places[i].x, places[i].y);
            OGRGeometryH polygon = OGR_G_CreateGeometry(wkbPolygon);
            OGR_G_AddGeometryDirectly(polygon, ring);
            OGRFeatureH feature = OGR_F_Create(OGR_L_GetLayerDefn(layer));
            OGR_F_SetFieldString(feature, 0, codeOf(column, row).c_str());
            OGR_F_SetFieldString(feature, 1, nameOf(column, row).c_str());
            OGR_F_SetGeometryDirectly(feature, polygon);
            if (OGR_L_CreateFeature(layer, feature) != OGRERR_NONE) throw std::runtime_error("a row was refused");
            OGR_F_Destroy(feature);
        }
    }
    if (OGR_L_CommitTransaction(layer) != OGRERR_NONE) throw std::runtime_error("not stored");
    GDALClose(data);
    OSRDestroySpatialReference(wgs84);
    return vertices;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr,
                     "country_data FOLDER [DEPTH]: 3,300 communes with 4·2^DEPTH vertices each (default 9: 6.8 million)"
                     " into FOLDER/communes.gpkg, and a project for them\n");
        return 1;
    }
    try {
        const fs::path folder = argv[1];
        fs::create_directories(folder);
        makeProject(folder / "country.ansinh");
        const std::size_t vertices =
            writePolygons(folder / "communes.gpkg", Country(argc > 2 ? std::atoi(argv[2]) : 9));
        std::printf("%d communes, %zu vertices\n", columns * rows, vertices);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
