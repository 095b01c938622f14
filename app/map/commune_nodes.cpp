#include "app/map/commune_nodes.hpp"

#include <algorithm>
#include <utility>

namespace ansinh {

namespace {

constexpr double marginPx = 16;

std::vector<bool> schematicOf(const CommunePicture& picture) {
    std::vector<bool> schematic;
    for (const AreaStyle& style : picture.styles) schematic.push_back(style.schematic);
    return schematic;
}

}  // namespace

CommuneNodes::CommuneNodes() : levelsRoot_(new QSGNode), outlines_(new LineSetNodes) {
    appendChildNode(levelsRoot_);
    appendChildNode(outlines_);
}

CommuneNodes::~CommuneNodes() {
    deleteChildren(*this);
}

void CommuneNodes::show(CommunePicture picture) {
    if (data_ != picture.data) {
        deleteChildren(*levelsRoot_);
        data_ = picture.data;
        levels_.assign(data_->levels->size(), {});
    }
    for (std::size_t i = 0; i < levels_.size(); ++i)
        if (levels_[i].root) levels_[i].root->show(i == picture.level);
    outlines_->show(picture.outlines, picture.data, picture.camera);
    if (levels_.empty()) return;
    Level& level = levels_[picture.level];
    if (!level.root) buildAreas(level, picture);
    if (level.dashed != schematicOf(picture)) buildBorders(level, picture);

    const Box view = picture.camera.viewBox(marginPx);
    const SceneData::Owners& owners = data_->owners[picture.level];
    for (std::size_t i = 0; i < level.areas.size(); ++i) {
        if (owners.parts[i] >= 0) level.areas[i]->setStyle(picture.styles[static_cast<std::size_t>(owners.parts[i])]);
        level.areas[i]->place(picture.camera, view, picture.anchor);
    }
    for (std::size_t i = 0; i < level.borders.size(); ++i) {
        level.borders[i]->setStyle(picture.borders[i].style);
        level.borders[i]->place(picture.camera, view);
    }
}

void CommuneNodes::buildAreas(Level& level, const CommunePicture& picture) {
    level.root = new SwitchNode;
    for (const MeshPart& part : (*data_->levels)[picture.level].parts) {
        level.areas.push_back(new AreaNode(part));
        level.root->appendChildNode(level.areas.back());
    }
    level.borderRoot = new SwitchNode;
    level.root->appendChildNode(level.borderRoot);
    levelsRoot_->appendChildNode(level.root);
}

void CommuneNodes::buildBorders(Level& level, const CommunePicture& picture) {
    deleteChildren(*level.borderRoot);
    level.borders.clear();
    level.dashed = schematicOf(picture);
    for (const StyledLines& lines : picture.borders) {
        level.borders.push_back(new LineNode(lines.paths, lines.style));
        level.borderRoot->appendChildNode(level.borders.back());
    }
}

}  // namespace ansinh
