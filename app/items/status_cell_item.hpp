#pragma once

#include "app/items/cell_style.hpp"

#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>

namespace ansinh::app {

/// A field of the progress table: one image in the window's texture atlas, so that a screen full of fields is drawn
/// in one go and scrolls without any work.
class StatusCellItem : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ansinh::app::StatusCell cell READ cell WRITE setCell NOTIFY cellChanged FINAL)
    /// Shared by all fields of a table; nothing is drawn without one.
    Q_PROPERTY(ansinh::app::CellStyle* style READ style WRITE setStyle NOTIFY styleChanged FINAL)

public:
    explicit StatusCellItem(QQuickItem* parent = nullptr);

    [[nodiscard]] const StatusCell& cell() const { return cell_; }
    void setCell(const StatusCell& cell);
    [[nodiscard]] CellStyle* style() const { return style_; }
    void setStyle(CellStyle* style);

signals:
    void cellChanged();
    void styleChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& value) override;

private:
    void repaint();

    StatusCell cell_;
    QPointer<CellStyle> style_;
    bool stale_ = true;
};

}  // namespace ansinh::app
