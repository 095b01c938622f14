#include <gmock/gmock.h>

#include "tests/geo/store/error_code.hpp"
#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"
#include <filesystem>
#include <fstream>

namespace ansinh::store::test {
namespace {

namespace fs = std::filesystem;
using Mode = ProjectFile::Mode;

class DamagedFile : public testing::Test {
protected:
    void makeProject() const {
        ProjectFile project = projectWithCommunes(path);
        project.putBoundaries(someBoundaries(BoundaryQuality::Schematic), newBatch(project, "boundaries"), {});
    }
    void write(const std::string& bytes) const { std::ofstream(path, std::ios::binary) << bytes; }
    std::optional<ErrorCode> opening(Mode mode = Mode::ReadWrite) const {
        return codeOf([&] { static_cast<void>(ProjectFile::open(path, mode)); });
    }

    TemporaryFolder folder;
    std::string path = folder.file("p.ansinh");
};

TEST_F(DamagedFile, NotThere) {
    EXPECT_EQ(opening(), ErrorCode::FileNotFound);
    EXPECT_FALSE(fs::exists(path)) << "opening makes nothing";
}

TEST_F(DamagedFile, AFolder) {
    fs::create_directory(path);
    EXPECT_EQ(opening(), ErrorCode::FileNotReadable);
}

TEST_F(DamagedFile, Empty) {
    write("");
    EXPECT_EQ(opening(), ErrorCode::ProjectDamaged);
}

TEST_F(DamagedFile, SomethingElse) {
    write(std::string(5000, 'x'));
    EXPECT_EQ(opening(), ErrorCode::ProjectNotOurs);
    write("PK");
    EXPECT_EQ(opening(), ErrorCode::ProjectNotOurs);
}

TEST_F(DamagedFile, AnotherProgramsDatabase) {
    makeProject();
    meddle(path, "PRAGMA application_id = 1196444487");
    EXPECT_EQ(opening(), ErrorCode::ProjectNotOurs);
}

TEST_F(DamagedFile, TooNewAndTooOld) {
    makeProject();
    meddle(path, "PRAGMA user_version = 1000");
    try {
        static_cast<void>(ProjectFile::open(path));
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::ProjectTooNew);
        EXPECT_THAT(error.args(), testing::ElementsAre(path, "1000", std::to_string(ProjectFile::layoutVersion())));
    }
    meddle(path, "PRAGMA user_version = 0");
    EXPECT_EQ(opening(), ErrorCode::ProjectTooOld);
}

TEST_F(DamagedFile, CutShortAtAnyPlace) {
    makeProject();
    const auto size = fs::file_size(path);
    for (const std::uintmax_t length : {size - 1, size - 4096, size / 2, std::uintmax_t{4096}, std::uintmax_t{100},
                                        std::uintmax_t{50}, std::uintmax_t{10}}) {
        fs::resize_file(path, length);
        EXPECT_EQ(opening(), ErrorCode::ProjectDamaged) << length;
        EXPECT_EQ(opening(Mode::ReadOnly), ErrorCode::ProjectDamaged) << length;
    }
}

TEST_F(DamagedFile, RubbishInsideIsNoticedWhenItIsRead) {
    makeProject();
    const auto page = std::stoll(ask(path, "SELECT rootpage FROM sqlite_master WHERE name = 'boundary'").at(0));
    {
        std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
        file.seekp((page - 1) * 4096);
        file << std::string(4096, '\x5a');
    }
    EXPECT_EQ(codeOf([&] { static_cast<void>(ProjectFile::open(path).boundaries()); }), ErrorCode::ProjectDamaged);
}

TEST_F(DamagedFile, AGeometryThatIsNoneIsNamed) {
    makeProject();
    meddle(path,
           "DROP TRIGGER ggu_boundary_geom; DROP TRIGGER giu_boundary_geom; DROP TRIGGER tmu_boundary_geom;"
           "UPDATE boundary SET geom = x'0001' WHERE id = 1");
    EXPECT_EQ(codeOf([&] { static_cast<void>(ProjectFile::open(path).boundaries()); }), ErrorCode::ProjectDamaged);
}

TEST_F(DamagedFile, NothingIsOverwrittenByANewProject) {
    write("precious");
    EXPECT_EQ(codeOf([&] { static_cast<void>(ProjectFile::create(path, kProgram)); }), ErrorCode::ProjectExists);
    EXPECT_EQ(fs::file_size(path), 8U);
    EXPECT_EQ(codeOf([&] { static_cast<void>(ProjectFile::create(folder.file("no/such/folder/p"), kProgram)); }),
              ErrorCode::NotWritable);
}

TEST_F(DamagedFile, LeftoversOfAStoppedCreationDoNotHinderTheNext) {
    std::ofstream(path + ".part") << "half a project";
    static_cast<void>(ProjectFile::create(path, kProgram));
    EXPECT_NO_THROW(static_cast<void>(ProjectFile::open(path)));
    EXPECT_FALSE(fs::exists(path + ".part"));
}

TEST_F(DamagedFile, NamesThatSqliteCouldMisread) {
    for (const char* name : {"a?mode=memory.ansinh", "b%41#c.ansinh", "Đà Nẵng.ansinh"}) {
        static_cast<void>(ProjectFile::create(folder.file(name), kProgram));
        EXPECT_TRUE(fs::exists(folder.file(name))) << name;
        EXPECT_NO_THROW(static_cast<void>(ProjectFile::open(folder.file(name), Mode::ReadOnly))) << name;
    }
}

}  // namespace
}  // namespace ansinh::store::test
