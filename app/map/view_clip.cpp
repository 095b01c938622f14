#include "app/map/view_clip.hpp"

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

enum Side { Left = 1, Right = 2, Top = 4, Bottom = 8 };

int sidesOf(QPointF p, const QRectF& view) {
    return (p.x() < view.left() ? Left : 0) | (p.x() > view.right() ? Right : 0) | (p.y() < view.top() ? Top : 0) |
           (p.y() > view.bottom() ? Bottom : 0);
}

bool outside(QPointF p, Side side, const QRectF& view) {
    return (sidesOf(p, view) & side) != 0;
}

QPointF crossing(QPointF a, QPointF b, Side side, const QRectF& view) {
    if (side == Left || side == Right) {
        const double x = side == Left ? view.left() : view.right();
        return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())};
    }
    const double y = side == Top ? view.top() : view.bottom();
    return {a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y};
}

/// Moves both ends to where the segment is inside; false when no part of it is. Liang and Barsky: each side is looked
/// at once, so that no rounding can send an end to and fro between two of them.
bool cut(QPointF& from, QPointF& to, const QRectF& view) {
    const QPointF step = to - from;
    double begin = 0;
    double end = 1;
    const auto keep = [&](double towards, double room) {
        if (towards == 0) return room >= 0;
        const double at = room / towards;
        if (towards < 0)
            begin = std::max(begin, at);
        else
            end = std::min(end, at);
        return begin <= end;
    };
    if (!keep(-step.x(), from.x() - view.left()) || !keep(step.x(), view.right() - from.x()) ||
        !keep(-step.y(), from.y() - view.top()) || !keep(step.y(), view.bottom() - from.y()))
        return false;
    const auto inside = [&](QPointF p) {
        return QPointF(std::clamp(p.x(), view.left(), view.right()), std::clamp(p.y(), view.top(), view.bottom()));
    };
    const QPointF start = from;
    if (end < 1) to = inside(start + end * step);
    if (begin > 0) from = inside(start + begin * step);
    return true;
}

double distance(QPointF a, QPointF b) {
    return std::hypot(b.x() - a.x(), b.y() - a.y());
}

}  // namespace

QPolygonF clipRing(QPolygonF ring, const QRectF& view) {
    int touched = 0;
    for (const QPointF p : std::as_const(ring)) touched |= sidesOf(p, view);
    QPolygonF kept;
    for (const Side side : {Left, Right, Top, Bottom}) {
        if ((touched & side) == 0 || ring.isEmpty()) continue;
        kept.clear();
        QPointF before = ring.constLast();
        for (const QPointF p : std::as_const(ring)) {
            const bool out = outside(p, side, view);
            if (out != outside(before, side, view)) kept.append(crossing(before, p, side, view));
            if (!out) kept.append(p);
            before = p;
        }
        ring.swap(kept);
    }
    return ring;
}

std::vector<LineRun> visibleRuns(const QPolygonF& line, const QRectF& view) {
    std::vector<LineRun> runs;
    double along = 0;
    bool running = false;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        const QPointF b = line[i];
        const bool seen = (sidesOf(a, view) & sidesOf(b, view)) == 0;
        if (seen && !running) runs.push_back({.points = {a}, .startsAt = along});
        if (seen) runs.back().points.append(b);
        running = seen;
        along += distance(a, b);
    }
    return runs;
}

std::vector<LineRun> cutRuns(const QPolygonF& line, const QRectF& view) {
    std::vector<LineRun> runs;
    double along = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1];
        QPointF from = a;
        QPointF to = line[i];
        if (cut(from, to, view)) {
            const bool goesOn = !runs.empty() && from == a && runs.back().points.constLast() == a;
            if (!goesOn) runs.push_back({.points = {from}, .startsAt = along + distance(a, from)});
            runs.back().points.append(to);
        }
        along += distance(a, line[i]);
    }
    return runs;
}

}  // namespace ansinh
