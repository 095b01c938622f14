#pragma once

#include "app/map/map_layer.hpp"
#include "app/map/map_points.hpp"
#include "app/map/point_clusters.hpp"

#include <QColor>

namespace ansinh {

/// Points by category, clustered when far.
class PointLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ansinh::MapPoints points READ points WRITE setPoints NOTIFY pointsChanged)
    Q_PROPERTY(QColor clusterColor READ clusterColor WRITE setClusterColor NOTIFY styleChanged)
    Q_PROPERTY(QColor clusterTextColor READ clusterTextColor WRITE setClusterTextColor NOTIFY styleChanged)

public:
    explicit PointLayer(QQuickItem* parent = nullptr) : MapLayer(parent) {}

    [[nodiscard]] MapPoints points() const { return points_; }
    void setPoints(const MapPoints& points);
    [[nodiscard]] QColor clusterColor() const { return cluster_; }
    void setClusterColor(const QColor& colour);
    [[nodiscard]] QColor clusterTextColor() const { return clusterText_; }
    void setClusterTextColor(const QColor& colour);

    [[nodiscard]] std::vector<QRectF> occupied() const override;
    void paint(QPainter& painter) override;

    /// Id of the point shown at a place of the item; -1 for none or for a cluster.
    Q_INVOKABLE [[nodiscard]] qint64 at(double x, double y) const;
    /// Tells who listens what was hit at a place of the item. False when nothing was.
    Q_INVOKABLE bool activate(double x, double y);

signals:
    void pointsChanged();
    void styleChanged();
    void pointClicked(qint64 id);
    /// `view` shows the cluster's points apart. A cluster of points at one and the same place is a click on its first.
    void clusterClicked(const ansinh::MapView& view);

protected:
    void cameraUpdated() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    [[nodiscard]] const std::vector<ShownPoint>& shown() const;
    template <class Sprites>
    void addSprites(Sprites& sprites) const;
    [[nodiscard]] const ShownPoint* hit(double x, double y) const;

    MapPoints points_;
    QColor cluster_{Qt::darkGray};
    QColor clusterText_{Qt::white};
    mutable std::vector<ShownPoint> shown_;  ///< of the present camera, once somebody asked
    mutable bool shownKnown_ = false;
};

}  // namespace ansinh
