#include <gmock/gmock.h>

#include "tests/geo/store/error_code.hpp"
#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"
#include <cmath>
#include <limits>

namespace ansinh::store::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;

class RoundTrip : public testing::Test {
protected:
    TemporaryFolder folder;
    std::string path = folder.file("dự án.ansinh");
    ProjectFile project = projectWithCommunes(path);

    /// As somebody reads who opens the file afterwards.
    [[nodiscard]] ProjectFile again() const { return ProjectFile::open(path, ProjectFile::Mode::ReadOnly); }
};

TEST_F(RoundTrip, CommunesComeBackInOrderOfCode) {
    auto expected = someCommunes();
    std::ranges::sort(expected, {}, &Commune::code);
    EXPECT_EQ(again().communes(), expected);
}

TEST_F(RoundTrip, TheCityIsAPropertyAndAReportingUnit) {
    EXPECT_EQ(project.property("city_code"), "48");
    EXPECT_EQ(project.property("city_name_vi"), "Đà Nẵng");
    EXPECT_EQ(project.property("city_name_en"), "Da Nang");
    EXPECT_EQ(project.property("no such key"), "");
    EXPECT_THAT(ask(path, "SELECT code FROM reporting_unit WHERE tier = 'city'"), ElementsAre("48"));
}

TEST_F(RoundTrip, TheFileKnowsHowItWasMade) {
    EXPECT_EQ(project.property("made_by"), kProgram);
    EXPECT_EQ(project.property("layout_version"), std::to_string(ProjectFile::layoutVersion()));
    EXPECT_EQ(project.property("geometry_crs"), "EPSG:4326");
    EXPECT_THAT(project.property("made_at"), testing::MatchesRegex("....-..-..T..:..:..Z"));
    EXPECT_THAT(ask(path, "SELECT count(*) FROM spatial_ref_sys WHERE srid IN (4326, 5899)"), ElementsAre("2"));
}

TEST_F(RoundTrip, BatchesKeepTheirProvenance) {
    Batch batch;
    batch.kind = "points";
    batch.file = "bưu điện.csv";
    batch.checksum = "abc";
    batch.mapping = R"({"x":"lon"})";
    batch.crs = "EPSG:5899";
    const auto id = project.beginBatch(batch);
    const std::vector<ImportIssue> issues{{3,
                                           "name",
                                           "name_ambiguous",
                                           "La E\n\"x\"",
                                           {"La Êê", "La \"Dêê\"", "\x01"},
                                           ImportIssue::Severity::Refused,
                                           108.1,
                                           16.2,
                                           true,
                                           "a.csv"},
                                          {0, "", "crs_assumed", "", {}, ImportIssue::Severity::Note, 0, 0, false, ""}};
    project.finishBatch(id, 318, 314, 4, issues);

    const auto batches = again().batches();
    ASSERT_EQ(batches.size(), 2U);
    const Batch& stored = batches.front();
    EXPECT_EQ(stored.id, id);
    EXPECT_EQ(stored.file, batch.file);
    EXPECT_EQ(stored.checksum, batch.checksum);
    EXPECT_EQ(stored.mapping, batch.mapping);
    EXPECT_EQ(stored.crs, batch.crs);
    EXPECT_THAT(stored.program, testing::StartsWith("ansinh "));
    EXPECT_THAT(stored.at, testing::MatchesRegex("....-..-..T..:..:..Z"));
    EXPECT_EQ(stored.undoneAt, "");
    EXPECT_EQ(stored.read, 318);
    EXPECT_EQ(stored.accepted, 314);
    EXPECT_EQ(stored.refused, 4);
    EXPECT_EQ(again().issuesOf(id), issues);
}

TEST_F(RoundTrip, ABatchMayLearnItsFileLater) {
    const auto id = newBatch(project, "points");
    Batch known;
    known.file = "a.csv";
    known.checksum = "abc";
    known.mapping = "{}";
    known.crs = "EPSG:4326";
    project.describeBatch(id, known);
    const Batch stored = again().batches().front();
    EXPECT_EQ(stored.kind, "points");
    EXPECT_EQ(stored.file, "a.csv");
    EXPECT_EQ(stored.checksum, "abc");
    EXPECT_EQ(stored.mapping, "{}");
    EXPECT_EQ(stored.crs, "EPSG:4326");
    EXPECT_EQ(codeOf([&] { project.describeBatch(99, known); }), ErrorCode::UnknownBatch);
}

