#include "app/map/label_layer.hpp"

#include "app/map/contrast.hpp"
#include "app/map/sprite_nodes.hpp"

#include <QFont>
#include <QPainter>
#include <QQuickWindow>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace ansinh {

namespace {

// A little longer than its commune is wide is still read as belonging to it.
constexpr double overhang = 1.15;
/// In a cell of the hexagon form: a name keeps off the borders of its cell.
constexpr double cellShare = 0.92;
constexpr double sideAirPx = 3;

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

void LabelLayer::setLightColor(const QColor& colour) {
    if (lightColour_ == colour) return;
    lightColour_ = colour;
    emit styleChanged();
    replan();
}

void LabelLayer::setLightHaloColor(const QColor& colour) {
    if (lightHalo_ == colour) return;
    lightHalo_ = colour;
    emit styleChanged();
    replan();
}

void LabelLayer::setPaint(const CommunePaint& paint) {
    if (paint_ == paint) return;
    paint_ = paint;
    emit paintChanged();
    replan();
}

void LabelLayer::setItalic(bool italic) {
    if (italic_ == italic) return;
    italic_ = italic;
    emit styleChanged();
    restyle();
}

void LabelLayer::setInPlace(bool inPlace) {
    if (inPlace_ == inPlace) return;
    inPlace_ = inPlace;
    emit styleChanged();
    restyle();
}

void LabelLayer::setFontSize(int pixels) {
    if (fontSize_ == pixels || pixels < 1) return;
    fontSize_ = pixels;
    emit styleChanged();
    restyle();
}

void LabelLayer::setCovered(const QRectF& rect) {
    if (covered_ == rect) return;
    covered_ = rect;
    emit styleChanged();
    replan();
}

void LabelLayer::setNationalZoom(double zoom) {
    if (nationalZoom_ == zoom) return;
    nationalZoom_ = zoom;
    emit styleChanged();
    replan();
}

void LabelLayer::setSelectedCommune(const QString& commune) {
    if (selected_ == commune) return;
    selected_ = commune;
    emit selectedCommuneChanged();
    replan();
}

void LabelLayer::sceneUpdated() {
    restyle();
}

void LabelLayer::replan() {
    update();
    if (std::exchange(placed_, false)) emit occupiedChanged();
}

void LabelLayer::restyle() {
    preparedKnown_ = false;
    replan();
}

QQmlListProperty<MapLayer> LabelLayer::keepClearOf() {
    using List = QQmlListProperty<MapLayer>;
    return {this,
            nullptr,
            [](List* list, MapLayer* layer) { static_cast<LabelLayer*>(list->object)->addKeepClearOf(layer); },
            [](List* list) { return static_cast<LabelLayer*>(list->object)->keepClearOf_.size(); },
            [](List* list, qsizetype i) { return static_cast<LabelLayer*>(list->object)->keepClearOf_.at(i); },
            [](List* list) { static_cast<LabelLayer*>(list->object)->clearKeepClearOf(); }};
}

void LabelLayer::addKeepClearOf(MapLayer* layer) {
    if (!layer || keepClearOf_.contains(layer)) return;
    keepClearOf_.append(layer);
    connect(layer, &MapLayer::occupiedChanged, this, &LabelLayer::replan);
    connect(layer, &QQuickItem::visibleChanged, this, &LabelLayer::replan);
    connect(layer, &QObject::destroyed, this, [this, layer] { keepClearOf_.removeAll(layer); });
    replan();
}

void LabelLayer::clearKeepClearOf() {
    for (MapLayer* layer : std::as_const(keepClearOf_)) disconnect(layer, nullptr, this, nullptr);
    keepClearOf_.clear();
    replan();
}

QFont LabelLayer::font() const {
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(fontSize_);
    font.setItalic(italic_);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

LabelLayer::Inks LabelLayer::inksOf(const QString& commune) const {
    const QColor fill = paint_.of(commune).fill;
    const bool light = fill.alpha() > 0 && wantsLightInk(fill);
    return light ? Inks{lightColour_, lightHalo_} : Inks{colour_, halo_};
}

void LabelLayer::prepare() {
    const std::shared_ptr<const SceneData> data = sceneData();
    prepared_.clear();
    for (const MapLabel& label : std::as_const(labels_)) {
        Prepared one;
        one.commune = data->find(label.commune);
        one.frame = label.frame;
        one.one.text = label.text;
        prepared_.push_back(std::move(one));
    }
    preparedKnown_ = true;
}

void LabelLayer::measure(Prepared& one) const {
    if (one.measured) return;
    one.measured = true;
    one.one.size = labelSize(one.one.text, font());
    if (const QString broken = brokenInTwo(one.one.text); !broken.isEmpty())
        one.two = {broken, labelSize(broken, font())};
    QString words = one.one.text;
    words.replace(u' ', QChar::LineSeparator);
    if (inPlace_ && words != one.two.text && one.one.text.contains(u' ')) one.words = {words, labelSize(words, font())};
}

void LabelLayer::place() {
    if (std::exchange(placed_, true)) return;
    // Frames are made layer by layer in no order that is told, and paper from below.
    for (MapLayer* layer : std::as_const(keepClearOf_))
        if (auto* labels = qobject_cast<LabelLayer*>(layer)) labels->place();
    if (!preparedKnown_) prepare();
    const std::shared_ptr<const SceneData> data = sceneData();
    const double pixelsPerKm = 1000 / camera().metresPerPixel();
    const Box view = camera().viewBox(fontSize_);
    const MapLabel::Frame other = camera().zoom < nationalZoom_ ? MapLabel::Frame::City : MapLabel::Frame::Nation;
    std::vector<LabelWish> wishes;
    for (std::size_t i = 0; i < prepared_.size(); ++i) {
        Prepared& one = prepared_[i];
        const bool shown = std::exchange(one.shown, false);
        if (one.commune < 0 || one.frame == other) continue;
        const SceneData::Entry& entry = data->communes[static_cast<std::size_t>(one.commune)];
        const bool selected = entry.facts.code == selected_;
        const double room = overhang * std::sqrt(entry.facts.areaKm2) * pixelsPerKm;
        // Most of a country's thousands are out of sight or too small for any name: those cost nothing.
        if (!selected && (room < fontSize_ || !view.contains(entry.label))) continue;
        measure(one);
        const QPointF at = camera().toScreen(entry.label);
        // Names in two lines reach less far out of the view.
        const double aside = std::min(at.x(), width() - at.x());
        const bool cut = one.one.size.width() / 2 > aside && !one.two.text.isEmpty() && one.two.size.width() / 2 <= aside;
        const bool whole = one.one.size.width() <= (inPlace_ ? cellShare * room / overhang : room) && !cut;
        if (!selected && !whole && (one.two.text.isEmpty() || one.two.size.width() > room)) continue;
        one.as = whole || one.two.text.isEmpty()                                         ? &Prepared::one
                 : !one.words.text.isEmpty() && one.two.size.width() > room / overhang ? &Prepared::words
                                                                                       : &Prepared::two;
        const QSizeF size = (one.*one.as).size;
        LabelWish wish{.label = static_cast<int>(i),
                       .places = {},
                       .importance = entry.facts.areaKm2,
                       .kept = shown,
                       .always = selected};
        // On its place, else just above or below what stands there.
        const double airPx = inPlace_ ? 0 : sideAirPx;
        for (const double shift : {0.0, -1.0, 1.0}) {
            if (inPlace_ && shift != 0) continue;
            wish.places.emplace_back(at.x() - size.width() / 2 - airPx,
                                     at.y() - size.height() / 2 + shift * (size.height() / 2 + 13),
                                     size.width() + 2 * airPx, size.height());
        }
        wishes.push_back(std::move(wish));
    }
    std::vector<QRectF> occupied;
    if (!covered_.isEmpty()) occupied.push_back(covered_);
    for (const MapLayer* layer : std::as_const(keepClearOf_))
        if (layer->isVisible()) std::ranges::copy(layer->occupied(), std::back_inserter(occupied));
    for (const PlacedLabel& placed : placeLabels(std::move(wishes), size(), occupied)) {
        Prepared& one = prepared_[static_cast<std::size_t>(placed.label)];
        one.rect = placed.rect;
        one.shown = true;
    }
}

bool LabelLayer::shows(const QString& commune) {
    place();
    const std::shared_ptr<const SceneData> data = sceneData();
    return std::ranges::any_of(prepared_, [&](const Prepared& one) {
        return one.shown && data->communes[static_cast<std::size_t>(one.commune)].facts.code == commune;
    });
}

std::vector<QRectF> LabelLayer::occupied() const {
    std::vector<QRectF> rects;
    for (const Prepared& one : prepared_)
        if (one.shown) rects.push_back(one.rect);
    return rects;
}

void LabelLayer::paint(QPainter& painter) {
    if (labels_.isEmpty()) return;
    place();
    const std::shared_ptr<const SceneData> data = sceneData();
    for (const Prepared& one : prepared_) {
        if (!one.shown) continue;
        painter.save();
        painter.translate(one.rect.center());
        const Inks inks = inksOf(data->communes[static_cast<std::size_t>(one.commune)].facts.code);
        drawLabel(painter, (one.*one.as).text, font(), inks.letters, inks.halo);
        painter.restore();
    }
}

QSGNode* LabelLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
    if (labels_.isEmpty() || width() <= 0 || height() <= 0) {
        delete old;
        return nullptr;
    }
    auto* node = old ? static_cast<SpriteNodes*>(old) : new SpriteNodes(*window());
    place();
    node->begin();
    const double scale = window()->effectiveDevicePixelRatio();
    const std::shared_ptr<const SceneData> data = sceneData();
    for (const Prepared& one : prepared_) {
        if (!one.shown) continue;
        const QString& text = (one.*one.as).text;
        const Inks inks = inksOf(data->communes[static_cast<std::size_t>(one.commune)].facts.code);
        const QString name = QStringLiteral("%1 %2 %3 %4%5")
                                 .arg(text, inks.letters.name(), inks.halo.name(QColor::HexArgb),
                                      QString::number(fontSize_), italic_ ? QStringLiteral("i") : QString());
        node->add(one.rect.center(), name, [&] { return labelSprite(text, font(), inks.letters, inks.halo, scale); });
    }
    node->end();
    return node;
}

}  // namespace ansinh
