#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <fstream>

#include "geo/core/error.hpp"
#include "geo/project/feedback.hpp"
#include "geo/project/opinions.hpp"
#include "temp_project.hpp"

namespace ansinh {
namespace {

using test::TempFolder;

ErrorCode codeOf(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

TEST(ProjectCreate, HoldsTheCityBothPlansAndTheEightClasses) {
    const TempFolder folder;
    const Project project = Project::create(folder.file("a.ansinh"), {}, Monitor::silent());

    EXPECT_EQ(project.communes().size(), 94u);
    EXPECT_EQ(std::ranges::count(project.communes(), true, &Commune::reports), 93);
    EXPECT_EQ(project.plans().size(), 2u);
    EXPECT_EQ(project.trainingClasses().size(), 8u);
    EXPECT_EQ(project.communesInNoClass().size(), 56u);
    EXPECT_EQ(project.boundaryQualities().size(), 94u);
    EXPECT_EQ(project.mapLevels().size(), mapLevelTolerances().size());
    EXPECT_TRUE(project.hasSample());
    EXPECT_GE(project.reportingDates().size(), 5u);
}

TEST(ProjectCreate, SchematicCellsAreACleanCoverageOfTheLegalAreas) {
    const TempFolder folder;
    const Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    const CoverageReport report = project.check(Monitor::silent());
    EXPECT_TRUE(report.overlaps.empty());
    EXPECT_TRUE(report.gaps.empty());
    EXPECT_TRUE(report.missing.empty());
    EXPECT_TRUE(report.doubled.empty());
    for (const auto& [code, quality] : project.boundaryQualities()) EXPECT_EQ(quality, BoundaryQuality::Schematic) << code;
}

TEST(ProjectCreate, SampleIsMarkedAndGoesWithOneCall) {
    const TempFolder folder;
    Project project = Project::create(folder.file("a.ansinh"), {}, Monitor::silent());
    const Date day = *Date::parse("2026-05-13");
    EXPECT_GT(project.status(day).totals.front().denominator, 0);

    EXPECT_GT(Feedback(project).items().size(), 50U);
    EXPECT_FALSE(Feedback(project).overdue(day).empty());
    const std::string questionnaire = Opinions(project).questionnaires().front().id;
    EXPECT_GT(Opinions(project).summary(questionnaire, day).communes.size(), 50U);

    EXPECT_EQ(project.removeSample(), 1);
    EXPECT_FALSE(project.hasSample());
    EXPECT_TRUE(Feedback(project).items().empty());
    EXPECT_TRUE(Opinions(project).answers().empty());
    EXPECT_TRUE(project.reportingDates().empty());
    for (const progress::StatusTotal& total : project.status(day).totals) EXPECT_EQ(total.denominator, 0);
    EXPECT_EQ(project.removeSample(), 0);
}

TEST(ProjectCreate, SameSeedSameFigures) {
    const TempFolder folder;
    const Project a = Project::create(folder.file("a.ansinh"), {}, Monitor::silent());
    const Project b = Project::create(folder.file("b.ansinh"), {}, Monitor::silent());
    const Project c = Project::create(folder.file("c.ansinh"), {.seed = 7}, Monitor::silent());
    const Date day = *Date::parse("2026-09-30");
    EXPECT_EQ(a.status(day).rows, b.status(day).rows);
    EXPECT_NE(a.status(day).rows, c.status(day).rows);
}

TEST(ProjectCreate, NeverOverwrites) {
    const TempFolder folder;
    const std::string path = folder.file("mine.ansinh");
    std::ofstream(path) << "something of mine";
    EXPECT_EQ(codeOf([&] { (void)Project::create(path, {}, Monitor::silent()); }), ErrorCode::ProjectExists);
    std::ifstream in(path);
    std::string text;
    std::getline(in, text);
    EXPECT_EQ(text, "something of mine");
}

TEST(ProjectCreate, StoppedHalfWayLeavesNothing) {
    for (int call : {1, 2, 5}) {
        const TempFolder folder;
        test::CancelAt monitor(call);
        EXPECT_EQ(codeOf([&] { (void)Project::create(folder.file("a.ansinh"), {}, monitor); }), ErrorCode::Cancelled);
        EXPECT_TRUE(std::filesystem::is_empty(std::filesystem::path(folder.file("a.ansinh")).parent_path()));
    }
}

TEST(ProjectCreate, FindsACommuneByWhatPeopleType) {
    const TempFolder folder;
    const Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    EXPECT_EQ(project.findCommune("20695").name, "Thạnh Mỹ");
    EXPECT_EQ(project.findCommune("thanh my").code, "20695");
    EXPECT_EQ(project.findCommune("Xã Avuong").code, "20458");
    try {
        (void)project.findCommune("Trà Tâ");
        FAIL() << "a near tie must not be guessed";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::UnknownCommune);
        EXPECT_NE(error.args().at(1).find("Trà Tân"), std::string::npos);
        EXPECT_NE(error.args().at(1).find("Trà Tập"), std::string::npos);
    }
}

}  // namespace
}  // namespace ansinh
