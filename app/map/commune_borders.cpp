#include "app/map/commune_borders.hpp"

namespace ansinh {

std::array<std::vector<LinePath>, CommuneBorders::kinds> CommuneBorders::pathsOf(const SceneTile& tile,
                                                                                const std::vector<bool>& isSchematic) {
    std::array<std::vector<LinePath>, kinds> paths;
    // A border is as good as the better of its two sides: only where no official boundary runs it is dashed.
    const auto schematic = [&](int commune) {
        return commune < 0 || (!isSchematic.empty() && isSchematic[static_cast<std::size_t>(commune)]);
    };
    const std::vector<BorderLine>& borders = tile.shapes->borders;
    for (std::size_t i = 0; i < borders.size(); ++i) {
        const bool outer = tile.left[i] < 0 || tile.right[i] < 0;
        const bool dashed = schematic(tile.left[i]) && schematic(tile.right[i]);
        paths[(outer ? 2U : 0U) + (dashed ? 1U : 0U)].push_back(pathOf(borders[i]));
    }
    return paths;
}

}  // namespace ansinh
