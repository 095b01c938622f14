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

CommuneNodes::CommuneNodes() : levelsRoot_(new QSGNode), outlineRoot_(new QSGNode) {
    appendChildNode(levelsRoot_);
    appendChildNode(outlineRoot_);
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
    if (levels_.empty()) {
        showOutlines(picture, {});
        return;
    }
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
    showOutlines(picture, view);
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

void CommuneNodes::showOutlines(const CommunePicture& picture, const Box& view) {
    std::vector<const float*> shape;
    for (const StyledLines& lines : picture.outlines) {
        for (const LinePath& path : lines.paths) shape.push_back(path.xy.data());
        shape.push_back(nullptr);
    }
    if (shape != outlineShape_) {
        deleteChildren(*outlineRoot_);
        outlines_.clear();
        outlineShape_ = std::move(shape);
        for (const StyledLines& lines : picture.outlines) {
            outlines_.push_back(new LineNode(lines.paths, lines.style));
            outlineRoot_->appendChildNode(outlines_.back());
        }
    }
    for (std::size_t i = 0; i < outlines_.size(); ++i) {
        outlines_[i]->setStyle(picture.outlines[i].style);
        outlines_[i]->place(picture.camera, view);
    }
}

}  // namespace ansinh
