#include "app/map/scene_data.hpp"

#include "app/map/tile_meshes.hpp"

#include <algorithm>

namespace ansinh {

namespace {

std::vector<double> tolerancesOf(const SceneData& data) {
    std::vector<double> tolerances;
    tolerances.reserve(data.levels.size());
    for (const SceneLevel& level : data.levels) tolerances.push_back(level.toleranceM);
    return tolerances;
}

std::shared_ptr<SceneData> dataOf(const std::vector<LevelEntry>& entries, const std::vector<SceneCommune>& communes) {
    auto data = std::make_shared<SceneData>();
    for (const SceneCommune& facts : communes) {
        data->indexOf.insert(facts.code, static_cast<int>(data->communes.size()));
        data->communes.push_back({.facts = facts, .label = mercatorFromLonLat(facts.labelPoint), .box = {}});
    }
    for (const LevelEntry& entry : entries) {
        SceneLevel& level = data->levels.emplace_back();
        level.toleranceM = entry.toleranceM;
        for (const TileEntry& tile : entry.tiles) level.tiles.push_back({tile.box, nullptr});
    }
    return data;
}

void addUnknown(SceneData& data, const MapLevel& shapes) {
    for (const MeshPart& part : shapes.parts) {
        const QString code = QString::fromStdString(part.commune);
        if (code.isEmpty() || data.indexOf.contains(code)) continue;
        data.indexOf.insert(code, static_cast<int>(data.communes.size()));
        data.communes.emplace_back().facts.code = code;
    }
}

void put(SceneData& data, TileKey key, const std::shared_ptr<const MapLevel>& shapes) {
    addUnknown(data, *shapes);
    auto tile = makeSceneTile(data, shapes);
    for (std::size_t i = 0; i < tile->parts.size(); ++i)
        if (tile->parts[i] >= 0) data.communes[static_cast<std::size_t>(tile->parts[i])].box.extend(shapes->parts[i].box);
    data.levels[key.level].tiles[key.tile].tile = std::move(tile);
}

/// Communes that only the shapes know are labelled in the middle of their box.
void labelUnknown(SceneData& data, std::size_t known) {
    for (std::size_t i = known; i < data.communes.size(); ++i) {
        SceneData::Entry& entry = data.communes[i];
        entry.label = {(entry.box.min.x + entry.box.max.x) / 2, (entry.box.min.y + entry.box.max.y) / 2};
    }
}

}  // namespace

SceneTile::SceneTile() = default;
SceneTile::~SceneTile() = default;

const TileMeshes& SceneTile::meshes() const {
    std::call_once(made_, [this] {
        meshes_ = std::make_unique<const TileMeshes>(makeTileMeshes(*this));
        meshBytes_ = meshes_->bytes();
    });
    return *meshes_;
}

std::size_t SceneData::wantedLevel(double largestToleranceM) const {
    return levelFor(tolerancesOf(*this), largestToleranceM);
}

bool SceneData::complete(std::size_t level, const Box& view) const {
    return std::ranges::all_of(levels[level].tiles, [&](const SceneLevel::Slot& slot) {
        return slot.tile || !slot.box.intersects(view);
    });
}

std::size_t SceneData::shownLevel(double largestToleranceM, const Box& view) const {
    std::size_t level = wantedLevel(largestToleranceM);
    while (level + 1 < levels.size() && !complete(level, view)) ++level;
    return level;
}

std::shared_ptr<SceneTile> makeSceneTile(const SceneData& data, std::shared_ptr<const MapLevel> shapes) {
    auto tile = std::make_shared<SceneTile>();
    const auto owner = [&](const std::string& code) {
        return code.empty() ? -1 : data.find(QString::fromStdString(code));
    };
    for (const MeshPart& part : shapes->parts) tile->parts.push_back(owner(part.commune));
    for (const BorderLine& border : shapes->borders) {
        tile->left.push_back(owner(border.left));
        tile->right.push_back(owner(border.right));
    }
    tile->bytes = byteCount(*shapes);
    tile->shapes = std::move(shapes);
    return tile;
}

std::shared_ptr<const SceneData> makeSceneData(const std::vector<LevelEntry>& entries, const SceneData::Tiles& tiles,
                                               const std::vector<SceneCommune>& communes) {
    const std::shared_ptr<SceneData> data = dataOf(entries, communes);
    for (const auto& [key, shapes] : tiles) put(*data, key, shapes);
    labelUnknown(*data, communes.size());
    return data;
}

std::shared_ptr<const SceneData> makeSceneData(const std::shared_ptr<const std::vector<MapLevel>>& levels,
                                               const std::vector<SceneCommune>& communes) {
    std::vector<LevelEntry> entries;
    SceneData::Tiles tiles;
    for (const MapLevel& level : *levels) {
        tiles.emplace_back(TileKey{static_cast<std::uint32_t>(entries.size()), 0},
                           std::shared_ptr<const MapLevel>(levels, &level));
        entries.push_back({level.toleranceM, {{boxOf(level), 0}}});
    }
    return makeSceneData(entries, tiles, communes);
}

}  // namespace ansinh
