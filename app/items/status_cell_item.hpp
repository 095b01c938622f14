#pragma once

#include "app/items/cell_style.hpp"
#include "app/items/image_item.hpp"

#include <QPointer>
#include <QQmlEngine>

namespace ansinh::app {

/// A field of the progress table.
class StatusCellItem : public ImageItem {
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
    [[nodiscard]] bool drawn() const override { return style_ != nullptr; }
    void paintImage(QPainter& painter) const override;

private:
    StatusCell cell_;
    QPointer<CellStyle> style_;
};

}  // namespace ansinh::app
