#pragma once

#include "app/map/map_camera.hpp"
#include "app/map/map_scene.hpp"

#include <QGeoCoordinate>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

#include <vector>

class QPainter;

namespace ansinh {

/// A layer over a map: follows the camera of a Qt Location Map, or its own where `map` is not set.
class MapLayer : public QQuickItem {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(ansinh::MapScene* scene READ scene WRITE setScene NOTIFY sceneChanged)
    /// The Map whose camera is followed. Its C++ class is private to Qt Location, hence the plain item.
    Q_PROPERTY(QQuickItem* map READ map WRITE setMap NOTIFY mapChanged)
    Q_PROPERTY(QGeoCoordinate center READ center WRITE setCenter NOTIFY cameraChanged)
    Q_PROPERTY(double zoomLevel READ zoomLevel WRITE setZoomLevel NOTIFY cameraChanged)
    Q_PROPERTY(double bearing READ bearing WRITE setBearing NOTIFY cameraChanged)

public:
    explicit MapLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] MapScene* scene() const { return scene_; }
    void setScene(MapScene* scene);
    [[nodiscard]] QQuickItem* map() const { return map_; }
    void setMap(QQuickItem* map);
    [[nodiscard]] QGeoCoordinate center() const;
    void setCenter(const QGeoCoordinate& center);
    [[nodiscard]] double zoomLevel() const { return camera_.zoom; }
    void setZoomLevel(double zoom);
    [[nodiscard]] double bearing() const { return camera_.bearing; }
    void setBearing(double bearing);

    [[nodiscard]] const MapCamera& camera() const { return camera_; }
    /// Where this layer shows something that a label must not cover, in item pixels.
    [[nodiscard]] virtual std::vector<QRectF> occupied() const { return {}; }
    /// Draws what the next frame shows, in item pixels: shapes as shapes, text as text. Pages of PDF and SVG are drawn
    /// this way, with no scene graph and no window.
    virtual void paint(QPainter& painter) = 0;

signals:
    void sceneChanged();
    void mapChanged();
    void cameraChanged();
    /// occupied() may be another one, without a move of the camera.
    void occupiedChanged();

protected:
    /// The scene is another one, or has other shapes. Called on the GUI thread.
    virtual void sceneUpdated() { update(); }
    /// The same scene in more or less detail.
    virtual void detailUpdated() { update(); }
    virtual void cameraUpdated() { update(); }
    /// True where the scene graph only knows images and painters.
    [[nodiscard]] bool softwareBackend() const;
    /// Never null.
    [[nodiscard]] std::shared_ptr<const SceneData> sceneData() const;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private slots:
    void followMap();

private:
    void cameraMoved();

    QPointer<MapScene> scene_;
    QPointer<QQuickItem> map_;
    MapCamera camera_;
};

}  // namespace ansinh
