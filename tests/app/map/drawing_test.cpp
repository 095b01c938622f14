#include <QTest>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <array>

namespace ansinh::test {

namespace {

constexpr int side = 4;
const QColor ink(0, 0, 0);

QColor fillOf(int row, int column) {
    return {60 + 40 * row, 200 - 30 * column, 90 + 20 * ((row + column) % 3)};
}

/// A country on a stage, each commune with a fill of its own.
class Picture {
public:
    Picture() : country(side), stage(500, 500) {
        scene.setLevels(country.levels, country.communes);
        layer.setScene(&scene);
        stage.add(layer, country.box());
        layer.setBorderWidth(1);
        layer.setBorderColor(Qt::white);
        layer.setOuterBorderColor(Qt::white);
        layer.setPaint(paint({}));
    }
    ~Picture() { layer.setParentItem(nullptr); }

    [[nodiscard]] static CommunePaint paint(const AreaStyle& look) {
        CommunePaint all;
        for (int row = 0; row < side; ++row) {
            for (int column = 0; column < side; ++column) {
                AreaStyle style = look;
                style.fill = fillOf(row, column);
                all.set(QString::number(row) + QString::number(column), style);
            }
        }
        return all;
    }
    /// The pixels of one commune, without its border.
    [[nodiscard]] QRect inside(const QImage& image, int row, int column) const {
        const double dpr = image.devicePixelRatio();
        const QPointF middle = layer.camera().toScreen(country.middleOf(row, column)) * dpr;
        const double half = (country.cell * layer.camera().pixelsPerUnit() / 2 - 3) * dpr;
        return QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half).toRect();
    }
    [[nodiscard]] QRect whole(const QImage& image) const {
        const double dpr = image.devicePixelRatio();
        return QRectF(layer.camera().toScreen(country.box().min) * dpr,
                      layer.camera().toScreen(country.box().max) * dpr)
            .toRect()
            .adjusted(2, 2, -2, -2);
    }

    SquareCountry country;
    MapScene scene;
    Stage stage;
    CommuneLayer layer;
};

}  // namespace

void DrawingTest::noGapBetweenNeighbours() {
    Picture p;
    p.layer.setBorderColor(Qt::transparent);
    for (const double shift : {0.0, 0.31, 0.77}) {
        p.layer.setZoomLevel(p.layer.zoomLevel() + shift / 10);
        for (const double bearing : {0.0, 17.0}) {
            p.layer.setBearing(bearing);
            const QImage image = p.stage.grab();
            const QRect area =
                bearing > 0 ? QRect(image.width() / 2 - 120, image.height() / 2 - 120, 240, 240) : p.whole(image);
            QCOMPARE(pixelsLike(image, QColor::fromRgb(Stage::background), 60, area), 0);
        }
    }
}

void DrawingTest::everyPatternIsSeen_data() {
    QTest::addColumn<int>("pattern");
    QTest::newRow("hatch") << static_cast<int>(Pattern::Hatch);
    QTest::newRow("dots") << static_cast<int>(Pattern::Dots);
    QTest::newRow("lines") << static_cast<int>(Pattern::HorizontalLines);
    QTest::newRow("back hatch") << static_cast<int>(Pattern::BackHatch);
}

void DrawingTest::everyPatternIsSeen() {
    QFETCH(const int, pattern);
    Picture p;
    const QImage plain = p.stage.grab();
    const QRect area = p.inside(plain, 1, 2);
    const int all = area.width() * area.height();
    QCOMPARE(pixelsLike(plain, fillOf(1, 2), 6, area), all);

    AreaStyle look;
    look.pattern = static_cast<Pattern>(pattern);
    look.patternColour = ink;
    p.layer.setPaint(Picture::paint(look));
    const QImage patterned = p.stage.grab();
    const int inked = pixelsLike(patterned, ink, 60, area);
    const int bare = pixelsLike(patterned, fillOf(1, 2), 6, area);
    QVERIFY2(inked > all / 25 && inked < all / 3, qPrintable(QString::number(inked)));
    QVERIFY2(bare > all / 2, qPrintable(QString::number(bare)));
    // What the tile of the legend covers, the map covers as well.
    double expected = 0;
    for (int y = 0; y < patternPeriod; ++y)
        for (int x = 0; x < patternPeriod; ++x)
            expected += patternCoverage(look.pattern, x + 0.5, y + 0.5, 1) / (patternPeriod * patternPeriod);
    QVERIFY(std::abs(1 - expected - static_cast<double>(bare) / all) < 0.3);
}