TEST_F(RoundTrip, ABatchThatDropsRowsIsRefused) {
    const auto id = newBatch(project, "points");
    EXPECT_EQ(codeOf([&] { project.finishBatch(id, 10, 8, 1, {}); }), ErrorCode::DataInvalid);
}

TEST_F(RoundTrip, UnknownBatchesAreNamed) {
    EXPECT_EQ(codeOf([&] { project.undoBatch(99); }), ErrorCode::UnknownBatch);
    EXPECT_EQ(codeOf([&] { project.redoBatch(99); }), ErrorCode::UnknownBatch);
    EXPECT_EQ(codeOf([&] { static_cast<void>(project.issuesOf(99)); }), ErrorCode::UnknownBatch);
}

TEST_F(RoundTrip, BoundariesComeBackBitByBit) {
    auto boundaries = someBoundaries(BoundaryQuality::Schematic);
    boundaries[0].shape[0].outer[1] = {std::nextafter(108.1, 109.0), -0.0};
    const auto batch = newBatch(project, "boundaries");
    const std::vector<double> areas{1.5, 2.5, 3.5};
    project.putBoundaries(boundaries, batch, areas);
    const auto stored = again().boundaries();
    ASSERT_EQ(stored.size(), boundaries.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        EXPECT_EQ(stored[i].commune, boundaries[i].commune);
        EXPECT_EQ(stored[i].shape, boundaries[i].shape);
        EXPECT_EQ(stored[i].quality, BoundaryQuality::Schematic);
        EXPECT_EQ(stored[i].batch, batch);
    }
    EXPECT_TRUE(std::signbit(stored[0].shape[0].outer[1].y));
    EXPECT_THAT(ask(path, "SELECT area_m2 FROM boundary_now ORDER BY code"), ElementsAre("1.5", "2.5", "3.5"));
    EXPECT_THAT(ask(path, "SELECT count(*) FROM idx_boundary_geom"), ElementsAre("3"));
}

TEST_F(RoundTrip, AnOfficialBoundaryReplacesASchematicOne) {
    project.putBoundaries(someBoundaries(BoundaryQuality::Schematic), newBatch(project, "boundaries"), {});
    const auto official = someBoundaries(BoundaryQuality::Official, 0.001);
    const auto batch = newBatch(project, "boundaries");
    project.putBoundaries(std::span(official).first(1), batch, {});
    EXPECT_THAT(project.boundaryQualities(),
                ElementsAre(Pair("20194", BoundaryQuality::Official), Pair("20333", BoundaryQuality::Schematic),
                            Pair("20695", BoundaryQuality::Schematic)));
    EXPECT_EQ(project.boundaries()[0].shape, official[0].shape);
    project.undoBatch(batch);
    EXPECT_EQ(project.boundaryQualities().at("20194"), BoundaryQuality::Schematic);
}

TEST_F(RoundTrip, BoundariesThatCannotBeAreRefused) {
    const auto batch = newBatch(project, "boundaries");
    const std::vector<Boundary> stranger{{"99999", BoundaryQuality::Official, someBoundaries({})[0].shape, 0}};
    EXPECT_EQ(codeOf([&] { project.putBoundaries(stranger, batch, {}); }), ErrorCode::UnknownCommune);
    const std::vector<Boundary> empty{{"20194", BoundaryQuality::Official, {}, 0}};
    EXPECT_EQ(codeOf([&] { project.putBoundaries(empty, batch, {}); }), ErrorCode::DataInvalid);
    const std::vector<Boundary> twice{someBoundaries({})[0], someBoundaries({})[0]};
    EXPECT_EQ(codeOf([&] { project.putBoundaries(twice, batch, {}); }), ErrorCode::DataInvalid);
    EXPECT_THAT(project.boundaries(), IsEmpty());
}

TEST_F(RoundTrip, PlansComeBackWhole) {
    const Plan first = somePlan("plan-b", PlanScope::City);
    const Plan sample = somePlan("plan-a", PlanScope::Template);
    const auto batch = newBatch(project, "plan");
    project.putPlan(sample, batch);
    project.putPlan(first, batch);
    EXPECT_THAT(again().plans(), ElementsAre(first, sample)) << "those that bind come first";

    Plan newer = first;
    newer.version = "2";
    newer.indicators.clear();
    project.putPlan(newer, newBatch(project, "plan"));
    EXPECT_THAT(again().plans(), ElementsAre(newer, sample));
}

