#include "geo/import/vector_export.hpp"

#include "geo/core/error.hpp"
#include "geo/import/point_import.hpp"

#include "tests/geo/import/import_fixture.hpp"
#include <fstream>
#include <sstream>

namespace ansinh::import::test {
namespace {

class Exports : public ImportTest {
protected:
    static std::vector<ExportLayer> layers() {
        ExportLayer areas =
            layerOf({{"20194", "Hải Vân", square(108.0, 16)}, {"20197", "Liên Chiểu", square(108.1, 16)}});
        areas.columns.insert(areas.columns.end(), {"people", "share"});
        areas.rows[0].fields.insert(areas.rows[0].fields.end(), {std::int64_t{48992}, 0.25});
        areas.rows[1].fields.insert(areas.rows[1].fields.end(), {std::monostate{}, std::int64_t{1}});
        ExportLayer points;
        points.name = "points";
        points.shape = ExportLayer::Shape::Point;
        points.columns = {"name"};
        points.rows.push_back({{std::string("Chợ \"Cồn\", tầng 1")}, Point{108.05, 16.05}, {}});
        points.rows.push_back({{std::string("Chưa rõ")}, {}, {}});
        ExportLayer table;
        table.name = "notes";
        table.columns = {"text", "empty"};
        table.rows.push_back({{std::string("Ghi chú"), std::monostate{}}, {}, {}});
        return {areas, points, table};
    }
    [[nodiscard]] std::string bytesOf(const std::string& path) const {
        std::ifstream in(path, std::ios::binary);
        std::ostringstream bytes;
        bytes << in.rdbuf();
        return bytes.str();
    }
    [[nodiscard]] std::size_t filesHere() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(file("")), {}));
    }
};

TEST_F(Exports, AGeoPackageHoldsAllLayersAndComesBackBitForBit) {
    const auto paths = writeLayers(file("out.gpkg"), ExportFormat::GeoPackage, layers(), Monitor::silent());
    EXPECT_EQ(paths, (std::vector<std::string>{file("out.gpkg")}));
    EXPECT_EQ(filesHere(), 1U);
    EXPECT_EQ(previewTable(paths.front(), {}, 5).layers, (std::vector<std::string>{"communes", "points", "notes"}));
    EXPECT_EQ(areaInFile(paths.front(), "code = '20194'"), square(108.0, 16));
    Options options;
    options.layer = "communes";
    const TablePreview preview = previewTable(paths.front(), options, 5);
    EXPECT_EQ(preview.rows[0], (std::vector<std::string>{"20194", "Hải Vân", "48992", "0.25"}));
    EXPECT_EQ(preview.rows[1], (std::vector<std::string>{"20197", "Liên Chiểu", "", "1"}));
}

TEST_F(Exports, OtherFormatsMakeAFileForEachLayer) {
    const auto csv = writeLayers(file("out.csv"), ExportFormat::Csv, layers(), Monitor::silent());
    EXPECT_EQ(csv, (std::vector<std::string>{file("out-communes.csv"), file("out-points.csv"), file("out-notes.csv")}));
    const auto json = writeLayers(file("out.geojson"), ExportFormat::GeoJson, layers(), Monitor::silent());
    EXPECT_EQ(json.at(1), file("out-points.geojson"));
    EXPECT_EQ(filesHere(), 6U);
    EXPECT_EQ(previewTable(json.at(0), {}, 1).rows.at(0).at(1), "Hải Vân");
}

TEST_F(Exports, CsvIsWhatSpreadsheetsShowVietnameseFrom) {
    const std::vector<ExportLayer> all = layers();
    const auto paths = writeLayers(file("p.csv"), ExportFormat::Csv, {&all[1], 1}, Monitor::silent());
    EXPECT_EQ(bytesOf(paths.front()),
              "\xEF\xBB\xBF"
              "name,lon,lat\r\n"
              "\"Chợ \"\"Cồn\"\", tầng 1\",108.05,16.05\r\n"
              "Chưa rõ,,\r\n");
    // And our own import reads it back, mark and all.
    const auto outcome = readPoints(paths, threeSquares(), {}, [](auto) {}, Monitor::silent());
    EXPECT_EQ(outcome.read, 2);
    EXPECT_EQ(outcome.accepted, 1);
}

TEST_F(Exports, GeoJsonRoundTripsThroughTheBoundaryImport) {
    const std::vector<ExportLayer> all = layers();
    const auto paths = writeLayers(file("a.geojson"), ExportFormat::GeoJson, {all.data(), 1}, Monitor::silent());
    const auto outcome = readOne(paths.front(), threeSquares());
    EXPECT_EQ(outcome.accepted, 2) << listed(outcome);
}

TEST_F(Exports, ACancelledExportLeavesWhatWasThere) {
    class Stopped final : public Monitor {
        void progress(std::string_view, double) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stopped;
    for (const auto& [name, format] :
         {std::pair{"a.gpkg", ExportFormat::GeoPackage}, std::pair{"a.geojson", ExportFormat::GeoJson},
          std::pair{"a.csv", ExportFormat::Csv}}) {
        const std::string path = write(name, "before");
        const std::vector<ExportLayer> all = layers();
        try {
            (void)writeLayers(path, format, {all.data(), 1}, stopped);
            FAIL() << name;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::Cancelled);
        }
        EXPECT_EQ(bytesOf(path), "before");
    }
    EXPECT_EQ(filesHere(), 3U);
}

TEST_F(Exports, AFolderThatIsNotThereIsNotWritable) {
    for (const auto format : {ExportFormat::GeoPackage, ExportFormat::GeoJson, ExportFormat::Csv}) {
        const std::vector<ExportLayer> all = layers();
        try {
            (void)writeLayers(file("no/such/folder/a.x"), format, {all.data(), 1}, Monitor::silent());
            FAIL();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::NotWritable);
        }
    }
}

}  // namespace
}  // namespace ansinh::import::test
