#include "app/map/form_scene.hpp"
#include <QGeoCoordinate>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <cmath>
#include <memory>

namespace ansinh::test {

void SceneTest::cameraTurnsBack() {
    MapCamera camera{.centre = {0.8, 0.45}, .zoom = 12.3, .bearing = 37, .size = {801, 600}};
    for (const QPointF p : {QPointF(0, 0), QPointF(400.25, 17), QPointF(801, 600)}) {
        const QPointF back = camera.toScreen(camera.toMercator(p));
        QVERIFY(std::hypot(back.x() - p.x(), back.y() - p.y()) < 1e-4);
        QVERIFY(camera.viewBox().contains(camera.toMercator(p)) || !QRectF({0, 0}, camera.size).contains(p));
    }
    const Point near{0.80001, 0.45002};
    const QPointF mapped = camera.transformFrom({0.8, 0.45}).map(QPointF(near.x - 0.8, near.y - 0.45));
    QVERIFY(std::hypot(mapped.x() - camera.toScreen(near).x(), mapped.y() - camera.toScreen(near).y()) < 1e-4);
}

void SceneTest::cameraAgreesWithMap() {
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtLocation\nMap { plugin: Plugin { name: 'itemsoverlay' } }", {});
    const std::unique_ptr<QObject> object(component.create());
    auto* map = qobject_cast<QQuickItem*>(object.get());
    QVERIFY2(map, qPrintable(component.errorString()));
    QQuickWindow window;
    window.resize(811, 603);
    map->setParentItem(window.contentItem());
    map->setSize({811, 603});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(QTest::qWaitFor([&] { return map->property("mapReady").toBool(); }));

    CommuneLayer layer;
    layer.setParentItem(map);
    layer.setSize(map->size());
    layer.setMap(map);
    for (const double zoom : {8.0, 10.37, 13.5, 17.9}) {
        for (const double bearing : {0.0, 33.0, 270.0}) {
            const QGeoCoordinate centre(16.05 + zoom / 100, 108.2 - zoom / 50);
            map->setProperty("center", QVariant::fromValue(centre));
            map->setProperty("zoomLevel", zoom);
            map->setProperty("bearing", bearing);
            for (const double reach : {0.0, 0.7, -1.1}) {
                const double degrees = reach * 360.0 / std::exp2(zoom);
                const QGeoCoordinate place(centre.latitude() + degrees, centre.longitude() - degrees / 2);
                QPointF theirs;
                QVERIFY(QMetaObject::invokeMethod(map, "fromCoordinate", Q_RETURN_ARG(QPointF, theirs),
                                                  Q_ARG(QGeoCoordinate, place), Q_ARG(bool, false)));
                const QPointF ours = layer.camera().toScreen(mercatorFromLonLat({place.longitude(), place.latitude()}));
                QVERIFY2(std::hypot(ours.x() - theirs.x(), ours.y() - theirs.y()) < 0.5,
                         qPrintable(QStringLiteral("zoom %1, bearing %2: (%3, %4) and the Map's (%5, %6)")
                                        .arg(zoom)
                                        .arg(bearing)
                                        .arg(ours.x())
                                        .arg(ours.y())
                                        .arg(theirs.x())
                                        .arg(theirs.y())));
            }
        }
    }
    layer.setMap(nullptr);
    layer.setParentItem(nullptr);
}

void SceneTest::fittingShowsTheWholeBox() {
    const SquareCountry country(3);
    const MapCamera camera = MapCamera::fitting(country.box(), {500, 300}, 25, 18);
    const QPointF topLeft = camera.toScreen(country.box().min);
    const QPointF bottomRight = camera.toScreen(country.box().max);
    QVERIFY(std::abs(topLeft.y() - 25) < 0.01);
    QVERIFY(std::abs(bottomRight.y() - 275) < 0.01);
    QVERIFY(topLeft.x() >= 25 && bottomRight.x() <= 475);
    const Box none{{0.5, 0.5}, {0.5, 0.5}};
    QCOMPARE(MapCamera::fitting(none, {500, 300}, 25, 16).zoom, 16.0);
}

void SceneTest::findsTheCommuneUnderAPoint() {
    const SquareCountry country(3);
    auto levels = std::vector<MapLevel>(*country.levels);
    // A hole in the middle commune.
    MeshPart& middle = levels.front().parts[4];
    const float s = static_cast<float>(country.cell);
    for (const float v : {0.4F, 0.4F, 0.6F, 0.4F, 0.6F, 0.6F, 0.4F, 0.6F}) middle.xy.push_back(v * s);
    middle.ringEnds.push_back(8);
    MapScene scene;
    QSignalSpy changed(&scene, &MapScene::changed);
    scene.setLevels(std::make_shared<const std::vector<MapLevel>>(levels), country.communes);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(scene.communeAt(country.middleOf(0, 2)), QStringLiteral("02"));
    QCOMPARE(scene.communeAt(country.middleOf(1, 1)), QString());
    const Point beside{country.middleOf(1, 1).x + 0.3 * country.cell, country.middleOf(1, 1).y};
    QCOMPARE(scene.communeAt(beside), QStringLiteral("11"));
    QCOMPARE(scene.communeAt({0.1, 0.1}), QString());
    QCOMPARE(scene.communeAtCoordinate(QGeoCoordinate()), QString());
    QVERIFY(!scene.communeBox(QStringLiteral("99")).isValid());
    QVERIFY(scene.communeBox(QStringLiteral("22")).isValid());
}

void SceneTest::remoteCommuneDoesNotWidenTheView() {
    SquareCountry country(2);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    QVERIFY(scene.remoteCommune().isEmpty());
    QVERIFY(!scene.fitRemote(300, 300).valid());
    const double whole = scene.fitMainland(300, 300).zoomLevel;
    // Without its eastern column the country is as high as before, so the view stays; without a row too it is nearer.
    country.communes[1].remote = country.communes[2].remote = country.communes[3].remote = true;
    scene.setLevels(country.levels, country.communes);
    QCOMPARE(scene.remoteCommune(), QStringLiteral("01"));
    QVERIFY(scene.fitMainland(300, 300).zoomLevel > whole + 0.9);
    QVERIFY(scene.fitRemote(300, 300).valid());
    QVERIFY(!scene.fitCommune(QStringLiteral("99"), 300, 300).valid());
    QVERIFY(!scene.fitCommune(QStringLiteral("00"), 0, 300).valid());
}

void SceneTest::theMainlandKeepsFromUnderWhatCovers() {
    const SquareCountry country(3);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    const auto seen = [&](QSizeF size, const QRectF& covered) {
        const MapView view = scene.fitMainland(size.width(), size.height(), 10, covered);
        return MapCamera{.centre = mercatorFromLonLat({view.center.longitude(), view.center.latitude()}),
                         .zoom = view.zoomLevel,
                         .size = size};
    };
    const auto onScreen = [&](const MapCamera& camera) {
        return QRectF(camera.toScreen(country.box().min), camera.toScreen(country.box().max)).normalized();
    };
    // Room enough beside the corner: nothing moves.
    const MapCamera wide = seen({900, 300}, {780, 200, 120, 100});
    QCOMPARE(wide.zoom, scene.fitMainland(900, 300, 10).zoomLevel);
    QVERIFY(std::abs(onScreen(wide).center().x() - 450) < 0.01);
    // A little aside is enough.
    const QRectF near(420, 200, 80, 100);
    const MapCamera aside = seen({500, 300}, near);
    QCOMPARE(aside.zoom, wide.zoom);
    QVERIFY(!onScreen(seen({400, 300}, {})).isEmpty());
    QVERIFY(!onScreen(aside).intersects(near));
    // No room at all: smaller, whole, and still clear.
    const QRectF corner(210, 220, 90, 80);
    const MapCamera smaller = seen({300, 300}, corner);
    QVERIFY(smaller.zoom < scene.fitMainland(300, 300, 10).zoomLevel);
    QVERIFY(smaller.zoom > scene.fitMainland(300, 300, 10).zoomLevel - 0.6);
    QVERIFY(!onScreen(smaller).intersects(corner));
    QVERIFY(QRectF(9.99, 9.99, 280.02, 280.02).contains(onScreen(smaller)));
}

void SceneTest::communesWithoutFactsAreStillThere() {
    const SquareCountry country(2);
    const auto data = makeSceneData(country.levels, {country.communes.front()});
    QCOMPARE(data->communes.size(), std::size_t{4});
    const int last = data->find(QStringLiteral("11"));
    QVERIFY(last > 0);
    const Point label = data->communes[static_cast<std::size_t>(last)].label;
    QVERIFY(std::abs(label.x - country.middleOf(1, 1).x) < 1e-9);
    QCOMPARE(data->levels.size(), country.levels->size());
}

void SceneTest::hexagonsAreReachedAndLeft() {
    const SquareCountry country(4);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    scene.setProgress(1);
    QCOMPARE(scene.progress(), 0.0);
    const auto forms = std::make_shared<const FormScene>(scene.geographic());
    QCOMPARE(forms->pairs(), std::size_t{24});
    QVERIFY(forms->kept() >= 22);
    scene.setForms(scene.generation(), forms);
    scene.setProgress(1);
    QCOMPARE(scene.progress(), 1.0);
    // A cell is found where its middle is, and all cells are as large.
    const std::shared_ptr<const SceneData> hexagons = scene.data();
    for (const SceneData::Entry& entry : hexagons->communes) {
        QCOMPARE(scene.communeAt(entry.label), entry.facts.code);
        QCOMPARE(entry.facts.areaKm2, hexagons->communes.front().facts.areaKm2);
    }
    scene.setProgress(0);
    QCOMPARE(scene.communeAt(country.middleOf(1, 2)), QStringLiteral("12"));
    // Other shapes have other hexagons.
    const SquareCountry other(3);
    scene.setProgress(1);
    scene.setLevels(other.levels, other.communes);
    QVERIFY(!scene.knowsHexagons());
    QCOMPARE(scene.progress(), 0.0);
    scene.setForms(scene.generation() - 1, forms);
    QVERIFY(!scene.knowsHexagons());
}

void SceneTest::onTheWayEveryCommuneIsThere() {
    const SquareCountry country(4);
    const auto data = makeSceneData(country.levels, country.communes);
    const FormScene forms(data);
    for (const double progress : {0.1, 0.5, 0.9}) {
        const auto way = forms.at(progress);
        QCOMPARE(way->levels.front().tiles.front().tile->parts.size(), std::size_t{16});
        QCOMPARE(way->communes.size(), std::size_t{16});
        for (std::size_t i = 0; i < 16; ++i) {
            const double from = data->communes[i].label.x;
            const double to = forms.hexagons()->communes[i].label.x;
            QVERIFY(std::abs(way->communes[i].label.x - (from + (to - from) * progress)) < 1e-12);
        }
    }
    QCOMPARE(forms.at(0), data);
    QCOMPARE(forms.at(1), forms.hexagons());
}

}  // namespace ansinh::test
