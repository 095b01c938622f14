#include "geo/project/data_files.hpp"

#include "geo/project/project.hpp"

#include <algorithm>

namespace ansinh {

namespace fs = std::filesystem;

std::vector<fs::path> dataFilesIn(const std::string& folder) {
    std::vector<fs::path> files;
    for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(dataFolder()) / folder))
        if (entry.path().extension() == ".json") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

}  // namespace ansinh
