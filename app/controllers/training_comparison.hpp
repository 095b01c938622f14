#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/controllers/training_map.hpp"
#include "app/models/row_model.hpp"
#include "app/services/training_desk.hpp"
#include "geo/core/scenario.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <optional>
#include <vector>

namespace ansinh::app {

/// Two groupings side by side: figures, and who trains elsewhere.
class TrainingComparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TrainingController has it")
    Q_PROPERTY(ansinh::app::RowModel* groupings READ groupings CONSTANT FINAL)
    Q_PROPERTY(QString left READ left WRITE setLeft NOTIFY changed FINAL)
    Q_PROPERTY(QString right READ right WRITE setRight NOTIFY changed FINAL)
    Q_PROPERTY(int leftIndex READ leftIndex NOTIFY changed FINAL)
    Q_PROPERTY(int rightIndex READ rightIndex NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* figures READ figures CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* moves READ moves CONSTANT FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    /// Both groupings whole, on two maps; else one map of who moves.
    Q_PROPERTY(bool beside READ beside WRITE setBeside NOTIFY changed FINAL)
    Q_PROPERTY(QString leftName READ leftName NOTIFY changed FINAL)
    Q_PROPERTY(QString rightName READ rightName NOTIFY changed FINAL)
    /// Of the map on the left.
    Q_PROPERTY(ansinh::CommunePaint leftPaint READ leftPaint NOTIFY changed FINAL)
    Q_PROPERTY(QList<ansinh::TrainingShape> leftShapes READ leftShapes NOTIFY changed FINAL)

public:
    TrainingComparison(AppController& app, TrainingDesk& desk, QObject* parent);

    [[nodiscard]] RowModel* groupings() { return &groupings_; }
    [[nodiscard]] const QString& left() const { return left_; }
    void setLeft(const QString& key);
    [[nodiscard]] const QString& right() const { return right_; }
    void setRight(const QString& key);
    [[nodiscard]] int leftIndex() const { return indexOf(left_); }
    [[nodiscard]] int rightIndex() const { return indexOf(right_); }
    [[nodiscard]] RowModel* figures() { return &figures_; }
    [[nodiscard]] RowModel* moves() { return &moves_; }
    [[nodiscard]] QString summary() const;

    void setScenarios(std::vector<Scenario> scenarios);
    [[nodiscard]] bool beside() const { return beside_; }
    void setBeside(bool beside);
    [[nodiscard]] QString leftName() const;
    [[nodiscard]] QString rightName() const;
    [[nodiscard]] const CommunePaint& leftPaint() const { return leftPicture_.paint; }
    [[nodiscard]] const QList<TrainingShape>& leftShapes() const { return leftPicture_.shapes; }
    /// The right grouping, whole or with those who move; nothing while there are not two to compare.
    [[nodiscard]] std::optional<TrainingPicture> picture() const;
    /// "Từ Phường Hải Châu sang Phường Thanh Khê, +1,2 km"; empty for a commune that stays.
    [[nodiscard]] QString moveText(const std::string& code) const;

    Q_INVOKABLE void compare(const QString& left, const QString& right);

signals:
    void changed();

private:
    struct Known {
        QString key;
        QString name;
        Scenario scenario;
    };
    void collect();
    void fill();
    [[nodiscard]] const Known* known(const QString& key) const;
    [[nodiscard]] int indexOf(const QString& key) const;
    [[nodiscard]] std::vector<MapClassShape> shapesOf(const QString& key, const Scenario& grouping) const;
    [[nodiscard]] TrainingPicture wholePicture(const QString& key, const Scenario& grouping) const;

    AppController& app_;
    TrainingDesk& desk_;
    std::vector<Scenario> scenarios_;
    std::vector<Known> known_;
    QString left_;
    QString right_;
    std::optional<ScenarioDifference> difference_;
    Scenario leftWhole_;  ///< what is compared: with the plan's classes where the other side has them
    Scenario rightWhole_;
    bool beside_ = false;
    TrainingPicture leftPicture_;
    RowModel groupings_;
    RowModel figures_;
    RowModel moves_;
};

}  // namespace ansinh::app
