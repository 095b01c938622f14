#include "app/map/contrast.hpp"
#include "app/map/training_layer.hpp"

#include <QTest>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <algorithm>
#include <cmath>

namespace ansinh::test {

namespace {

const QColor blue(20, 60, 200);
const QColor green(20, 140, 60);

TrainingShape shape(const QString& label, const QColor& colour, const QStringList& members, const QString& host) {
    TrainingShape one;
    one.id = one.label = label;
    one.colour = colour;
    one.members = members;
    one.host = host;
    return one;
}

std::size_t stretches(const std::vector<StyledLines>& lines, const QColor& colour, bool dashed, double width) {
    std::size_t count = 0;
    for (const StyledLines& set : lines)
        if (set.style.colour == colour && set.style.dashed == dashed && set.style.width == width)
            count += set.paths.size();
    return count;
}

}  // namespace

void TrainingTest::outlineIsThatOfTheUnion() {
    const SquareCountry country(3);
    const auto data = makeSceneData(country.levels, country.communes);
    const auto geometry = makeTrainingGeometry(
        data, {shape(QStringLiteral("1"), blue, {QStringLiteral("00"), QStringLiteral("01")}, QStringLiteral("00"))});
    const auto lines = trainingLines(*geometry, 0, 2, Qt::white);
    // Two squares side by side: eight sides, less the one between them counted twice.
    QCOMPARE(stretches(lines, blue, false, 2), std::size_t{6});
    QCOMPARE(stretches(lines, blue, false, 1.2), std::size_t{1});
    QVERIFY(geometry->classes.front().hosted);
}

void TrainingTest::sharedBorderIsSeenOfBothClasses() {
    const SquareCountry country(3);
    const auto data = makeSceneData(country.levels, country.communes);
    const auto geometry = makeTrainingGeometry(data, {shape(QStringLiteral("1"), blue, {QStringLiteral("00")}, {}),
                                                      shape(QStringLiteral("2"), green, {QStringLiteral("01")}, {})});
    const auto lines = trainingLines(*geometry, 0, 2, Qt::white);
    QCOMPARE(stretches(lines, blue, false, 2), std::size_t{4});
    QCOMPARE(stretches(lines, green, false, 2), std::size_t{3});
    QCOMPARE(stretches(lines, green, true, 2), std::size_t{1});
}

void TrainingTest::classWithoutHostMeetsInTheMiddle() {
    const SquareCountry country(3);
    const auto data = makeSceneData(country.levels, country.communes);
    const auto geometry = makeTrainingGeometry(
        data, {shape(QStringLiteral("1"), blue, {QStringLiteral("00"), QStringLiteral("02")}, {})});
    const auto& one = geometry->classes.front();
    QVERIFY(!one.hosted);
    QVERIFY(std::abs(one.middle.x - country.middleOf(0, 1).x) < 1e-9);
    QCOMPARE(one.spokes.size(), std::size_t{2});
    QCOMPARE(stretches(trainingLines(*geometry, 0, 2, Qt::white), blue, true, 1.2), std::size_t{2});
}

void TrainingTest::linesAreSeenOnTheirPaper_data() {
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("paper");
    for (const char* colour : {"#332288", "#88ccee", "#117733", "#ddcc77", "#882255", "#000000", "#ffffff"})
        for (const char* paper : {"#ffffff", "#15191c"})
            QTest::addRow("%s on %s", colour, paper) << QColor::fromString(colour) << QColor::fromString(paper);
}

void TrainingTest::linesAreSeenOnTheirPaper() {
    QFETCH(QColor, colour);
    QFETCH(QColor, paper);
    const QColor seen = seenOn(colour, paper);
    QVERIFY(contrast(seen, paper) >= 2.5);
    QCOMPARE(seen == colour, contrast(colour, paper) >= 2.5);
}

void TrainingTest::unknownCommunesAreLeftOut() {
    const SquareCountry country(2);
    const auto data = makeSceneData(country.levels, country.communes);
    const auto geometry = makeTrainingGeometry(
        data, {shape(QStringLiteral("1"), blue, {QStringLiteral("77")}, QStringLiteral("00")),
               shape(QStringLiteral("2"), green, {QStringLiteral("77"), QStringLiteral("11")}, QStringLiteral("88"))});
    QCOMPARE(geometry->classes.size(), std::size_t{1});
    QVERIFY(!geometry->classes.front().hosted);
}

void TrainingTest::marksAreDrawn() {
    const SquareCountry country(3);
    MapScene scene;
    scene.setLevels(country.levels, country.communes);
    Stage stage(400, 400);
    TrainingLayer layer;
    layer.setScene(&scene);
    stage.add(layer, country.box());
    layer.setClasses(
        {shape(QStringLiteral("1"), blue, {QStringLiteral("00"), QStringLiteral("01")}, QStringLiteral("00")),
         shape(QStringLiteral("2"), green, {QStringLiteral("21"), QStringLiteral("22")}, {})});
    const QImage image = stage.grab();
    const double dpr = image.devicePixelRatio();
    const auto around = [&](Point at) {
        const QPointF p = layer.camera().toScreen(at) * dpr;
        return QRectF(p.x() - 12 * dpr, p.y() - 12 * dpr, 24 * dpr, 24 * dpr).toRect();
    };
    QVERIFY(pixelsLike(image, blue, 20, around(country.middleOf(0, 0))) > 60);
    const Point middle{country.middleOf(2, 1).x + country.cell / 2, country.middleOf(2, 1).y};
    QVERIFY(pixelsLike(image, green, 20, around(middle)) > 40);
    QCOMPARE(layer.occupied().size(), std::size_t{2});
    layer.setClasses({});
    QCOMPARE(pixelsLike(stage.grab(), blue, 20), 0);
    layer.setParentItem(nullptr);
}

}  // namespace ansinh::test
