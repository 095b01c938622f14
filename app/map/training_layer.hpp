#pragma once

#include "app/map/line_path.hpp"
#include "app/map/map_layer.hpp"
#include "app/map/training_shape.hpp"

#include <QList>

namespace ansinh {

/// What the training layer shows, worked out from classes and scene; immutable and shared with the renderer.
struct TrainingGeometry {
    struct Class {
        TrainingShape shape;
        std::vector<bool> members;  ///< by commune index
        Point middle;               ///< of the host, or of the members' label points
        bool hosted = false;
        std::vector<std::vector<float>> spokes;  ///< relative to `middle`
        std::vector<Box> spokeBoxes;
    };
    std::shared_ptr<const SceneData> data;
    std::vector<Class> classes;
};

[[nodiscard]] std::shared_ptr<const TrainingGeometry> makeTrainingGeometry(std::shared_ptr<const SceneData> data,
                                                                           const QList<TrainingShape>& classes);

/// Outlines of each class's members together, and spokes, at one level of detail. A border between two classes is
/// drawn solid for the first and dashed over that for the second. Borrows from `geometry`.
[[nodiscard]] std::vector<StyledLines> trainingLines(const TrainingGeometry& geometry, std::size_t level, double width,
                                                     const QColor& halo);

/// Training classes over the communes: who trains together, and where. A class without a host is seen to have none.
class TrainingLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<ansinh::TrainingShape> classes READ classes WRITE setClasses NOTIFY classesChanged)
    Q_PROPERTY(double lineWidth READ lineWidth WRITE setLineWidth NOTIFY styleChanged)
    Q_PROPERTY(QColor haloColor READ haloColor WRITE setHaloColor NOTIFY styleChanged)

public:
    explicit TrainingLayer(QQuickItem* parent = nullptr) : MapLayer(parent) {}

    [[nodiscard]] QList<TrainingShape> classes() const { return classes_; }
    void setClasses(const QList<TrainingShape>& classes);
    [[nodiscard]] double lineWidth() const { return lineWidth_; }
    void setLineWidth(double width);
    [[nodiscard]] QColor haloColor() const { return halo_; }
    void setHaloColor(const QColor& colour);
    [[nodiscard]] std::vector<QRectF> occupied() const override;
    void paint(QPainter& painter) override;

signals:
    void classesChanged();
    void styleChanged();

protected:
    void sceneUpdated() override;
    void detailUpdated() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    [[nodiscard]] const std::shared_ptr<const TrainingGeometry>& geometry() const;
    /// Of the present camera; borrows from geometry().
    [[nodiscard]] std::vector<StyledLines> lines() const;

    QList<TrainingShape> classes_;
    mutable std::shared_ptr<const TrainingGeometry> geometry_;  ///< null until somebody asks
    double lineWidth_ = 2.5;
    QColor halo_{Qt::white};
};

}  // namespace ansinh
