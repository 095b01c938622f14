#include "app/render/sheet.hpp"

#include "app/map/commune_layer.hpp"
#include "geo/core/error.hpp"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

namespace ansinh {

namespace {

// Text that wraps asks for its height only after its width is known, and layouts inside layouts pass that on.
constexpr int passes = 4;

void collectLayers(QQuickItem& item, QList<CommuneLayer*>& layers) {
    if (!item.isVisible()) return;
    if (auto* layer = qobject_cast<CommuneLayer*>(&item)) layers.append(layer);
    for (QQuickItem* child : item.childItems()) collectLayers(*child, layers);
}

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

bool Sheet::showsRemoteCommune() {
    QList<CommuneLayer*> layers;
    collectLayers(*root_, layers);
    for (const CommuneLayer* layer : std::as_const(layers)) {
        const MapScene* scene = layer->scene();
        if (!scene || layer->width() < 1 || layer->height() < 1) continue;
        const SceneData& data = *scene->data();
        const int remote = data.find(scene->remoteCommune());
        if (remote < 0) continue;
        const Box& box = data.communes[static_cast<std::size_t>(remote)].box;
        const Box view = layer->camera().viewBox();
        if (view.min.x <= box.min.x && view.max.x >= box.max.x && view.min.y <= box.min.y && view.max.y >= box.max.y)
            return true;
    }
    return layers.isEmpty();
}

}  // namespace ansinh
