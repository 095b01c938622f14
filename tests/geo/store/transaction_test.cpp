#include "geo/store/connection.hpp"

#include <gmock/gmock.h>

#include "tests/geo/store/error_code.hpp"
#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"
#include <filesystem>
#include <stdexcept>
#include <thread>
#include <utility>

namespace ansinh::store::test {
namespace {

namespace fs = std::filesystem;
using Mode = ProjectFile::Mode;

class Transaction : public testing::Test {
protected:
    void putEverything() {
        const auto batch = newBatch(project, "figures");
        project.putBoundaries(someBoundaries(BoundaryQuality::Official), batch, {});
        project.putPlan(somePlan(), batch);
        project.putTrainingClasses(someClasses(), batch);
        const Observation figure{"20194", "staff_total", day("2026-03-31"), ValueState::Verified, 8, 0};
        project.putObservations(std::span(&figure, 1), batch);
        const DeviceCount device{"20194", "desktop", "modern", day("2026-03-31"), 5, 0};
        project.putDeviceCounts(std::span(&device, 1), batch);
        project.putCategories(someCategories());
        const PlacePoint point{0, "clinic", "Trạm", "", "", {108, 16}, "", 0};
        project.putPoints(std::span(&point, 1), batch);
        project.putMapLevels(std::vector<MapLevel>{someLevel(5)});
        project.rememberAliases({{"La E", "20194"}}, batch);
        project.setViewDate(day("2026-03-31"));
    }

    TemporaryFolder folder;
    std::string path = folder.file("p.ansinh");
    ProjectFile project = projectWithCommunes(path);
};

TEST_F(Transaction, WhatThrowsChangesNothing) {
    const std::string before = dump(project);
    const auto layers = ask(path, "SELECT view_name FROM views_geometry_columns");
    EXPECT_THROW(project.write([&] {
        putEverything();
        throw std::runtime_error("stop");
    }),
                 std::runtime_error);
    EXPECT_EQ(dump(project), before);
    EXPECT_EQ(dump(ProjectFile::open(path)), before);
    EXPECT_EQ(ask(path, "SELECT view_name FROM views_geometry_columns"), layers);
    EXPECT_NO_THROW(project.write([&] { putEverything(); })) << "the project can be used afterwards";
    EXPECT_NE(dump(project), before);
}

TEST_F(Transaction, AnInnerWriteBelongsToTheOuterOne) {
    const std::string before = dump(project);
    EXPECT_THROW(project.write([&] {
        project.write([&] { putEverything(); });
        throw Error(ErrorCode::Cancelled);
    }),
                 Error);
    EXPECT_EQ(dump(project), before);
}

TEST_F(Transaction, OneCallOutsideWriteIsWholeToo) {
    const auto batch = newBatch(project, "figures");
    const Observation good{"20194", "staff_total", day("2026-03-31"), ValueState::Verified, 8, 0};
    const std::vector<Observation> twice{good, good};
    EXPECT_EQ(codeOf([&] { project.putObservations(twice, batch); }), ErrorCode::DataInvalid);
    EXPECT_TRUE(project.observations().empty());
}

TEST_F(Transaction, OthersSeeItWhenItIsDone) {
    const ProjectFile reader = ProjectFile::open(path, Mode::ReadOnly);
    const std::string before = dump(reader);
    project.write([&] {
        putEverything();
        EXPECT_EQ(dump(reader), before);
    });
    EXPECT_EQ(dump(reader), dump(project));
}

TEST_F(Transaction, ASecondWriterIsToldThatTheProjectIsBusy) {
    ProjectFile other = ProjectFile::open(path);
    project.write([&] { EXPECT_EQ(codeOf([&] { other.setViewDate(day("2026-01-01")); }), ErrorCode::ProjectBusy); });
    EXPECT_NO_THROW(other.setViewDate(day("2026-01-01")));
}

TEST_F(Transaction, AReaderDoesNotWrite) {
    ProjectFile reader = ProjectFile::open(path, Mode::ReadOnly);
    EXPECT_EQ(codeOf([&] { reader.setProperty("a", "b"); }), ErrorCode::NotWritable);
}

TEST_F(Transaction, TheCounterGrowsWithOwnAndForeignChanges) {
    auto last = project.changeCounter();
    EXPECT_EQ(project.changeCounter(), last) << "reading is no change";
    const auto grew = [&] { return std::exchange(last, project.changeCounter()) < last; };
    EXPECT_FALSE(grew());
    project.setProperty("a", "1");
    EXPECT_TRUE(grew());
    ProjectFile::open(path).setProperty("a", "2");
    EXPECT_TRUE(grew());
    meddle(path, "UPDATE property SET value = '3' WHERE key = 'a'");
    EXPECT_TRUE(grew());
    EXPECT_THROW(project.write([] { throw std::runtime_error("stop"); }), std::runtime_error);
    EXPECT_FALSE(grew());
}

TEST_F(Transaction, AKilledProgramLeavesWhatWasThere) {
    const std::string before = dump(project);
    const std::string copy = folder.file("copy.ansinh");
    project.write([&] {
        putEverything();
        // What a killed program leaves behind: the file and the log as they are at this moment.
        fs::copy_file(path, copy);
        if (fs::exists(path + "-wal")) fs::copy_file(path + "-wal", copy + "-wal");
    });
    EXPECT_EQ(dump(ProjectFile::open(copy)), before);
}

TEST_F(Transaction, AFullDiskIsSaidAndChangesNothing) {
    const std::string before = dump(project);
    Connection full(path, Connection::Access::ReadWrite);
    full.execute("PRAGMA max_page_count = " + ask(path, "PRAGMA page_count").at(0));
    full.execute("BEGIN IMMEDIATE");
    full.execute("UPDATE property SET value = '2000-01-01' WHERE key = 'view_date'");
    EXPECT_EQ(codeOf([&] {
                  full.execute(
                      "CREATE TABLE big AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                      " WHERE i < 10000) SELECT i, randomblob(1000) FROM n");
              }),
              ErrorCode::DiskFull);
    if (full.inTransaction()) full.execute("ROLLBACK");
    EXPECT_EQ(dump(project), before);
    EXPECT_NO_THROW(project.setViewDate(day("2026-01-01"))) << "others work on";
}

TEST_F(Transaction, EachThreadMayHaveItsOwn) {
    putEverything();
    const std::string expected = dump(project);
    std::vector<std::string> dumps(4);
    std::vector<std::thread> threads;
    for (std::string& answer : dumps)
        threads.emplace_back([&answer, this] { answer = dump(ProjectFile::open(path, Mode::ReadOnly)); });
    for (std::thread& thread : threads) thread.join();
    EXPECT_THAT(dumps, testing::Each(expected));
}

}  // namespace
}  // namespace ansinh::store::test
