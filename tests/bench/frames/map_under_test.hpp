#pragma once

#include "app/map/map_points.hpp"
#include "app/map/map_scene.hpp"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>

#include <memory>
#include <vector>

namespace ansinh::bench {

/// So many points over Đà Nẵng, half of them in town, of five looks.
[[nodiscard]] MapPoints scatteredPoints(int count);

/// A window with a Qt Location Map, and over it nothing, one of our layers, or one MapPolygon for each part of a commune.
class MapUnderTest {
public:
    enum class Content { Nothing, Communes, Points, MapPolygons };

    /// `country`: its path is over the country of tests/bench/country, not over Đà Nẵng.
    MapUnderTest(QQmlEngine& engine, MapScene& scene, Content content, const MapPoints& points, QSize size,
                 bool country);

    [[nodiscard]] QQuickWindow& window() { return window_; }
    /// Frame `i` of `frames`: from zoom 9 (a country: 6) to 15 and back, the centre moving all the time.
    void moveTo(int i, int frames);

private:
    void addCommunes(MapScene& scene);
    void addPoints(const MapPoints& points);
    void addPolygons(QQmlEngine& engine, const SceneData& data);

    bool country_;
    QQuickWindow window_;
    std::unique_ptr<QQuickItem> map_;
    std::vector<std::unique_ptr<QObject>> contents_;
};

}  // namespace ansinh::bench
