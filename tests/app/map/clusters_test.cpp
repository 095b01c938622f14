#include "app/map/map_points.hpp"
#include "app/map/point_clusters.hpp"
#include "app/map/point_layer.hpp"

#include <QSignalSpy>
#include <QTest>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <algorithm>
#include <numeric>
#include <random>
#include <set>

namespace ansinh::test {

namespace {

const Box wholeSquare{{0, 0}, {1, 1}};

std::vector<IndexedPoint> scattered(int n) {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> x(0.798, 0.802);
    std::uniform_real_distribution<double> y(0.448, 0.452);
    std::vector<IndexedPoint> points;
    for (int i = 0; i < n; ++i) points.push_back({i, {x(random), y(random)}, static_cast<std::uint16_t>(i % 3)});
    // Several at one place, and the square's corners.
    for (int i = 0; i < 5; ++i) points.push_back({n + i, {0.8, 0.45}, 0});
    points.push_back({n + 5, {0, 0}, 0});
    points.push_back({n + 6, {1, 1}, 0});
    return points;
}

template <class List>
std::size_t total(const List& list) {
    return std::accumulate(list.begin(), list.end(), std::size_t{0},
                           [](std::size_t sum, const auto& one) { return sum + one.count; });
}

}  // namespace

void ClustersTest::everyDepthCountsEveryPointOnce() {
    const PointIndex index(scattered(3000));
    for (int depth = 0; depth <= PointIndex::deepest; ++depth)
        QCOMPARE(total(index.clusters(wholeSquare, depth)), index.size());
    QCOMPARE(index.clusters(wholeSquare, 0).size(), std::size_t{1});
}

void ClustersTest::viewsHoldWhatBruteForceFinds() {
    const std::vector<IndexedPoint> points = scattered(2000);
    const PointIndex index(points);
    const Box view{{0.7993, 0.4493}, {0.8007, 0.4501}};
    std::set<std::int64_t> expected;
    for (const IndexedPoint& p : points)
        if (view.contains(p.at)) expected.insert(p.id);
    std::set<std::int64_t> found;
    for (const IndexedPoint& p : index.points(view)) QVERIFY(found.insert(p.id).second);
    QVERIFY(!expected.empty());
    QVERIFY(found == expected);
}

void ClustersTest::shownPointsKeepCountsAtAllZooms() {
    const PointIndex index(scattered(1500));
    for (double zoom = 0; zoom <= 18; zoom += 0.7) {
        const MapCamera camera{.centre = {0.8, 0.45}, .zoom = zoom, .bearing = 20, .size = {900, 700}};
        const auto cells = index.clusters(camera.viewBox(24), clusterDepth(zoom));
        QCOMPARE(total(shownPoints(index, camera)), total(cells));
    }
    const MapCamera world{.centre = {0.5, 0.5}, .zoom = 0, .bearing = 0, .size = {900, 700}};
    QCOMPARE(total(shownPoints(index, world)), index.size());
}

void ClustersTest::mixedMeansMoreThanOneLook() {
    const PointIndex index({{1, {0.2, 0.2}, 0}, {2, {0.2001, 0.2}, 0}, {3, {0.7, 0.7}, 0}, {4, {0.7001, 0.7}, 1}});
    const auto clusters = index.clusters(wholeSquare, 1);
    QCOMPARE(clusters.size(), std::size_t{2});
    QVERIFY(!clusters.front().mixed);
    QVERIFY(clusters.back().mixed);
    QVERIFY(std::abs(clusters.back().middle.x - 0.70005) < 1e-12);
    QCOMPARE(index.boxOf(clusters.front()).max.x, 0.2001);
}

void ClustersTest::emptyIndexHasNothing() {
    const PointIndex index({});
    QVERIFY(index.clusters(wholeSquare, 10).empty());
    QVERIFY(index.points(wholeSquare).empty());
    QCOMPARE(MapPoints().count(), 0);
    PointLayer layer;
    QVERIFY(!layer.activate(10, 10));
    QCOMPARE(layer.at(10, 10), -1);
}

void ClustersTest::clickOnAClusterAsksForItsView() {
    PointLayer layer;
    layer.setSize({400, 400});
    layer.setZoomLevel(10);
    layer.setCenter({16, 108});
    const Point centre = layer.camera().centre;
    layer.setPoints(
        MapPoints({{1, centre, 0}, {2, {centre.x + 1e-6, centre.y}, 0}, {3, {centre.x, centre.y + 4e-4}, 0}},
                  {{QStringLiteral("a"), QStringLiteral("house"), Qt::blue}}));
    QSignalSpy points(&layer, &PointLayer::pointClicked);
    QSignalSpy clusters(&layer, &PointLayer::clusterClicked);
    QVERIFY(layer.activate(200, 200));
    QCOMPARE(clusters.count(), 1);
    QVERIFY(clusters.first().first().value<MapView>().zoomLevel > 10);
    QCOMPARE(layer.at(200, 200), -1);
    QVERIFY(layer.activate(200, 200 + 4e-4 * layer.camera().pixelsPerUnit()));
    QCOMPARE(points.count(), 1);
    QCOMPARE(points.first().first().toLongLong(), 3);
    QVERIFY(!layer.activate(20, 20));
}

}  // namespace ansinh::test
