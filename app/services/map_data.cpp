#include "app/services/map_data.hpp"

#include <utility>

namespace ansinh::app {

namespace {

std::size_t bytesOf(const LevelEntry& level) {
    std::size_t bytes = 0;
    for (const TileEntry& tile : level.tiles) bytes += tile.bytes;
    return bytes;
}

std::vector<std::int64_t> lineBatchesOf(const Project& project) {
    std::vector<std::int64_t> batches;
    for (const Batch& batch : project.batches())
        if ((batch.kind == "rivers" || batch.kind == "base_roads") && batch.undoneAt.empty()) batches.push_back(batch.id);
    return batches;
}

}  // namespace

std::shared_ptr<const MapData> MapData::read(const Project& project, const MapData* before) {
    auto map = std::make_shared<MapData>();
    map->levels = project.mapLevelEntries();
    std::size_t bytes = 0;
    for (std::size_t level = map->levels.size(); level-- > 0;) {
        bytes += bytesOf(map->levels[level]);
        if (bytes > roomForStart && level + 1 < map->levels.size()) break;
        for (std::uint32_t tile = 0; tile < map->levels[level].tiles.size(); ++tile) {
            const TileKey key{static_cast<std::uint32_t>(level), tile};
            map->tiles.emplace_back(key, std::make_shared<const MapLevel>(project.mapTile(key)));
        }
    }
    map->lineBatches = lineBatchesOf(project);
    if (before && before->lineBatches == map->lineBatches)
        map->lines = before->lines;
    else if (BaseLineLevels lines = project.baseLineLevels(); !lines.empty())
        map->lines = std::make_shared<const BaseLineLevels>(std::move(lines));
    return map;
}

std::vector<SceneCommune> sceneCommunes(const std::vector<Commune>& communes) {
    std::vector<SceneCommune> result;
    result.reserve(communes.size());
    for (const Commune& one : communes)
        result.push_back({QString::fromStdString(one.code), one.labelPoint, one.legalAreaKm2,
                          one.kind == CommuneKind::SpecialZone});
    return result;
}

}  // namespace ansinh::app
