#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/models/readiness_rows.hpp"
#include "app/models/row_model.hpp"
#include "geo/progress/readiness_weights.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace ansinh::app {

/// The page Tiến độ, tab Thiết bị: the readiness score laid open, with weights that a person may move to see what
/// hangs on them. Moved weights are a trial: nothing is stored.
class DeviceController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(ansinh::app::RowModel* parts READ parts CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* classes READ classes CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* scores READ scores CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* changes READ changes CONSTANT FINAL)
    Q_PROPERTY(bool moved READ moved NOTIFY changed FINAL)
    Q_PROPERTY(QString rule READ rule NOTIFY changed FINAL)
    Q_PROPERTY(QString changesText READ changesText NOTIFY changed FINAL)
    Q_PROPERTY(bool borrowed READ borrowed NOTIFY changed FINAL)

public:
    DeviceController(AppController& app, MapController& map, QObject* parent = nullptr);
    static DeviceController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] RowModel* parts() { return &parts_; }
    [[nodiscard]] RowModel* classes() { return &classes_; }
    [[nodiscard]] RowModel* scores() { return &scores_; }
    [[nodiscard]] RowModel* changes() { return &changes_; }
    [[nodiscard]] bool moved() const { return !moved_.empty(); }
    /// What is done with missing data, in a sentence.
    [[nodiscard]] QString rule() const;
    [[nodiscard]] QString changesText() const;
    [[nodiscard]] bool borrowed() const;

    /// Gives a part this share of the whole, 0…0.9; the others keep their proportions.
    Q_INVOKABLE void setWeight(const QString& part, double weight);
    /// Back to the plan's own weights.
    Q_INVOKABLE void reset();

signals:
    void changed();

private:
    void takeProject();
    void fill();
    [[nodiscard]] const Plan* plan() const;
    [[nodiscard]] progress::ReadinessWeights weights(const Plan& plan) const;

    AppController& app_;
    MapController& map_;
    progress::ReadinessWeights moved_;
    RowModel parts_;
    RowModel classes_;
    RowModel scores_;
    RowModel changes_;
};

}  // namespace ansinh::app
