#include "geo/store/base_line_table.hpp"

#include <gmock/gmock.h>

#include "tests/geo/store/error_code.hpp"
#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"

namespace ansinh::store::test {
namespace {

class BaseLineTable : public testing::Test {
protected:
    std::int64_t put(BaseLineKind kind, const std::vector<Line>& lines) {
        std::int64_t batch = 0;
        project.write([&] {
            batch = newBatch(project, kind == BaseLineKind::River ? "rivers" : "base_roads");
            insertBaseLines(project.connection(), kind, lines, buildLineLevels(lines, Monitor::silent()), batch);
        });
        return batch;
    }
    [[nodiscard]] std::vector<LineLevel> rivers() { return lineLevelsInForce(project.connection(), BaseLineKind::River); }

    TemporaryFolder folder;
    std::string path = folder.file("p.ansinh");
    ProjectFile project = projectWithCommunes(path);
    const Line bent{{107.95, 15.75}, {108.05, 15.85}, {108.35, 15.87}};
    const Line straight{{107.9, 15.9}, {108.2, 15.9}};
};

TEST_F(BaseLineTable, LevelsAreReadAsTheyWereBuilt) {
    put(BaseLineKind::River, {bent, straight});
    const auto built = buildLineLevels(std::vector{bent, straight}, Monitor::silent());
    const auto read = rivers();
    ASSERT_EQ(read.size(), built.size());
    for (std::size_t level = 0; level < read.size(); ++level) {
        EXPECT_EQ(read[level].toleranceM, built[level].toleranceM);
        ASSERT_EQ(read[level].paths.size(), built[level].paths.size());
        for (std::size_t i = 0; i < read[level].paths.size(); ++i)
            EXPECT_EQ(read[level].paths[i].xy, built[level].paths[i].xy);
    }
    EXPECT_TRUE(lineLevelsInForce(project.connection(), BaseLineKind::Road).empty());
}

TEST_F(BaseLineTable, LevelsGoWithTheirBatch) {
    put(BaseLineKind::River, {bent});
    const std::int64_t second = put(BaseLineKind::River, {straight});
    put(BaseLineKind::Road, {bent, straight});
    EXPECT_EQ(rivers().at(0).paths.at(0).xy.size(), 4u);
    project.undoBatch(second);
    EXPECT_EQ(rivers().at(0).paths.at(0).xy.size(), 6u);
    project.redoBatch(second);
    EXPECT_EQ(rivers().at(0).paths.at(0).xy.size(), 4u);
}

TEST_F(BaseLineTable, DamagedLevelsAreBuiltAgain) {
    put(BaseLineKind::River, {bent});
    for (const char* harm : {"UPDATE base_line_level SET body = x'0102' WHERE place = 1",
                             "UPDATE base_line_level SET body = 'text' WHERE place = 0",
                             "UPDATE base_line_level SET tolerance_m = 0 WHERE place = 2",
                             "UPDATE base_line_level SET tolerance_m = 'x' WHERE place = 0",
                             "DELETE FROM base_line_level"}) {
        meddle(path, harm);
        const auto levels = rivers();
        ASSERT_EQ(levels.size(), 4u) << harm;
        EXPECT_EQ(levels[0].paths.at(0).xy.size(), 6u) << harm;
        EXPECT_EQ(levels[3].toleranceM, 256) << harm;
    }
}

TEST_F(BaseLineTable, WithoutLinesToBuildThemOfTheFileIsDamaged) {
    put(BaseLineKind::River, {bent});
    meddle(path,
           "DROP TRIGGER ggu_base_line_geom; DROP TRIGGER tmu_base_line_geom;"
           "UPDATE base_line SET geom = x'0001'");
    EXPECT_EQ(rivers().size(), 4u) << "levels that are whole need no lines";
    meddle(path, "UPDATE base_line_level SET body = x'' WHERE place = 0");
    EXPECT_EQ(codeOf([&] { static_cast<void>(rivers()); }), ErrorCode::ProjectDamaged);
}

}  // namespace
}  // namespace ansinh::store::test
