#include "app/render/offscreen_renderer.hpp"

#include "geo/core/error.hpp"

#include <QFile>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QTest>

namespace ansinh::test {

class OffscreenRendererTest : public QObject {
    Q_OBJECT

private slots:
    void drawsAtTheAskedSize();
    void scaleGivesMorePixels();
    void propertiesReachTheRoot();
    void waitsUntilReady();
    void neverReadyIsAnError();
    void brokenComponentIsAnError_data();
    void brokenComponentIsAnError();

private:
    /// A request for a component with this text.
    [[nodiscard]] RenderRequest requestFor(const QByteArray& text);
    QTemporaryDir folder_;
    QQmlEngine engine_;
    int files_ = 0;
};

RenderRequest OffscreenRendererTest::requestFor(const QByteArray& text) {
    const QString path = folder_.filePath(QStringLiteral("Root%1.qml").arg(++files_));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write("import QtQuick\n" + text);
    RenderRequest request;
    request.source = QUrl::fromLocalFile(path);
    request.size = {60, 40};
    return request;
}

void OffscreenRendererTest::drawsAtTheAskedSize() {
    const QImage image = OffscreenRenderer(engine_).render(requestFor(
        "Rectangle { color: 'red'; Rectangle { anchors.right: parent.right; width: 10; height: 10; color: 'blue' } }"));
    QCOMPARE(image.size(), QSize(60, 40));
    QCOMPARE(image.pixelColor(0, 39), QColor(Qt::red));
    QCOMPARE(image.pixelColor(59, 0), QColor(Qt::blue));
}

void OffscreenRendererTest::scaleGivesMorePixels() {
    RenderRequest request = requestFor("Item { Rectangle { x: 10; y: 10; width: 10.5; height: 10; color: 'black' } }");
    request.scale = 2;
    const QImage image = OffscreenRenderer(engine_).render(request);
    QCOMPARE(image.size(), QSize(120, 80));
    QCOMPARE(image.pixelColor(40, 25), QColor(Qt::black));
    QCOMPARE(image.pixelColor(42, 25), QColor(Qt::white));
}

void OffscreenRendererTest::propertiesReachTheRoot() {
    RenderRequest request = requestFor("Rectangle { required property string tint; color: tint }");
    request.properties = {{QStringLiteral("tint"), QStringLiteral("#102030")}};
    QCOMPARE(OffscreenRenderer(engine_).render(request).pixelColor(5, 5), QColor(0x10, 0x20, 0x30));
}

void OffscreenRendererTest::waitsUntilReady() {
    const QImage image = OffscreenRenderer(engine_).render(
        requestFor("Rectangle { property bool ready: false; color: ready ? 'green' : 'red'\n"
                   "Timer { interval: 60; running: true; onTriggered: parent.ready = true } }"));
    QCOMPARE(image.pixelColor(5, 5), QColor(QStringLiteral("green")));
}

void OffscreenRendererTest::neverReadyIsAnError() {
    RenderRequest request = requestFor("Rectangle { property bool ready: false }");
    request.timeout = std::chrono::milliseconds(50);
    QVERIFY_THROWS_EXCEPTION(Error, static_cast<void>(OffscreenRenderer(engine_).render(request)));
}

void OffscreenRendererTest::brokenComponentIsAnError_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("syntax") << QByteArray("Rectangle {");
    QTest::newRow("unknown type") << QByteArray("NoSuchType { }");
    QTest::newRow("no item") << QByteArray("QtObject { }");
    QTest::newRow("required property missing") << QByteArray("Item { required property int n }");
}

void OffscreenRendererTest::brokenComponentIsAnError() {
    QFETCH(const QByteArray, text);
    try {
        static_cast<void>(OffscreenRenderer(engine_).render(requestFor(text)));
        QFAIL("drawn all the same");
    } catch (const Error& error) {
        QCOMPARE(error.code(), ErrorCode::Internal);
        QVERIFY(!error.args().back().empty());
    }
}

}  // namespace ansinh::test

QTEST_MAIN(ansinh::test::OffscreenRendererTest)
#include "offscreen_renderer_test.moc"
