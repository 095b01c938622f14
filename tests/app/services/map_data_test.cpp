#include "app/services/map_data.hpp"

#include "geo/project/import_kinds.hpp"

#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

namespace ansinh::app {
namespace {

class MapDataTest : public testing::Test {
protected:
    MapDataTest() { std::filesystem::create_directories(folder_); }
    ~MapDataTest() override { std::filesystem::remove_all(folder_); }
    [[nodiscard]] std::string file(const std::string& name) const { return (folder_ / name).string(); }

    ImportReport importRiver(const std::string& coordinates) {
        const std::string path = file("song.geojson");
        std::ofstream(path) << R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":)"
                            << R"({"type":"LineString","coordinates":)" << coordinates << "}}]}";
        return importKind("rivers").store(project, {{path}, {}, {}}, Monitor::silent());
    }

    const std::filesystem::path folder_ = std::filesystem::path(testing::TempDir()) / "ansinh-map-data";
    Project project = Project::create(file("a.ansinh"), {.sample = false}, Monitor::silent());
};

TEST_F(MapDataTest, LinesAreMadeAgainOnlyWhenTheirBatchesChange) {
    EXPECT_EQ(MapData::read(project)->lines, nullptr);
    const auto first = importRiver("[[107.95,15.75],[108.05,15.85],[108.35,15.87]]");
    const auto map = MapData::read(project);
    ASSERT_NE(map->lines, nullptr);
    EXPECT_EQ(MapData::read(project, map.get())->lines, map->lines);
    const auto second = importRiver("[[108.0,15.8],[108.3,15.9]]");
    const auto later = MapData::read(project, map.get());
    EXPECT_NE(later->lines, map->lines);
    project.undoBatch(second.batch, Monitor::silent());
    project.undoBatch(first.batch, Monitor::silent());
    EXPECT_EQ(MapData::read(project, later.get())->lines, nullptr);
}

}  // namespace
}  // namespace ansinh::app