TEST_F(RoundTrip, TrainingClassesComeBackByNumber) {
    project.putTrainingClasses(someClasses(), newBatch(project, "plan"));
    EXPECT_EQ(again().trainingClasses(), someClasses());
    auto moved = someClasses()[0];
    moved.host = std::nullopt;
    project.putTrainingClasses(std::span(&moved, 1), newBatch(project, "plan"));
    EXPECT_THAT(again().trainingClasses(), ElementsAre(moved, someClasses()[1], someClasses()[2]));
}

TEST_F(RoundTrip, FiguresComeBackAndCorrectionsKeepWhatTheyCorrect) {
    const auto batch = newBatch(project, "figures");
    std::vector<Observation> figures{
        {"20194", "staff_total", day("2026-03-31"), ValueState::Verified, 8, batch},
        {"20194", "staff_total", day("2026-04-30"), ValueState::Zero, 0, batch},
        {"20194", "staff_signed", day("2026-03-31"), ValueState::Provisional, 1'000'000'000'000, batch},
        {"48", "staff_total", day("1969-12-31"), ValueState::NotApplicable, 0, batch},
        {"20695", "staff_total", day("2026-03-31"), ValueState::NotReported, 0, batch}};
    project.putObservations(figures, batch);
    EXPECT_THAT(again().observations(), testing::UnorderedElementsAreArray(figures));
    EXPECT_THAT(again().reportingDates(), ElementsAre(day("1969-12-31"), day("2026-03-31"), day("2026-04-30")));

    const auto later = newBatch(project, "figures");
    const Observation correction{"20194", "staff_total", day("2026-03-31"), ValueState::Verified, 9, later};
    project.putObservations(std::span(&correction, 1), later);
    figures[0] = correction;
    EXPECT_THAT(again().observations(), testing::UnorderedElementsAreArray(figures));
    EXPECT_THAT(ask(path, "SELECT count(*) FROM observation"), ElementsAre("6"));
}

TEST_F(RoundTrip, FiguresThatCannotBeAreRefused) {
    const auto batch = newBatch(project, "figures");
    const Observation stranger{"99999", "staff_total", day("2026-03-31"), ValueState::Verified, 8, 0};
    EXPECT_EQ(codeOf([&] { project.putObservations(std::span(&stranger, 1), batch); }), ErrorCode::UnknownCommune);
    const Observation once{"20194", "staff_total", day("2026-03-31"), ValueState::Verified, 8, 0};
    const std::vector<Observation> twice{once, once};
    EXPECT_EQ(codeOf([&] { project.putObservations(twice, batch); }), ErrorCode::DataInvalid);
    Observation missing = once;
    missing.state = ValueState::NotReported;
    EXPECT_EQ(codeOf([&] { project.putObservations(std::span(&missing, 1), batch); }), ErrorCode::DataInvalid)
        << "a count on a state that has none";
    EXPECT_THAT(project.observations(), IsEmpty());
    EXPECT_THAT(project.reportingDates(), IsEmpty());
}

TEST_F(RoundTrip, DeviceCountsComeBack) {
    const auto batch = newBatch(project, "figures");
    const std::vector<DeviceCount> devices{{"20194", "desktop", "modern", day("2026-03-31"), 5, batch},
                                           {"20194", "desktop", "usable", day("2026-03-31"), 0, batch},
                                           {"48", "line", "usable", day("2026-04-30"), 2, batch}};
    project.putDeviceCounts(devices, batch);
    EXPECT_THAT(again().deviceCounts(), testing::UnorderedElementsAreArray(devices));
}

TEST_F(RoundTrip, AliasesTheLatestAnswerCounts) {
    project.rememberAliases({{"La E", "20194"}, {"Thanh My", "20695"}}, newBatch(project, "facts"));
    project.rememberAliases({{"La E", "20695"}}, newBatch(project, "facts"));
    EXPECT_THAT(again().rememberedAliases(), ElementsAre(Pair("La E", "20695"), Pair("Thanh My", "20695")));
    EXPECT_EQ(codeOf([&] { project.rememberAliases({{"x", "1"}}, 1); }), ErrorCode::UnknownCommune);
}

