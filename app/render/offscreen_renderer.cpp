#include "app/render/offscreen_renderer.hpp"

#include "geo/core/error.hpp"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickRenderControl>
#include <QQuickRenderTarget>
#include <QQuickWindow>
#include <QThread>

#include <memory>

namespace ansinh {

namespace {

// Items that lay themselves out from what they drew (labels, for one) settle within this many passes.
constexpr int passes = 3;

[[noreturn]] void fail(const QString& what) {
    throw Error(ErrorCode::Internal, {"render", what.toStdString()});
}

std::unique_ptr<QQuickItem> makeRoot(QQmlEngine& engine, const RenderRequest& request) {
    QQmlComponent component(&engine);
    if (request.module.isEmpty())
        component.loadUrl(request.source);
    else
        component.loadFromModule(request.module, request.type);
    if (!component.isReady()) fail(component.errorString());
    std::unique_ptr<QObject> object(component.createWithInitialProperties(request.properties));
    if (!object) fail(component.errorString());
    auto* item = qobject_cast<QQuickItem*>(object.get());
    if (!item) fail(QStringLiteral("%1 is no item").arg(QString::fromLatin1(object->metaObject()->className())));
    QQmlEngine::setObjectOwnership(item, QQmlEngine::CppOwnership);
    static_cast<void>(object.release());
    return std::unique_ptr<QQuickItem>(item);
}

bool isReady(const QObject& root) {
    const QVariant ready = root.property("ready");
    return !ready.isValid() || ready.toBool();
}

class Canvas {
public:
    Canvas(QSize size, double scale) : window_(&control_), image_(size * scale, QImage::Format_ARGB32_Premultiplied) {
        image_.setDevicePixelRatio(scale);
        window_.setColor(Qt::white);
        window_.resize(size);
        window_.contentItem()->setSize(size);
        QQuickRenderTarget target = QQuickRenderTarget::fromPaintDevice(&image_);
        target.setDevicePixelRatio(scale);
        window_.setRenderTarget(target);
    }

    void adopt(QQuickItem& root) {
        root.setParentItem(window_.contentItem());
        root.setSize(window_.size());
    }
    void draw() {
        control_.polishItems();
        control_.sync();
        control_.render();
    }
    [[nodiscard]] QImage image() const { return image_; }

private:
    QQuickRenderControl control_;
    QQuickWindow window_;
    QImage image_;
};

}  // namespace

void OffscreenRenderer::prepareEnvironment() {
    for (const auto& [name, value] : {std::pair{"QT_QPA_PLATFORM", "offscreen"}, {"QT_QUICK_BACKEND", "software"}})
        if (!qEnvironmentVariableIsSet(name)) qputenv(name, value);
}

OffscreenRenderer::OffscreenRenderer(QQmlEngine& engine) : engine_(engine) {
    if (qEnvironmentVariable("QT_QUICK_BACKEND") != QLatin1String("software") &&
        QQuickWindow::graphicsApi() != QSGRendererInterface::Software)
        throw Error(ErrorCode::DisplayMissing, {"QT_QUICK_BACKEND=software"});
}

QImage OffscreenRenderer::render(const RenderRequest& request) {
    // The root goes before the window that it stands in.
    Canvas canvas(request.size, request.scale);
    const std::unique_ptr<QQuickItem> root = makeRoot(engine_, request);
    canvas.adopt(*root);

    const QDeadlineTimer deadline(request.timeout);
    canvas.draw();
    while (!isReady(*root)) {
        if (deadline.hasExpired())
            fail(QStringLiteral("not ready after %1 ms").arg(static_cast<qint64>(request.timeout.count())));
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        QThread::msleep(1);
        canvas.draw();
    }
    for (int pass = 0; pass < passes; ++pass) {
        QCoreApplication::processEvents();
        canvas.draw();
    }
    if (request.check) request.check(*root);
    return canvas.image();
}

}  // namespace ansinh
