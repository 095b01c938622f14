#include "geo/report/whole_file.hpp"

#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>

namespace ansinh::report {
namespace {

namespace fs = std::filesystem;

ErrorCode codeOf(const std::string& path) {
    try {
        writeWhole(path, "x");
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

class WholeFile : public testing::Test {
protected:
    void SetUp() override { fs::create_directories(folder_); }
    void TearDown() override { fs::remove_all(folder_); }
    fs::path folder_ = fs::temp_directory_path() / ("ansinh-whole-file-" + std::to_string(std::random_device{}()));
};

TEST_F(WholeFile, ReplacesWhatWasThereAndLeavesNoDraft) {
    const fs::path target = folder_ / "a.bin";
    std::ofstream(target) << "a longer text that was there before";
    writeWhole(target.string(), std::string("a\0b", 3));
    EXPECT_EQ(fs::file_size(target), 3U);
    EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()), 1);
}

TEST_F(WholeFile, RefusesAFolderAndAFolderThatIsNotThere) {
    EXPECT_EQ(codeOf(folder_.string()), ErrorCode::NotWritable);
    EXPECT_EQ(codeOf((folder_ / "none" / "a.bin").string()), ErrorCode::NotWritable);
}

}  // namespace
}  // namespace ansinh::report
