#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "geo/core/error.hpp"
#include "geo/import/sheet_book.hpp"
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

/// The second and fourth fields of each line below the heading: who and what.
std::vector<std::pair<std::string, std::string>> linesOf(const std::string& path) {
    std::vector<std::pair<std::string, std::string>> lines;
    std::istringstream in(contentOf(path));
    std::string line;
    std::getline(in, line);
    while (std::getline(in, line)) {
        std::istringstream cells(line);
        std::string commune, name, indicator;
        std::getline(cells, commune, ',');
        std::getline(cells, name, ',');
        std::getline(cells, indicator, ',');
        lines.emplace_back(commune, indicator);
    }
    return lines;
}

TEST(ProjectExport, AChoiceIsWrittenInItsOwnOrder) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {}, Monitor::silent());
    const StatusChoice choice{std::vector<std::string>{"20698", "20194"},
                              std::vector<std::string>{"documents_online", "courses_5plus"}};
    const auto paths = project.exportStatus(ExportTo::Csv, folder.file("out.csv"), day, choice, Monitor::silent());
    EXPECT_EQ(paths, (std::vector{folder.file("out.csv"), folder.file("out-city.csv")}));
    EXPECT_EQ(linesOf(paths[1]), (std::vector<std::pair<std::string, std::string>>{
                                     {project.cityCode(), "documents_online"}, {project.cityCode(), "courses_5plus"}}))
        << "the city's own offices, in a file of their own so that nobody adds them to the communes";
    const std::vector<std::pair<std::string, std::string>> wanted{{"20698", "documents_online"},
                                                                  {"20698", "courses_5plus"},
                                                                  {"20194", "documents_online"},
                                                                  {"20194", "courses_5plus"}};
    EXPECT_EQ(linesOf(paths[0]), wanted);

    const auto all = project.exportStatus(ExportTo::Csv, folder.file("all.csv"), day, {}, Monitor::silent());
    EXPECT_EQ(linesOf(all[0]).size(), project.status(day).rows.size());
    const StatusChoice nobody{std::vector<std::string>(), std::nullopt};
    const auto none = project.exportStatus(ExportTo::Csv, folder.file("none.csv"), day, nobody, Monitor::silent());
    EXPECT_TRUE(linesOf(none[0]).empty()) << "a filter that nothing passes";
}

TEST(ProjectExport, AWorkbookSaysHowManyItIsAbout) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {}, Monitor::silent());
    const auto cellsOf = [&](const StatusChoice& choice) {
        const std::string path = folder.file("out.xlsx");
        (void)project.exportStatus(ExportTo::Xlsx, path, day, choice, Monitor::silent());
        std::string text;
        for (const auto& sheet : import::readSheetBook(path, contentOf(path)).sheets)
            for (const auto& [place, cell] : sheet.cells) text += cell.text + "\n";
        return text;
    };
    const std::string some = cellsOf({std::vector<std::string>{"20695"}, std::vector<std::string>{"courses_5plus"}});
    EXPECT_NE(some.find("1 trong 94 đơn vị"), std::string::npos);
    EXPECT_NE(some.find("Thạnh Mỹ"), std::string::npos);
    EXPECT_EQ(some.find("Hải Vân"), std::string::npos);
    EXPECT_EQ(some.find("documents_online"), std::string::npos);
    const std::string all = cellsOf({});
    EXPECT_EQ(all.find("trong 94 đơn vị"), std::string::npos);
    EXPECT_NE(all.find("Hải Vân"), std::string::npos);
}

TEST(ProjectExport, AChoiceOfWhatIsNotThereIsRefused) {
    const TempFolder folder;
    const Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    const std::string path = folder.file("out.csv");
    const auto refusedWith = [&](ExportTo format, const StatusChoice& choice) {
        try {
            (void)project.exportStatus(format, path, day, choice, Monitor::silent());
        } catch (const Error& error) {
            return error.code();
        }
        return ErrorCode::Internal;
    };
    EXPECT_EQ(refusedWith(ExportTo::Csv, {std::vector<std::string>{"1"}, {}}), ErrorCode::UnknownCommune);
    EXPECT_EQ(refusedWith(ExportTo::Csv, {{}, std::vector<std::string>{"x"}}), ErrorCode::UnknownIndicator);
    EXPECT_EQ(refusedWith(ExportTo::GeoJson, {}), ErrorCode::BadArgument);
    EXPECT_FALSE(std::filesystem::exists(path));
}

}  // namespace
}  // namespace ansinh
