#pragma once

#include <atomic>
#include <filesystem>
#include <random>
#include <string>

#include "geo/core/monitor.hpp"
#include "geo/project/project.hpp"

namespace ansinh::test {

/// A folder that goes with the test.
class TempFolder {
public:
    TempFolder() {
        static std::atomic<int> next{0};
        path_ = std::filesystem::temp_directory_path() /
                ("ansinh-project-" + std::to_string(std::random_device{}()) + "-" + std::to_string(next++));
        std::filesystem::create_directories(path_);
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }

private:
    std::filesystem::path path_;
};

/// Real data beside the tree; empty where it is absent.
inline std::string testData(const std::string& name) {
    const std::filesystem::path path = std::filesystem::path(ANSINH_TEST_DATA) / name;
    return std::filesystem::exists(path) ? path.string() : std::string();
}

/// Stops at the n-th checkpoint.
class CancelAt final : public Monitor {
public:
    explicit CancelAt(int call) : left_(call) {}
    void progress(std::string_view, double) override { --left_; }
    [[nodiscard]] bool cancelled() const override { return left_ <= 0; }

private:
    int left_;
};

}  // namespace ansinh::test
