#include "geo/report/whole_file.hpp"

#include "geo/core/error.hpp"

#include <cerrno>
#include <filesystem>
#include <fstream>

namespace ansinh::report {

namespace fs = std::filesystem;

void writeWhole(const std::string& path, const std::string& bytes) {
    const fs::path target(path);
    if (std::error_code none; fs::is_directory(target, none)) throw Error(ErrorCode::NotWritable, {path, "is_folder"});
    const fs::path draft = target.string() + ".part";
    const auto giveUp = [&](ErrorCode code, const std::string& why) {
        std::error_code ignored;
        fs::remove(draft, ignored);
        throw Error(code, {path, why});
    };

    errno = 0;
    std::ofstream out(draft, std::ios::binary | std::ios::trunc);
    const std::error_code opened(errno, std::generic_category());
    if (!out) throw Error(ErrorCode::NotWritable, {path, opened ? opened.message() : ""});
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.close();
    if (!out) giveUp(ErrorCode::DiskFull, {});

    std::error_code moved;
    fs::rename(draft, target, moved);
    if (moved) giveUp(ErrorCode::NotWritable, moved.message());
}

}  // namespace ansinh::report
