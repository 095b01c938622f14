#include "app/map/line_layer.hpp"

#include "app/map/line_set_nodes.hpp"
#include "app/map/map_painter.hpp"
#include "app/map/painter_node.hpp"

#include <algorithm>

namespace ansinh {

namespace {

constexpr double riverWidth = 1.6;
constexpr double roadWidth = 1.1;
/// On the ground: a map of a street draws them wider, one of a country as thin as they get.
constexpr double wideBelowMetresPerPixel = 8;

/// What a map of this scale draws of one kind; `levels` is not empty.
StyledLines linesOf(const std::vector<LineLevel>& levels, double metresPerPixel, const LineStyle& style) {
    StyledLines lines;
    lines.style = style;
    for (const LineLevel::Path& path : lineLevelFor(levels, metresPerPixel).paths)
        lines.paths.push_back({path.origin, path.xy, path.box});
    return lines;
}

}  // namespace

void LineLayer::setLines(const MapLines& lines) {
    if (lines_ == lines) return;
    lines_ = lines;
    emit linesChanged();
    update();
}

void LineLayer::setRiverColor(const QColor& colour) {
    if (river_ == colour) return;
    river_ = colour;
    emit styleChanged();
    update();
}

void LineLayer::setRoadColor(const QColor& colour) {
    if (road_ == colour) return;
    road_ = colour;
    emit styleChanged();
    update();
}

std::vector<StyledLines> LineLayer::styled() const {
    if (lines_.empty() || width() <= 0 || height() <= 0) return {};
    const double ground = camera().metresPerPixel();
    const double wider = ground < wideBelowMetresPerPixel ? 1.5 : 1;
    std::vector<StyledLines> sets;
    const auto add = [&](const std::vector<LineLevel>& levels, const QColor& colour, double width) {
        if (levels.empty()) return;
        StyledLines set = linesOf(levels, ground, {colour, width * wider, false});
        if (!set.paths.empty()) sets.push_back(std::move(set));
    };
    add(lines_.levels()->roads, road_, roadWidth);
    add(lines_.levels()->rivers, river_, riverWidth);
    return sets;
}

void LineLayer::paint(QPainter& painter) {
    const std::vector<StyledLines> sets = styled();
    if (sets.empty()) return;
    MapPainter map(painter, camera());
    for (const StyledLines& set : sets) map.lines(set.paths, set.style);
}

QSGNode* LineLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
    std::vector<StyledLines> sets = styled();
    if (sets.empty()) {
        delete old;
        return nullptr;
    }
    if (softwareBackend()) {
        auto* node = old ? static_cast<PainterNode*>(old) : new PainterNode(window());
        node->setPaint(size(), [sets = std::move(sets), camera = camera(), owner = lines_.levels()](QPainter& painter) {
            MapPainter map(painter, camera);
            for (const StyledLines& set : sets) map.lines(set.paths, set.style);
        });
        return node;
    }
    auto* node = old ? static_cast<LineSetNodes*>(old) : new LineSetNodes;
    node->show(sets, lines_.levels(), camera());
    return node;
}

}  // namespace ansinh
