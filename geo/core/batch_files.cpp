#include "geo/core/batch_files.hpp"

namespace ansinh {

namespace {

constexpr std::string_view between = "; ";

}  // namespace

std::string joinedFiles(std::span<const std::string> files) {
    std::string joined;
    for (const std::string& file : files) {
        if (!joined.empty()) joined += between;
        joined += file;
    }
    return joined;
}

std::vector<std::string> filesOf(std::string_view joined) {
    std::vector<std::string> files;
    while (!joined.empty()) {
        const auto end = joined.find(between);
        files.emplace_back(joined.substr(0, end));
        joined.remove_prefix(end == std::string_view::npos ? joined.size() : end + between.size());
    }
    return files;
}

std::string FileCell::text() const {
    return file.empty() ? cell : "[" + file + "]" + cell;
}

FileCell FileCell::from(std::string_view text) {
    const auto end = text.rfind(']');
    if (!text.starts_with('[') || end == std::string_view::npos) return {{}, std::string(text)};
    return {std::string(text.substr(1, end - 1)), std::string(text.substr(end + 1))};
}

}  // namespace ansinh
