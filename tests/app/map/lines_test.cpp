#include "app/map/line_geometry.hpp"
#include "app/map/line_layer.hpp"
#include "app/map/view_clip.hpp"

#include <QPainter>
#include <QPainterPath>
#include <QSGNode>
#include <QTest>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <cmath>

namespace ansinh::test {

namespace {

LinePath pathFrom(const std::vector<float>& xy, Point origin = {0.5, 0.5}) {
    LinePath path{.origin = origin, .xy = xy, .box = {}};
    for (std::size_t i = 0; i < xy.size(); i += 2)
        path.box.extend(Point{origin.x + static_cast<double>(xy[i]), origin.y + static_cast<double>(xy[i + 1])});
    return path;
}

double areaOf(const QPolygonF& ring) {
    double twice = 0;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i];
        const QPointF b = ring[(i + 1) % ring.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

/// Whether the layer has anything in the scene graph of the last frame.
class SeenLineLayer : public LineLayer {
public:
    using LineLayer::updatePaintNode;
};

const Line river{{107.8, 15.8}, {108.4, 15.8}};
const Line road{{107.8, 16.0}, {108.4, 16.0}};

MapLines oneOfEach() {
    return MapLines(std::make_shared<const BaseLineLevels>(BaseLineLevels{
        buildLineLevels(std::vector<Line>{river}, Monitor::silent()), buildLineLevels(std::vector<Line>{road}, Monitor::silent())}));
}

Box placeOfBoth() {
    Box box;
    for (const Line& line : {river, road})
        for (const Point p : line) box.extend(mercatorFromLonLat(p));
    return box;
}

}  // namespace

void LinesTest::riversAreDrawnOnScreenAndPaper() {
    Stage stage(300, 200);
    LineLayer layer;
    layer.setLines(oneOfEach());
    layer.setRiverColor(QColor(0, 90, 200));
    layer.setRoadColor(QColor(40, 160, 20));
    stage.add(layer, placeOfBoth());
    const QImage screen = stage.grab();
    // A line of about two pixels across most of the window, smoothed at its sides.
    const auto inked = [](const QImage& image, const QColor& colour) {
        int columns = 0;
        for (int x = 0; x < image.width(); ++x)
            columns += pixelsLike(image, colour, 110, QRect(x, 0, 1, image.height())) > 0 ? 1 : 0;
        return columns;
    };
    QVERIFY2(inked(screen, layer.riverColor()) > 200, qPrintable(QString::number(inked(screen, layer.riverColor()))));
    QVERIFY2(inked(screen, layer.roadColor()) > 200, qPrintable(QString::number(inked(screen, layer.roadColor()))));
    QImage paper(300, 200, QImage::Format_RGB32);
    paper.fill(QColor::fromRgba(Stage::background));
    QPainter painter(&paper);
    layer.paint(painter);
    painter.end();
    QVERIFY(inked(paper, layer.riverColor()) > 200);
    QVERIFY(inked(paper, layer.roadColor()) > 200);
}

void LinesTest::noLinesCostNothing() {
    Stage stage(300, 200);
    SeenLineLayer layer;
    stage.add(layer, placeOfBoth());
    QCOMPARE(layer.updatePaintNode(nullptr, nullptr), nullptr);
    const QImage empty = stage.grab();
    QCOMPARE(pixelsLike(empty, QColor::fromRgba(Stage::background)), empty.width() * empty.height());
    layer.setLines(oneOfEach());
    QVERIFY(stage.grab() != empty);
    layer.setLines({});
    QCOMPARE(stage.grab(), empty);
}

void LinesTest::straightLineIsOneQuad() {
    const std::vector<float> xy{0, 0, 1e-4F, 0};
    const auto meshes = makeLineMeshes(std::vector{pathFrom(xy)});
    QCOMPARE(meshes.size(), std::size_t{1});
    QCOMPARE(meshes.front().vertices.size(), std::size_t{4});
    QCOMPARE(meshes.front().indices.size(), std::size_t{6});
    for (const LineVertex& v : meshes.front().vertices) {
        QCOMPARE(v.normalX, 0.0F);
        QCOMPARE(std::abs(v.normalY), 1.0F);
        QCOMPARE(v.normalY > 0, v.side > 0);
    }
    QCOMPARE(meshes.front().vertices.back().along, 1e-4F);
}

void LinesTest::sharpTurnsAreCutOff() {
    const std::vector<float> right{0, 0, 1e-4F, 0, 1e-4F, 1e-4F};
    const auto mitred = makeLineMeshes(std::vector{pathFrom(right)}).front();
    QCOMPARE(mitred.vertices.size(), std::size_t{6});
    QVERIFY(std::abs(std::hypot(mitred.vertices[2].normalX, mitred.vertices[2].normalY) - std::sqrt(2.0F)) < 1e-4F);
    const std::vector<float> back{0, 0, 1e-4F, 0, 0, 1e-6F};
    const auto cut = makeLineMeshes(std::vector{pathFrom(back)}).front();
    QCOMPARE(cut.vertices.size(), std::size_t{8});
    for (const LineVertex& v : cut.vertices) QVERIFY(std::hypot(v.normalX, v.normalY) < 1.01F);
}

void LinesTest::repeatedPointsAreLeftOut() {
    const std::vector<float> xy{0, 0, 0, 0, 1e-4F, 0, 1e-4F, 0};
    QCOMPARE(makeLineMeshes(std::vector{pathFrom(xy)}).front().vertices.size(), std::size_t{4});
    const std::vector<float> dot{0, 0, 0, 0};
    QVERIFY(makeLineMeshes(std::vector{pathFrom(dot)}).empty());
    QVERIFY(makeLineMeshes({}).empty());
}

void LinesTest::farLinesHaveTheirOwnOrigin() {
    const std::vector<float> xy{0, 0, 1e-4F, 0};
    const auto meshes =
        makeLineMeshes(std::vector{pathFrom(xy, {0.5, 0.5}), pathFrom(xy, {0.51, 0.5}), pathFrom(xy, {0.5001, 0.5})});
    QCOMPARE(meshes.size(), std::size_t{2});
    QCOMPARE(meshes.front().vertices.size(), std::size_t{8});
    QVERIFY(std::abs(meshes.front().vertices[4].x - 1e-4F) < 1e-9F);
    // Lines of a coarse level are one mesh over a country, in whatever order they come.
    std::vector<LinePath> country;
    for (int i = 0; i < 20; ++i)
        for (const double x : {0.502, 0.508, 0.514}) country.push_back(pathFrom(xy, {x, 0.5}));
    QCOMPARE(makeLineMeshes(country, 400).size(), std::size_t{1});
    QCOMPARE(makeLineMeshes(country, 5).size(), std::size_t{3});
}

void LinesTest::clippedRingKeepsItsAreaInside() {
    const QRectF view(0, 0, 100, 80);
    const QPolygonF triangle({{-30, -20}, {150, 30}, {40, 130}});
    QPainterPath inside;
    inside.addPolygon(triangle);
    inside.closeSubpath();
    QPainterPath window;
    window.addRect(view);
    const QPolygonF expected = inside.intersected(window).toFillPolygon();
    const QPolygonF clipped = clipRing(triangle, view);
    QVERIFY(std::abs(areaOf(clipped) - areaOf(expected)) < 0.01);
    for (const QPointF p : clipped) QVERIFY(view.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(p));
    const QPolygonF within({{10, 10}, {20, 10}, {20, 20}});
    QCOMPARE(clipRing(within, view), within);
    QVERIFY(clipRing(QPolygonF({{200, 10}, {220, 10}, {210, 30}}), view).isEmpty());
    QVERIFY(clipRing({}, view).isEmpty());
}

void LinesTest::runsHoldEverySegmentInView() {
    const QRectF view(0, 0, 100, 100);
    const QPolygonF line({{-50, 50}, {-20, 50}, {50, 50}, {150, 60}, {150, 300}, {20, 300}, {20, 90}});
    const auto runs = visibleRuns(line, view);
    QCOMPARE(runs.size(), std::size_t{2});
    QCOMPARE(runs.front().points, QPolygonF({{-20, 50}, {50, 50}, {150, 60}}));
    QCOMPARE(runs.front().startsAt, 30.0);
    QCOMPARE(runs.back().points.constLast(), QPointF(20, 90));
    QVERIFY(visibleRuns(QPolygonF({{-5, -5}, {-5, 300}}), view).empty());
}

void LinesTest::cutRunsStayInView() {
    const QRectF view(0, 0, 100, 50);
    // In on the left, out at the top, in again from the right; once wholly outside.
    const QPolygonF line({{-50, 25}, {50, 25}, {50, -40}, {150, -40}, {150, 10}, {90, 10}, {300, 300}});
    const std::vector<LineRun> runs = cutRuns(line, view);
    QCOMPARE(runs.size(), 2U);
    QCOMPARE(runs[0].points, QPolygonF({{0, 25}, {50, 25}, {50, 0}}));
    QCOMPARE(runs[0].startsAt, 50.0);
    QCOMPARE(runs[1].points.constFirst(), QPointF(100, 10));
    QCOMPARE(runs[1].startsAt, 100.0 + 65 + 100 + 50 + 50);
    for (const LineRun& run : runs)
        for (const QPointF point : run.points) QVERIFY(view.contains(point));
}

}  // namespace ansinh::test
