#include "map_under_test.hpp"

#include "app/map/commune_layer.hpp"
#include "app/map/point_layer.hpp"

#include <QGeoCoordinate>
#include <QMetaMethod>
#include <QQmlComponent>

#include <array>
#include <cmath>
#include <numbers>
#include <random>
#include <stdexcept>

namespace ansinh::bench {

namespace {

const std::array<QColor, 5> fills{QColor(0xfd, 0xe0, 0xc5), QColor(0xf8, 0xb5, 0x8b), QColor(0xeb, 0x4a, 0x40),
                                  QColor(0xb9, 0xd3, 0xe8), QColor(0x6f, 0xa8, 0xcf)};

template <class T>
std::unique_ptr<T> make(QQmlEngine& engine, const char* text) {
    QQmlComponent component(&engine);
    component.setData(text, {});
    std::unique_ptr<T> made(qobject_cast<T*>(component.create()));
    if (!made) throw std::runtime_error(component.errorString().toStdString());
    return made;
}

}  // namespace

MapPoints scatteredPoints(int count) {
    std::vector<PointLook> looks;
    for (const char* icon : {"cross", "house", "letter", "school", "drop"})
        looks.push_back({QString::fromLatin1(icon), QString::fromLatin1(icon), fills[looks.size()].darker(180)});
    std::mt19937 random(2026);
    std::normal_distribution<double> nearby(0, 0.05);
    std::uniform_real_distribution<double> anywhere(-0.6, 0.6);
    std::vector<IndexedPoint> points;
    points.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const bool inTown = i % 2 == 0;
        const double x = inTown ? nearby(random) : anywhere(random);
        const double y = inTown ? nearby(random) : anywhere(random);
        points.push_back({i, mercatorFromLonLat({108.2 + x, 16.05 + y}), static_cast<std::uint16_t>(i % 5)});
    }
    return {std::move(points), std::move(looks)};
}

MapUnderTest::MapUnderTest(QQmlEngine& engine, MapScene& scene, Content content, const MapPoints& points, QSize size,
                           bool country)
    : country_(country) {
    window_.resize(size);
    map_ = make<QQuickItem>(
        engine, "import QtLocation\nMap { copyrightsVisible: false; plugin: Plugin { name: 'itemsoverlay' } }");
    map_->setParentItem(window_.contentItem());
    map_->setSize(size);
    if (content == Content::Communes) addCommunes(scene);
    if (content == Content::Points) addPoints(points);
    if (content == Content::MapPolygons) addPolygons(engine, *scene.data());
    window_.show();
}

void MapUnderTest::addCommunes(MapScene& scene) {
    auto layer = std::make_unique<CommuneLayer>(map_.get());
    CommunePaint paint;
    std::size_t n = 0;
    for (const SceneData::Entry& entry : scene.data()->communes) {
        AreaStyle style;
        style.fill = fills[n % fills.size()];
        style.pattern = n % 7 == 0 ? Pattern::Hatch : Pattern::None;
        style.patternColour = QColor(0, 0, 0, 90);
        paint.set(entry.facts.code, style);
        ++n;
    }
    layer->setSize(map_->size());
    layer->setScene(&scene);
    layer->setMap(map_.get());
    layer->setPaint(paint);
    contents_.push_back(std::move(layer));
}

void MapUnderTest::addPoints(const MapPoints& points) {
    auto layer = std::make_unique<PointLayer>(map_.get());
    layer->setSize(map_->size());
    layer->setMap(map_.get());
    layer->setPoints(points);
    contents_.push_back(std::move(layer));
}

void MapUnderTest::addPolygons(QQmlEngine& engine, const SceneData& data) {
    std::size_t n = 0;
    std::vector<MeshPart> parts;
    data.eachTile(0, [&](const SceneTile& tile) {
        parts.insert(parts.end(), tile.shapes->parts.begin(), tile.shapes->parts.end());
    });
    for (const MeshPart& part : parts) {
        QList<QGeoCoordinate> path;
        const std::size_t outer = part.ringEnds.empty() ? 0 : part.ringEnds.front();
        for (std::size_t i = 0; i < outer; ++i) {
            const Point lonLat = lonLatFromMercator({part.origin.x + static_cast<double>(part.xy[2 * i]),
                                                     part.origin.y + static_cast<double>(part.xy[2 * i + 1])});
            path.append(QGeoCoordinate(lonLat.y, lonLat.x));
        }
        auto polygon =
            make<QQuickItem>(engine, "import QtLocation\nMapPolygon { border.width: 1; border.color: 'gray' }");
        polygon->setProperty("path", QVariant::fromValue(path));
        polygon->setProperty("color", fills[n++ % fills.size()]);
        const QMetaObject* type = map_->metaObject();
        for (int m = 0; m < type->methodCount(); ++m) {
            const QMetaMethod method = type->method(m);
            if (method.name() != "addMapItem") continue;
            QQuickItem* item = polygon.get();
            method.invoke(map_.get(), QGenericArgument(method.parameterTypeName(0).constData(), &item));
        }
        contents_.push_back(std::move(polygon));
    }
}

void MapUnderTest::moveTo(int i, int frames) {
    const double turn = static_cast<double>(i) / frames;
    const double near = 1 - std::abs(2 * turn - 1);
    const double angle = 2 * std::numbers::pi * turn * 3;
    if (country_) {
        map_->setProperty("zoomLevel", 6 + 9 * near);
        const double reach = 2 * (1 - near) + 0.02;
        map_->setProperty("center", QVariant::fromValue(QGeoCoordinate(15.5 + reach * std::sin(angle),
                                                                       107.2 + reach * std::cos(angle) * 0.4)));
        return;
    }
    map_->setProperty("zoomLevel", 9 + 6 * near);
    // Towards the old centre of the city as it comes nearer, in circles.
    const double reach = 0.25 * (1 - near) + 0.01;
    const QGeoCoordinate centre(15.75 + 0.30 * near + reach * std::sin(angle) * 0.5,
                                107.95 + 0.25 * near + reach * std::cos(angle) * 0.5);
    map_->setProperty("center", QVariant::fromValue(centre));
}

}  // namespace ansinh::bench
