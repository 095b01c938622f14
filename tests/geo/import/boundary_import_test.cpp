#include "geo/import/boundary_import.hpp"

#include "geo/core/error.hpp"

#include "tests/geo/import/import_fixture.hpp"
#include <algorithm>
#include <random>

namespace ansinh::import::test {
namespace {

using Severity = ImportIssue::Severity;

using RealBoundaries = ImportTest;

class Boundaries : public ImportTest {
protected:
    using Rows = std::vector<std::tuple<std::string, std::string, MultiPolygon>>;

    [[nodiscard]] std::string layer(const Rows& rows, const std::string& name = "in.gpkg") const {
        const ExportLayer written = layerOf(rows);
        return writeLayers(file(name), ExportFormat::GeoPackage, {&written, 1}, Monitor::silent()).front();
    }
    [[nodiscard]] BoundaryOutcome read(const Rows& rows, const Options& options = {}) const {
        const auto outcome = readOne(layer(rows), threeSquares(), options);
        EXPECT_EQ(outcome.accepted + outcome.refused, outcome.read);
        EXPECT_EQ(outcome.read, static_cast<std::int64_t>(rows.size()));
        return outcome;
    }
    static Rows threeRows() {
        return {{"20194", "Hải Vân", square(108.0, 16)},
                {"20197", "Liên Chiểu", square(108.1, 16)},
                {"20200", "Hòa Khánh", square(108.2, 16)}};
    }
};

TEST_F(RealBoundaries, AllAreTakenBitForBit) {
    ANSINH_NEEDS_REAL_DATA();
    const auto outcome = readOne(realData("communes.gpkg"), realReference());
    EXPECT_EQ(outcome.read, 94);
    EXPECT_EQ(outcome.accepted, 94) << listed(outcome);
    EXPECT_EQ(outcome.refused, 0);
    EXPECT_EQ(outcome.crs.kind, CrsVerdict::Kind::Declared);
    EXPECT_EQ(outcome.crs.used, "EPSG:4326");
    std::size_t vertices = 0;
    for (const Boundary& boundary : outcome.boundaries) {
        vertices += vertexCount(boundary.shape);
        EXPECT_EQ(boundary.quality, BoundaryQuality::Official);
        EXPECT_EQ(boundary.shape, areaInFile(realData("communes.gpkg"), "code = '" + boundary.commune + "'"));
    }
    EXPECT_EQ(vertices, 171'050U);
    EXPECT_EQ(count(outcome, "overlap"), 1U);
    EXPECT_EQ(count(outcome, "gap"), 3U);
    EXPECT_EQ(outcome.issues.size(), 4U) << listed(outcome);
    EXPECT_NEAR(std::stod(issueWith(outcome, "overlap").args.at(0)), 0.5, 0.05);
    EXPECT_TRUE(issueWith(outcome, "overlap").hasPlace);
    EXPECT_EQ(outcome.format, "GPKG");
    EXPECT_EQ(outcome.checksum.size(), 64U);
}

TEST_F(RealBoundaries, NamesAloneAreEnough) {
    ANSINH_NEEDS_REAL_DATA();
    for (const char* column : {"name", "fullName"}) {
        const std::string path = convert(realData("communes.gpkg"), std::string(column) + ".fgb", {"-select", column});
        const auto outcome = readOne(path, realReference());
        EXPECT_EQ(outcome.accepted, 94) << column << "\n" << listed(outcome);
        EXPECT_EQ(count(outcome, "name_close"), 0U) << column;
    }
}

TEST_F(RealBoundaries, AWholeCityWithoutSomeNamesThem) {
    ANSINH_NEEDS_REAL_DATA();
    const std::string path =
        convert(realData("communes.gpkg"), "some.gpkg", {"-where", "code NOT IN ('20194','20333')"});
    const auto outcome = readOne(path, realReference());
    EXPECT_EQ(outcome.accepted, 92);
    EXPECT_EQ(count(outcome, "commune_missing"), 2U);
    EXPECT_EQ(issueWith(outcome, "commune_missing").found, "20194");
    // With the others official already, nothing is missing.
    EXPECT_EQ(count(readOne(path, realReferenceWithBoundaries()), "commune_missing"), 0U);
}

TEST_F(RealBoundaries, OneCommuneIsCheckedAgainstTheOfficialOnesAroundIt) {
    ANSINH_NEEDS_REAL_DATA();
    // 20542 and 20656 overlap in the real data.
    const std::string path = convert(realData("communes.gpkg"), "one.gpkg", {"-where", "code = '20542'"});
    EXPECT_EQ(count(readOne(path, realReferenceWithBoundaries()), "overlap"), 1U);
    EXPECT_EQ(count(readOne(path, realReference()), "overlap"), 0U);
}

TEST_F(RealBoundaries, SpellingsOfThePlanAndOfTheWildAreTakenRightOrAsked) {
    ANSINH_NEEDS_REAL_DATA();
    const Reference& reference = realReferenceWithBoundaries();
    for (const auto& [table, column] : {std::pair{"plan_names.csv", "plan_name"}, {"name_variants.csv", "variant"}}) {
        std::map<std::string, std::string> meant;  // spelling → code
        const auto codes = columnOf(realData(table), "code");
        const auto spellings = columnOf(realData(table), column);
        for (std::size_t i = 0; i < codes.size(); ++i) meant[spellings[i]] = codes[i];
        std::vector<std::tuple<std::string, std::string, MultiPolygon>> rows;
        for (const auto& [spelling, code] : meant)
            rows.emplace_back("", spelling, std::ranges::find(reference.boundaries, code, &Boundary::commune)->shape);
        const ExportLayer layer = layerOf(rows);
        const auto path =
            writeLayers(file(std::string(column) + ".gpkg"), ExportFormat::GeoPackage, {&layer, 1}, Monitor::silent());
        // Each polygon lies where its commune is, so a wrong guess is refused as place_wrong. One list of the wild says
        // "Thạnh Bình" where Lãnh Ngọc belongs: no name can tell that, the place does.
        const auto outcome = readOne(path.front(), reference);
        for (const ImportIssue& issue : outcome.issues)
            if (issue.code == "place_wrong") {
                EXPECT_EQ(issue.found, "Thạnh Bình");
                EXPECT_EQ(issue.severity, Severity::Refused);
            }
        EXPECT_EQ(outcome.accepted + outcome.refused, outcome.read);
        if (std::string(table) == "plan_names.csv") {
            EXPECT_EQ(outcome.accepted, outcome.read) << listed(outcome);
        }
        // What is asked for is answered once and taken.
        Options options;
        options.answers = meant;
        const auto answered = readOne(path.front(), reference, options);
        EXPECT_EQ(answered.refused, static_cast<std::int64_t>(count(answered, "commune_double"))) << listed(answered);
    }
}

TEST_F(Boundaries, GoodOnesRaiseNothing) {
    const auto outcome = read(threeRows());
    EXPECT_EQ(outcome.accepted, 3);
    EXPECT_TRUE(outcome.issues.empty()) << listed(outcome);
    EXPECT_EQ(outcome.boundaries.at(1).commune, "20197");
    EXPECT_EQ(outcome.boundaries.at(1).shape, square(108.1, 16));
}

TEST_F(Boundaries, ACloseNameIsTakenAndSaid) {
    const auto outcome = read({{"", "Lien Chieuu", square(108.1, 16)}});
    EXPECT_EQ(outcome.accepted, 1) << listed(outcome);
    const ImportIssue issue = issueWith(outcome, "name_close");
    EXPECT_EQ(issue.found, "Lien Chieuu");
    EXPECT_EQ(issue.args.at(0), "20197");
    EXPECT_EQ(issue.severity, Severity::Note);
}

TEST_F(Boundaries, AnUnknownNameIsRefusedAndAnAnswerTakesItAndIsLearnt) {
    const Rows rows{{"", "Hải Vân", square(108.0, 16)}, {"", "Khu chợ cũ", square(108.1, 16)}};
    const auto refused = read(rows);
    EXPECT_EQ(refused.accepted, 1);
    EXPECT_EQ(issueWith(refused, "name_unknown").row, 2);
    Options options;
    options.answers = {{"Khu chợ cũ", "20197"}};
    const auto answered = read(rows, options);
    EXPECT_EQ(answered.accepted, 2) << listed(answered);
    EXPECT_EQ(answered.learnt, (std::map<std::string, std::string>{{"Khu chợ cũ", "20197"}}));
    options.answers = {{"Khu chợ cũ", "-"}};
    EXPECT_EQ(issueWith(read(rows, options), "name_declined").row, 2);
    options.answers = {{"Khu chợ cũ", "99999"}};
    EXPECT_THROW((void)readOne(layer(rows), threeSquares(), options), Error);
}

TEST_F(Boundaries, ARememberedSpellingIsTaken) {
    Reference reference = threeSquares();
    reference.remembered = {{"Khu chợ cũ", "20197"}};
    const auto outcome = readOne(layer({{"", "Khu chợ cũ", square(108.1, 16)}}), reference);
    EXPECT_EQ(outcome.accepted, 1) << listed(outcome);
}

TEST_F(Boundaries, NearTiesAreQuestionsWithTheirCandidates) {
    Reference reference = threeSquares();
    reference.communes[0].name = "La Êê";
    reference.communes[1].name = "La Dêê";
    const auto outcome =
        readOne(layer({{"", "La Bêê", square(108.0, 16)}, {"", "Hòa Khánh", square(108.2, 16)}}), reference);
    EXPECT_EQ(outcome.accepted, 1) << listed(outcome);
    ASSERT_EQ(outcome.questions.size(), 1U);
    EXPECT_EQ(outcome.questions[0].spelling, "La Bêê");
    EXPECT_GE(outcome.questions[0].candidates.size(), 2U);
    EXPECT_EQ(issueWith(outcome, "name_ambiguous").severity, Severity::Refused);
}

TEST_F(Boundaries, CodeAndNameThatDisagreeAreAsked) {
    auto rows = threeRows();
    std::get<1>(rows[0]) = "Hòa Khánh";
    const auto outcome = read(rows);
    EXPECT_EQ(outcome.accepted, 2);
    EXPECT_EQ(issueWith(outcome, "name_ambiguous").args, (std::vector<std::string>{"20194", "20200"}));
}

TEST_F(Boundaries, ANamesakeOfAnotherCityIsNotTaken) {
    auto rows = threeRows();
    rows.emplace_back("30001", "Hải Vân", square(105, 20));
    const auto outcome = read(rows);
    EXPECT_EQ(outcome.accepted, 3) << listed(outcome);
    EXPECT_EQ(issueWith(outcome, "name_ambiguous").row, 4);
}

TEST_F(Boundaries, PartsAreJoinedAndCopiesAreRefused) {
    const MultiPolygon west{{{{108.1, 16}, {108.1, 16.1}, {108.15, 16.1}, {108.15, 16}, {108.1, 16}}, {}}};
    const MultiPolygon east{{{{108.15, 16}, {108.15, 16.1}, {108.2, 16.1}, {108.2, 16}, {108.15, 16}}, {}}};
    auto rows = threeRows();
    std::get<2>(rows[1]) = west;
    rows.emplace_back("20197", "Liên Chiểu", east);
    const auto parts = read(rows);
    EXPECT_EQ(parts.accepted, 4) << listed(parts);
    EXPECT_EQ(issueWith(parts, "commune_double").severity, Severity::Note);
    ASSERT_EQ(parts.boundaries.size(), 3U);
    EXPECT_EQ(parts.boundaries[1].shape.size(), 1U);
    EXPECT_EQ(count(parts, "gap") + count(parts, "overlap"), 0U);

    auto copies = threeRows();
    copies.push_back(copies[1]);
    const auto refused = read(copies);
    EXPECT_EQ(refused.accepted, 3);
    const ImportIssue issue = issueWith(refused, "commune_double");
    EXPECT_EQ(issue.row, 4);
    EXPECT_EQ(issue.args, (std::vector<std::string>{"20197", "2", "100.00"}));
    EXPECT_EQ(issue.severity, Severity::Refused);
}

TEST_F(Boundaries, ABowTieIsRefusedAndASpikeIsRepaired) {
    auto rows = threeRows();
    std::get<2>(rows[0]) = {{{{108, 16}, {108.1, 16.1}, {108.1, 16}, {108, 16.1}, {108, 16}}, {}}};
    // A spike of no area, out and back on the eastern side.
    std::get<2>(rows[2]) = {{{{108.2, 16},
                              {108.2, 16.1},
                              {108.3, 16.1},
                              {108.3, 16.05},
                              {108.31, 16.05},
                              {108.3, 16.05},
                              {108.3, 16},
                              {108.2, 16}},
                             {}}};
    const auto outcome = read(rows);
    EXPECT_EQ(outcome.accepted, 2) << listed(outcome);
    const ImportIssue invalid = issueWith(outcome, "geometry_invalid");
    EXPECT_EQ(invalid.row, 1);
    EXPECT_TRUE(invalid.hasPlace);
    const ImportIssue repaired = issueWith(outcome, "geometry_repaired");
    EXPECT_EQ(repaired.row, 3);
    EXPECT_EQ(repaired.severity, Severity::Warning);
}

TEST_F(Boundaries, NeighboursThatOverlapOrLeaveAGapAreListedWithSizeAndPlace) {
    auto rows = threeRows();
    std::get<2>(rows[1]) = {{{{108.0999, 16}, {108.0999, 16.1}, {108.2, 16.1}, {108.2, 16}, {108.0999, 16}}, {}}};
    const auto outcome = read(rows);
    EXPECT_EQ(outcome.accepted, 3);
    const ImportIssue overlap = issueWith(outcome, "overlap");
    // 0.0001° of longitude by 0.1° of latitude: about 10.7 m × 11.07 km.
    EXPECT_NEAR(std::stod(overlap.args.at(0)), 118'000, 1'500);
    EXPECT_EQ(overlap.args.at(1), "20194");
    EXPECT_NEAR(overlap.x, 108.09995, 1e-4);
    EXPECT_TRUE(overlap.hasPlace);
}

TEST_F(Boundaries, FarFromHomeOrOnANeighboursPlaceIsRefused) {
    auto rows = threeRows();
    std::get<2>(rows[2]) = square(108.45, 16);
    const auto far = read(rows);
    EXPECT_EQ(far.accepted, 2);
    EXPECT_NEAR(std::stod(issueWith(far, "place_wrong").args.at(0)), 21'400, 300);

    auto exchanged = threeRows();
    std::swap(std::get<2>(exchanged[0]), std::get<2>(exchanged[1]));
    const auto outcome = read(exchanged);
    EXPECT_EQ(outcome.accepted, 1) << listed(outcome);
    EXPECT_EQ(count(outcome, "place_wrong"), 2U);
    EXPECT_EQ(issueWith(outcome, "place_wrong").args.at(2), "20197");
}

TEST_F(Boundaries, WhatIsNoAreaIsRefused) {
    const std::string path = write("mixed.geojson",
                                   R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"ma_xa":"20194"},"geometry":{"type":"Polygon","coordinates":[[[108,16],[108.1,16],[108.1,16.1],[108,16.1],[108,16]]]}},
        {"type":"Feature","properties":{"ma_xa":"20197"},"geometry":{"type":"LineString","coordinates":[[108.1,16],[108.2,16.1]]}},
        {"type":"Feature","properties":{"ma_xa":"20200"},"geometry":null},
        {"type":"Feature","properties":{"ma_xa":"20200"},"geometry":{"type":"GeometryCollection","geometries":[
          {"type":"Point","coordinates":[108.25,16.05]},
          {"type":"Polygon","coordinates":[[[108.2,16],[108.3,16],[108.3,16.1],[108.2,16.1],[108.2,16]]]}]}}]})");
    const auto outcome = readOne(path, threeSquares());
    EXPECT_EQ(outcome.read, 4);
    EXPECT_EQ(outcome.accepted, 2) << listed(outcome);
    EXPECT_EQ(issueWith(outcome, "geometry_missing").row, 3);
    EXPECT_EQ(issueWith(outcome, "geometry_not_area").row, 2);
    // The collection's polygon is taken, and the point beside it is not kept quiet about.
    EXPECT_EQ(count(outcome, "geometry_not_area"), 2U);
}

