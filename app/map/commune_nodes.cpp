#include "app/map/commune_nodes.hpp"

#include "app/map/line_buffers.hpp"

#include <algorithm>
#include <set>
#include <span>
#include <utility>

namespace ansinh {

namespace {

constexpr double marginPx = 16;

using SharedLines = std::array<std::shared_ptr<const PlacedGeometries>, CommuneBorders::kinds>;

/// The tile's own lines, unless some of them must be dashed.
SharedLines borderLines(const std::shared_ptr<const SceneTile>& tile, const std::vector<bool>& schematic) {
    SharedLines lines;
    const auto any = [&](const std::vector<int>& communes) {
        return std::ranges::any_of(communes,
                                   [&](int commune) { return commune >= 0 && schematic[static_cast<std::size_t>(commune)]; });
    };
    if (!any(tile->left) && !any(tile->right)) {
        for (std::size_t kind = 0; kind < lines.size(); ++kind)
            lines[kind] = std::shared_ptr<const PlacedGeometries>(tile, &tile->meshes().borders[kind]);
        return lines;
    }
    const auto paths = CommuneBorders::pathsOf(*tile, schematic);
    for (std::size_t kind = 0; kind < lines.size(); ++kind)
        lines[kind] = std::make_shared<const PlacedGeometries>(makeLineBuffers(paths[kind], tile->shapes->toleranceM));
    return lines;
}

}  // namespace

CommuneNodes::CommuneNodes() : areas_(new QSGNode), borders_(new QSGNode), outlines_(new LineSetNodes) {
    appendChildNode(areas_);
    appendChildNode(borders_);
    appendChildNode(outlines_);
}

CommuneNodes::~CommuneNodes() {
    deleteChildren(*this);
}

void CommuneNodes::show(CommunePicture picture) {
    if (data_ != picture.data) {
        data_ = picture.data;
        dropTiles(*data_);
    }
    outlines_->show(picture.outlines, picture.data, picture.camera);
    ++frame_;
    const Box view = picture.camera.viewBox(marginPx);
    const std::span<const SceneLevel::Slot> places =
        data_->empty() ? std::span<const SceneLevel::Slot>() : data_->levels[picture.level].tiles;
    for (const SceneLevel::Slot& slot : places) {
        if (!slot.tile || !slot.box.intersects(view)) continue;
        Tile& tile = shownTile(slot.tile, picture);
        tile.shownAt = frame_;
        for (AreaBatch* batch : tile.areas) batch->place(picture.camera, view, picture.anchor);
        for (std::size_t kind = 0; kind < tile.borders.size(); ++kind) {
            tile.borders[kind]->setStyle(picture.borders.styles[kind]);
            tile.borders[kind]->place(picture.camera, view);
        }
        tile.areaRoot->show(true);
        tile.borderRoot->show(true);
    }
    // A node that is hidden even for a moment is new to the renderer, which uploads all that it shows once more.
    for (auto& [key, tile] : tiles_) {
        if (tile.shownAt == frame_) continue;
        tile.areaRoot->show(false);
        tile.borderRoot->show(false);
    }
}

CommuneNodes::Tile& CommuneNodes::shownTile(const std::shared_ptr<const SceneTile>& shapes,
                                            const CommunePicture& picture) {
    Tile& tile = tiles_[shapes.get()];
    if (!tile.made) {
        ++builds_;
        tile.made = shapes;
        tile.areaRoot = new SwitchNode;
        tile.borderRoot = new SwitchNode;
        for (const AreaMesh& mesh : shapes->meshes().areas) {
            tile.areas.push_back(new AreaBatch(std::shared_ptr<const AreaMesh>(shapes, &mesh)));
            tile.areaRoot->appendChildNode(tile.areas.back());
        }
        areas_->appendChildNode(tile.areaRoot);
        borders_->appendChildNode(tile.borderRoot);
    }
    if (tile.styles != picture.styles) restyle(tile, picture);
    return tile;
}

void CommuneNodes::restyle(Tile& tile, const CommunePicture& picture) {
    for (AreaBatch* batch : tile.areas) batch->setStyles(picture.styles->areas);
    // Which borders are dashed hangs on whose boundaries are schematic: that changes with an import, not with a day.
    if (!tile.styles || tile.styles->schematic != picture.styles->schematic) {
        if (tile.styles) ++builds_;
        deleteChildren(*tile.borderRoot);
        const auto lines = borderLines(tile.made, picture.styles->schematic);
        for (std::size_t kind = 0; kind < tile.borders.size(); ++kind) {
            tile.borders[kind] = new LineNode(lines[kind], picture.borders.styles[kind]);
            tile.borderRoot->appendChildNode(tile.borders[kind]);
        }
    }
    tile.styles = picture.styles;
}

void CommuneNodes::dropTiles(const SceneData& data) {
    std::set<const SceneTile*> kept;
    for (const SceneLevel& level : data.levels)
        for (const SceneLevel::Slot& slot : level.tiles) kept.insert(slot.tile.get());
    for (auto tile = tiles_.begin(); tile != tiles_.end();) {
        if (kept.contains(tile->first)) {
            ++tile;
            continue;
        }
        for (auto [root, node] : {std::pair<QSGNode*, QSGNode*>{areas_, tile->second.areaRoot},
                                  std::pair<QSGNode*, QSGNode*>{borders_, tile->second.borderRoot}}) {
            root->removeChildNode(node);
            deleteChildren(*node);
            delete node;
        }
        tile = tiles_.erase(tile);
    }
}

}  // namespace ansinh