void DrawingTest::newColoursKeepShapes() {
    Picture p;
    const QImage before = p.stage.grab();
    std::array<int, side * side> counts{};
    for (int i = 0; i < side * side; ++i)
        counts[static_cast<std::size_t>(i)] =
            pixelsLike(before, fillOf(i / side, i % side), 3, p.inside(before, i / side, i % side));
    CommunePaint other = Picture::paint({});
    AreaStyle red;
    red.fill = QColor(250, 10, 10);
    other.set(QStringLiteral("21"), red);
    p.layer.setPaint(other);
    const QImage after = p.stage.grab();
    for (int i = 0; i < side * side; ++i) {
        const bool changed = i / side == 2 && i % side == 1;
        const QRect area = p.inside(after, i / side, i % side);
        QCOMPARE(pixelsLike(after, changed ? red.fill : fillOf(i / side, i % side), 3, area),
                 counts[static_cast<std::size_t>(i)]);
        QVERIFY(counts[static_cast<std::size_t>(i)] > 1000);
    }
}

void DrawingTest::schematicBordersAreDashed() {
    Picture p;
    p.layer.setBorderColor(ink);
    p.layer.setOuterBorderColor(ink);
    p.layer.setBorderWidth(2);
    const int solid = pixelsLike(p.stage.grab(), ink, 40);
    AreaStyle look;
    look.schematic = true;
    p.layer.setPaint(Picture::paint(look));
    const int dashed = pixelsLike(p.stage.grab(), ink, 40);
    QVERIFY2(dashed > 0.4 * solid && dashed < 0.85 * solid,
             qPrintable(QStringLiteral("%1 of %2").arg(dashed).arg(solid)));
    // One official neighbour is enough for a solid border.
    CommunePaint mixed = Picture::paint(look);
    AreaStyle official;
    official.fill = fillOf(1, 1);
    mixed.set(QStringLiteral("11"), official);
    p.layer.setPaint(mixed);
    const int some = pixelsLike(p.stage.grab(), ink, 40);
    QVERIFY(some > dashed && some < solid);
}

void DrawingTest::selectionIsOutlined() {
    Picture p;
    const QColor highlight(10, 10, 120);
    p.layer.setBorderWidth(2);
    p.layer.setHighlightColor(highlight);
    p.layer.setHoverColor(highlight);
    p.layer.setHaloColor(QColor(255, 255, 0));
    QCOMPARE(pixelsLike(p.stage.grab(), highlight, 30), 0);
    p.layer.setSelectedCommune(QStringLiteral("12"));
    const QImage selected = p.stage.grab();
    const int thick = pixelsLike(selected, highlight, 60);
    QVERIFY(thick > 0);
    QVERIFY(pixelsLike(selected, QColor(255, 255, 0), 10) > 0);
    p.layer.setSelectedCommune({});
    p.layer.setHoveredCommune(QStringLiteral("12"));
    const int thin = pixelsLike(p.stage.grab(), highlight, 60);
    QVERIFY(thin > 0 && thin < thick);
    p.layer.setHoveredCommune(QStringLiteral("99"));
    QCOMPARE(pixelsLike(p.stage.grab(), highlight, 30), 0);
}

void DrawingTest::hitAgreesWithPicture() {
    Picture p;
    p.layer.setBearing(23);
    const QImage image = p.stage.grab();
    const double dpr = image.devicePixelRatio();
    for (int i = 0; i < side * side; ++i) {
        const QPointF at = p.layer.camera().toScreen(p.country.middleOf(i / side, i % side));
        QCOMPARE(p.layer.communeAt(at.x(), at.y()), QString::number(i / side) + QString::number(i % side));
        const QColor seen = image.pixelColor((at * dpr).toPoint());
        const QColor fill = fillOf(i / side, i % side);
        QVERIFY(std::abs(seen.red() - fill.red()) < 4 && std::abs(seen.green() - fill.green()) < 4);
    }
    QCOMPARE(p.layer.communeAt(1, 1), QString());
}

}  // namespace ansinh::test
