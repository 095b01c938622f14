#include "tests/geo/store/temporary_folder.hpp"

#include <random>

namespace ansinh::store::test {

namespace fs = std::filesystem;

TemporaryFolder::TemporaryFolder() {
    std::random_device random;
    do folder_ = fs::temp_directory_path() / ("ansinh-store-" + std::to_string(random()));
    while (!fs::create_directory(folder_));
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
}

}  // namespace ansinh::store::test
