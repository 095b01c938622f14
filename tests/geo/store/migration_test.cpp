// A file of an older layout, made from the scripts of that layout and filled as the program of that time filled it, must
// come to the newest layout with everything that was in it.
#include <gmock/gmock.h>

#include "geo/core/error.hpp"
#include "geo/store/base_line_table.hpp"
#include "geo/store/connection.hpp"
#include "geo/store/embedded_text.hpp"
#include "geo/store/feedback_table.hpp"
#include "geo/store/figure_history.hpp"
#include "geo/store/finding_note_table.hpp"
#include "geo/store/property_table.hpp"
#include "geo/store/schema.hpp"
#include "geo/store/script.hpp"
#include "tests/geo/store/error_code.hpp"
#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"
#include <filesystem>

namespace ansinh::store::test {
namespace {

constexpr const char* kFilled = R"(
INSERT INTO property VALUES ('city_code', '48'), ('city_name_vi', 'Đà Nẵng'), ('city_name_en', 'Da Nang');
INSERT INTO reporting_unit VALUES (1, '48', 'city'), (2, '20194', 'commune'), (3, '20695', 'commune');
INSERT INTO batch (id, kind, file, checksum, mapping, crs, program, person, at, undone_at, read, accepted, refused)
VALUES (1, 'facts', 'city.json', '', '', '', 'ansinh 0.1.0', 'an', '2026-04-01T00:00:00Z', NULL, 2, 2, 0),
       (2, 'plan', 'scheme', '', '', '', 'ansinh 0.1.0', 'an', '2026-04-01T00:00:00Z', NULL, 1, 1, 0),
       (3, 'figures', 'a.csv', 'aa', '', '', 'ansinh 0.1.0', 'an', '2026-04-02T00:00:00Z', NULL, 3, 3, 0),
       (4, 'figures', 'b.csv', 'bb', '', '', 'ansinh 0.1.0', 'an', '2026-04-03T00:00:00Z', '2026-04-04T00:00:00Z', 1, 1, 0);
INSERT INTO commune VALUES (2, 1, 'Hải Vân', 'ward', 135.29, 33211, 108.1, 16.15, '[]', '[]', '[]', 1, ''),
                           (3, 1, 'Thạnh Mỹ', 'commune', 208, 8000, 107.8, 15.8, '[]', '[]', '[]', 1, '');
INSERT INTO plan VALUES (1, 'scheme', 2, '2025', 'template', '20194', 'Đề án', 'Scheme', 'a', 'b', 's', NULL, NULL);
INSERT INTO plan_readiness_part VALUES (1, 0, 'computers', 'máy', 'computers', 0.6), (1, 1, 'lines', 'mạng', 'lines', 0.4);
INSERT INTO measure VALUES (1, 'staff_total');
INSERT INTO observation VALUES (2, 1, 20500, 3, 4, 8, 'B17', 'ghi chú'), (3, 1, 20500, 3, 2, 0, NULL, NULL),
                               (2, 1, 20500, 4, 4, 80, NULL, NULL);
INSERT INTO reporting_day VALUES (3, 20500), (4, 20500);
INSERT INTO device_count (unit_id, kind, condition, as_of_day, batch_id, count) VALUES (2, 'desktop', 'modern', 20500, 3, 5);
)";

constexpr const char* kOurTables =
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'idx_%' ORDER BY type, name";

class Migration : public testing::Test {
protected:
    explicit Migration(int layout = 1) {
        Connection connection(path, Connection::Access::Create);
        connection.execute("PRAGMA journal_mode = WAL");
        connection.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
        runScript(connection, {"spatial_metadata",
                               "SELECT InitSpatialMetaData(1, 'WGS84_ONLY'); SELECT InsertEpsgSrid(5899);"});
        for (const EmbeddedText& file : schemaFiles())
            if (file.name.substr(0, 4) <= "000" + std::to_string(layout)) runScript(connection, file);
        const std::string version = std::to_string(layout);
        connection.execute("PRAGMA user_version = " + version);
        putProperty(connection, "layout_version", version);
        putProperty(connection, "view_date", "2026-05-13");
        connection.execute(kFilled);
    }