TEST_F(RoundTrip, PointsComeBackByCategoryAndCommune) {
    project.putCategories(someCategories());
    const auto batch = newBatch(project, "points");
    const std::vector<PlacePoint> points{
        {0, "post_office", "Bưu điện Hải Vân", "open", "tờ 1", {108.123456789012, 16.1}, "20194", 0},
        {0, "clinic", "", "", "", {std::nextafter(108.0, 109.0), -16.1}, "", 0},
        {0, "post_office", "Bưu cục", "", "", {111.6, 16.5}, "20333", 0}};
    project.putPoints(points, batch);
    const auto stored = again().points();
    ASSERT_EQ(stored.size(), points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        EXPECT_EQ(stored[i].id, static_cast<std::int64_t>(i) + 1);
        EXPECT_EQ(stored[i].category, points[i].category);
        EXPECT_EQ(stored[i].name, points[i].name);
        EXPECT_EQ(stored[i].status, points[i].status);
        EXPECT_EQ(stored[i].source, points[i].source);
        EXPECT_EQ(stored[i].place, points[i].place);
        EXPECT_EQ(stored[i].commune, points[i].commune);
        EXPECT_EQ(stored[i].batch, batch);
    }
    EXPECT_EQ(again().points("post_office").size(), 2U);
    EXPECT_EQ(again().points("no such category").size(), 0U);
    ASSERT_EQ(again().pointsOf("20333").size(), 1U);
    EXPECT_EQ(again().pointsOf("20333")[0].name, "Bưu cục");
    EXPECT_THAT(again().pointCounts(), ElementsAre(Pair("clinic", 1), Pair("post_office", 2)));
    EXPECT_THAT(
        ask(path, "SELECT pkid FROM idx_point_geom WHERE xmin > 111 AND xmax < 112 AND ymin > 16 AND ymax < 17"),
        ElementsAre("3"));
    project.undoBatch(batch);
    EXPECT_THAT(project.points(), IsEmpty());
    EXPECT_THAT(project.pointCounts(), IsEmpty());
}

TEST_F(RoundTrip, PointsThatCannotBeAreRefused) {
    project.putCategories(someCategories());
    const auto put = [&](PlacePoint point) {
        return codeOf([&] { project.putPoints(std::span(&point, 1), newBatch(project, "points")); });
    };
    EXPECT_EQ(put({0, "pagoda", "", "", "", {108, 16}, "", 0}), ErrorCode::DataInvalid);
    EXPECT_EQ(put({0, "clinic", "", "", "", {108, 16}, "99999", 0}), ErrorCode::UnknownCommune);
    EXPECT_EQ(put({0, "clinic", "", "", "", {std::numeric_limits<double>::quiet_NaN(), 16}, "", 0}),
              ErrorCode::DataInvalid);
    EXPECT_THAT(project.points(), IsEmpty());
}

TEST_F(RoundTrip, CategoriesChangeInPlace) {
    auto categories = someCategories();
    project.putCategories(categories);
    categories[0].colour = "#000000";
    project.putCategories(std::span(categories).first(1));
    const auto stored = again().categories();
    ASSERT_EQ(stored.size(), 2U);
    EXPECT_EQ(stored[0].id, "post_office");
    EXPECT_EQ(stored[0].colour, "#000000");
    EXPECT_EQ(stored[0].name, categories[0].name);
    EXPECT_EQ(stored[1].id, "clinic");
}

TEST_F(RoundTrip, MapLevelsAreReplacedAsAWhole) {
    const std::vector<MapLevel> levels{someLevel(0), someLevel(15)};
    project.putMapLevels(std::vector<MapLevel>{someLevel(1), someLevel(2), someLevel(3)});
    project.putMapLevels(levels);
    const std::vector<LevelEntry> entries = again().mapLevelEntries();
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].toleranceM, 0);
    EXPECT_EQ(entries[1].toleranceM, 15);
    EXPECT_EQ(entries[1].tiles.size(), 1U);
    EXPECT_EQ(again().mapLevels().size(), 2U);
    EXPECT_EQ(again().mapTile({1, 0}).toleranceM, 15);
    EXPECT_EQ(again().mapTile({1, 0}).parts.size(), 2U);
    EXPECT_EQ(codeOf([&] { static_cast<void>(project.mapTile({1, 1})); }), ErrorCode::Internal);
    EXPECT_EQ(codeOf([&] { static_cast<void>(project.mapTile({2, 0})); }), ErrorCode::Internal);
}

TEST_F(RoundTrip, TheSampleCountsUntilItsLastBatchIsUndone) {
    EXPECT_FALSE(project.hasSample());
    const auto first = newBatch(project, "sample");
    const auto second = newBatch(project, "sample");
    project.undoBatch(first);
    EXPECT_TRUE(project.hasSample());
    project.undoBatch(second);
    EXPECT_FALSE(project.hasSample());
    project.redoBatch(first);
    EXPECT_TRUE(project.hasSample());
}

}  // namespace
}  // namespace ansinh::store::test
