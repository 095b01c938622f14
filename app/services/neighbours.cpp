#include "app/services/neighbours.hpp"

#include <set>

namespace ansinh::app {

std::vector<std::string> neighboursIn(const SceneData& data, const std::string& commune) {
    const int own = data.find(QString::fromStdString(commune));
    if (own < 0 || data.empty()) return {};
    std::set<std::string> found;
    const auto add = [&](int index) {
        if (index >= 0) found.insert(data.communes[static_cast<std::size_t>(index)].facts.code.toStdString());
    };
    data.eachTile(data.levels.size() - 1, [&](const SceneTile& tile) {
        for (std::size_t i = 0; i < tile.left.size(); ++i) {
            if (tile.left[i] == own) add(tile.right[i]);
            if (tile.right[i] == own) add(tile.left[i]);
        }
    });
    return {found.begin(), found.end()};
}

}  // namespace ansinh::app
