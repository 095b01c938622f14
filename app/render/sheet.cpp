#include "app/render/sheet.hpp"

#include "app/render/archipelagos.hpp"
#include "geo/core/error.hpp"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

namespace ansinh {

namespace {

// Text that wraps asks for its height only after its width is known, and layouts inside layouts pass that on.
constexpr int passes = 4;

}  // namespace

Sheet::Sheet(QQmlEngine& engine, const QString& module, const QString& type, const QVariantMap& properties, QSizeF size)
    : window_(&control_) {
    QQmlComponent component(&engine);
    component.loadFromModule(module, type);
    std::unique_ptr<QObject> object(component.isReady() ? component.createWithInitialProperties(properties) : nullptr);
    auto* item = qobject_cast<QQuickItem*>(object.get());
    if (!item) throw Error(ErrorCode::Internal, {"sheet", component.errorString().toStdString()});
    QQmlEngine::setObjectOwnership(item, QQmlEngine::CppOwnership);
    static_cast<void>(object.release());
    root_.reset(item);
    window_.resize(size.toSize());
    window_.contentItem()->setSize(size);
    root_->setParentItem(window_.contentItem());
    root_->setSize(size);
}

Sheet::~Sheet() = default;

bool Sheet::ready() const {
    const QVariant ready = root_->property("ready");
    return !ready.isValid() || ready.toBool();
}

void Sheet::layOut() {
    for (int pass = 0; pass < passes; ++pass) control_.polishItems();
}

bool Sheet::showsArchipelagos() {
    return ansinh::showsArchipelagos(*root_);
}

}  // namespace ansinh
