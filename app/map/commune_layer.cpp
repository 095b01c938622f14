#include "app/map/commune_layer.hpp"

#include "app/map/commune_nodes.hpp"
#include "app/map/map_painter.hpp"
#include "app/map/painter_node.hpp"

#include <algorithm>
#include <utility>

namespace ansinh {

namespace {

constexpr double marginPx = 16;

// 95 of 100 vertices are off by less than a pixel even then.
constexpr double tolerancePixelsOnTheMove = 2.0;
/// Of two moves that belong together.
constexpr int restMs = 150;

}  // namespace

void paintPicture(QPainter& painter, const CommunePicture& picture) {
    if (picture.data->empty()) return;
    MapPainter map(painter, picture.camera);
    const Box view = picture.camera.viewBox(marginPx);
    picture.data->eachTile(picture.level, view, [&](const SceneTile& tile) {
        for (std::size_t i = 0; i < tile.parts.size(); ++i)
            if (tile.parts[i] >= 0)
                map.area(tile.shapes->parts[i], picture.styles->areas[static_cast<std::size_t>(tile.parts[i])],
                         picture.anchor);
    });
    picture.data->eachTile(picture.level, view, [&](const SceneTile& tile) {
        const auto paths = CommuneBorders::pathsOf(tile, picture.styles->schematic);
        for (std::size_t kind = 0; kind < paths.size(); ++kind) map.lines(paths[kind], picture.borders.styles[kind]);
    });
    for (const StyledLines& lines : picture.outlines) map.lines(lines.paths, lines.style);
}

CommuneLayer::CommuneLayer(QQuickItem* parent) : MapLayer(parent) {
    rest_.setSingleShot(true);
    rest_.setInterval(restMs);
    connect(&rest_, &QTimer::timeout, this, [this] {
        if (!std::exchange(moving_, false)) return;
        checkDetail();
        update();
    });
}

void CommuneLayer::setPaint(const CommunePaint& paint) {
    if (paint_ == paint) return;
    paint_ = paint;
    styles_.reset();
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
    picture.styles = styles(data);
    if (data.empty()) return picture;
    picture.level = data.shownLevel(largestToleranceM(), camera().viewBox(marginPx));
    if (!data.communes.empty()) picture.anchor = data.communes.front().label;
    for (std::size_t kind = 0; kind < CommuneBorders::kinds; ++kind)
        picture.borders.styles[kind] = {.colour = CommuneBorders::isOuter(kind) ? outerBorder_ : border_,
                                        .width = borderWidth_ + (CommuneBorders::isOuter(kind) ? 0.7 : 0),
                                        .dashed = CommuneBorders::isDashed(kind)};
    if (hovered_ != selected_) addOutline(picture.outlines, data, picture.level, hovered_, borderWidth_ + 1, hover_);
    addOutline(picture.outlines, data, picture.level, selected_, borderWidth_ + 2.5, highlight_);
    return picture;
}

const std::shared_ptr<const CommuneStyles>& CommuneLayer::styles(const SceneData& data) const {
    if (!styles_ || styles_->areas.size() != data.communes.size()) {
        auto made = std::make_shared<CommuneStyles>();
        made->areas.reserve(data.communes.size());
        for (const SceneData::Entry& entry : data.communes) {
            made->areas.push_back(paint_.of(entry.facts.code));
            made->schematic.push_back(made->areas.back().schematic);
        }
        styles_ = std::move(made);
    }
    return styles_;
}

double CommuneLayer::largestToleranceM() const {
    return camera().metresPerPixel() * (moving_ ? tolerancePixelsOnTheMove : tolerancePixels);
}

void CommuneLayer::findRemote() {
    remote_ = -1;
    const MapScene* scene = this->scene();
    if (!scene) return;
    // As a hexagon it stands among the others, and only the geographic form knows that it is far out at sea.
    const auto& communes = scene->geographic()->communes;
    const auto found = std::ranges::find_if(communes, [](const auto& entry) { return entry.facts.remote; });
    if (found != communes.end()) remote_ = sceneData()->find(found->facts.code);
}

void CommuneLayer::checkRemote() {
    bool held = false;
    const auto data = sceneData();
    const auto at = static_cast<std::size_t>(remote_);  // past the end where there is none, or no scene any more
    if (at < data->communes.size() && width() >= 1 && height() >= 1) {
        const Box& box = data->communes[at].box;
        const Box view = camera().viewBox();
        held = view.contains(box.min) && view.contains(box.max);
    }
    if (held == holdsRemote_) return;
    holdsRemote_ = held;
    emit holdsRemoteChanged();
}

void CommuneLayer::sceneUpdated() {
    styles_.reset();
    findRemote();
    checkRemote();
    checkDetail();
    update();
}

void CommuneLayer::detailUpdated() {
    checkDetail();
    update();
}

void CommuneLayer::cameraUpdated() {
    // A move that follows a frame of another one: a person drags or zooms. A new place is one move however it is set.
    if (drawn_ && rest_.isActive()) moving_ = true;
    drawn_ = false;
    if (window() && !softwareBackend()) rest_.start();
    checkRemote();
    checkDetail();
    update();
}

void CommuneLayer::checkDetail() {
    const std::shared_ptr<const SceneData> data = sceneData();
    bool detailed = true;
    if (MapScene* scene = this->scene(); scene && !data->empty() && width() > 0 && height() > 0) {
        detailed = data->complete(data->wantedLevel(tolerancePixels * camera().metresPerPixel()), camera().viewBox(marginPx));
        if (window() && !softwareBackend()) scene->prepareMeshes();
        // What lies beside the view is wanted soon.
        scene->want(camera().viewBox(std::max(width(), height()) / 3), largestToleranceM());
    }
    if (detailed == detailed_) return;
    detailed_ = detailed;
    emit detailedChanged();
}

void CommuneLayer::addOutline(std::vector<StyledLines>& outlines, const SceneData& data, std::size_t level,
                              const QString& commune, double width, const QColor& colour) const {
    const int index = commune.isEmpty() ? -1 : data.find(commune);
    if (index < 0) return;
    StyledLines lines;
    data.eachTile(level, camera().viewBox(marginPx), [&](const SceneTile& tile) {
        for (std::size_t i = 0; i < tile.left.size(); ++i)
            if (tile.left[i] == index || tile.right[i] == index) lines.paths.push_back(pathOf(tile.shapes->borders[i]));
    });
    lines.style = {.colour = halo_, .width = width + 3};
    outlines.push_back(lines);
    lines.style = {.colour = colour, .width = width};
    outlines.push_back(std::move(lines));
}

QSGNode* CommuneLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
    drawn_ = true;
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
    builds_ = node->builds();
    return node;
}

}  // namespace ansinh
