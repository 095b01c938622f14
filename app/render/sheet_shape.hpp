#pragma once

class QPainter;
class QQuickItem;

namespace ansinh {

/// Draws a QML Shape whose paths are made of polylines and SVG paths.
void paintShape(QPainter& painter, const QQuickItem& shape);

}  // namespace ansinh
