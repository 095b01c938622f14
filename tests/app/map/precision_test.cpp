#include <QGeoCoordinate>
#include <QPainter>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSGRendererInterface>
#include <QTest>

#include "bent_country.hpp"
#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <array>
#include <cmath>
#include <memory>
#include <numbers>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace ansinh::test {

namespace {

/// The reference: Web Mercator and the Map's camera written down anew, in double, from their definitions.
struct Reference {
    double longitude;
    double latitude;
    double zoom;
    double bearing;
    QSize size;

    [[nodiscard]] QPointF onScreen(Point lonLat) const {
        const QPointF there = project(lonLat);
        const QPointF here = project({longitude, latitude});
        const double turn = -bearing * std::numbers::pi / 180;
        const QPointF d = there - here;
        return {size.width() / 2.0 + d.x() * std::cos(turn) - d.y() * std::sin(turn),
                size.height() / 2.0 + d.x() * std::sin(turn) + d.y() * std::cos(turn)};
    }

private:
    [[nodiscard]] QPointF project(Point lonLat) const {
        const double world = 256 * std::pow(2.0, zoom);
        const double phi = lonLat.y * std::numbers::pi / 180;
        return {world * (lonLat.x + 180) / 360,
                world / 2 * (1 - std::log(std::tan(phi) + 1 / std::cos(phi)) / std::numbers::pi)};
    }
};

/// The first x of a row of pixels at which the colour is no longer that of its start.
std::optional<int> changeAlong(const QImage& image, int y, int from, int to) {
    const int step = from < to ? 1 : -1;
    const QRgb start = image.pixel(from, y);
    for (int x = from; x != to; x += step)
        if (image.pixel(x, y) != start) return x;
    return std::nullopt;
}

std::unique_ptr<QQuickItem> makeMap(QQmlEngine& engine, Stage& stage) {
    QQmlComponent component(&engine);
    component.setData("import QtLocation\nMap { copyrightsVisible: false; plugin: Plugin { name: 'itemsoverlay' } }", {});
    std::unique_ptr<QQuickItem> map(qobject_cast<QQuickItem*>(component.create()));
    if (!map) return map;
    map->setParentItem(stage.window().contentItem());
    map->setSize(stage.window().size());
    return map;
}

}  // namespace

void PrecisionTest::drawnEdgesAreWhereTheMapSaysTheyAre() {
    const SquareCountry country(2);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    Stage stage(601, 402);
    QQmlEngine engine;
    const auto map = makeMap(engine, stage);
    QVERIFY(map);
    QVERIFY(QTest::qWaitFor([&] { return map->property("mapReady").toBool(); }));
    CommuneLayer layer;
    layer.setParentItem(map.get());
    layer.setSize(map->size());
    layer.setMap(map.get());
    layer.setScene(&scene);
    layer.setBorderColor(Qt::transparent);
    layer.setOuterBorderColor(Qt::transparent);
    CommunePaint paint;
    const std::array<QColor, 4> fills{QColor(200, 40, 40), QColor(40, 160, 60), QColor(40, 60, 200), QColor(220, 200, 40)};
    for (int i = 0; i < 4; ++i)
        paint.set(country.communes[static_cast<std::size_t>(i)].code, {.fill = fills[static_cast<std::size_t>(i)]});
    layer.setPaint(paint);

    // The border between the western and the eastern communes: a straight line from north to south.
    const Point north = lonLatFromMercator({country.corner.x + country.cell, country.corner.y});
    const Point south = lonLatFromMercator({country.corner.x + country.cell, country.corner.y + 2 * country.cell});
    const Point middle = lonLatFromMercator({country.corner.x + country.cell, country.corner.y + country.cell});
    int seen = 0;
    for (int step = 0; step < 40; ++step) {
        const Reference reference{.longitude = middle.x + 0.001 * std::sin(step * 1.7),
                                  .latitude = middle.y + 0.001 * std::cos(step * 2.3),
                                  .zoom = 11.5 + step * 0.117,
                                  .bearing = step % 4 == 0 ? 0 : std::fmod(step * 5.3, 50) - 25,
                                  .size = stage.window().size()};
        map->setProperty("center", QVariant::fromValue(QGeoCoordinate(reference.latitude, reference.longitude)));
        map->setProperty("zoomLevel", reference.zoom);
        map->setProperty("bearing", reference.bearing);
        const QImage image = stage.grab();
        if (image.devicePixelRatio() != 1) QSKIP("made for a device pixel ratio of 1");
        const QPointF a = reference.onScreen(north);
        const QPointF b = reference.onScreen(south);
        for (const int y : {160, 201, 240}) {
            const double expected = a.x() + (b.x() - a.x()) * (y + 0.5 - a.y()) / (b.y() - a.y());
            // From well inside the western commune to well inside the eastern one.
            const int from = std::max(1, static_cast<int>(expected) - 40);
            const int to = std::min(image.width() - 1, static_cast<int>(expected) + 40);
            if (expected < from + 5 || expected > to - 5) continue;
            const auto change = changeAlong(image, y, from, to);
            // Near the corner in the middle a row crosses the other border first.
            const QPointF centre = reference.onScreen(middle);
            if (std::abs(y - centre.y()) < 30) continue;
            QVERIFY2(change, qPrintable(QStringLiteral("step %1: no edge near %2").arg(step).arg(expected)));
            QVERIFY2(std::abs(*change - expected) < 0.52,
                     qPrintable(QStringLiteral("step %1, zoom %2, bearing %3, row %4: drawn at %5, expected %6")
                                    .arg(step)
                                    .arg(reference.zoom)
                                    .arg(reference.bearing)
                                    .arg(y)
                                    .arg(*change)
                                    .arg(expected)));
            ++seen;
        }
    }
    QVERIFY2(seen > 50, qPrintable(QString::number(seen)));
    layer.setMap(nullptr);
    layer.setParentItem(nullptr);
}

