#include "source_tree.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace ansinh::layers {

namespace fs = std::filesystem;

namespace {

constexpr std::array kSkippedFolders{"build", "out", ".git", ".cache", "__pycache__"};

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// What stands behind `keyword` on each line that begins with it.
std::vector<std::string> behind(const std::string& text, const std::string& keyword) {
    std::vector<std::string> found;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        line.erase(0, line.find_first_not_of(" \t"));
        if (!line.starts_with(keyword)) continue;
        std::string rest = line.substr(keyword.size());
        rest.erase(0, rest.find_first_not_of(" \t"));
        found.push_back(rest);
    }
    return found;
}

}  // namespace

std::vector<SourceFile> sourceTree(const std::string& top) {
    std::vector<SourceFile> files;
    for (auto at = fs::recursive_directory_iterator(top); at != fs::recursive_directory_iterator(); ++at) {
        const std::string name = at->path().filename().string();
        if (at->is_directory()) {
            if (std::ranges::find(kSkippedFolders, name) != kSkippedFolders.end()) at.disable_recursion_pending();
            continue;
        }
        if (!at->is_regular_file()) continue;
        std::string text = contentOf(at->path());
        if (text.find('\0') != std::string::npos) continue;  // a picture or the like
        files.push_back({fs::relative(at->path(), top).generic_string(), std::move(text)});
    }
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

std::vector<std::string> includesOf(const std::string& text) {
    std::vector<std::string> includes;
    for (const std::string& rest : behind(text, "#include")) {
        const auto end = rest.find_first_of(">\"", 1);
        if (end != std::string::npos) includes.push_back(rest.substr(0, end));
    }
    return includes;
}

std::vector<std::string> importsOf(const std::string& text) {
    std::vector<std::string> imports;
    for (const std::string& rest : behind(text, "import "))
        imports.push_back(rest.substr(0, rest.find_first_of(" \t\r;")));
    return imports;
}

bool hasSuffix(const std::string& path, const std::vector<std::string>& suffixes) {
    return std::ranges::any_of(suffixes, [&](const std::string& suffix) { return path.ends_with(suffix); });
}

}  // namespace ansinh::layers
