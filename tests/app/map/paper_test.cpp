#include "app/map/label_layer.hpp"
#include "app/map/pattern_strokes.hpp"

#include <QPainter>
#include <QTest>

#include <cmath>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include "tests/app/svg_paper.hpp"

namespace ansinh::test {

namespace {

constexpr int side = 3;
constexpr QSize paper(400, 400);

QByteArray onPaper(MapLayer& layer) {
    return svgOf(paper, [&](QPaintDevice& device) {
        QPainter painter(&device);
        layer.paint(painter);
    });
}

void look(MapLayer& layer, MapScene& scene, const SquareCountry& country) {
    const MapCamera camera = MapCamera::fitting(country.box(), paper, 20, 18);
    const Point lonLat = lonLatFromMercator(camera.centre);
    layer.setScene(&scene);
    layer.setSize(paper);
    layer.setCenter({lonLat.y, lonLat.x});
    layer.setZoomLevel(camera.zoom);
}

}  // namespace

void PaperTest::strokesLieWhereThePatternIs_data() {
    QTest::addColumn<int>("pattern");
    QTest::addColumn<double>("bearing");
    for (const Pattern pattern : {Pattern::Hatch, Pattern::Dots, Pattern::HorizontalLines, Pattern::BackHatch})
        for (const double bearing : {0.0, 30.0})
            QTest::addRow("%d %.0f", static_cast<int>(pattern), bearing) << static_cast<int>(pattern) << bearing;
}

void PaperTest::strokesLieWhereThePatternIs() {
    QFETCH(const int, pattern);
    QFETCH(const double, bearing);
    const auto kind = static_cast<Pattern>(pattern);
    const QPolygonF outer({{10, 10}, {110, 14}, {90, 120}, {20, 100}});
    const QPolygonF hole({{40, 40}, {70, 40}, {70, 70}, {40, 70}});
    const QPointF start(3.7, 9.1);
    const PatternStrokes strokes = patternStrokes(kind, std::vector{outer, hole}, start, bearing);

    std::vector<QPointF> inked = strokes.dots;
    for (const QLineF& line : strokes.lines) inked.push_back(line.pointAt(0.37));
    QVERIFY(inked.size() > 8);
    for (const QPointF& place : inked) {
        QVERIFY(outer.containsPoint(place, Qt::OddEvenFill));
        QVERIFY(!hole.containsPoint(place, Qt::OddEvenFill));
        const QPointF own = QTransform().rotate(bearing).map(place - start);
        QVERIFY(patternCoverage(kind, own.x(), own.y(), 0.1) > 0.9);
    }
}

void PaperTest::communesKeepTheirFills() {
    const SquareCountry country(side);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    CommuneLayer layer;
    look(layer, scene, country);
    CommunePaint paint;
    const auto fillOf = [](int row, int column) { return QColor(60 + 60 * row, 200 - 50 * column, 120); };
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column)
            paint.set(QString::number(row) + QString::number(column), {.fill = fillOf(row, column)});
    layer.setPaint(paint);

    const QByteArray svg = onPaper(layer);
    QVERIFY2(!svg.contains("<image"), "no picture of pixels");
    const QImage image = readBack(svg, paper, Qt::magenta);
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column)
            QCOMPARE(image.pixelColor(layer.camera().toScreen(country.middleOf(row, column)).toPoint()),
                     fillOf(row, column));
}

void PaperTest::namesAreText() {
    const SquareCountry country(side);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    LabelLayer layer;
    look(layer, scene, country);
    MapLabel label;
    label.commune = QStringLiteral("11");
    label.text = QStringLiteral("Thạnh Mỹ");
    layer.setLabels({label});
    const QString svg = QString::fromUtf8(onPaper(layer));
    QVERIFY(svg.contains(QStringLiteral("<text")));
    QVERIFY(svg.contains(QStringLiteral(">Thạnh Mỹ<")));
}

}  // namespace ansinh::test
