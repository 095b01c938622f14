#pragma once

class QPainter;
class QQuickItem;

namespace ansinh {

/// Draws a QML sheet with a painter, in item pixels: map layers and rectangles as shapes, texts as texts that can be
/// searched and copied, whatever the painter writes to. It knows what our sheets are made of: map layers, Rectangle,
/// Text (plain), Shape with polylines and SVG paths, the ground of a Map, and items that only hold others. Other items
/// that draw are not drawn, nor is a border of 1 pixel in pure black.
void paintSheet(QPainter& painter, QQuickItem& sheet);

}  // namespace ansinh
