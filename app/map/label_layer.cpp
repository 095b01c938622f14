#include "app/map/label_layer.hpp"

#include "app/map/label_nodes.hpp"

#include <QFont>
#include <QFontMetricsF>
#include <QQuickWindow>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

// A little longer than its commune is wide is still read as belonging to it.
constexpr double overhang = 1.15;
constexpr double airPx = 3;

/// The text broken at the space that makes two lines of most equal length; empty without a space.
QString brokenInTwo(const QString& text) {
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1))
        if (best < 0 || std::abs(2 * at - text.size()) < std::abs(2 * best - text.size())) best = at;
    return best < 0 ? QString() : text.left(best) + QChar::LineSeparator + text.mid(best + 1);
}

}  // namespace

void LabelLayer::setLabels(const QList<MapLabel>& labels) {
    if (labels_ == labels) return;
    labels_ = labels;
    emit labelsChanged();
    restyle();
}

void LabelLayer::setColor(const QColor& colour) {
    if (colour_ == colour) return;
    colour_ = colour;
    emit styleChanged();
    restyle();
}

void LabelLayer::setHaloColor(const QColor& colour) {
    if (halo_ == colour) return;
    halo_ = colour;
    emit styleChanged();
    restyle();
}

void LabelLayer::setFontSize(int pixels) {
    if (fontSize_ == pixels || pixels < 1) return;
    fontSize_ = pixels;
    emit styleChanged();
    restyle();
}

void LabelLayer::setSelectedCommune(const QString& commune) {
    if (selected_ == commune) return;
    selected_ = commune;
    emit selectedCommuneChanged();
    update();
}

void LabelLayer::sceneUpdated() {
    restyle();
}

void LabelLayer::restyle() {
    preparedKnown_ = false;
    ++look_;
    update();
}

// Hinting would flatten the tilde of small letters until "Xã" reads "Xā".
QFont LabelLayer::font() const {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(fontSize_);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

LabelLayer::Setting LabelLayer::set(const QString& text) const {
    const QFontMetricsF metrics(font());
    double width = 0;
    const QStringList lines = text.split(QChar::LineSeparator);
    for (const QString& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
    return {.text = text, .size = {std::ceil(width), std::ceil(metrics.height() * static_cast<double>(lines.size()))}};
}

void LabelLayer::prepare() {
    const std::shared_ptr<const SceneData> data = sceneData();
    prepared_.clear();
    for (const MapLabel& label : std::as_const(labels_)) {
        Prepared one;
        one.commune = data->find(label.commune);
        one.one = set(label.text);
        if (const QString broken = brokenInTwo(label.text); !broken.isEmpty()) one.two = set(broken);
        prepared_.push_back(std::move(one));
    }
    preparedKnown_ = true;
}

void LabelLayer::place() {
    if (!preparedKnown_) prepare();
    const std::shared_ptr<const SceneData> data = sceneData();
    const double pixelsPerKm = 1000 / camera().metresPerPixel();
    std::vector<LabelWish> wishes;
    for (std::size_t i = 0; i < prepared_.size(); ++i) {
        Prepared& one = prepared_[i];
        const bool shown = std::exchange(one.shown, false);
        if (one.commune < 0) continue;
        const SceneData::Entry& entry = data->communes[static_cast<std::size_t>(one.commune)];
        const bool selected = entry.facts.code == selected_;
        const double room = overhang * std::sqrt(entry.facts.areaKm2) * pixelsPerKm;
        const bool whole = one.one.size.width() <= room;
        if (!selected && !whole && (one.two.text.isEmpty() || one.two.size.width() > room)) continue;
        one.broken = !whole && !one.two.text.isEmpty();
        const QSizeF size = one.broken ? one.two.size : one.one.size;
        const QPointF at = camera().toScreen(entry.label);
        one.rect = QRectF(at - QPointF(size.width() / 2, size.height() / 2), size);
        wishes.push_back({.label = static_cast<int>(i),
                          .rect = one.rect.adjusted(-airPx, -airPx / 2, airPx, airPx / 2),
                          .importance = entry.facts.areaKm2,
                          .kept = shown,
                          .always = selected});
    }
    for (const int label : placeLabels(std::move(wishes), size()))
        prepared_[static_cast<std::size_t>(label)].shown = true;
}

std::vector<QRectF> LabelLayer::shownRects() const {
    std::vector<QRectF> rects;
    for (const Prepared& one : prepared_)
        if (one.shown) rects.push_back(one.rect);
    return rects;
}

QSGNode* LabelLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
    if (labels_.isEmpty() || width() <= 0 || height() <= 0) {
        delete old;
        return nullptr;
    }
    auto* node = old ? static_cast<LabelNodes*>(old) : new LabelNodes(*window());
    place();
    node->begin({.look = look_, .font = font(), .colour = colour_, .halo = halo_});
    for (std::size_t i = 0; i < prepared_.size(); ++i) {
        const Prepared& one = prepared_[i];
        if (one.shown)
            node->show(2 * static_cast<int>(i) + (one.broken ? 1 : 0), one.broken ? one.two.text : one.one.text,
                       one.rect);
    }
    node->end();
    return node;
}

}  // namespace ansinh
