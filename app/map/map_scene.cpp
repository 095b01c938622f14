#include "app/map/map_scene.hpp"

#include <algorithm>
#include <utility>

namespace ansinh {

namespace {

constexpr double closestZoom = 16.0;

int ownerIndex(SceneData& data, const std::string& code) {
    if (code.empty()) return -1;
    const QString key = QString::fromStdString(code);
    const auto known = data.indexOf.constFind(key);
    if (known != data.indexOf.constEnd()) return *known;
    const int index = static_cast<int>(data.communes.size());
    SceneData::Entry entry;
    entry.facts.code = key;
    data.communes.push_back(entry);
    data.indexOf.insert(key, index);
    return index;
}

bool partHolds(const MeshPart& part, Point mercator) {
    if (!part.box.contains(mercator)) return false;
    const double x = mercator.x - part.origin.x;
    const double y = mercator.y - part.origin.y;
    bool inside = false;
    std::size_t begin = 0;
    for (const std::uint32_t end : part.ringEnds) {
        for (std::size_t i = begin, j = end - 1; i < end; j = i++) {
            const double xi = static_cast<double>(part.xy[2 * i]);
            const double yi = static_cast<double>(part.xy[2 * i + 1]);
            const double xj = static_cast<double>(part.xy[2 * j]);
            const double yj = static_cast<double>(part.xy[2 * j + 1]);
            if ((yi > y) != (yj > y) && x < (xj - xi) * (y - yi) / (yj - yi) + xi) inside = !inside;
        }
        begin = end;
    }
    return inside;
}

QGeoCoordinate coordinateOf(Point mercator) {
    const Point lonLat = lonLatFromMercator(mercator);
    return {lonLat.y, lonLat.x};
}

MapView viewOf(const Box& box, double width, double height, double padding) {
    MapView view;
    if (box.empty() || width <= 0 || height <= 0) return view;
    const MapCamera camera = MapCamera::fitting(box, {width, height}, padding, closestZoom);
    view.center = coordinateOf(camera.centre);
    view.zoomLevel = camera.zoom;
    return view;
}

}  // namespace

std::shared_ptr<const SceneData> makeSceneData(std::shared_ptr<const std::vector<MapLevel>> levels,
                                               const std::vector<SceneCommune>& communes) {
    auto data = std::make_shared<SceneData>();
    for (const SceneCommune& facts : communes) {
        data->indexOf.insert(facts.code, static_cast<int>(data->communes.size()));
        data->communes.push_back({.facts = facts, .label = mercatorFromLonLat(facts.labelPoint), .box = {}});
    }
    const std::size_t named = data->communes.size();
    for (const MapLevel& level : *levels) {
        SceneData::Owners owners;
        for (const MeshPart& part : level.parts) {
            const int index = ownerIndex(*data, part.commune);
            owners.parts.push_back(index);
            if (index >= 0) data->communes[static_cast<std::size_t>(index)].box.extend(part.box);
        }
        for (const BorderLine& border : level.borders) {
            owners.left.push_back(ownerIndex(*data, border.left));
            owners.right.push_back(ownerIndex(*data, border.right));
        }
        data->owners.push_back(std::move(owners));
    }
    for (std::size_t i = named; i < data->communes.size(); ++i) {
        SceneData::Entry& entry = data->communes[i];
        entry.label = {(entry.box.min.x + entry.box.max.x) / 2, (entry.box.min.y + entry.box.max.y) / 2};
    }
    data->levels = std::move(levels);
    return data;
}

MapScene::MapScene(QObject* parent)
    : QObject(parent), data_(makeSceneData(std::make_shared<const std::vector<MapLevel>>(), {})) {}

void MapScene::setData(std::shared_ptr<const SceneData> data) {
    data_ = std::move(data);
    emit changed();
}

void MapScene::setLevels(std::shared_ptr<const std::vector<MapLevel>> levels,
                         const std::vector<SceneCommune>& communes) {
    setData(makeSceneData(std::move(levels), communes));
}

bool MapScene::empty() const {
    return data_->levels->empty();
}

QString MapScene::remoteCommune() const {
    const auto found = std::ranges::find_if(data_->communes, [](const auto& entry) { return entry.facts.remote; });
    return found == data_->communes.end() ? QString() : found->facts.code;
}

QString MapScene::communeAt(Point mercator) const {
    if (empty()) return {};
    const std::vector<MeshPart>& parts = data_->levels->front().parts;
    const auto found = std::ranges::find_if(parts, [&](const MeshPart& part) { return partHolds(part, mercator); });
    return found == parts.end() ? QString() : QString::fromStdString(found->commune);
}

QString MapScene::communeAtCoordinate(const QGeoCoordinate& place) const {
    if (!place.isValid()) return {};
    return communeAt(mercatorFromLonLat({place.longitude(), place.latitude()}));
}

QGeoRectangle MapScene::communeBox(const QString& commune) const {
    const int index = data_->find(commune);
    if (index < 0) return {};
    const Box& box = data_->communes[static_cast<std::size_t>(index)].box;
    if (box.empty()) return {};
    return {coordinateOf(box.min), coordinateOf(box.max)};
}

MapView MapScene::fitCommune(const QString& commune, double width, double height, double padding) const {
    const int index = data_->find(commune);
    return index < 0 ? MapView() : viewOf(data_->communes[static_cast<std::size_t>(index)].box, width, height, padding);
}

MapView MapScene::fitMainland(double width, double height, double padding) const {
    return viewOf(boxWhere(false), width, height, padding);
}

MapView MapScene::fitRemote(double width, double height, double padding) const {
    return viewOf(boxWhere(true), width, height, padding);
}

Box MapScene::boxWhere(bool remote) const {
    Box box;
    for (const SceneData::Entry& entry : data_->communes)
        if (entry.facts.remote == remote && !entry.box.empty()) box.extend(entry.box);
    return box;
}

}  // namespace ansinh
