#pragma once

#include "app/models/progress_rows.hpp"

#include <QColor>
#include <QFont>
#include <QRectF>

class QPainter;

namespace ansinh::app {

/// How fields of the progress table look, apart from what they say.
struct CellLook {
    bool dark = false;
    QColor text;
    QColor muted;
    QColor danger;  ///< what is missing where the date has passed
    QColor line;    ///< of a trend
    QFont font;     ///< of counts; gaps are bold
};

/// A disc in the class's colour with a shape of its own, then the counts, then what is missing; behind them a tint of
/// the class, hatched where nothing was reported. So a standing is told by colour, mark and pattern.
void paintStatusCell(QPainter& painter, const QRectF& field, const StatusCell& cell, const CellLook& look);

/// Pixels that the texts of a cell need, with its mark and margins.
[[nodiscard]] int widthNeeded(const StatusCell& cell, const QFont& font);

}  // namespace ansinh::app
