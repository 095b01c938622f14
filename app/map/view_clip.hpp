#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <span>
#include <vector>

namespace ansinh {

/// The ring's part inside `view` (Sutherland and Hodgman): same area inside, edges along the view's sides where it was
/// cut. Keeps a painter from walking over what nobody sees.
[[nodiscard]] QPolygonF clipRing(QPolygonF ring, const QRectF& view);

struct LineRun {
    QPolygonF points;
    double startsAt = 0;  ///< how far along the whole line the run begins
};

/// The stretches of a line that may touch `view`: whole segments, none of them cut.
[[nodiscard]] std::vector<LineRun> visibleRuns(const QPolygonF& line, const QRectF& view);

/// The stretches of a line inside `view`, cut at its sides: for paper that cannot clip.
[[nodiscard]] std::vector<LineRun> cutRuns(const QPolygonF& line, const QRectF& view);

}  // namespace ansinh
