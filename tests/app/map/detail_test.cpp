#include "app/map/tile_meshes.hpp"

#include <QSignalSpy>
#include <QTest>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <algorithm>
#include <array>
#include <bitset>
#include <cmath>

namespace ansinh::test {

namespace {

constexpr int side = 4;

/// A country of which only the coarse level is there; its fine level comes a row of communes at a time.
struct FarCountry {
    FarCountry() {
        const MapLevel& fine = country.levels->front();
        std::vector<LevelEntry> entries{{0, {}}, {150, {{boxOf(country.levels->back()), 1}}}};
        for (int row = 0; row < side; ++row) {
            auto tile = std::make_shared<MapLevel>();
            const auto mine = [&](const std::string& code) { return code.front() == static_cast<char>('0' + row); };
            std::ranges::copy_if(fine.parts, std::back_inserter(tile->parts),
                                 [&](const MeshPart& part) { return mine(part.commune); });
            std::ranges::copy_if(fine.borders, std::back_inserter(tile->borders),
                                 [&](const BorderLine& line) { return mine(line.left); });
            entries.front().tiles.push_back({boxOf(*tile), 1});
            rows.push_back(std::move(tile));
        }
        scene.setData(makeSceneData(
            entries, {{TileKey{1, 0}, std::shared_ptr<const MapLevel>(country.levels, &country.levels->back())}},
            country.communes));
    }

    MapScene::Tiles tile(int row, std::size_t bytes = 1) const {
        const auto made = makeSceneTile(*scene.data(), rows[static_cast<std::size_t>(row)]);
        made->bytes = bytes;
        return {{TileKey{0, static_cast<std::uint32_t>(row)}, made}};
    }
    /// The middle of a row, as wide as half a commune.
    [[nodiscard]] Box within(int row) const {
        const Point p = country.middleOf(row, 1);
        const double half = country.cell / 4;
        return {{p.x - half, p.y - half}, {p.x + half, p.y + half}};
    }

    SquareCountry country{side};
    std::vector<std::shared_ptr<const MapLevel>> rows;
    MapScene scene;
};

constexpr double closeUp = 1;  ///< metres per pixel: wants the finest level

}  // namespace

void DetailTest::coarseIsShownUntilAllOfTheViewIsThere() {
    FarCountry far;
    const Box two{far.within(0).min, far.within(1).max};
    QCOMPARE(far.scene.data()->wantedLevel(closeUp), std::size_t{0});
    QCOMPARE(far.scene.data()->shownLevel(closeUp, two), std::size_t{1});
    far.scene.addTiles(far.scene.generation(), far.tile(0));
    QCOMPARE(far.scene.data()->shownLevel(closeUp, two), std::size_t{1});
    QCOMPARE(far.scene.data()->shownLevel(closeUp, far.within(0)), std::size_t{0});
    far.scene.addTiles(far.scene.generation(), far.tile(1));
    QCOMPARE(far.scene.data()->shownLevel(closeUp, two), std::size_t{0});
    QCOMPARE(far.scene.data()->shownLevel(1000, two), std::size_t{1});
}

void DetailTest::eachMissingTileIsAskedForOnce() {
    FarCountry far;
    QSignalSpy wanted(&far.scene, &MapScene::tilesWanted);
    far.scene.want(far.within(2), closeUp);
    far.scene.want(far.within(2), closeUp);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<QList<TileKey>>(), (QList<TileKey>{{0, 2}}));
    far.scene.missTiles(far.scene.generation(), {{0, 2}});
    far.scene.want(far.within(2), closeUp);
    QCOMPARE(wanted.count(), 2);
    far.scene.addTiles(far.scene.generation(), far.tile(2));
    far.scene.want(far.within(2), closeUp);
    far.scene.want(far.within(2), 1000);
    QCOMPARE(wanted.count(), 2);
}

void DetailTest::tilesOfOlderDataAreIgnored() {
    FarCountry far;
    const int before = far.scene.generation();
    const auto late = far.tile(0);
    far.scene.setLevels(far.country.levels, far.country.communes);
    const auto data = far.scene.data();
    far.scene.addTiles(before, late);
    QCOMPARE(far.scene.data(), data);
}

void DetailTest::whatNobodyLooksAtGoesWhenThereIsTooMuch() {
    FarCountry far;
    for (int row = 0; row < 3; ++row) {
        far.scene.want(far.within(row), closeUp);
        far.scene.addTiles(far.scene.generation(), far.tile(row, MapScene::roomForDetail / 3));
    }
    QVERIFY(far.scene.data()->complete(0, far.within(0)));
    for (int look = 0; look < 20; ++look) far.scene.want({far.within(2).min, far.within(3).max}, closeUp);
    far.scene.addTiles(far.scene.generation(), far.tile(3, MapScene::roomForDetail / 3));
    QVERIFY(!far.scene.data()->complete(0, far.within(0)));
    QVERIFY(far.scene.data()->complete(0, far.within(2)));
    QVERIFY(far.scene.data()->complete(0, far.within(3)));
    QVERIFY(far.scene.data()->complete(1, far.country.box()));
}

