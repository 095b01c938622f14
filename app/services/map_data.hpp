#pragma once

#include "app/map/scene_data.hpp"
#include "geo/project/project.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace ansinh::app {

/// What is drawn and changes only with imports: shared, since it is large.
struct MapData {
    std::vector<LevelEntry> levels;  ///< all that the file has
    SceneData::Tiles tiles;          ///< those that a map starts with: the coarse levels, finer ones as far as there is room

    std::shared_ptr<const BaseLineLevels> lines;  ///< rivers and roads; null: none
    std::vector<std::int64_t> lineBatches;                ///< in force, of which the lines are

    /// `before`: of the same project, or null. Lines of the same batches are not read again.
    [[nodiscard]] static std::shared_ptr<const MapData> read(const Project& project, const MapData* before = nullptr);
};

/// Where the communes are and how large, for a scene.
[[nodiscard]] std::vector<SceneCommune> sceneCommunes(const std::vector<Commune>& communes);

/// Bytes of tiles that are read before the first picture. The coarsest level is read however large it is.
inline constexpr std::size_t roomForStart = 4U << 20U;

}  // namespace ansinh::app
