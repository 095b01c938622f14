#include "app/map/map_scene.hpp"

#include "app/map/form_scene.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace ansinh {

namespace {

constexpr double closestZoom = 16.0;
// An inset and the map itself ask in turn.
constexpr std::uint64_t recentWants = 8;

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

MapView viewOf(const MapCamera& camera) {
    MapView view;
    view.center = coordinateOf(camera.centre);
    view.zoomLevel = camera.zoom;
    return view;
}

MapView viewOf(const Box& box, double width, double height, double padding) {
    if (box.empty() || width <= 0 || height <= 0) return {};
    return viewOf(MapCamera::fitting(box, {width, height}, padding, closestZoom));
}

/// As fitting(), with no commune of the mainland below `covered`: in the middle if it can be, else to a side, else
/// smaller. `box` holds the mainland.
MapCamera clearOf(const SceneData& data, const Box& box, QSizeF size, double padding, const QRectF& covered) {
    constexpr double stepDown = 0.02;
    constexpr int steps = 50;
    const MapCamera middle = MapCamera::fitting(box, size, padding, closestZoom);
    const auto clear = [&](const MapCamera& camera) {
        Box under;
        for (const QPointF corner : {covered.topLeft(), covered.bottomRight()}) under.extend(camera.toMercator(corner));
        return std::ranges::none_of(data.communes, [&](const SceneData::Entry& entry) {
            return !entry.facts.remote && !entry.box.empty() && entry.box.intersects(under);
        });
    };
    for (int step = 0; step < steps; ++step) {
        MapCamera camera = middle;
        camera.zoom -= step * stepDown;
        const double unit = camera.pixelsPerUnit();
        // How far the camera may move before the mainland meets the padding.
        const double aside = std::max(0.0, (size.width() - 2 * padding) / unit - (box.max.x - box.min.x)) / 2;
        const double up = std::max(0.0, (size.height() - 2 * padding) / unit - (box.max.y - box.min.y)) / 2;
        for (const Point shift : {Point{0, 0}, Point{0, up}, Point{0, -up}, Point{aside, 0}, Point{-aside, 0},
                                  Point{aside, up}, Point{-aside, up}}) {
            camera.centre = {middle.centre.x + shift.x, middle.centre.y + shift.y};
            if (clear(camera)) return camera;
        }
    }
    return middle;
}

Box boxWhere(const SceneData& data, bool remote) {
    Box box;
    for (const SceneData::Entry& entry : data.communes)
        if (entry.facts.remote == remote && !entry.box.empty()) box.extend(entry.box);
    return box;
}

}  // namespace

MapScene::MapScene(QObject* parent)
    : QObject(parent), geographic_(std::make_shared<const SceneData>()), data_(geographic_) {}

void MapScene::setData(std::shared_ptr<const SceneData> data) {
    geographic_ = std::move(data);
    data_ = geographic_;
    forms_.reset();
    ++generation_;
    asked_.clear();
    added_.clear();
    if (std::exchange(progress_, 0) != 0) emit progressChanged();
    emit changed();
}

void MapScene::setForms(int generation, std::shared_ptr<const FormScene> forms) {
    if (generation == generation_) forms_ = std::move(forms);
}

void MapScene::setProgress(double progress) {
    progress = forms_ ? std::clamp(progress, 0.0, 1.0) : 0.0;
    if (progress == progress_) return;
    progress_ = progress;
    data_ = progress == 0 ? geographic_ : forms_->at(progress);
    emit progressChanged();
    emit changed();
}

void MapScene::setLevels(std::shared_ptr<const std::vector<MapLevel>> levels,
                         const std::vector<SceneCommune>& communes) {
    setData(makeSceneData(levels, communes));
}

void MapScene::want(const Box& view, double largestToleranceM) {
    if (empty() || progress_ != 0) return;
    const auto level = static_cast<std::uint32_t>(data_->wantedLevel(largestToleranceM));
    const std::vector<SceneLevel::Slot>& places = data_->levels[level].tiles;
    ++wants_;
    QList<TileKey> missing;
    for (std::uint32_t i = 0; i < places.size(); ++i) {
        if (!places[i].box.intersects(view)) continue;
        const TileKey key{level, i};
        if (const auto added = added_.find(key); added != added_.end()) added->second = wants_;
        if (!places[i].tile && asked_.insert(key).second) missing.append(key);
    }
    if (!missing.isEmpty()) emit tilesWanted(missing);
}

void MapScene::addTiles(int generation, const Tiles& tiles) {
    if (generation != generation_ || tiles.empty()) return;
    auto data = std::make_shared<SceneData>(*geographic_);
    for (const auto& [key, tile] : tiles) {
        data->levels[key.level].tiles[key.tile].tile = tile;
        asked_.erase(key);
        added_[key] = wants_;
    }
    dropUnseen(*data);
    geographic_ = std::move(data);
    if (progress_ != 0) return;
    data_ = geographic_;
    emit detailChanged();
}

void MapScene::missTiles(int generation, const std::vector<TileKey>& tiles) {
    if (generation != generation_) return;
    for (const TileKey& key : tiles) asked_.erase(key);
}

void MapScene::dropUnseen(SceneData& data) {
    const auto slotOf = [&](TileKey key) -> SceneLevel::Slot& { return data.levels[key.level].tiles[key.tile]; };
    std::size_t bytes = 0;
    std::vector<std::pair<std::uint64_t, TileKey>> byAge;
    for (const auto& [key, wanted] : added_) {
        bytes += slotOf(key).tile->heldBytes();
        byAge.emplace_back(wanted, key);
    }
    std::ranges::sort(byAge);
    for (const auto& [wanted, key] : byAge) {
        // What views wanted just now stays, however much it is.
        if (bytes <= roomForDetail || wanted + recentWants >= wants_) return;
        bytes -= slotOf(key).tile->heldBytes();
        slotOf(key).tile.reset();
        added_.erase(key);
    }
}

bool MapScene::empty() const {
    return data_->empty();
}

QString MapScene::remoteCommune() const {
    const auto found = std::ranges::find_if(data_->communes, [](const auto& entry) { return entry.facts.remote; });
    return found == data_->communes.end() ? QString() : found->facts.code;
}

QString MapScene::communeAt(Point mercator) const {
    // The finest level of which the place's surroundings are there.
    const Box here{mercator, mercator};
    for (std::size_t level = 0; level < data_->levels.size(); ++level) {
        if (!data_->complete(level, here)) continue;
        QString found;
        data_->eachTile(level, here, [&](const SceneTile& tile) {
            for (std::size_t i = 0; i < tile.parts.size() && found.isEmpty(); ++i)
                if (tile.parts[i] >= 0 && partHolds(tile.shapes->parts[i], mercator))
                    found = data_->communes[static_cast<std::size_t>(tile.parts[i])].facts.code;
        });
        return found;
    }
    return {};
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

MapView MapScene::fitMainland(double width, double height, double padding, const QRectF& covered) const {
    Box box = boxWhere(*geographic_, false);
    if (progress_ > 0) box = between(box, boxWhere(*forms_->hexagons(), false), progress_);
    if (box.empty() || covered.isEmpty() || width <= 0 || height <= 0) return viewOf(box, width, height, padding);
    return viewOf(clearOf(*data_, box, {width, height}, padding, covered));
}

MapView MapScene::fitRemote(double width, double height, double padding) const {
    return viewOf(boxWhere(*data_, true), width, height, padding);
}

}  // namespace ansinh
