#pragma once

#include "app/map/map_scene.hpp"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>
#include <vector>

namespace ansinh::bench {

/// A window with a Qt Location Map, and over it nothing, our layer, or one MapPolygon for each part of a commune.
class MapUnderTest {
public:
    enum class Content { Nothing, CommuneLayer, MapPolygons };

    MapUnderTest(QQmlEngine& engine, MapScene& scene, Content content, QSize size);

    [[nodiscard]] QQuickWindow& window() { return window_; }
    /// Frame `i` of `frames`: from zoom 9 to 15 and back, the centre moving all the time.
    void moveTo(int i, int frames);

private:
    void addLayer(MapScene& scene);
    void addPolygons(QQmlEngine& engine, const SceneData& data);

    QQuickWindow window_;
    std::unique_ptr<QQuickItem> map_;
    std::vector<std::unique_ptr<QObject>> contents_;
};

}  // namespace ansinh::bench
