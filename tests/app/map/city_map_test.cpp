#include <QGeoCoordinate>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <cmath>
#include <memory>

namespace ansinh::test {

namespace {

const QUrl folder = QUrl::fromLocalFile(QStringLiteral(ANSINH_SOURCE_DIR "/qml/map/"));

class CityPage {
public:
    CityPage() : country(3), stage(600, 500) {
        scene.setLevels(country.levels, country.communes);
        QQmlComponent style(&engine, folder.resolved(QUrl(QStringLiteral("MapStyle.qml"))));
        look.reset(style.create());
        QQmlComponent component(&engine, folder.resolved(QUrl(QStringLiteral("CityMap.qml"))));
        map.reset(qobject_cast<QQuickItem*>(
            component.createWithInitialProperties({{QStringLiteral("scene"), QVariant::fromValue(&scene)},
                                                   {QStringLiteral("style"), QVariant::fromValue(look.get())},
                                                   {QStringLiteral("paint"), QVariant::fromValue(CommunePaint())},
                                                   {QStringLiteral("animated"), false}})));
        errors = style.errorString() + component.errorString();
        if (!map) return;
        map->setParentItem(stage.window().contentItem());
        map->setSize(QSizeF(600, 500));
        QTest::qWait(50);
    }

    [[nodiscard]] MapCamera camera() const {
        const auto centre = map->property("center").value<QGeoCoordinate>();
        return {.centre = mercatorFromLonLat({centre.longitude(), centre.latitude()}),
                .zoom = map->property("zoomLevel").toDouble(),
                .bearing = map->property("bearing").toDouble(),
                .size = map->size()};
    }

    SquareCountry country;
    MapScene scene;
    QQmlEngine engine;
    Stage stage;
    std::unique_ptr<QObject> look;
    std::unique_ptr<QQuickItem> map;
    QString errors;
};

}  // namespace

void CityMapTest::showsTheWholeCity() {
    CityPage page;
    QVERIFY2(page.map, qPrintable(page.errors));
    QVERIFY(QTest::qWaitFor([&] { return page.map->property("ready").toBool(); }));
    const QRectF window({0, 0}, page.map->size());
    QVERIFY(window.contains(page.camera().toScreen(page.country.box().min)));
    QVERIFY(window.contains(page.camera().toScreen(page.country.box().max)));
    // It still does when the window changes, until a person moves the map.
    page.map->setSize({300, 300});
    QTest::qWait(20);
    QVERIFY(QRectF(0, 0, 300, 300).contains(page.camera().toScreen(page.country.box().max)));
    const double before = page.camera().zoom;
    QVERIFY(QMetaObject::invokeMethod(page.map.get(), "showCommune", Q_ARG(QString, QStringLiteral("22"))));
    QVERIFY(page.camera().zoom > before + 1);
    const QPointF at = page.camera().toScreen(page.country.middleOf(2, 2));
    QVERIFY(std::hypot(at.x() - 150, at.y() - 150) < 1);
}

void CityMapTest::clickNamesTheCommune() {
    CityPage page;
    QVERIFY2(page.map, qPrintable(page.errors));
    QSignalSpy clicked(page.map.get(), SIGNAL(communeClicked(QString)));
    const QPointF at = page.camera().toScreen(page.country.middleOf(1, 2));
    QTest::mouseClick(&page.stage.window(), Qt::LeftButton, {}, at.toPoint());
    QVERIFY(QTest::qWaitFor([&] { return clicked.count() == 1; }));
    QCOMPARE(clicked.first().first().toString(), QStringLiteral("12"));
}

void CityMapTest::wheelKeepsThePlaceUnderThePointer() {
    CityPage page;
    QVERIFY2(page.map, qPrintable(page.errors));
    const QPoint at(410, 130);
    const MapCamera before = page.camera();
    const Point held = before.toMercator(at);
    QTest::wheelEvent(&page.stage.window(), at, {0, 240});
    QVERIFY(QTest::qWaitFor([&] { return page.camera().zoom > before.zoom + 0.5; }));
    const QPointF now = page.camera().toScreen(held);
    QVERIFY(std::hypot(now.x() - at.x(), now.y() - at.y()) < 0.5);
}

void CityMapTest::keysMoveTheMap() {
    CityPage page;
    QVERIFY2(page.map, qPrintable(page.errors));
    page.map->forceActiveFocus();
    page.stage.window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&page.stage.window()));
    const MapCamera before = page.camera();
    QTest::keyClick(&page.stage.window(), Qt::Key_Right);
    QVERIFY(QTest::qWaitFor([&] { return page.camera().centre.x > before.centre.x; }));
    QTest::keyClick(&page.stage.window(), Qt::Key_Plus);
    QVERIFY(QTest::qWaitFor([&] { return page.camera().zoom > before.zoom; }));
    QTest::keyClick(&page.stage.window(), Qt::Key_Home);
    QVERIFY(QTest::qWaitFor([&] { return std::abs(page.camera().zoom - before.zoom) < 1e-6; }));
}

void CityMapTest::theCountryIsAsFarAsOneCanGo() {
    CityPage page;
    QVERIFY2(page.map, qPrintable(page.errors));
    // From the north of the country to Trường Sa, whatever the window's size.
    for (const QSize size : {QSize(600, 500), QSize(300, 240), QSize(900, 700)}) {
        page.map->setSize(size);
        QTest::qWait(20);
        page.map->setProperty("center", QVariant::fromValue(QGeoCoordinate(15, 109)));
        for (int i = 0; i < 40; ++i) QVERIFY(QMetaObject::invokeMethod(page.map.get(), "zoomOut"));
        const Box seen = page.camera().viewBox();
        for (const Point end : {Point{105.3, 23.4}, Point{104.8, 8.6}, Point{111.9, 8.6}, Point{114.3, 11.4}})
            QVERIFY(seen.contains(mercatorFromLonLat(end)));
        QVERIFY2(!seen.contains(mercatorFromLonLat({109, 30})), "and not much farther");
    }
}

}  // namespace ansinh::test
