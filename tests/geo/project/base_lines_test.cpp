#include "geo/project/base_lines.hpp"

#include <gmock/gmock.h>

#include <fstream>

#include "geo/core/error.hpp"
#include "geo/project/import_kinds.hpp"
#include "geo/store/base_line_table.hpp"
#include "tests/geo/project/temp_project.hpp"

namespace ansinh::test {
namespace {

std::string feature(const std::string& properties, const std::string& type, const std::string& coordinates) {
    return R"({"type":"Feature","properties":{)" + properties + R"(},"geometry":{"type":")" + type +
           R"(","coordinates":)" + coordinates + "}}";
}

std::string collection(const std::vector<std::string>& features) {
    std::string text = R"({"type":"FeatureCollection","features":[)";
    for (const std::string& one : features) text += (text.back() == '[' ? "" : ",") + one;
    return text + "]}";
}

const std::string thuBon = "[[107.95,15.75],[108.05,15.85],[108.35,15.87]]";
const std::string streets = "[[108.20,16.05],[108.22,16.06]]";

class BaseLinesTest : public testing::Test {
protected:
    std::string write(const std::string& name, const std::vector<std::string>& features) {
        std::ofstream(folder.file(name)) << collection(features);
        return folder.file(name);
    }
    ImportReport store(const std::string& kind, const std::string& file) {
        return importKind(kind).store(project, {{file}, {}, {}}, Monitor::silent());
    }
    [[nodiscard]] std::vector<Line> stored(BaseLineKind kind) const {
        const auto file = store::ProjectFile::open(project.path(), store::ProjectFile::Mode::ReadOnly);
        return store::baseLinesInForce(file.connection(), kind);
    }

    TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
};

TEST_F(BaseLinesTest, RiversAndRoadsAreBatchesOfTheirOwn) {
    EXPECT_TRUE(project.baseLineLevels().empty());
    const auto rivers = store("rivers", write("song.geojson", {feature("", "LineString", thuBon)}));
    EXPECT_GT(rivers.batch, 0);
    EXPECT_EQ(rivers.outcome.accepted, 1);
    const auto roads = store("base_roads", write("duong.geojson", {feature("", "MultiLineString", "[" + streets + "," + thuBon + "]")}));
    EXPECT_THAT(stored(BaseLineKind::River), testing::ElementsAre(Line{{107.95, 15.75}, {108.05, 15.85}, {108.35, 15.87}}));
    EXPECT_EQ(stored(BaseLineKind::Road).size(), 2u);
    EXPECT_EQ(project.baseLineLevels().rivers.at(0).paths.size(), 1u);
    EXPECT_EQ(project.baseLineLevels().roads.at(0).paths.size(), 2u);
    project.undoBatch(rivers.batch, Monitor::silent());
    EXPECT_TRUE(project.baseLineLevels().rivers.empty());
    EXPECT_EQ(project.baseLineLevels().roads.at(0).paths.size(), 2u);
    EXPECT_EQ(project.batches().front().kind, "base_roads");
    project.undoBatch(roads.batch, Monitor::silent());
    EXPECT_TRUE(project.baseLineLevels().empty());
}

TEST_F(BaseLinesTest, ALaterImportTakesThePlaceOfTheOneBeforeUntilItIsUndone) {
    store("rivers", write("a.geojson", {feature("", "LineString", thuBon)}));
    const auto second = store("rivers", write("b.geojson", {feature("", "LineString", streets)}));
    ASSERT_EQ(stored(BaseLineKind::River).size(), 1u);
    EXPECT_EQ(stored(BaseLineKind::River)[0].size(), 2u);
    EXPECT_EQ(project.baseLineLevels().rivers.at(0).paths.at(0).xy.size(), 4u);
    project.undoBatch(second.batch, Monitor::silent());
    ASSERT_EQ(stored(BaseLineKind::River).size(), 1u);
    EXPECT_EQ(stored(BaseLineKind::River)[0].size(), 3u);
    EXPECT_EQ(project.baseLineLevels().rivers.at(0).paths.at(0).xy.size(), 6u);
}

TEST_F(BaseLinesTest, StoppedWhileLevelsAreMadeNothingIsStored) {
    class StopAtLevels final : public Monitor {
    public:
        void progress(std::string_view stage, double) override { reached_ = reached_ || stage == "levels"; }
        [[nodiscard]] bool cancelled() const override { return reached_; }

    private:
        bool reached_ = false;
    } monitor;
    const std::string file = write("song.geojson", {feature("", "LineString", thuBon)});
    const auto before = project.batches().size();
    EXPECT_THROW(importKind("rivers").store(project, {{file}, {}, {}}, monitor), Error);
    EXPECT_EQ(project.batches().size(), before);
    EXPECT_TRUE(stored(BaseLineKind::River).empty());
}

TEST_F(BaseLinesTest, WhatIsNoRiverIsLeftOutAndSaid) {
    const auto report = store("rivers", write("song.geojson", {feature(R"("waterway":"river")", "LineString", thuBon),
                                                               feature(R"("waterway":"ditch")", "LineString", streets),
                                                               feature(R"("waterway":"river")", "LineString", "[[100,10],[101,10]]"),
                                                               feature(R"("waterway":"river")", "Point", "[108.2,16.0]")}));
    EXPECT_EQ(report.outcome.read, 4);
    EXPECT_EQ(report.outcome.accepted, 1);
    EXPECT_EQ(report.outcome.refused, 3);
    std::vector<std::string> codes;
    for (const ImportIssue& issue : report.outcome.issues) codes.push_back(issue.code);
    EXPECT_THAT(codes, testing::IsSupersetOf({"line_not_river", "road_outside", "geometry_not_line"}));
}

TEST_F(BaseLinesTest, CoordinatesOfTheCountryAreTakenWhenTheyAreNamed) {
    // 108.2022 E, 16.0544 N in EPSG:5899.
    const std::string file =
        write("duong.geojson", {feature("", "LineString", "[[548188.299,1775651.161],[549188.299,1775651.161]]")});
    EXPECT_THROW(store("base_roads", file), Error);
    EXPECT_TRUE(project.baseLineLevels().empty());
    import::Options options;
    options.crs = "EPSG:5899";
    const auto report = importKind("base_roads").store(project, {{file}, options, {}}, Monitor::silent());
    ASSERT_EQ(report.outcome.accepted, 1);
    const Line line = stored(BaseLineKind::Road).at(0);
    EXPECT_NEAR(line[0].x, 108.2022, 1e-5);
    EXPECT_NEAR(line[0].y, 16.0544, 1e-5);
}

TEST_F(BaseLinesTest, ALookStoresNothing) {
    const std::string file = write("song.geojson", {feature("", "LineString", thuBon)});
    const auto before = project.batches().size();
    EXPECT_EQ(importKind("rivers").preview(project, {{file}, {}, {}}, Monitor::silent()).outcome.accepted, 1);
    EXPECT_TRUE(project.baseLineLevels().empty());
    EXPECT_EQ(project.batches().size(), before);
}

TEST_F(BaseLinesTest, FilesWithoutLinesAreRefusedWhole) {
    const std::string file = write("diem.geojson", {feature("", "Point", "[108.2,16.0]")});
    try {
        store("rivers", file);
        FAIL() << "points are no rivers";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::FileHasNoGeometry);
    }
    EXPECT_TRUE(project.baseLineLevels().empty());
}

}  // namespace
}  // namespace ansinh::test
