#include "app/map/label_layer.hpp"
#include "app/map/label_placement.hpp"

#include <QPainter>
#include <QTest>

#include "map_fixture.hpp"
#include "map_tests.hpp"
#include <algorithm>
#include <cmath>
#include <random>

namespace ansinh::test {

namespace {

bool apart(const std::vector<QRectF>& rects) {
    for (std::size_t i = 0; i < rects.size(); ++i)
        for (std::size_t j = i + 1; j < rects.size(); ++j)
            if (rects[i].intersects(rects[j])) return false;
    return true;
}

LabelWish wish(int label, QRectF rect, double importance) {
    return {.label = label, .places = {rect}, .importance = importance};
}

/// A square country of `side` x `side` communes that fills a window, with names and nothing else.
struct NamedCountry {
    NamedCountry(int side, int windowPx) : country(side), stage(windowPx, windowPx) {
        scene.setLevels(country.levels, country.communes);
        layer.setScene(&scene);
        stage.add(layer, country.box());
    }
    ~NamedCountry() { layer.setParentItem(nullptr); }
    Q_DISABLE_COPY_MOVE(NamedCountry)

    SquareCountry country;
    MapScene scene;
    Stage stage;
    LabelLayer layer;
};

}  // namespace

void LabelsTest::neverOverlap() {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> place(-50, 850);
    std::uniform_real_distribution<double> length(20, 120);
    const QSizeF size(800, 600);
    for (int round = 0; round < 20; ++round) {
        std::vector<LabelWish> wishes;
        for (int i = 0; i < 94; ++i) {
            const QRectF rect(place(random), place(random), length(random), 16);
            wishes.push_back({.label = i,
                              .places = {rect, rect.translated(0, 20)},
                              .importance = length(random),
                              .kept = i % 3 == 0,
                              .always = i == 5});
        }
        const std::vector<QRectF> occupied{{100, 100, 300, 80}};
        std::vector<QRectF> rects;
        for (const PlacedLabel& placed : placeLabels(wishes, size, occupied)) {
            rects.push_back(placed.rect);
            QVERIFY(QRectF({0, 0}, size).contains(placed.rect));
            QVERIFY(placed.label == 5 || !placed.rect.intersects(occupied.front()));
        }
        QVERIFY(rects.size() > 10);
        QVERIFY(apart(rects));
    }
}

void LabelsTest::keepWhatWasShown() {
    LabelWish small = wish(1, {100, 100, 50, 16}, 1);
    const LabelWish large = wish(2, {120, 100, 50, 16}, 9);
    QCOMPARE(placeLabels({small, large}, {400, 300}, {}).front().label, 2);
    small.kept = true;
    const auto placed = placeLabels({small, large}, {400, 300}, {});
    QCOMPARE(placed.size(), std::size_t{1});
    QCOMPARE(placed.front().label, 1);
}

void LabelsTest::selectedComesFirst() {
    LabelWish selected = wish(1, {100, 100, 50, 16}, 1);
    selected.always = true;
    LabelWish kept = wish(2, {120, 100, 50, 16}, 9);
    kept.kept = true;
    QCOMPARE(placeLabels({kept, selected}, {400, 300}, {{90, 90, 80, 40}}).front().label, 1);
}

void LabelsTest::movesAsideForWhatIsThere() {
    const QRectF first(100, 100, 50, 16);
    const LabelWish one{.label = 0, .places = {first, first.translated(0, -30)}, .importance = 1};
    const auto placed = placeLabels({one}, {400, 300}, {{110, 95, 10, 10}});
    QCOMPARE(placed.size(), std::size_t{1});
    QCOMPARE(placed.front().rect, first.translated(0, -30));
}

void LabelsTest::longNamesBreakOrStayAway() {
    NamedCountry named(3, 600);
    auto& [country, scene, stage, layer] = named;
    layer.setLabels(
        {{QStringLiteral("00"), QStringLiteral("Xã Ngũ Hành Sơn")},
         {QStringLiteral("11"),
          QStringLiteral("Một tên xã rất dài không nơi nào ghi nổi trên bản đồ nhỏ này, dù ngắt làm hai dòng đi nữa")},
         {QStringLiteral("99"), QStringLiteral("Không có")}});
    static_cast<void>(stage.grab());
    const std::vector<QRectF> shown = layer.occupied();
    QCOMPARE(shown.size(), std::size_t{1});
    const QPointF at = layer.camera().toScreen(country.middleOf(0, 0));
    QVERIFY(shown.front().contains(at));
    // Farther away the same name needs two lines, and farther still it goes.
    const double line = shown.front().height();
    layer.setZoomLevel(layer.zoomLevel() - 1.2);
    static_cast<void>(stage.grab());
    QVERIFY(!layer.occupied().empty());
    QVERIFY(layer.occupied().front().height() > 1.5 * line);
    layer.setZoomLevel(layer.zoomLevel() - 3);
    static_cast<void>(stage.grab());
    QVERIFY(layer.occupied().empty());
    layer.setSelectedCommune(QStringLiteral("00"));
    static_cast<void>(stage.grab());
    QCOMPARE(layer.occupied().size(), std::size_t{1});
}

void LabelsTest::namesOfTheCountryComeWithTheCountry() {
    NamedCountry named(2, 400);
    auto& [country, scene, stage, layer] = named;
    using Frame = MapLabel::Frame;
    layer.setLabels({{QStringLiteral("00"), QStringLiteral("Cả hai")},
                     {QStringLiteral("01"), QStringLiteral("Gần"), Frame::City},
                     {QStringLiteral("10"), QStringLiteral("Xa"), Frame::Nation}});
    const auto shown = [&] {
        QStringList codes;
        for (const char* code : {"00", "01", "10", "11"})
            if (layer.shows(QString::fromLatin1(code))) codes << QString::fromLatin1(code);
        return codes;
    };
    QCOMPARE(shown(), QStringList({QStringLiteral("00"), QStringLiteral("01")}));
    layer.setNationalZoom(layer.zoomLevel() + 1);
    QCOMPARE(shown(), QStringList({QStringLiteral("00"), QStringLiteral("10")}));
}

void LabelsTest::lettersAreSeenOnTheirFill() {
    NamedCountry named(1, 300);
    auto& [country, scene, stage, layer] = named;
    MapLabel name;
    name.commune = QStringLiteral("00");
    name.text = QStringLiteral("Hội An");
    layer.setLabels({name});
    layer.setFontSize(40);
    layer.setColor(QColor(0, 0, 90));
    layer.setHaloColor(QColor(255, 255, 200));
    layer.setLightColor(QColor(200, 255, 255));
    layer.setLightHaloColor(QColor(60, 0, 0));
    for (const QColor fill : {QColor(250, 240, 200), QColor(90, 20, 40)}) {
        CommunePaint paint;
        AreaStyle look;
        look.fill = fill;
        paint.setDefault(look);
        layer.setPaint(paint);
        const QImage image = stage.grab();
        const bool dark = fill.lightness() < 100;
        QCOMPARE(pixelsLike(image, QColor(200, 255, 255), 8) > 100, dark);
        QCOMPARE(pixelsLike(image, QColor(0, 0, 90), 8) > 100, !dark);
    }
}

void LabelsTest::keepsOutFromUnderTheInset() {
    NamedCountry named(1, 300);
    auto& [country, scene, stage, layer] = named;
    layer.setLabels({{QStringLiteral("00"), QStringLiteral("Hội An")}});
    static_cast<void>(stage.grab());
    QCOMPARE(layer.occupied().size(), std::size_t{1});
    layer.setCovered({0, 0, 150, 300});
    static_cast<void>(stage.grab());
    QVERIFY(layer.occupied().empty());
    layer.setCovered({});
    static_cast<void>(stage.grab());
    QCOMPARE(layer.occupied().size(), std::size_t{1});
}

void LabelsTest::staysInItsCell() {
    NamedCountry named(2, 300);
    auto& [country, scene, stage, layer] = named;
    QList<MapLabel> names;
    for (const SceneCommune& commune : country.communes) {
        MapLabel name;
        name.commune = commune.code;
        name.text = QStringLiteral("Điện Bàn Đông");
        names.append(name);
    }
    layer.setLabels(names);
    layer.setFontSize(34);
    layer.setInPlace(true);
    static_cast<void>(stage.grab());
    const std::vector<QRectF> rects = layer.occupied();
    QVERIFY(!rects.empty());
    for (const QRectF& rect : rects) {
        bool centred = false;
        for (int i = 0; i < 4; ++i) {
            const QPointF off = layer.camera().toScreen(country.middleOf(i / 2, i % 2)) - rect.center();
            centred = centred || std::hypot(off.x(), off.y()) < 1;
        }
        QVERIFY(centred);
        QVERIFY2(rect.height() > 3 * 34, "a line for each word");
    }
}

void LabelsTest::whoKeepsClearKnowsWhereTheOthersWillBe() {
    NamedCountry named(1, 300);
    auto& [country, scene, stage, first] = named;
    const QList<MapLabel> label{{QStringLiteral("00"), QStringLiteral("Hội An")}};
    first.setLabels(label);
    LabelLayer second;
    second.setScene(&scene);
    second.setLabels(label);
    second.addKeepClearOf(&first);
    stage.add(second, country.box());

    QImage paper(300, 300, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&paper);
    second.paint(painter);  // before the layer that it keeps clear of
    first.paint(painter);
    QCOMPARE(first.occupied().size(), std::size_t{1});
    QCOMPARE(second.occupied().size(), std::size_t{1});
    QVERIFY(apart({first.occupied().front(), second.occupied().front()}));

    const QRectF aside = second.occupied().front();
    first.setLabels({});
    second.paint(painter);
    QVERIFY2(second.occupied().front() != aside, "there is room in the middle again");
    painter.end();
    second.setParentItem(nullptr);
}

}  // namespace ansinh::test
