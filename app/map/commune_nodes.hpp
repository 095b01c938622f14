#pragma once

#include "app/map/area_batch.hpp"
#include "app/map/commune_layer.hpp"
#include "app/map/line_set_nodes.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace ansinh {

/// The communes in the scene graph of a graphics card. The nodes of a tile are made when it is first seen and kept as
/// long as the scene keeps the tile.
class CommuneNodes : public QSGNode {
public:
    CommuneNodes();
    ~CommuneNodes() override;
    CommuneNodes(const CommuneNodes&) = delete;
    CommuneNodes& operator=(const CommuneNodes&) = delete;

    void show(CommunePicture picture);
    /// How often geometry of areas or borders has been made: new colours and moves of the camera make none.
    [[nodiscard]] int builds() const { return builds_; }

private:
    struct Tile {
        SwitchNode* areaRoot = nullptr;
        SwitchNode* borderRoot = nullptr;
        std::vector<AreaBatch*> areas;
        std::array<LineNode*, CommuneBorders::kinds> borders{};
        std::uint64_t shownAt = 0;  ///< the last frame_ that showed it
        std::shared_ptr<const CommuneStyles> styles;  ///< as they are shown
        std::shared_ptr<const SceneTile> made;        ///< keeps its address from being another's
    };
    Tile& shownTile(const std::shared_ptr<const SceneTile>& tile, const CommunePicture& picture);
    void restyle(Tile& tile, const CommunePicture& picture);
    void dropTiles(const SceneData& data);

    std::shared_ptr<const SceneData> data_;
    std::map<const SceneTile*, Tile> tiles_;
    QSGNode* areas_;
    QSGNode* borders_;
    LineSetNodes* outlines_;
    std::uint64_t frame_ = 0;
    int builds_ = 0;
};

}  // namespace ansinh
