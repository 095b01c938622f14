#include "geo/import/road_import.hpp"

#include "geo/core/error.hpp"

#include <gmock/gmock.h>

#include "import_fixture.hpp"
#include "made_pbf.hpp"

namespace ansinh::import {
namespace {

using test::count;
using testing::SizeIs;

class RoadImport : public test::ImportTest {
protected:
    [[nodiscard]] static RoadOutcome read(const std::string& path, const Reference& reference) {
        return readRoads(std::vector{path}, reference, {}, Monitor::silent());
    }
};

TEST_F(RoadImport, TakesRoadsAndLeavesRailways) {
    const std::string path = write("r.geojson", R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"a"},"geometry":{"type":"LineString","coordinates":[[108.01,16.01],[108.1,16.05]]}},
        {"type":"Feature","properties":{"name":"b"},"geometry":{"type":"MultiLineString","coordinates":[[[108.01,16.01],[108.1,16.06]],[[108.1,16.05],[108.2,16.05]]]}},
        {"type":"Feature","properties":{"name":"Đường sắt Bắc Nam"},"geometry":{"type":"LineString","coordinates":[[108.01,16.01],[108.1,16.05]]}},
        {"type":"Feature","properties":{"name":"c"},"geometry":{"type":"Point","coordinates":[108.1,16.05]}},
        {"type":"Feature","properties":{"name":"d"},"geometry":null},
        {"type":"Feature","properties":{"name":"e"},"geometry":{"type":"LineString","coordinates":[[105.8,21],[105.9,21]]}}]})");
    const RoadOutcome found = read(path, test::threeSquares());
    EXPECT_THAT(found.lines, SizeIs(3));
    EXPECT_EQ(found.read, 6);
    EXPECT_EQ(found.accepted, 2);
    EXPECT_EQ(found.refused, 4);
    for (const char* code : {"road_not_used", "geometry_not_line", "geometry_missing", "road_outside"})
        EXPECT_EQ(count(found, code), 1U) << code;
}

TEST_F(RoadImport, OfOpenStreetMapTakesWhatCarsMayUse) {
    const std::string path = write("r.osm", R"(<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6">
 <node id="1" lat="16.01" lon="108.01"/><node id="2" lat="16.05" lon="108.1"/><node id="3" lat="16.05" lon="108.2"/>
 <node id="4" lat="16.02" lon="108.02"><tag k="name" v="x"/></node>
 <way id="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="primary"/></way>
 <way id="2"><nd ref="2"/><nd ref="3"/><tag k="highway" v="residential"/></way>
 <way id="3"><nd ref="1"/><nd ref="3"/><tag k="highway" v="footway"/></way>
 <way id="4"><nd ref="1"/><nd ref="3"/><tag k="waterway" v="river"/></way>
</osm>)");
    const RoadOutcome found = read(path, test::threeSquares());
    EXPECT_EQ(found.format, "OSM");
    EXPECT_THAT(found.lines, SizeIs(2));
    EXPECT_EQ(found.crs.used, "EPSG:4326");
    EXPECT_EQ(count(found, "road_not_used"), 2U);
}

TEST_F(RoadImport, OfAnExtractInProtocolBuffersToo) {
    const std::vector<Point> nodes{{108.01, 16.01}, {108.1, 16.05}, {108.2, 16.05}};
    const std::string path = write("r.osm.pbf", ansinh::test::pbfOf(nodes, {{{1, 2, 3}, {{"highway", "primary"}, {"name", "Ông Ích Khiêm"}}},
                                                                    {{1, 3}, {{"highway", "steps"}}},
                                                                    {{3, 1}, {{"waterway", "river"}}}}));
    const RoadOutcome found = read(path, test::threeSquares());
    EXPECT_EQ(found.format, "OSM");
    EXPECT_EQ(count(found, "road_not_used"), 2U);
    ASSERT_THAT(found.lines, SizeIs(1));
    ASSERT_THAT(found.lines.front(), SizeIs(3));
    EXPECT_NEAR(found.lines.front()[1].x, 108.1, 1e-7);
    EXPECT_NEAR(found.lines.front()[1].y, 16.05, 1e-7);
}

TEST_F(RoadImport, AOneWayStreetIsTheLineThatItIs) {
    const std::vector<Point> nodes{{108.01, 16.01}, {108.1, 16.05}, {108.1, 16.06}};
    for (const char* oneway : {"yes", "-1", "no"}) {
        const std::string path = write("r.osm.pbf", ansinh::test::pbfOf(nodes, {{{1, 2}, {{"highway", "primary"}, {"oneway", oneway}}},
                                                                        {{2, 3, 2}, {{"highway", "primary"}, {"junction", "roundabout"}}}}));
        const RoadOutcome found = read(path, test::threeSquares());
        ASSERT_THAT(found.lines, SizeIs(2)) << oneway;
        EXPECT_NEAR(found.lines.front().front().x, 108.01, 1e-7) << oneway;  // as drawn: no way is turned round
    }
}

TEST_F(RoadImport, ReadsTheRealRoads) {
    ANSINH_NEEDS_REAL_DATA();
    const RoadOutcome found = read(test::realData("roads_coarse.geojson"), test::realReference());
    EXPECT_EQ(found.read, 18);
    EXPECT_EQ(count(found, "road_not_used"), 3U);  // railways
    EXPECT_EQ(found.accepted, 15);
}

TEST_F(RoadImport, RefusesAFileWithoutLines) {
    const std::string path = write("p.csv", "a,b\n1,2\n");
    EXPECT_THROW((void)read(path, test::threeSquares()), Error);
}

}  // namespace
}  // namespace ansinh::import
