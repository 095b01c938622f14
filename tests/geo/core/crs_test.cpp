#include "geo/core/crs.hpp"

#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <set>

namespace ansinh {
namespace {

const Point testPoint{108.2022, 16.0544};
const Point testPointTm3{548188.299, 1775651.161};  // EPSG:5899
const Point hoangSa{112.555525, 16.035775};

// As a Shapefile's .prj says it.
const std::string esriTm3 =
    R"(PROJCS["VN_2000_TM-3_107-45",GEOGCS["GCS_VN_2000",DATUM["D_Vietnam_2000",)"
    R"(SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],)"
    R"(PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],)"
    R"(PARAMETER["Central_Meridian",107.75],PARAMETER["Scale_Factor",0.9999],)"
    R"(PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]])";
const std::string tm3 = "+proj=tmerc +lat_0=0 +lon_0=107.75 +k=0.9999 +x_0=500000 +y_0=0 +units=m +no_defs";
// The national parameters as TOWGS84 wants them: rotations with the signs of the position vector convention.
const std::string towgs84 =
    " +towgs84=-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278";

TEST(Transformer, MeetsTheTestPointBothWays) {
    const Transformer transformer("EPSG:5899");
    const Point projected = transformer.fromLonLat(testPoint);
    EXPECT_NEAR(projected.x, testPointTm3.x, 0.01);
    EXPECT_NEAR(projected.y, testPointTm3.y, 0.01);
    EXPECT_LT(distanceM(transformer.toLonLat(testPointTm3), testPoint), 0.01);
}

TEST(Transformer, ReadsVietnam2000UnderItsOtherNames) {
    for (const std::string& source : {esriTm3, tm3 + " +ellps=WGS84" + towgs84})
        EXPECT_LT(distanceM(Transformer(source).toLonLat(testPointTm3), testPoint), 0.01) << source;
}

TEST(Transformer, SignsOfTheRotationsAreThoseOfTheCoordinateFrame) {
    // Taken the other way round the city would move by more than half a metre.
    std::string wrong = towgs84;
    for (const auto& [from, to] : {std::pair{",0.00928836", ",-0.00928836"}, std::pair{",-0.01975479", ",0.01975479"},
                                   std::pair{",0.00427372", ",-0.00427372"}})
        wrong.replace(wrong.find(from), std::string(from).size(), to);
    EXPECT_GT(distanceM(Transformer(tm3 + " +ellps=WGS84" + wrong).toLonLat(testPointTm3), testPoint), 0.5);
}

TEST(Transformer, Vietnam2000LiesAbout225MetresOff) {
    const Point read = Transformer("EPSG:4756").fromLonLat(testPoint);
    EXPECT_NEAR(distanceM(read, testPoint), 225, 1);
}

TEST(Transformer, XIsEastWhateverTheAuthoritySays) {
    const Point same = Transformer("EPSG:4326").toLonLat(testPoint);
    EXPECT_NEAR(same.x, testPoint.x, 1e-12);
    EXPECT_NEAR(same.y, testPoint.y, 1e-12);
    const Point vietnam2000 = Transformer("EPSG:4756").fromLonLat(testPoint);
    EXPECT_NEAR(vietnam2000.x, 108.2, 0.01);
    EXPECT_NEAR(vietnam2000.y, 16.05, 0.01);
}

TEST(Transformer, EveryKnownGuessLeadsThereAndBackHoangSaToo) {
    for (const CrsGuess& guess : knownGuesses()) {
        const Transformer transformer(guess.crs);
        for (const Point place : {testPoint, hoangSa, Point{107.21, 15.9}})
            EXPECT_LT(distanceM(transformer.toLonLat(transformer.fromLonLat(place)), place), 0.002) << guess.crs;
    }
}

TEST(Transformer, DeprecatedZoneHasItsFalseOriginSwapped) {
    const Point here = Transformer("EPSG:6959").fromLonLat(testPoint);
    EXPECT_NEAR(here.x, testPointTm3.x - 500000, 0.01);
    EXPECT_NEAR(here.y, testPointTm3.y + 500000, 0.01);
}

TEST(Transformer, KeepsTheShapeOfAShape) {
    const MultiPolygon shape{{{{108, 16}, {108.1, 16}, {108.1, 16.1}, {108, 16}},
                              {{{108.05, 16.02}, {108.06, 16.02}, {108.06, 16.03}, {108.05, 16.02}}}}};
    const Transformer transformer("EPSG:5899");
    const MultiPolygon projected = transformer.fromLonLat(shape);
    ASSERT_EQ(vertexCount(projected), vertexCount(shape));
    EXPECT_EQ(projected[0].outer.front(), projected[0].outer.back());
    EXPECT_EQ(projected[0].holes[0][1], transformer.fromLonLat(shape[0].holes[0][1]));
    EXPECT_LT(distanceM(transformer.toLonLat(projected)[0].outer[2], shape[0].outer[2]), 0.001);
}

TEST(Transformer, ImpossiblePlacesBecomeInfinite) {
    const Transformer transformer("EPSG:5899");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    for (const Point place : {Point{1e30, 1e30}, Point{nan, 0}, Point{std::numeric_limits<double>::infinity(), 0}})
        EXPECT_FALSE(isFinite(transformer.toLonLat(place)));
    EXPECT_FALSE(isFinite(transformer.fromLonLat({108, 95})));
    EXPECT_TRUE(isFinite(transformer.toLonLat(testPointTm3))) << "one failure must not spoil the next call";
}

TEST(Transformer, RefusesWhatIsNoCrs) {
    for (const char* text : {"", "nonsense", "EPSG:999999", "EPSG:6960", "+proj=nothing"}) {
        try {
            const Transformer transformer{text};
            ADD_FAILURE() << "taken: " << text;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadArgument) << text;
        }
    }
}

TEST(SameCrs, SeesThroughTheWayOfWriting) {
    EXPECT_TRUE(sameCrs("EPSG:5899", esriTm3));
    EXPECT_TRUE(sameCrs("OGC:CRS84", "EPSG:4326")) << "axis order aside";
    EXPECT_TRUE(sameCrs("+proj=longlat +datum=WGS84", "EPSG:4326"));
    EXPECT_TRUE(sameCrs("+proj=utm +zone=49 +datum=WGS84 +units=m", "EPSG:32649"));
}

TEST(SameCrs, TellsNeighboursApart) {
    EXPECT_FALSE(sameCrs("EPSG:5899", tm3 + " +ellps=WGS84 +towgs84=-192.873,-39.382,-111.202,0,0,0,0"))
        << "other parameters";
    EXPECT_FALSE(sameCrs("EPSG:5899", "EPSG:6959"));
    EXPECT_FALSE(sameCrs("EPSG:4326", "EPSG:4756"));
    EXPECT_FALSE(sameCrs("EPSG:3406", "EPSG:32649"));
    EXPECT_FALSE(sameCrs("EPSG:5899", tm3 + " +ellps=WGS84")) << "no datum: it may be 225 m off";
    EXPECT_FALSE(sameCrs("EPSG:5899", "nonsense"));
}

TEST(ShortCrsName, NamesWhatTheDatabaseKnows) {
    EXPECT_EQ(shortCrsName("EPSG:5899"), "EPSG:5899");
    EXPECT_EQ(shortCrsName(esriTm3), "EPSG:5899");
    EXPECT_EQ(shortCrsName(tm3 + " +ellps=WGS84" + towgs84), "EPSG:5899") << "written out with its parameters";
    EXPECT_EQ(shortCrsName("EPSG:6959"), "EPSG:6959") << "a deprecated CRS is told as it was said";
    EXPECT_EQ(shortCrsName("+proj=longlat +datum=WGS84"), "EPSG:4326");
}

TEST(ShortCrsName, LeavesTheRestAsItIs) {
    EXPECT_EQ(shortCrsName("nonsense"), "nonsense");
    EXPECT_EQ(shortCrsName(tm3 + " +ellps=WGS84"), tm3 + " +ellps=WGS84");
    std::string renamed = esriTm3;
    renamed.replace(renamed.find("107.75"), 6, "107.11");
    renamed.replace(renamed.find("VN_2000_TM-3_107-45"), 19, "Quarry grid");
    EXPECT_EQ(shortCrsName(renamed), "Quarry grid");
}

TEST(KnownGuesses, HoldEveryUsualWayOnceAndOnceSwapped) {
    std::set<std::pair<std::string, bool>> seen;
    for (const CrsGuess& guess : knownGuesses()) EXPECT_TRUE(seen.emplace(guess.crs, guess.swappedAxes).second);
    for (const char* crs :
         {"EPSG:4326", "EPSG:4756", "EPSG:5899", "EPSG:3405", "EPSG:3406", "EPSG:32648", "EPSG:32649", "EPSG:6959"}) {
        EXPECT_TRUE(seen.contains({crs, false})) << crs;
        EXPECT_TRUE(seen.contains({crs, true})) << crs;
    }
    EXPECT_FALSE(knownGuesses().front().swappedAxes);
}

}  // namespace
}  // namespace ansinh
