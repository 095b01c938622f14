#include "app/render/remote_commune.hpp"

#include "app/map/commune_layer.hpp"

#include <QQuickItem>

#include <algorithm>

namespace ansinh {

namespace {

void collectLayers(QQuickItem& item, QList<CommuneLayer*>& layers) {
    if (!item.isVisible()) return;
    if (auto* layer = qobject_cast<CommuneLayer*>(&item)) layers.append(layer);
    for (QQuickItem* child : item.childItems()) collectLayers(*child, layers);
}

}  // namespace

bool showsRemoteCommune(QQuickItem& root) {
    QList<CommuneLayer*> layers;
    collectLayers(root, layers);
    for (const CommuneLayer* layer : std::as_const(layers)) {
        const MapScene* scene = layer->scene();
        if (!scene || layer->width() < 1 || layer->height() < 1) continue;
        const SceneData& data = *scene->data();
        // As a hexagon it stands among the others, and only the geographic form knows that it is far out at sea.
        const auto& communes = scene->geographic()->communes;
        const auto found = std::ranges::find_if(communes, [](const auto& entry) { return entry.facts.remote; });
        const int remote = found == communes.end() ? -1 : data.find(found->facts.code);
        if (remote < 0) continue;
        const Box& box = data.communes[static_cast<std::size_t>(remote)].box;
        const Box view = layer->camera().viewBox();
        if (view.min.x <= box.min.x && view.max.x >= box.max.x && view.min.y <= box.min.y && view.max.y >= box.max.y)
            return true;
    }
    return layers.isEmpty();
}

}  // namespace ansinh
