#include "app/map/pattern_strokes.hpp"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace ansinh {

namespace {

constexpr double mid = patternPeriod / 2.0;
constexpr double root = std::numbers::sqrt2;

/// The stretches of the lines y = first + k · step that lie inside the rings.
std::vector<QLineF> scan(std::span<const QPolygonF> rings, const QTransform& turn, double first, double step) {
    std::map<long, std::vector<double>> crossings;
    for (const QPolygonF& ring : rings) {
        const QPolygonF turned = turn.map(ring);
        for (qsizetype i = 0; i < turned.size(); ++i) {
            QPointF a = turned[i];
            QPointF b = turned[(i + 1) % turned.size()];
            if (a.y() > b.y()) std::swap(a, b);
            for (long k = std::lround(std::ceil((a.y() - first) / step)); first + static_cast<double>(k) * step < b.y(); ++k) {
                const double y = first + static_cast<double>(k) * step;
                crossings[k].push_back(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
            }
        }
    }
    std::vector<QLineF> lines;
    for (auto& [k, xs] : crossings) {
        std::ranges::sort(xs);
        const double y = first + static_cast<double>(k) * step;
        for (std::size_t i = 0; i + 1 < xs.size(); i += 2) lines.emplace_back(xs[i], y, xs[i + 1], y);
    }
    return lines;
}

}  // namespace

PatternStrokes patternStrokes(Pattern pattern, std::span<const QPolygonF> rings, QPointF start, double bearing) {
    PatternStrokes strokes;
    if (pattern == Pattern::None) return strokes;
    // Into the pattern's own frame, then so that its lines lie flat.
    const QTransform frame = QTransform::fromTranslate(-start.x(), -start.y()) * QTransform().rotate(bearing);
    QTransform flat;
    double first = mid;
    double step = patternPeriod;
    if (pattern == Pattern::Hatch) flat = {1 / root, 1 / root, -1 / root, 1 / root, 0, 0};
    if (pattern == Pattern::BackHatch) flat = {1 / root, 1 / root, 1 / root, -1 / root, 0, 0};
    if (pattern == Pattern::Hatch || pattern == Pattern::BackHatch) {
        first /= root;
        step /= root;
    }
    const QTransform turn = frame * flat;
    const QTransform back = turn.inverted();
    for (const QLineF& line : scan(rings, turn, first, step)) {
        if (pattern != Pattern::Dots) {
            strokes.lines.push_back(back.map(line));
            continue;
        }
        for (double x = mid + patternPeriod * std::ceil((line.x1() - mid) / patternPeriod); x < line.x2();
             x += patternPeriod)
            strokes.dots.push_back(back.map(QPointF(x, line.y1())));
    }
    strokes.lineWidth = pattern == Pattern::HorizontalLines ? 1.6 : 1.4;
    strokes.dotRadius = 1.4;
    return strokes;
}

}  // namespace ansinh
