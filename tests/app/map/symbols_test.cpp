#include "app/map/symbol_layer.hpp"

#include <QTest>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <cmath>
#include <numbers>

namespace ansinh::test {

namespace {

const QColor blue(20, 60, 200);
const QColor yellow(250, 220, 40);

MapSymbols counts() {
    return MapSymbols({{QStringLiteral("00"), 25},
                       {QStringLiteral("11"), 400},
                       {QStringLiteral("22"), 100},
                       {QStringLiteral("02"), 0},
                       {QStringLiteral("77"), 50}});
}

}  // namespace

void SymbolsTest::areasAreAsTheCounts() {
    const SquareCountry country(3);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    SymbolLayer layer;
    layer.setScene(&scene);
    layer.setSize({400, 400});
    const MapView whole = scene.fitMainland(400, 400);
    layer.setCenter(whole.center);
    layer.setZoomLevel(whole.zoomLevel);
    layer.setSymbols(counts());
    const auto circles = layer.circles();
    QCOMPARE(circles.size(), std::size_t{3});  // zero has none, nor has a commune that isn't there
    const auto area = [](const SymbolLayer::Circle& circle) {
        return std::numbers::pi * circle.radius * circle.radius;
    };
    QCOMPARE(circles[0].radius, layer.largestRadius());
    QCOMPARE(circles[0].at, layer.camera().toScreen(country.middleOf(1, 1)));
    QCOMPARE(area(circles[0]) / area(circles[1]), 4.0);
    QCOMPARE(area(circles[0]) / area(circles[2]), 16.0);
}

void SymbolsTest::growSlowerThanTheMapWithinLimits() {
    const SquareCountry country(3);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    SymbolLayer layer;
    layer.setScene(&scene);
    layer.setSize({800, 800});
    const double city = scene.fitMainland(800, 800).zoomLevel;
    const auto radiusAt = [&](double zoom) {
        layer.setZoomLevel(zoom);
        return layer.largestRadius();
    };
    QCOMPARE(radiusAt(city), SymbolLayer::cityRadius);
    QCOMPARE(radiusAt(city + 1), SymbolLayer::cityRadius * std::sqrt(2.0));
    QVERIFY(radiusAt(city + 6) == radiusAt(city + 8));
    QVERIFY(radiusAt(city - 6) == radiusAt(city - 8));
    QVERIFY(radiusAt(city - 6) < SymbolLayer::cityRadius);
}

void SymbolsTest::keyHasRoundCounts() {
    using Steps = std::vector<std::int64_t>;
    QCOMPARE(symbolSteps(0), Steps());
    QCOMPARE(symbolSteps(1), Steps({1}));
    QCOMPARE(symbolSteps(19), Steps({10, 2}));
    QCOMPARE(symbolSteps(73), Steps({50, 10, 2}));
    QCOMPARE(symbolSteps(400), Steps({200, 50, 10}));
    QCOMPARE(symbolSteps(12'000), Steps({10'000, 2000, 500}));
    const MapSymbols symbols = counts();
    QCOMPARE(symbols.stepSizes.size(), 3);
    QCOMPARE(symbols.stepSizes.front(), std::sqrt(0.5));
}

void SymbolsTest::circlesAreDrawn() {
    const SquareCountry country(3);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    Stage stage(400, 400);
    SymbolLayer layer;
    layer.setScene(&scene);
    stage.add(layer, country.box());
    layer.setColor(blue);
    layer.setRimColor(yellow);
    layer.setSymbols(counts());
    QImage image = stage.grab();
    const double dpr = image.devicePixelRatio();
    const auto at = [&](int row, int column, double aside) {
        return ((layer.camera().toScreen(country.middleOf(row, column)) + QPointF(aside, 0)) * dpr).toPoint();
    };
    const QColor ground = QColor::fromRgb(Stage::background);
    const double radius = layer.largestRadius();
    for (const QPoint inside : {at(0, 0, 0), at(1, 1, 0), at(1, 1, radius - 4), at(2, 2, 0)}) {
        const QColor seen = image.pixelColor(inside);
        QVERIFY2(seen != ground && seen != blue, "half of what lies below is seen");
        QVERIFY(seen.red() < ground.red() && seen.red() > blue.red());
    }
    for (const QPoint outside : {at(0, 2, 0), at(1, 1, radius + 4), at(2, 2, radius / 2 + 4)})
        QCOMPARE(image.pixelColor(outside), ground);
    QVERIFY(pixelsLike(image, blue, 60) > 60);
    QVERIFY(pixelsLike(image, yellow, 60) > 60);
    layer.setSymbols({});
    image = stage.grab();
    QCOMPARE(pixelsLike(image, ground, 0), image.width() * image.height());
    layer.setParentItem(nullptr);
}

}  // namespace ansinh::test