    TemporaryFolder folder;
    std::string path = folder.file("old.ansinh");
};

TEST_F(Migration, NothingThatWasThereIsLost) {
    ASSERT_GE(ProjectFile::layoutVersion(), 2);
    ASSERT_THAT(ask(path, "SELECT name FROM sqlite_master WHERE name = 'feedback'"), testing::IsEmpty());
    const ProjectFile project = ProjectFile::open(path);
    EXPECT_EQ(project.property("layout_version"), std::to_string(ProjectFile::layoutVersion()));
    EXPECT_EQ(project.property("view_date"), "2026-05-13");
    EXPECT_EQ(project.communes().size(), 2u);
    EXPECT_THAT(project.observations(),
                testing::ElementsAre(
                    Observation{"20194", "staff_total", day("2026-02-16"), ValueState::Verified, 8, 3},
                    Observation{"20695", "staff_total", day("2026-02-16"), ValueState::Zero, 0, 3}));
    EXPECT_THAT(project.deviceCounts(),
                testing::ElementsAre(DeviceCount{"20194", "desktop", "modern", day("2026-02-16"), 5, 3}));
    EXPECT_EQ(project.batches().size(), 4u);
    const auto history = historyOf(project.connection(), "20194", "staff_total");
    ASSERT_EQ(history.size(), 2u);
    EXPECT_EQ(history[1].cell, "B17");
    EXPECT_EQ(history[0].batch.undoneAt, "2026-04-04T00:00:00Z");
}

TEST_F(Migration, AnOldPlanGetsTheRulesOfItsTime) {
    const ProjectFile project = ProjectFile::open(path);
    const Plan plan = project.plans().at(0);
    EXPECT_EQ(plan.readiness.size(), 2u);
    EXPECT_EQ(plan.readinessLeastKnown, 0.5);
    ASSERT_EQ(plan.readinessClasses.size(), 3u);
    EXPECT_EQ(plan.readinessClasses[0].id, "ready");
    EXPECT_EQ(plan.readinessClasses[2].from, 0);
}

TEST_F(Migration, WhatIsNewCanBeUsed) {
    ProjectFile project = ProjectFile::open(path);
    project.write([&] {
        FeedbackItem item;
        item.id = "PA-0001";
        item.commune = "20194";
        item.status = "received";
        insertFeedback(project.connection(), std::span(&item, 1), {}, newBatch(project, "feedback"));
    });
    EXPECT_EQ(feedbackInForce(project.connection()).size(), 1u);
}

TEST_F(Migration, AnOldFileHasTheSameTablesAsANewOne) {
    static_cast<void>(ProjectFile::open(path));
    const std::string fresh = folder.file("new.ansinh");
    static_cast<void>(ProjectFile::create(fresh, kProgram));
    EXPECT_EQ(ask(path, kOurTables), ask(fresh, kOurTables));
}

TEST_F(Migration, ReadingBringsItUpTooAndTwiceIsOnce) {
    {
        const ProjectFile reading = ProjectFile::open(path, ProjectFile::Mode::ReadOnly);
        EXPECT_EQ(reading.communes().size(), 2u);
        EXPECT_EQ(reading.property("layout_version"), std::to_string(ProjectFile::layoutVersion()));
    }
    EXPECT_EQ(ProjectFile::open(path).observations().size(), 2u);
}

TEST_F(Migration, AnOldFileThatCannotBeWrittenIsToldToBeOld) {
    // Where its write-ahead log should be stands a folder, so nothing can be written and reading is still possible.
    std::filesystem::remove(path + "-wal");
    std::filesystem::create_directory(path + "-wal");
    EXPECT_EQ(codeOf([&] { static_cast<void>(ProjectFile::open(path, ProjectFile::Mode::ReadOnly)); }),
              ErrorCode::ProjectTooOld);
    std::filesystem::remove(path + "-wal");
    EXPECT_NO_THROW(static_cast<void>(ProjectFile::open(path, ProjectFile::Mode::ReadOnly)));
}

class FromLayoutTwo : public Migration {
protected:
    FromLayoutTwo() : Migration(2) {}
};

TEST_F(FromLayoutTwo, KeepsItsFiguresAndLearnsToRememberWhatWasSaid) {
    ASSERT_THAT(ask(path, "SELECT name FROM sqlite_master WHERE name = 'finding_note'"), testing::IsEmpty());
    ProjectFile project = ProjectFile::open(path);
    EXPECT_EQ(project.property("layout_version"), std::to_string(ProjectFile::layoutVersion()));
    EXPECT_EQ(project.observations().size(), 2u);
    EXPECT_EQ(project.batches().size(), 4u);
    const FindingNote note{"20194", "zero_staff", "staff_total", "count=0", true, "đã hỏi lại", 0, "", ""};
    std::int64_t batch = 0;
    project.write([&] {
        batch = newBatch(project, "findings");
        insertFindingNotes(project.connection(), std::span(&note, 1), batch);
    });
    ASSERT_EQ(findingNotesInForce(project.connection()).size(), 1u);
    EXPECT_EQ(findingNotesInForce(project.connection())[0].note, "đã hỏi lại");
    project.undoBatch(batch);
    EXPECT_TRUE(findingNotesInForce(project.connection()).empty());
}

TEST_F(FromLayoutTwo, HasTheSameTablesAsANewOne) {
    static_cast<void>(ProjectFile::open(path));
    const std::string fresh = folder.file("new.ansinh");
    static_cast<void>(ProjectFile::create(fresh, kProgram));
    EXPECT_EQ(ask(path, kOurTables), ask(fresh, kOurTables));
}

class FromLayoutThree : public Migration {
protected:
    FromLayoutThree() : Migration(3) {}
};

TEST_F(FromLayoutThree, KeepsItsFiguresAndLearnsToDrawRivers) {
    ASSERT_THAT(ask(path, "SELECT name FROM sqlite_master WHERE name = 'base_line'"), testing::IsEmpty());
    ProjectFile project = ProjectFile::open(path);
    EXPECT_EQ(project.property("layout_version"), std::to_string(ProjectFile::layoutVersion()));
    EXPECT_EQ(project.observations().size(), 2u);
    EXPECT_EQ(project.batches().size(), 4u);
    EXPECT_TRUE(baseLinesInForce(project.connection(), BaseLineKind::River).empty());
    const Line river{{107.95, 15.75}, {108.05, 15.85}};
    std::int64_t batch = 0;
    project.write([&] {
        batch = newBatch(project, "rivers");
        insertBaseLines(project.connection(), BaseLineKind::River, std::span(&river, 1), {}, batch);
    });
    EXPECT_THAT(baseLinesInForce(project.connection(), BaseLineKind::River), testing::ElementsAre(river));
    project.undoBatch(batch);
    EXPECT_TRUE(baseLinesInForce(project.connection(), BaseLineKind::River).empty());
}

TEST_F(FromLayoutThree, HasTheSameTablesAsANewOne) {
    static_cast<void>(ProjectFile::open(path));
    const std::string fresh = folder.file("new.ansinh");
    static_cast<void>(ProjectFile::create(fresh, kProgram));
    EXPECT_EQ(ask(path, kOurTables), ask(fresh, kOurTables));
}

class FromLayoutFour : public Migration {
protected:
    FromLayoutFour() : Migration(4) {
        Connection connection(path, Connection::Access::ReadWrite);
        connection.execute(R"(
INSERT INTO batch (id, kind, file, checksum, mapping, crs, program, person, at, undone_at, read, accepted, refused)
VALUES (11, 'rivers', 'a', '', '', '', 'ansinh 0.1.0', 'an', '2026-05-01T00:00:00Z', NULL, 2, 2, 0),
       (12, 'rivers', 'b', '', '', '', 'ansinh 0.1.0', 'an', '2026-05-02T00:00:00Z', NULL, 1, 1, 0),
       (13, 'base_roads', 'c', '', '', '', 'ansinh 0.1.0', 'an', '2026-05-03T00:00:00Z', '2026-05-04T00:00:00Z', 1, 1, 0);
INSERT INTO base_line (batch_id, kind, geom)
VALUES (11, 'river', GeomFromText('LINESTRING(107.9 15.7, 108 15.8)', 4326)),
       (11, 'river', GeomFromText('LINESTRING(108 15.8, 108.1 15.7)', 4326)),
       (12, 'river', GeomFromText('LINESTRING(107.9 15.9, 108.2 15.9)', 4326)),
       (13, 'road', GeomFromText('LINESTRING(108.1 16, 108.2 16)', 4326));
)");
    }
};

TEST_F(FromLayoutFour, LevelsOfRiversAndRoadsAreMadeForEveryBatch) {
    ASSERT_THAT(ask(path, "SELECT name FROM sqlite_master WHERE name = 'base_line_level'"), testing::IsEmpty());
    ProjectFile project = ProjectFile::open(path);
    EXPECT_EQ(project.property("layout_version"), std::to_string(ProjectFile::layoutVersion()));
    const auto levels = ask(path, "SELECT batch_id, kind, count(*) FROM base_line_level WHERE length(body) > 5 GROUP BY 1, 2");
    EXPECT_THAT(levels, testing::ElementsAre("11|river|4", "12|river|4", "13|road|4"));
    Connection& connection = project.connection();
    EXPECT_EQ(lineLevelsInForce(connection, BaseLineKind::River).at(0).paths.at(0).xy.size(), 4u);
    EXPECT_TRUE(lineLevelsInForce(connection, BaseLineKind::Road).empty());
    project.undoBatch(12);
    project.redoBatch(13);
    EXPECT_EQ(lineLevelsInForce(connection, BaseLineKind::River).at(0).paths.at(0).xy.size(), 6u);
    EXPECT_EQ(lineLevelsInForce(connection, BaseLineKind::Road).size(), 4u);
}

TEST_F(FromLayoutFour, ALineThatIsNoneLeavesTheFileAsItWas) {
    meddle(path,
           "DROP TRIGGER ggu_base_line_geom; DROP TRIGGER tmu_base_line_geom;"
           "UPDATE base_line SET geom = x'0001' WHERE batch_id = 12");
    EXPECT_EQ(codeOf([&] { static_cast<void>(ProjectFile::open(path)); }), ErrorCode::ProjectDamaged);
    EXPECT_THAT(ask(path, "PRAGMA user_version"), testing::ElementsAre("4"));
}

TEST_F(FromLayoutFour, HasTheSameTablesAsANewOne) {
    static_cast<void>(ProjectFile::open(path));
    const std::string fresh = folder.file("new.ansinh");
    static_cast<void>(ProjectFile::create(fresh, kProgram));
    EXPECT_EQ(ask(path, kOurTables), ask(fresh, kOurTables));
}

}  // namespace
}  // namespace ansinh::store::test