void PrecisionTest::noGapAtAnyLevelOfDetail() {
    const BentCountry country(6);
    MapScene scene;
    scene.setLevels(country.levels, {});
    Stage stage(480, 360);
    CommuneLayer layer;
    layer.setScene(&scene);
    stage.add(layer, {country.corner(2, 2), country.corner(4, 4)});
    layer.setBorderColor(Qt::transparent);
    layer.setOuterBorderColor(Qt::transparent);
    CommunePaint paint;
    for (const Boundary& one : country.boundaries) {
        const int number = std::stoi(one.commune);
        paint.set(QString::fromStdString(one.commune),
                  {.fill = QColor(30 + number % 10 * 40, 220 - number / 10 * 35, 90)});
    }
    layer.setPaint(paint);
    std::set<std::size_t> levels;
    for (double zoom = 10.2; zoom < 17; zoom += 0.43) {
        layer.setZoomLevel(zoom);
        for (const auto& [row, column] : {std::pair{3, 3}, {2, 3}, {3, 4}}) {
            // Far out, another place would show what lies beyond the country.
            if (zoom < 11.5 && (row != 3 || column != 3)) continue;
            const Point at = lonLatFromMercator(country.corner(row, column));
            // Not on whole pixels.
            layer.setCenter({at.y + 1e-5 * zoom, at.x - 2e-5 * zoom});
            for (const double bearing : {0.0, 23.0}) {
                layer.setBearing(bearing);
                levels.insert(layer.picture().level);
                const auto gaps = [&](const QColor& border) {
                    layer.setBorderColor(border);
                    return pixelsLike(stage.grab(), QColor::fromRgb(Stage::background), 80);
                };
                const QString where = QStringLiteral("zoom %1 at %2/%3, level %4")
                                          .arg(zoom)
                                          .arg(row)
                                          .arg(column)
                                          .arg(layer.picture().level);
                // Meshes that are placed one by one differ by a float's rounding, so that now and then a pixel's middle
                // falls between two of them: areas alone may miss one or two, borders cover these.
                const int bare = gaps(Qt::transparent);
                QVERIFY2(bare <= 2, qPrintable(where + QStringLiteral(": %1 pixels of background").arg(bare)));
                const int covered = bare == 0 ? 0 : gaps(Qt::white);
                QVERIFY2(covered == 0, qPrintable(where + QStringLiteral(": seen beside the borders")));
            }
        }
    }
    // From full detail to where a metre is nothing.
    QVERIFY2(levels.size() >= 5, qPrintable(QString::number(levels.size())));
    layer.setParentItem(nullptr);
}

void PrecisionTest::bothWaysOfDrawingShowTheSame() {
    const BentCountry country(4);
    MapScene scene;
    scene.setLevels(country.levels, {});
    Stage stage(480, 360);
    if (stage.window().rendererInterface()->graphicsApi() == QSGRendererInterface::Software)
        QSKIP("without OpenGL there is one way only");
    CommuneLayer layer;
    layer.setScene(&scene);
    stage.add(layer, {country.corner(1, 1), country.corner(3, 3)});
    CommunePaint paint;
    for (const Boundary& one : country.boundaries) {
        const int number = std::stoi(one.commune);
        AreaStyle style{.fill = QColor(60 + number % 10 * 40, 220 - number / 10 * 35, 90)};
        style.pattern = static_cast<Pattern>(number % 5);
        style.patternColour = QColor(0, 0, 0, 160);
        style.schematic = number / 10 == 2;
        paint.set(QString::fromStdString(one.commune), style);
    }
    layer.setPaint(paint);
    layer.setSelectedCommune(QStringLiteral("11"));
    for (const double closer : {0.0, 1.3, 2.9}) {
        layer.setZoomLevel(layer.zoomLevel() + closer);
        const QImage card = stage.grab();
        QImage painted(card.size(), QImage::Format_RGB32);
        painted.fill(Stage::background);
        QPainter painter(&painted);
        layer.paint(painter);
        painter.end();
        int different = 0;
        for (int y = 0; y < card.height(); ++y) {
            for (int x = 0; x < card.width(); ++x) {
                const QRgb a = card.pixel(x, y);
                const QRgb b = painted.pixel(x, y);
                different += std::abs(qRed(a) - qRed(b)) > 60 || std::abs(qGreen(a) - qGreen(b)) > 60 ||
                             std::abs(qBlue(a) - qBlue(b)) > 60;
            }
        }
        // Lines are smoothed by different rules; a missing border, pattern or commune is far more than this.
        const double share = static_cast<double>(different) / (card.width() * card.height());
        QVERIFY2(share < 0.01, qPrintable(QStringLiteral("zoom %1: %2 of the pixels").arg(layer.zoomLevel()).arg(share)));
    }
    layer.setParentItem(nullptr);
}

}  // namespace ansinh::test
