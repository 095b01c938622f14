#include "app/map/commune_layer.hpp"

#include "app/map/commune_nodes.hpp"
#include "app/map/map_painter.hpp"
#include "app/map/painter_node.hpp"

#include <algorithm>
#include <utility>

namespace ansinh {

void paintPicture(QPainter& painter, const CommunePicture& picture) {
    if (picture.data->levels->empty()) return;
    MapPainter map(painter, picture.camera);
    const SceneData::Owners& owners = picture.data->owners[picture.level];
    const std::vector<MeshPart>& parts = (*picture.data->levels)[picture.level].parts;
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (owners.parts[i] >= 0)
            map.area(parts[i], picture.styles[static_cast<std::size_t>(owners.parts[i])], picture.anchor);
    for (const StyledLines& lines : picture.borders) map.lines(lines.paths, lines.style);
    for (const StyledLines& lines : picture.outlines) map.lines(lines.paths, lines.style);
}

CommuneLayer::CommuneLayer(QQuickItem* parent) : MapLayer(parent) {}

void CommuneLayer::setPaint(const CommunePaint& paint) {
    if (paint_ == paint) return;
    paint_ = paint;
    emit paintChanged();
    update();
}

void CommuneLayer::setSelectedCommune(const QString& commune) {
    if (selected_ == commune) return;
    selected_ = commune;
    emit highlightChanged();
    update();
}

void CommuneLayer::setHoveredCommune(const QString& commune) {
    if (hovered_ == commune) return;
    hovered_ = commune;
    emit highlightChanged();
    update();
}

QString CommuneLayer::communeAt(double x, double y) const {
    return scene() ? scene()->communeAt(camera().toMercator({x, y})) : QString();
}

QGeoRectangle CommuneLayer::communeBox(const QString& commune) const {
    return scene() ? scene()->communeBox(commune) : QGeoRectangle();
}

CommunePicture CommuneLayer::picture() const {
    CommunePicture picture;
    picture.data = sceneData();
    picture.camera = camera();
    const SceneData& data = *picture.data;
    if (data.levels->empty()) return picture;
    picture.level = levelFor(*data.levels, camera().metresPerPixel());
    picture.styles.reserve(data.communes.size());
    for (const SceneData::Entry& entry : data.communes) picture.styles.push_back(paint_.of(entry.facts.code));
    if (!data.communes.empty()) picture.anchor = data.communes.front().label;
    picture.borders = bordersOf(data, picture.level, picture.styles);
    if (hovered_ != selected_) addOutline(picture.outlines, data, picture.level, hovered_, borderWidth_ + 1, hover_);
    addOutline(picture.outlines, data, picture.level, selected_, borderWidth_ + 2.5, highlight_);
    return picture;
}

std::vector<StyledLines> CommuneLayer::bordersOf(const SceneData& data, std::size_t level,
                                                 const std::vector<AreaStyle>& styles) const {
    std::vector<StyledLines> sets(4);
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const bool outer = i >= 2;
        sets[i].style = {.colour = outer ? outerBorder_ : border_, .width = borderWidth_ + (outer ? 0.7 : 0), .dashed = i % 2 == 1};
    }
    // A border is as good as the better of its two sides: only where no official boundary runs it is dashed.
    const auto schematic = [&](int commune) {
        return commune < 0 || styles[static_cast<std::size_t>(commune)].schematic;
    };
    const SceneData::Owners& owners = data.owners[level];
    const std::vector<BorderLine>& borders = (*data.levels)[level].borders;
    for (std::size_t i = 0; i < borders.size(); ++i) {
        const bool outer = owners.left[i] < 0 || owners.right[i] < 0;
        const bool dashed = schematic(owners.left[i]) && schematic(owners.right[i]);
        sets[(outer ? 2U : 0U) + (dashed ? 1U : 0U)].paths.push_back(pathOf(borders[i]));
    }
    return sets;
}

void CommuneLayer::addOutline(std::vector<StyledLines>& outlines, const SceneData& data, std::size_t level,
                              const QString& commune, double width, const QColor& colour) const {
    const int index = commune.isEmpty() ? -1 : data.find(commune);
    if (index < 0) return;
    StyledLines lines;
    const SceneData::Owners& owners = data.owners[level];
    const std::vector<BorderLine>& borders = (*data.levels)[level].borders;
    for (std::size_t i = 0; i < borders.size(); ++i)
        if (owners.left[i] == index || owners.right[i] == index) lines.paths.push_back(pathOf(borders[i]));
    lines.style = {.colour = halo_, .width = width + 3};
    outlines.push_back(lines);
    lines.style = {.colour = colour, .width = width};
    outlines.push_back(std::move(lines));
}

QSGNode* CommuneLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
    if (width() <= 0 || height() <= 0) {
        delete old;
        return nullptr;
    }
    if (softwareBackend()) {
        auto* node = old ? static_cast<PainterNode*>(old) : new PainterNode(window());
        node->setPaint(size(), [picture = picture()](QPainter& painter) { paintPicture(painter, picture); });
        return node;
    }
    auto* node = old ? static_cast<CommuneNodes*>(old) : new CommuneNodes;
    node->show(picture());
    return node;
}

}  // namespace ansinh