void DetailTest::hitsFindCommunesAtAnyDetail() {
    FarCountry far;
    QCOMPARE(far.scene.communeAt(far.country.middleOf(1, 2)), QStringLiteral("12"));
    far.scene.addTiles(far.scene.generation(), far.tile(1));
    QCOMPARE(far.scene.communeAt(far.country.middleOf(1, 2)), QStringLiteral("12"));
    QCOMPARE(far.scene.communeAt(far.country.middleOf(3, 2)), QStringLiteral("32"));
}

void DetailTest::layerAsksAndSaysWhenItIsDetailed() {
    FarCountry far;
    Stage stage(400, 400);
    CommuneLayer layer;
    QSignalSpy wanted(&far.scene, &MapScene::tilesWanted);
    layer.setScene(&far.scene);
    stage.add(layer, far.within(1));
    QVERIFY(!layer.detailed());
    QVERIFY(!wanted.isEmpty());
    CommunePaint paint;
    paint.setDefault({.fill = Qt::blue});
    layer.setPaint(paint);
    // What is there is seen meanwhile, and every commune once it is whole.
    QCOMPARE(pixelsLike(stage.grab(), QColor::fromRgb(Stage::background)), 0);
    for (int row = 0; row < side; ++row) far.scene.addTiles(far.scene.generation(), far.tile(row));
    QVERIFY(layer.detailed());
    QCOMPARE(pixelsLike(stage.grab(), QColor::fromRgb(Stage::background)), 0);
    QCOMPARE(layer.picture().level, std::size_t{0});
    layer.setParentItem(nullptr);
}

void DetailTest::coloursAndMovesMakeNoGeometry() {
    SquareCountry country(side);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    Stage stage(800, 800);  // so close that the coarse level is too coarse on the move too
    CommuneLayer layer;
    layer.setScene(&scene);
    stage.add(layer, country.box());
    CommunePaint paint;
    paint.setDefault({.fill = Qt::blue});
    layer.setPaint(paint);
    static_cast<void>(stage.grab());
    const int builds = layer.geometryBuilds();
    if (builds == 0) QSKIP("the software back end makes no geometry");
    for (int step = 1; step < 6; ++step) {
        AreaStyle style{.fill = QColor(40 * step, 90, 200 - 30 * step)};
        style.pattern = static_cast<Pattern>(step % 5);
        style.patternColour = Qt::black;
        if (step == 4) style.fill.setAlpha(120);
        paint.set(QStringLiteral("11"), style);
        layer.setPaint(paint);
        layer.setZoomLevel(layer.zoomLevel() + 0.02);
        const QImage image = stage.grab();
        if (step < 4) QVERIFY(pixelsLike(image, style.fill, 4) > 100);
    }
    layer.setSelectedCommune(QStringLiteral("12"));
    static_cast<void>(stage.grab());
    QCOMPARE(layer.geometryBuilds(), builds);
    layer.setParentItem(nullptr);
}

void DetailTest::aMovingMapIsCoarserUntilItRests() {
    SquareCountry country(side);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    Stage stage(400, 400);
    CommuneLayer layer;
    layer.setScene(&scene);
    stage.add(layer, country.box());
    static_cast<void>(stage.grab());
    if (layer.geometryBuilds() == 0) QSKIP("without a graphics card fine lines cost little");
    // The coarse level is off by not quite two pixels here.
    const double coarse = scene.data()->levels.back().toleranceM;
    const double zoom = layer.zoomLevel() + std::log2(layer.camera().metresPerPixel() / (coarse / 1.9));
    QTest::qWait(300);
    layer.setZoomLevel(zoom);
    QCOMPARE(layer.picture().level, std::size_t{0});
    bool coarser = false;
    for (int i = 1; i < 100 && !coarser; ++i) {
        static_cast<void>(stage.grab());
        layer.setZoomLevel(zoom + 0.001 * (i % 2));
        coarser = layer.picture().level == 1;
        QVERIFY(layer.detailed());
    }
    QVERIFY(coarser);
    QVERIFY(QTest::qWaitFor([&] { return layer.picture().level == 0; }));
    layer.setParentItem(nullptr);
}

void DetailTest::someAreasOfAMeshAreAMesh() {
    SquareCountry country(side);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    const AreaMesh& mesh = scene.data()->levels.front().tiles.front().tile->meshes().areas.front();
    std::bitset<AreaMesh::places> some;
    some.set(1).set(3);
    const auto copy = mesh.at(some);
    const auto cornersOf = [](const QSGGeometry& geometry, const auto& wanted) {
        std::vector<std::array<float, 3>> corners;
        const auto* vertices = static_cast<const AreaVertex*>(geometry.vertexData());
        for (std::size_t i = 0; i < static_cast<std::size_t>(geometry.indexCount()); ++i)
            if (const AreaVertex& v = vertices[indexAt(geometry, i)]; wanted(v)) corners.push_back({v.x, v.y, v.place});
        return corners;
    };
    const auto all = [](const AreaVertex&) { return true; };
    const auto chosen = [](const AreaVertex& v) { return v.place == 1.0F || v.place == 3.0F; };
    QVERIFY(!cornersOf(*copy, all).empty());
    QVERIFY(cornersOf(*copy, all) == cornersOf(*mesh.areas.geometry, chosen));
    QCOMPARE(copy->vertexCount() * 2, mesh.at(some | std::bitset<AreaMesh::places>(0b10100))->vertexCount());
}

}  // namespace ansinh::test