TEST_F(Boundaries, RandomFilesAddUp) {
    std::mt19937 random(5);
    const std::vector<std::string> codes{"20194", "20197", "20200", "", "99999", "abc", "20194.0"};
    const std::vector<std::string> names{"Hải Vân", "lien chieu", "P. Hoà Khánh", "", "???", "Hòa Khánhh"};
    std::uniform_real_distribution<double> shift(-0.02, 0.02);
    std::uniform_int_distribution<std::size_t> pick(0, 100);
    for (int round = 0; round < 30; ++round) {
        Rows rows;
        for (std::size_t i = 0; i < 1 + pick(random) % 8; ++i) {
            MultiPolygon shape =
                square(108 + 0.1 * static_cast<double>(pick(random) % 3) + shift(random), 16 + shift(random));
            if (pick(random) % 4 == 0) std::swap(shape[0].outer[1], shape[0].outer[2]);
            if (pick(random) % 7 == 0) shape.clear();
            rows.emplace_back(codes[pick(random) % codes.size()], names[pick(random) % names.size()], shape);
        }
        const auto outcome = read(rows);
        std::map<std::int64_t, int> refusals;
        for (const ImportIssue& issue : outcome.issues)
            if (issue.severity == Severity::Refused && issue.row > 0) ++refusals[issue.row];
        if (outcome.crs.kind != CrsVerdict::Kind::Question) {
            EXPECT_EQ(static_cast<std::int64_t>(refusals.size()), outcome.refused) << listed(outcome);
        }
    }
}

TEST_F(Boundaries, CancellingLeavesAtOnce) {
    class Stopped final : public Monitor {
        void progress(std::string_view, double) override {}
        [[nodiscard]] bool cancelled() const override { return true; }
    } stopped;
    const std::string path = layer(threeRows());
    try {
        (void)readBoundaries(std::span(&path, 1), threeSquares(), {}, stopped);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Cancelled);
    }
}

}  // namespace
}  // namespace ansinh::import::test
