#pragma once

class QPainter;
class QQuickItem;

namespace ansinh {

/// Draws a QML Text of plain text: the same lines at the same places, as text.
void paintText(QPainter& painter, const QQuickItem& text);

}  // namespace ansinh
