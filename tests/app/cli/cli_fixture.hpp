#pragma once

#include "app/cli/command_line.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace ansinh::cli::test {

/// What one command said.
struct Answer {
    int code = 0;
    std::string out;
    std::string err;
    [[nodiscard]] nlohmann::json json() const { return nlohmann::json::parse(out, nullptr, false); }
};

inline Answer ask(std::vector<std::string> args, const Screens& screens = {}) {
    std::ostringstream out;
    std::ostringstream err;
    const int code = runCommandLine(args, out, err, screens);
    return {code, out.str(), err.str()};
}

inline void write(const std::filesystem::path& path, const std::string& text) {
    std::ofstream(path, std::ios::binary) << text;
}

/// A folder of its own for each test, and one sample project for the whole suite, copied where a test changes it.
class CliTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        namespace fs = std::filesystem;
        // ctest runs the cases of a suite in processes of their own, several at once.
        shared() = fs::temp_directory_path() / ("ansinh-cli-" + std::to_string(std::random_device{}()));
        fs::create_directories(shared());
    }
    static void TearDownTestSuite() { std::filesystem::remove_all(shared()); }

    void SetUp() override {
        folder_ = shared() / testing::UnitTest::GetInstance()->current_test_info()->name();
        std::filesystem::create_directories(folder_);
    }

    [[nodiscard]] std::string path(const std::string& name) const { return (folder_ / name).string(); }

    /// The suite's project; made on first use, only to be read.
    static std::string readOnlyProject() {
        const std::string project = (shared() / "shared.ansinh").string();
        if (!std::filesystem::exists(project)) {
            const Answer made = ask({"new", "--project", project, "--json"});
            EXPECT_EQ(made.code, 0) << made.err;
        }
        return project;
    }
    /// A copy that the test may change.
    [[nodiscard]] std::string ownProject() const {
        std::filesystem::copy_file(readOnlyProject(), folder_ / "own.ansinh");
        return path("own.ansinh");
    }

private:
    static std::filesystem::path& shared() {
        static std::filesystem::path folder;
        return folder;
    }
    std::filesystem::path folder_;
};

}  // namespace ansinh::cli::test
