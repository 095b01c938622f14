#pragma once

#include <QQuickItem>
#include <QSGTexture>

class QPainter;

namespace ansinh::app {

/// An item that is painted once, as one image in the window's texture atlas, and again only when it looks different: a
/// screen full of them is drawn in one go and moves without any work.
class ImageItem : public QQuickItem {
    Q_OBJECT

protected:
    explicit ImageItem(QSGTexture::Filtering filtering, QQuickItem* parent = nullptr);

    /// False: nothing is drawn.
    [[nodiscard]] virtual bool drawn() const = 0;
    virtual void paintImage(QPainter& painter) const = 0;
    /// Image pixels for one of the item's.
    [[nodiscard]] virtual double imageScale() const;
    /// What was painted is no more what is to be seen.
    void repaint();

    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;
    void itemChange(ItemChange change, const ItemChangeData& value) override;

private:
    QSGTexture::Filtering filtering_;
    bool stale_ = true;
};

}  // namespace ansinh::app
