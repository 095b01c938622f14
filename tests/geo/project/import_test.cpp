#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "geo/core/error.hpp"
#include "temp_project.hpp"

namespace ansinh {
namespace {

using test::TempFolder;
using test::testData;

#define REQUIRE_TEST_DATA(variable, name)                                             \
    const std::string variable = testData(name);                                      \
    if (variable.empty()) GTEST_SKIP() << "real test data is not here: " << (name)

std::size_t verticesOf(const Project& project) {
    std::size_t count = 0;
    for (const Boundary& boundary : project.boundaries()) count += vertexCount(boundary.shape);
    return count;
}

import::Options category(const char* id) {
    import::Options options;
    options.category = id;
    return options;
}

TEST(ProjectImport, RealBoundariesReplaceTheSchematicOnesAndUndoBringsThemBack) {
    REQUIRE_TEST_DATA(file, "danang/communes.gpkg");
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    const std::size_t schematic = verticesOf(project);

    const ImportReport report = project.importBoundaries({file}, {}, Monitor::silent());
    EXPECT_EQ(report.outcome.read, 94);
    EXPECT_EQ(report.outcome.accepted, 94);
    EXPECT_EQ(report.outcome.refused, 0);
    EXPECT_EQ(verticesOf(project), 171050u);
    const auto count = [&](const char* code) { return std::ranges::count(report.outcome.issues, code, &ImportIssue::code); };
    EXPECT_EQ(count("overlap"), 1);
    EXPECT_EQ(count("gap"), 3);
    for (const auto& [code, quality] : project.boundaryQualities()) EXPECT_EQ(quality, BoundaryQuality::Official) << code;
    EXPECT_EQ(project.issuesOf(report.batch).size(), report.outcome.issues.size());

    project.undoBatch(report.batch, Monitor::silent());
    EXPECT_EQ(verticesOf(project), schematic);
    EXPECT_EQ(project.boundaryQualities().at("20695"), BoundaryQuality::Schematic);
}

TEST(ProjectImport, StoppedAnywhereLeavesTheFileAsItWas) {
    REQUIRE_TEST_DATA(file, "danang/communes.gpkg");
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    const std::size_t before = verticesOf(project);
    const std::size_t batches = project.batches().size();
    for (int call : {1, 20, 60, 97, 103, 110}) {
        test::CancelAt monitor(call);
        try {
            (void)project.importBoundaries({file}, {}, monitor);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::Cancelled);
            EXPECT_EQ(verticesOf(project), before) << "stopped at call " << call;
            EXPECT_EQ(project.batches().size(), batches);
        }
        if (verticesOf(project) != before) break;  // it ended before the call came
    }
}

TEST(ProjectImport, PreviewStoresNothing) {
    REQUIRE_TEST_DATA(file, "danang/communes.gpkg");
    const TempFolder folder;
    const Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    const std::int64_t before = project.changeCounter();
    const ImportReport report = project.previewBoundaries({file}, {}, Monitor::silent());
    EXPECT_EQ(report.boundaries.size(), 94u);
    EXPECT_EQ(report.batch, 0);
    EXPECT_EQ(project.changeCounter(), before);
}

TEST(ProjectImport, PostOfficesWithFourBrokenPlaces) {
    REQUIRE_TEST_DATA(boundaries, "danang/communes.gpkg");
    REQUIRE_TEST_DATA(file, "danang/points_post_offices.csv");
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    (void)project.importBoundaries({boundaries}, {}, Monitor::silent());
    const ImportReport report = project.importPoints({file}, category("post_office"), Monitor::silent());
    EXPECT_EQ(report.outcome.read, 318);
    EXPECT_EQ(report.outcome.refused, 4);
    EXPECT_EQ(report.outcome.accepted, 314);
    EXPECT_EQ(project.pointCounts().at("post_office"), 314);
    const auto batches = project.batches();
    const auto batch = std::ranges::find(batches, report.batch, &Batch::id);
    ASSERT_NE(batch, batches.end());
    EXPECT_EQ(batch->accepted, 314);
    EXPECT_EQ(batch->checksum.size(), 64u);
    EXPECT_NE(batch->file.find("points_post_offices.csv"), std::string::npos);

    project.undoBatch(report.batch, Monitor::silent());
    EXPECT_TRUE(project.pointCounts().empty());
}

TEST(ProjectImport, UnknownCategoryNamesTheKnownOnes) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    std::ofstream(folder.file("p.csv")) << "name,lon,lat\nA,108.2,16.05\n";
    try {
        (void)project.importPoints({folder.file("p.csv")}, category("pagoda"), Monitor::silent());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadArgument);
        EXPECT_NE(error.args().at(2).find("post_office"), std::string::npos);
    }
}

TEST(ProjectImport, WhatTheProjectIsMadeOfStays) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    for (const Batch& batch : project.batches()) {
        try {
            project.undoBatch(batch.id, Monitor::silent());
            ADD_FAILURE() << batch.kind << " was taken back";
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BatchStays);
        }
    }
    EXPECT_EQ(project.communes().size(), 94u);
}

TEST(ProjectImport, NothingAcceptedLeavesNoBatch) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    const std::size_t batches = project.batches().size();
    std::ofstream(folder.file("p.csv")) << "name,lon,lat\nA,,\nB,0,0\n";
    const ImportReport report = project.importPoints({folder.file("p.csv")}, category("post_office"), Monitor::silent());
    EXPECT_EQ(report.batch, 0);
    EXPECT_EQ(report.outcome.read, 2);
    EXPECT_EQ(report.outcome.refused, 2);
    EXPECT_EQ(project.batches().size(), batches);
}

TEST(ProjectImport, AnAnswerIsRememberedForTheNextFile) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    const Commune& commune = project.commune("20941");  // Trà Tập
    const auto write = [&](const std::string& name) {
        const double x = commune.labelPoint.x;
        const double y = commune.labelPoint.y;
        std::ofstream out(folder.file(name));
        out.precision(8);
        out << R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Tra Ta"},)"
            << R"("geometry":{"type":"Polygon","coordinates":[[[)" << x - 0.02 << ',' << y - 0.02 << "],[" << x + 0.02
            << ',' << y - 0.02 << "],[" << x + 0.02 << ',' << y + 0.02 << "],[" << x - 0.02 << ',' << y + 0.02 << "],["
            << x - 0.02 << ',' << y - 0.02 << "]]]}}]}";
    };
    write("first.geojson");
    const ImportReport asked = project.importBoundaries({folder.file("first.geojson")}, {}, Monitor::silent());
    ASSERT_EQ(asked.outcome.questions.size(), 1u);
    EXPECT_EQ(asked.batch, 0);

    import::Options answered;
    answered.answers["Tra Ta"] = "20941";
    EXPECT_EQ(project.importBoundaries({folder.file("first.geojson")}, answered, Monitor::silent()).outcome.accepted, 1);
    write("second.geojson");
    EXPECT_EQ(project.importBoundaries({folder.file("second.geojson")}, {}, Monitor::silent()).outcome.accepted, 1);
}

}  // namespace
}  // namespace ansinh
