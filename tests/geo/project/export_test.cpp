#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "geo/core/error.hpp"
#include "temp_project.hpp"

namespace ansinh {
namespace {

using test::TempFolder;

std::string contentOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    return text.str();
}

const Date day = *Date::parse("2026-05-13");

TEST(ProjectExport, GeoPackageComesBackInAsTheSameBoundaries) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    const std::vector<std::string> paths =
        project.exportTo(ExportTo::GeoPackage, folder.file("out.gpkg"), day, Monitor::silent());
    ASSERT_EQ(paths.size(), 1u);

    Project other = Project::create(folder.file("b.ansinh"), {.sample = false}, Monitor::silent());
    import::Options options;
    options.layer = "communes";
    const ImportReport report = other.importBoundaries(paths, options, Monitor::silent());
    EXPECT_EQ(report.outcome.read, 94);
    // A schematic cell may leave its label point to a neighbour, which for a boundary of unknown origin is a fault.
    for (const ImportIssue& issue : report.outcome.issues)
        if (issue.severity == ImportIssue::Severity::Refused) {
            EXPECT_EQ(issue.code, "place_wrong") << issue.row;
        }
    EXPECT_GE(report.outcome.accepted, 89);
    const auto before = project.boundaries();
    const auto after = other.boundaries();
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t i = 0; i < before.size(); ++i) EXPECT_EQ(before[i].shape, after[i].shape) << before[i].commune;
}

TEST(ProjectExport, EveryCsvRowSaysThatItIsSample) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {}, Monitor::silent());
    const auto paths = project.exportTo(ExportTo::Csv, folder.file("out.csv"), day, Monitor::silent());
    EXPECT_GE(paths.size(), 2u);
    bool statusSeen = false;
    for (const std::string& path : paths) {
        if (path.find("status") == std::string::npos) continue;
        statusSeen = true;
        std::istringstream lines(contentOf(path));
        std::string line;
        std::getline(lines, line);
        EXPECT_NE(line.find("sample"), std::string::npos);
        int rows = 0;
        while (std::getline(lines, line)) {
            if (line.ends_with('\r')) line.pop_back();
            EXPECT_TRUE(line.ends_with(",1")) << line;
            ++rows;
        }
        EXPECT_GT(rows, path.ends_with("-city_status.csv") ? 5 : 94);
    }
    EXPECT_TRUE(statusSeen);
}

TEST(ProjectExport, AFolderThatCannotBeWrittenIsSaid) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    try {
        (void)project.exportTo(ExportTo::GeoPackage, folder.file("no/such/folder/out.gpkg"), day, Monitor::silent());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::NotWritable);
    }
}

TEST(ProjectExport, WorkbookIsWritten) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {}, Monitor::silent());
    const auto paths = project.exportTo(ExportTo::Xlsx, folder.file("out.xlsx"), day, Monitor::silent());
    ASSERT_EQ(paths.size(), 1u);
    EXPECT_EQ(contentOf(paths[0]).substr(0, 2), "PK");
}

}  // namespace
}  // namespace ansinh
