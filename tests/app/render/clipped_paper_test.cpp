#include "app/render/clipped_paper.hpp"

#include "app/render/sheet.hpp"
#include "app/render/sheet_file.hpp"
#include "tests/app/svg_paper.hpp"

#include <QFile>
#include <QPainter>
#include <QPainterPath>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace ansinh::test {

namespace {

constexpr QSize paper(300, 200);
constexpr QRect frame(60, 40, 120, 90);
using Drawing = std::function<void(QPainter&)>;

QByteArray inFile(const Drawing& draw) {
    return svgOf(paper, [&](QPaintDevice& device) {
        ClippedPaper clipped(device);
        QPainter painter(&clipped);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter);
    });
}

QImage seen(const QByteArray& svg) {
    return readBack(svg, paper, Qt::white);
}

QImage onScreen(const Drawing& draw) {
    QImage image(paper, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    return image;
}

/// Pixels of `place` that differ by more than what smoothing of edges makes of them.
int different(const QImage& a, const QImage& b, const QRect& place) {
    int count = 0;
    for (int y = place.top(); y <= place.bottom(); ++y)
        for (int x = place.left(); x <= place.right(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 100 ? 1 : 0;
    return count;
}

int inkedOutside(const QImage& image, const QRect& clip) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += !clip.contains(x, y) && image.pixel(x, y) != qRgb(255, 255, 255) ? 1 : 0;
    return count;
}

void everything(QPainter& painter) {
    painter.setPen(QPen(Qt::black, 9));
    painter.drawLine(0, 0, 300, 200);
    painter.setPen(QPen(Qt::darkRed, 6, Qt::DashLine));
    painter.drawLine(0, 85, 300, 85);
    painter.setPen(QPen(Qt::darkBlue, 3));
    painter.setBrush(Qt::darkGreen);
    painter.drawEllipse(QPointF(180, 60), 24, 18);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({{40, 130}, {90, 120}, {100, 160}}));
    QPainterPath ring;
    ring.addRect(40, 20, 60, 50);
    ring.addRect(64, 44, 20, 14);
    painter.fillPath(ring, Qt::darkMagenta);
    painter.save();
    painter.translate(120, 128);
    painter.rotate(-20);
    QFont font = painter.font();
    font.setPixelSize(20);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(QPointF(-40, 4), QStringLiteral("Đặc khu Hoàng Sa"));
    painter.restore();
}

}  // namespace

class ClippedPaperTest : public QObject {
    Q_OBJECT

private slots:
    void whatLiesOutsideIsNotThere();
    void aClipEndsWhereItWasRestored();
    void aClipFollowsTheTransform();
    void aSheetIsCutInItsFile();
};

void ClippedPaperTest::whatLiesOutsideIsNotThere() {
    const Drawing clipped = [](QPainter& painter) {
        painter.setClipRect(frame);
        everything(painter);
    };
    QVERIFY2(inkedOutside(onScreen(everything), frame) > 1000, "without a clip much lies outside");
    const QImage found = seen(inFile(clipped));
    // Half a pixel of smoothing at the edge is the reader's.
    QCOMPARE(inkedOutside(found, frame.adjusted(-1, -1, 1, 1)), 0);
    const int off = different(found, onScreen(clipped), frame.adjusted(1, 1, -1, -1));
    QVERIFY2(off < 40, qPrintable(QString::number(off)));
}

void ClippedPaperTest::aClipEndsWhereItWasRestored() {
    const QString after = QStringLiteral("Quần đảo Trường Sa");
    const QByteArray svg = inFile([&](QPainter& painter) {
        painter.save();
        painter.setClipRect(frame);
        painter.save();
        painter.setClipRect(QRect(70, 50, 20, 20), Qt::IntersectClip);
        painter.fillRect(QRect({0, 0}, paper), Qt::red);
        painter.restore();
        painter.fillRect(QRect(100, 0, 20, 200), Qt::blue);
        painter.restore();
        painter.drawText(QPointF(10, 190), after);
    });
    const QImage found = seen(svg);
    QCOMPARE(found.pixelColor(80, 60), QColor(Qt::red));
    QCOMPARE(found.pixelColor(65, 60), QColor(Qt::white));
    QCOMPARE(found.pixelColor(110, 100), QColor(Qt::blue));
    QCOMPARE(found.pixelColor(110, 20), QColor(Qt::white));
    QVERIFY2(QString::fromUtf8(svg).contains(after), "text outside a clip that ended stays text");
}

void ClippedPaperTest::aClipFollowsTheTransform() {
    const Drawing draw = [](QPainter& painter) {
        painter.translate(50, 30);
        painter.setClipRect(QRect(10, 10, 50, 40));
        painter.save();
        painter.translate(30, 0);
        painter.fillRect(QRect(-200, 20, 400, 10), Qt::black);
        painter.restore();
    };
    QCOMPARE(different(seen(inFile(draw)), onScreen(draw), QRect({0, 0}, paper)), 0);
}

void ClippedPaperTest::aSheetIsCutInItsFile() {
    QQmlEngine engine;
    Sheet sheet(engine, QStringLiteral("QtQuick"), QStringLiteral("Rectangle"), {}, paper);
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nItem { x: 60; y: 40; width: 120; height: 90; clip: true\n"
                      "Rectangle { x: -40; y: 20; width: 300; height: 20; color: 'black' } }", {});
    const std::unique_ptr<QObject> object(component.create());
    auto* child = qobject_cast<QQuickItem*>(object.get());
    QVERIFY2(child, qPrintable(component.errorString()));
    child->setParentItem(&sheet.root());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sheet.svg"));
    writeSvg(sheet, QStringLiteral("sheet"), path.toStdString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QImage found = seen(file.readAll());
    QCOMPARE(found.pixelColor(100, 70), QColor(Qt::black));
    QCOMPARE(inkedOutside(found, frame.adjusted(-1, -1, 1, 1)), 0);
}

}  // namespace ansinh::test

QTEST_MAIN(ansinh::test::ClippedPaperTest)
#include "clipped_paper_test.moc"
