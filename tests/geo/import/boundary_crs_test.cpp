#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"

#include "tests/geo/import/import_fixture.hpp"
#include <algorithm>
#include <random>

namespace ansinh::import::test {
namespace {

using Kind = CrsVerdict::Kind;

class BoundaryCrs : public ImportTest {
protected:
    void SetUp() override { ANSINH_NEEDS_REAL_DATA(); }

    /// The real polygons in another CRS; ".shp" without its .prj when `silent`.
    [[nodiscard]] std::string in(const std::string& crs, const std::string& name, bool silent) const {
        const std::string path = convert(realData("communes.gpkg"), name, {"-t_srs", crs, "-lco", "ENCODING=UTF-8"});
        if (silent) std::filesystem::remove(std::filesystem::path(path).replace_extension(".prj"));
        return path;
    }
    [[nodiscard]] static BoundaryOutcome read(const std::string& path, const std::string& crs = {},
                                              const Reference& reference = realReference()) {
        Options options;
        options.crs = crs;
        return readOne(path, reference, options);
    }
    static void expectAtHome(const BoundaryOutcome& outcome, double metres) {
        ASSERT_EQ(outcome.accepted, 94) << listed(outcome);
        const auto& home = realReferenceWithBoundaries().boundaries;
        double worst = 0;
        for (const Boundary& boundary : outcome.boundaries) {
            const auto at = std::ranges::find(home, boundary.commune, &Boundary::commune);
            ASSERT_NE(at, home.end());
            ASSERT_EQ(vertexCount(boundary.shape), vertexCount(at->shape)) << boundary.commune;
            // Formats keep parts and rings in an order and a direction of their own: the nearest vertex is compared.
            const Ring& there = boundary.shape.front().outer;
            std::vector<Point> all;
            for (const Polygon& part : at->shape) all.insert(all.end(), part.outer.begin(), part.outer.end());
            for (std::size_t i = 0; i < there.size(); i += 500) {
                const auto near = std::ranges::min_element(
                    all, {}, [&](Point p) { return std::hypot(p.x - there[i].x, p.y - there[i].y); });
                worst = std::max(worst, distanceM(*near, there[i]));
            }
        }
        EXPECT_LE(worst, metres);
    }
    static void expectQuestion(const BoundaryOutcome& outcome, const std::string& reason, const std::string& proposed) {
        EXPECT_EQ(outcome.crs.kind, Kind::Question);
        EXPECT_EQ(outcome.crs.reason, reason);
        EXPECT_EQ(outcome.crs.proposed, proposed);
        EXPECT_EQ(outcome.crs.used, "");
        EXPECT_EQ(outcome.read, 94);
        EXPECT_EQ(outcome.refused, 94);
        EXPECT_TRUE(outcome.boundaries.empty());
    }
};

TEST_F(BoundaryCrs, SilentShapefileInTm3IsAssumed) {
    const auto outcome = read(in("EPSG:5899", "tm3.shp", true));
    EXPECT_EQ(outcome.crs.kind, Kind::Assumed);
    EXPECT_EQ(outcome.crs.used, "EPSG:5899");
    EXPECT_EQ(issueWith(outcome, "crs_assumed").args.at(0), "EPSG:5899");
    expectAtHome(outcome, 0.05);
}

TEST_F(BoundaryCrs, DeclaredTm3IsTakenAsItSays) {
    const auto outcome = read(in("EPSG:5899", "tm3.shp", false));
    EXPECT_EQ(outcome.crs.kind, Kind::Declared);
    EXPECT_EQ(outcome.crs.declared, "EPSG:5899");
    EXPECT_EQ(count(outcome, "crs_assumed"), 0U);
    expectAtHome(outcome, 0.05);
}

TEST_F(BoundaryCrs, DeprecatedTm3IsQuestionedWithAndWithoutPrj) {
    for (const bool silent : {false, true}) {
        const std::string path = in("EPSG:6959", silent ? "silent.shp" : "said.shp", silent);
        const auto outcome = read(path);
        expectQuestion(outcome, "deprecated_axes", "EPSG:6959");
        const ImportIssue issue = issueWith(outcome, "crs_question");
        EXPECT_EQ(issue.args.at(1), "EPSG:6959");
        EXPECT_EQ(issue.severity, ImportIssue::Severity::Refused);

        const auto answered = read(path, "EPSG:6959");
        EXPECT_EQ(answered.crs.kind, Kind::Given);
        expectAtHome(answered, 0.05);
    }
}

TEST_F(BoundaryCrs, DeprecatedTm3InOtherFormatsIsQuestioned) {
    for (const char* name : {"a.gpkg", "a.fgb", "a.geojson"})
        expectQuestion(read(convert(realData("communes.gpkg"), name, {"-t_srs", "EPSG:6959"})), "deprecated_axes",
                       "EPSG:6959");
}

TEST_F(BoundaryCrs, SwappedTm3IsQuestionedAndTheAnswerTurnsIt) {
    const std::string straight = in("EPSG:5899", "straight.shp", true);
    const std::string path =
        convert(straight, "swapped.shp", {"-ct", "+proj=axisswap +order=2,1", "-lco", "ENCODING=UTF-8"});
    std::filesystem::remove(std::filesystem::path(path).replace_extension(".prj"));
    const auto outcome = read(path);
    expectQuestion(outcome, "swapped_axes", "EPSG:5899");
    EXPECT_TRUE(outcome.crs.swappedAxes);
    const auto answered = read(path, "EPSG:5899");
    EXPECT_TRUE(answered.crs.swappedAxes);
    expectAtHome(answered, 0.05);
}

TEST_F(BoundaryCrs, SwappedGeoJsonIsQuestioned) {
    const std::string path =
        convert(realData("communes.gpkg"), "swapped.geojson",
                {"-ct", "+proj=axisswap +order=2,1", "-a_srs", "EPSG:4326", "-lco", "COORDINATE_PRECISION=9"});
    const auto outcome = read(path);
    expectQuestion(outcome, "swapped_axes", "EPSG:4326");
    expectAtHome(read(path, "EPSG:4326"), 0.05);
}

TEST_F(BoundaryCrs, Vn2000UnderTheNameOfWgs84IsReported) {
    const std::string shifted = convert(realData("communes.gpkg"), "vn.gpkg", {"-t_srs", "EPSG:4756"});
    const std::string path = convert(shifted, "liar.gpkg", {"-a_srs", "EPSG:4326"});
    for (const Reference& reference : {realReference(), realReferenceWithBoundaries()}) {
        const auto outcome = read(path, {}, reference);
        expectQuestion(outcome, "vn2000_offset", "EPSG:4756");
        EXPECT_NEAR(outcome.crs.offsetM, 225, 15);
        EXPECT_EQ(count(outcome, "vn2000_offset"), 1U);
        expectAtHome(read(path, "EPSG:4756", reference), 0.05);
    }
}

TEST_F(BoundaryCrs, OnePolygonIsEnoughAgainstOfficialBoundariesButNotAgainstLabelPoints) {
    const std::string shifted =
        convert(realData("communes.gpkg"), "vn.gpkg", {"-t_srs", "EPSG:4756", "-where", "code='20194'"});
    const std::string path = convert(shifted, "liar.gpkg", {"-a_srs", "EPSG:4326"});
    EXPECT_EQ(read(path, {}, realReferenceWithBoundaries()).crs.reason, "vn2000_offset");
    EXPECT_EQ(read(path).crs.kind, Kind::Declared);
}

TEST_F(BoundaryCrs, Vn2000InUtmUnderTheNameOfWgs84IsReported) {
    const std::string shifted = convert(realData("communes.gpkg"), "vn.gpkg", {"-t_srs", "EPSG:3405"});
    expectQuestion(read(convert(shifted, "liar.gpkg", {"-a_srs", "EPSG:32648"})), "vn2000_offset", "EPSG:3405");
}

TEST_F(BoundaryCrs, Wgs84UnderTheNameOfVn2000IsReported) {
    const std::string path = convert(realData("communes.gpkg"), "liar.gpkg", {"-a_srs", "EPSG:4756"});
    expectQuestion(read(path), "vn2000_offset", "EPSG:4326");
}

TEST_F(BoundaryCrs, SilentDegreesAndUtmAreToldApartByTheLabelPoints) {
    for (const char* crs : {"EPSG:4326", "EPSG:4756", "EPSG:3405", "EPSG:32648", "EPSG:3406", "EPSG:32649"}) {
        const auto outcome = read(in(crs, std::string(crs).substr(5) + ".shp", true));
        EXPECT_EQ(outcome.crs.kind, Kind::Assumed) << crs;
        EXPECT_EQ(outcome.crs.used, crs);
        expectAtHome(outcome, 0.05);
    }
}

TEST_F(BoundaryCrs, WithRoughLabelPointsNothingIsClaimedAboutTheDatum) {
    Reference rough = realReference();
    std::mt19937 random(3);
    std::normal_distribution<double> degrees(0, 0.02);
    for (Commune& commune : rough.communes) {
        commune.labelPoint.x += degrees(random);
        commune.labelPoint.y += degrees(random);
    }
    const auto assumed = read(in("EPSG:4756", "geographic.shp", true), {}, rough);
    EXPECT_EQ(assumed.crs.kind, Kind::Assumed);
    EXPECT_EQ(assumed.crs.used, "EPSG:4326");
    expectQuestion(read(in("EPSG:32648", "utm.shp", true), {}, rough), "several_fit", "EPSG:3405");
    const std::string shifted = convert(realData("communes.gpkg"), "vn.gpkg", {"-t_srs", "EPSG:4756"});
    EXPECT_EQ(read(convert(shifted, "liar.gpkg", {"-a_srs", "EPSG:4326"}), {}, rough).crs.kind, Kind::Declared);
}

TEST_F(BoundaryCrs, MapInfoLosesTheDatumAndIsQuestioned) {
    // MapInfo's table format has no VN-2000: GDAL writes the numbers of EPSG:5899 under the name of a WGS 84
    // projection.
    const auto outcome = read(in("EPSG:5899", "tm3.tab", false));
    expectQuestion(outcome, "vn2000_offset", "EPSG:5899");
}

TEST_F(BoundaryCrs, DataElsewhereThanDeclaredIsQuestioned) {
    const std::string metres = convert(realData("communes.gpkg"), "m.gpkg", {"-t_srs", "EPSG:5899"});
    expectQuestion(read(convert(metres, "liar.gpkg", {"-a_srs", "EPSG:4326"})), "elsewhere", "EPSG:5899");
}

TEST_F(BoundaryCrs, DataThatFitsNowhereGetsNoProposal) {
    const std::string path = convert(realData("communes.gpkg"), "far.shp",
                                     {"-ct", "+proj=affine +xoff=-40 +yoff=20", "-lco", "ENCODING=UTF-8"});
    expectQuestion(read(path), "none_fits", "");
    std::filesystem::remove(std::filesystem::path(path).replace_extension(".prj"));
    expectQuestion(read(path), "none_fits", "");
}

TEST_F(BoundaryCrs, AnUnknownAnswerIsAnError) {
    try {
        (void)read(realData("communes.gpkg"), "EPSG:999999");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadArgument);
    }
}

}  // namespace
}  // namespace ansinh::import::test
