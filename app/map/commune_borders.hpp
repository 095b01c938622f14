#pragma once

#include "app/map/commune_paint.hpp"
#include "app/map/line_path.hpp"
#include "app/map/scene_data.hpp"

#include <array>
#include <memory>
#include <vector>

namespace ansinh {

/// The looks of all communes, by index. Made anew when a colour changes, so that equal pointers are equal looks.
struct CommuneStyles {
    std::vector<AreaStyle> areas;
    std::vector<bool> schematic;
};

/// Borders come in four kinds, drawn in this order: between two communes or at the outer edge, each solid or dashed.
struct CommuneBorders {
    static constexpr std::size_t kinds = 4;
    static constexpr bool isOuter(std::size_t kind) { return kind >= 2; }
    static constexpr bool isDashed(std::size_t kind) { return kind % 2 == 1; }

    std::array<LineStyle, kinds> styles;

    /// A tile's borders by kind; they borrow from the tile. `isSchematic` by commune; empty: none is.
    [[nodiscard]] static std::array<std::vector<LinePath>, kinds> pathsOf(const SceneTile& tile,
                                                                         const std::vector<bool>& isSchematic);
};

}  // namespace ansinh
