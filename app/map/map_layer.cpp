#include "app/map/map_layer.hpp"

#include <QMetaMethod>
#include <QMetaProperty>
#include <QQuickWindow>
#include <QSGRendererInterface>

namespace ansinh {

MapLayer::MapLayer(QQuickItem* parent) : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

void MapLayer::setScene(MapScene* scene) {
    if (scene_ == scene) return;
    if (scene_) disconnect(scene_, nullptr, this, nullptr);
    scene_ = scene;
    if (scene) {
        connect(scene, &MapScene::changed, this, [this] { sceneUpdated(); });
        connect(scene, &MapScene::detailChanged, this, [this] { detailUpdated(); });
    }
    emit sceneChanged();
    sceneUpdated();
}

void MapLayer::setMap(QQuickItem* map) {
    if (map_ == map) return;
    if (map_) disconnect(map_, nullptr, this, nullptr);
    map_ = map;
    if (map) {
        const QMetaObject* type = map->metaObject();
        const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("followMap()"));
        for (const char* name : {"center", "zoomLevel", "bearing"})
            connect(map, type->property(type->indexOfProperty(name)).notifySignal(), this, slot);
        followMap();
    }
    emit mapChanged();
}

void MapLayer::followMap() {
    const QQuickItem* map = map_.data();
    if (!map) return;
    const MapCamera before = camera_;
    const auto center = map->property("center").value<QGeoCoordinate>();
    if (center.isValid()) camera_.centre = mercatorFromLonLat({center.longitude(), center.latitude()});
    camera_.zoom = map->property("zoomLevel").toDouble();
    camera_.bearing = map->property("bearing").toDouble();
    if (camera_ != before) cameraMoved();
}

QGeoCoordinate MapLayer::center() const {
    const Point lonLat = lonLatFromMercator(camera_.centre);
    return {lonLat.y, lonLat.x};
}

void MapLayer::setCenter(const QGeoCoordinate& center) {
    if (!center.isValid()) return;
    const Point mercator = mercatorFromLonLat({center.longitude(), center.latitude()});
    if (mercator == camera_.centre) return;
    camera_.centre = mercator;
    cameraMoved();
}

void MapLayer::setZoomLevel(double zoom) {
    if (zoom == camera_.zoom) return;
    camera_.zoom = zoom;
    cameraMoved();
}

void MapLayer::setBearing(double bearing) {
    if (bearing == camera_.bearing) return;
    camera_.bearing = bearing;
    cameraMoved();
}

void MapLayer::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    if (camera_.size == now.size()) return;
    camera_.size = now.size();
    cameraMoved();
}

void MapLayer::cameraMoved() {
    emit cameraChanged();
    cameraUpdated();
}

bool MapLayer::softwareBackend() const {
    return window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
}

std::shared_ptr<const SceneData> MapLayer::sceneData() const {
    if (const MapScene* scene = scene_.data()) return scene->data();
    static const auto none = std::make_shared<const SceneData>();
    return none;
}

}  // namespace ansinh
