#include "app/render/archipelagos.hpp"

#include "app/map/commune_layer.hpp"
#include "app/map/label_layer.hpp"

#include <QQuickItem>

#include <algorithm>

namespace ansinh {

namespace {

/// A frame with both of them in it is one of the whole country.
constexpr Point haNoi{105.85, 21.03};
constexpr Point hoChiMinhCity{106.7, 10.78};

template <class Layer>
void collect(QQuickItem& item, QList<Layer*>& layers) {
    if (!item.isVisible()) return;
    if (auto* layer = qobject_cast<Layer*>(&item)) layers.append(layer);
    for (QQuickItem* child : item.childItems()) collect(*child, layers);
}

bool isNational(const CommuneLayer* layer) {
    const MapScene* scene = layer->scene();
    const Box view = layer->camera().viewBox();
    return scene && scene->progress() == 0 && layer->width() >= 1 && layer->height() >= 1 &&
           view.contains(mercatorFromLonLat(haNoi)) && view.contains(mercatorFromLonLat(hoChiMinhCity));
}

}  // namespace

bool showsArchipelagos(QQuickItem& root) {
    QList<CommuneLayer*> layers;
    collect(root, layers);
    if (layers.isEmpty()) return true;
    if (std::ranges::none_of(layers, &CommuneLayer::holdsRemote)) return false;
    if (std::ranges::none_of(layers, isNational)) return true;
    QList<LabelLayer*> labels;
    collect(root, labels);
    return std::ranges::any_of(labels, [](LabelLayer* layer) { return layer->shows(QStringLiteral("name/truong_sa")); });
}

}  // namespace ansinh
