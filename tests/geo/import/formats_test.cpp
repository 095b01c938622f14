#include "geo/core/error.hpp"
#include "geo/core/text_encoding.hpp"

#include "tests/geo/import/import_fixture.hpp"
#include <fstream>

namespace ansinh::import::test {
namespace {

class Formats : public ImportTest {
protected:
    void SetUp() override {
        const ExportLayer layer = layerOf({{"20194", "Hải Vân", square(108.0, 16)},
                                           {"20197", "Liên Chiểu", square(108.1, 16)},
                                           {"20200", "Hòa Khánh", square(108.2, 16)}});
        three_ = writeLayers(file("three.gpkg"), ExportFormat::GeoPackage, {&layer, 1}, Monitor::silent()).front();
    }
    static void expectThree(const BoundaryOutcome& outcome) {
        EXPECT_EQ(outcome.read, 3);
        EXPECT_EQ(outcome.accepted, 3) << listed(outcome);
        ASSERT_EQ(outcome.boundaries.size(), 3U);
        EXPECT_EQ(outcome.boundaries[2].commune, "20200");
        const Box box = boxOf(outcome.boundaries[2].shape);
        EXPECT_NEAR(box.min.x, 108.2, 1e-6);
        EXPECT_NEAR(box.max.y, 16.1, 1e-6);
    }
    static ErrorCode codeOf(const std::string& path) {
        try {
            (void)readOne(path, threeSquares());
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode{0};
    }

    std::string three_;
};

TEST_F(Formats, AreReadAlike) {
    for (const char* name : {"a.shp", "a.geojson", "a.kml", "a.tab", "a.mif", "a.fgb", "a.gml", "a.gpkg", "a.sqlite"}) {
        SCOPED_TRACE(name);
        std::vector<std::string> arguments;
        if (std::string(name) == "a.kml") arguments = {"-dsco", "NameField=name"};
        const auto outcome = readOne(convert(three_, name, arguments), threeSquares());
        expectThree(outcome);
        EXPECT_EQ(outcome.crs.kind, CrsVerdict::Kind::Declared);
    }
}

TEST_F(Formats, AZipIsReadAsItIs) {
    (void)convert(three_, "xa.shp");
    std::map<std::string, std::string> entries{{"doc.txt", write("doc.txt", "ghi chú")}};
    for (const char* part : {"xa.shp", "xa.shx", "xa.dbf", "xa.prj"})
        entries[std::string("ban do/") + part] = file(part);
    expectThree(readOne(zip("folder.zip", entries), threeSquares()));
    expectThree(readOne(zip("gpkg.zip", {{"three.gpkg", three_}}), threeSquares()));
}

TEST_F(Formats, PathsMayBeVietnamese) {
    const std::string path = convert(three_, "Bản đồ (94 xã).gpkg");
    expectThree(readOne(path, threeSquares()));
    const auto zipped = readOne(zip("Đà Nẵng.zip", {{"Ranh giới/Xã phường.gpkg", path}}), threeSquares());
    expectThree(zipped);
    const ExportLayer layer = layerOf({{"20194", "Hải Vân", square(108.0, 16)}});
    const auto written = writeLayers(file("Kết quả.gpkg"), ExportFormat::GeoPackage, {&layer, 1}, Monitor::silent());
    EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(std::u8string(written[0].begin(), written[0].end()))));
}

TEST_F(Formats, TheOrderAndTheCompanionsMakeTheChecksum) {
    const std::string shp = convert(three_, "c.shp");
    const std::string before = readOne(shp, threeSquares()).checksum;
    EXPECT_EQ(readOne(shp, threeSquares()).checksum, before);
    std::ofstream(file("c.prj"), std::ios::app | std::ios::binary) << " ";
    EXPECT_NE(readOne(shp, threeSquares()).checksum, before);
}

TEST_F(Formats, AZipOfSeveralShapefilesBringsThemAll) {
    std::map<std::string, std::string> entries;
    for (const char* code : {"20194", "20197", "20200"}) {
        const std::string stem = std::string("x") + code;
        (void)convert(three_, stem + ".shp", {"-where", std::string("code='") + code + "'"});
        for (const char* end : {".shp", ".shx", ".dbf", ".prj"}) entries[stem + end] = file(stem + end);
    }
    auto outcome = readOne(zip("three.zip", entries), threeSquares());
    expectThree(outcome);
    entries["y.shp"] = entries["x20194.shp"];
    entries["y.shx"] = entries["x20194.shx"];
    entries["y.dbf"] = entries["x20194.dbf"];
    entries["y.prj"] = entries["x20194.prj"];
    outcome = readOne(zip("double.zip", entries), threeSquares());
    EXPECT_EQ(outcome.refused, 1);
    EXPECT_EQ(issueWith(outcome, "commune_double").file, "double.zip/y.shp");
}

TEST_F(Formats, SeveralFilesAreOneImport) {
    const std::vector<std::string> paths{convert(three_, "a.geojson", {"-where", "code='20194'"}),
                                         convert(three_, "b.fgb", {"-where", "code<>'20194'"})};
    const auto outcome = readBoundaries(paths, threeSquares(), {}, Monitor::silent());
    expectThree(outcome);
    EXPECT_EQ(outcome.files, paths);
}

TEST_F(Formats, OtherLayersOfTheFileAreLeftAlone) {
    ExportLayer rivers = layerOf({{"1", "Sông Hàn", square(108.05, 16.02, 0.01)}});
    rivers.name = "rivers";
    ExportLayer stations;
    stations.name = "stations";
    stations.shape = ExportLayer::Shape::Point;
    stations.columns = {"name"};
    stations.rows.push_back({{std::string("Trạm")}, Point{108.05, 16.05}, {}});
    const std::vector<ExportLayer> layers{rivers, stations,
                                          layerOf({{"20194", "Hải Vân", square(108.0, 16)},
                                                   {"20197", "Liên Chiểu", square(108.1, 16)},
                                                   {"20200", "Hòa Khánh", square(108.2, 16)}})};
    const auto paths = writeLayers(file("all.gpkg"), ExportFormat::GeoPackage, layers, Monitor::silent());
    expectThree(readOne(paths.front(), threeSquares()));
    Options options;
    options.layer = "rivers";
    EXPECT_EQ(readOne(paths.front(), threeSquares(), options).refused, 1);
    options.layer = "nothing";
    EXPECT_THROW((void)readOne(paths.front(), threeSquares(), options), Error);
}

TEST_F(Formats, LegacyTextInADbfWithoutACodePageIsConverted) {
    // The same names as TCVN3 and VNI bytes; GDAL writes what it is given.
    const std::map<std::string, std::vector<std::string>> written{{"TCVN3",
                                                                   {"H\xb6i V\xa9n", "Li\xaan Chi\xd3u",
                                                                    "H\xdf"
                                                                    "a Kh\xb8nh"}},
                                                                  {"VNI",
                                                                   {"Ha\xfbi Va\xe2n", "Lie\xe2n Chie\xe5u",
                                                                    "Ho\xf8"
                                                                    "a Kha\xf9nh"}},
                                                                  {"CP1258",
                                                                   {"Ha\xd2i V\xe2n", "Li\xean Chi\xea\xd2u",
                                                                    "Ho\xcc"
                                                                    "a Kh\xe1nh"}}};
    for (const auto& [encoding, names] : written) {
        SCOPED_TRACE(encoding);
        (void)convert(three_, encoding + ".shp", {"-select", "name", "-lco", "ENCODING="});
        // The names in the table are replaced in place, byte for byte: 80 bytes a record after the heading.
        std::fstream table(file(encoding + ".dbf"), std::ios::in | std::ios::out | std::ios::binary);
        table.seekg(8);
        const int heading = table.get() | table.get() << 8;
        const int record = table.get() | table.get() << 8;
        table.seekp(29);
        table.put('\0');
        for (std::size_t i = 0; i < names.size(); ++i) {
            table.seekp(heading + static_cast<int>(i) * record + 1);
            std::string cell = names[i];
            cell.resize(static_cast<std::size_t>(record - 1), ' ');
            table << cell;
        }
        table.close();
        std::filesystem::remove(file(encoding + ".cpg"));
        const auto outcome = readOne(file(encoding + ".shp"), threeSquares());
        expectThree(outcome);
        EXPECT_EQ(outcome.encoding, encoding);
        EXPECT_EQ(count(outcome, "encoding_converted"), 1U) << listed(outcome);
    }
}

TEST_F(Formats, LegacyTextThatSomebodyReadAsLatin1IsConvertedToo) {
    // "Hải Vân", "Liên Chiểu", "Hòa Khánh" in TCVN3, then taken for Latin-1 and saved as UTF-8.
    const std::string path = write("m.geojson",
                                   "{\"type\":\"FeatureCollection\",\"features\":["
                                   "{\"type\":\"Feature\",\"properties\":{\"ten\":\"H\u00b6i "
                                   "V\u00a9n\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[108,16],[108.1,"
                                   "16],[108.1,16.1],[108,16.1],[108,16]]]}},"
                                   "{\"type\":\"Feature\",\"properties\":{\"ten\":\"Li\u00aan "
                                   "Chi\u00d3u\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[108.1,16],[108."
                                   "2,16],[108.2,16.1],[108.1,16.1],[108.1,16]]]}},"
                                   "{\"type\":\"Feature\",\"properties\":{\"ten\":\"H\u00dfa "
                                   "Kh\u00b8nh\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[108.2,16],[108."
                                   "3,16],[108.3,16.1],[108.2,16.1],[108.2,16]]]}}]}");
    const auto outcome = readOne(path, threeSquares());
    expectThree(outcome);
    EXPECT_EQ(outcome.encoding, "TCVN3");
}

TEST_F(Formats, WhatCannotBeReadIsSaidByKind) {
    EXPECT_EQ(codeOf(file("absent.gpkg")), ErrorCode::FileNotFound);
    EXPECT_EQ(codeOf(write("empty.geojson", "")), ErrorCode::FileEmpty);
    EXPECT_EQ(codeOf(write("letter.docx", "Kính gửi Ủy ban nhân dân")), ErrorCode::FormatUnknown);
    EXPECT_EQ(codeOf(write("noise.shp", std::string(500, '\x07'))), ErrorCode::FormatUnknown);
    EXPECT_EQ(codeOf(write("table.csv", "code,name\n20194,Hải Vân\n")), ErrorCode::FileHasNoGeometry);
    EXPECT_EQ(codeOf(write("none.geojson", R"({"type":"FeatureCollection","features":[]})")), ErrorCode::FileEmpty);
    EXPECT_EQ(codeOf(zip("papers.zip", {{"a.txt", write("a.txt", "x")}})), ErrorCode::FormatUnknown);
    EXPECT_EQ(codeOf(write("broken.zip", std::string("PK\x03\x04") + std::string(100, 'x'))),
              ErrorCode::FileNotReadable);
}

TEST_F(Formats, TruncatedFilesNeverLoseRowsInSilence) {
    ANSINH_NEEDS_REAL_DATA();
    for (const char* name : {"t.gpkg", "t.fgb", "t.geojson", "t.kml", "t.shp"}) {
        SCOPED_TRACE(name);
        const std::string path = convert(realData("communes.gpkg"), name);
        std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2);
        try {
            const auto outcome = readOne(path, realReference());
            // A Shapefile's table and index are whole: each row is there, those without a shape refused.
            EXPECT_EQ(outcome.read, 94);
            EXPECT_GT(outcome.refused, 0);
        } catch (const Error& error) {
            EXPECT_TRUE(error.code() == ErrorCode::FileNotReadable || error.code() == ErrorCode::FormatUnknown)
                << error.what();
        }
    }
}

TEST_F(Formats, NothingReachesStderr) {
    ::testing::internal::CaptureStderr();
    (void)codeOf(write("bad.geojson", R"({"type":"FeatureCollection","features":[{"type":)"));
    (void)codeOf(write("noise.gpkg", std::string(500, '\x07')));
    (void)codeOf(write("bad.kml", "<kml><Document>"));
    EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
}

}  // namespace
}  // namespace ansinh::import::test
