#pragma once

#include "app/items/image_item.hpp"
#include "app/map/paper_item.hpp"

#include <QColor>
#include <QQmlEngine>
#include <QString>
#include <QStringList>

namespace ansinh::app {

/// A line icon: an image in the window, strokes on paper.
class IconItem : public ImageItem, public PaperItem {
    Q_OBJECT
    Q_INTERFACES(ansinh::PaperItem)
    QML_ELEMENT
    /// See icon_paths.cpp; nothing is drawn for another name.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY lookChanged FINAL)
    /// Of the strokes, on a grid of 24.
    Q_PROPERTY(double weight READ weight WRITE setWeight NOTIFY lookChanged FINAL)
    /// Side, in pixels.
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY lookChanged FINAL)
    /// Of all icons there are.
    Q_PROPERTY(QStringList names READ names CONSTANT FINAL)

public:
    explicit IconItem(QQuickItem* parent = nullptr);

    [[nodiscard]] const QString& name() const { return name_; }
    void setName(const QString& name);
    [[nodiscard]] QColor color() const { return color_; }
    void setColor(const QColor& color);
    [[nodiscard]] double weight() const { return weight_; }
    void setWeight(double weight);
    [[nodiscard]] int size() const { return size_; }
    void setSize(int size);

    [[nodiscard]] QStringList names() const;

    void paintOnPaper(QPainter& painter) const override;

signals:
    void lookChanged();

protected:
    [[nodiscard]] bool drawn() const override;
    void paintImage(QPainter& painter) const override;
    /// As sharp as what it stands in is large.
    [[nodiscard]] double imageScale() const override;

private:
    void changed();
    /// In the middle of the item.
    [[nodiscard]] QRectF square() const;

    QString name_;
    QColor color_ = Qt::black;
    double weight_ = 1.8;
    int size_ = 20;
};

}  // namespace ansinh::app
