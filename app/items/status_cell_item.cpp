#include "app/items/status_cell_item.hpp"

namespace ansinh::app {

StatusCellItem::StatusCellItem(QQuickItem* parent) : ImageItem(QSGTexture::Nearest, parent) {}

void StatusCellItem::setCell(const StatusCell& cell) {
    if (cell == cell_) return;
    cell_ = cell;
    repaint();
    emit cellChanged();
}

void StatusCellItem::setStyle(CellStyle* style) {
    if (style == style_) return;
    if (style_) disconnect(style_, nullptr, this, nullptr);
    style_ = style;
    if (style_) connect(style_, &CellStyle::changed, this, &StatusCellItem::repaint);
    repaint();
    emit styleChanged();
}

void StatusCellItem::paintImage(QPainter& painter) const {
    paintStatusCell(painter, boundingRect(), cell_, style_->look());
}

}  // namespace ansinh::app
