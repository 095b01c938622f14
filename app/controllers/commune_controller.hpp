#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/controllers/target_rows.hpp"
#include "app/models/row_model.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <vector>

namespace ansinh::app {

/// The panel about the selected commune: who it is, where it stands on the chosen day, and what is known about it.
class CommuneController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool valid READ valid NOTIFY changed FINAL)
    Q_PROPERTY(QString code READ code NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// One line: area, people.
    Q_PROPERTY(QString size READ size NOTIFY changed FINAL)
    Q_PROPERTY(QString formerUnits READ formerUnits NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(bool schematic READ schematic NOTIFY changed FINAL)
    Q_PROPERTY(bool reports READ reports NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString mapClass READ mapClass NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* targets READ targets CONSTANT FINAL)
    /// Targets of a plan from elsewhere.
    Q_PROPERTY(ansinh::app::RowModel* borrowedTargets READ borrowedTargets CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* devices READ devices CONSTANT FINAL)
    Q_PROPERTY(QString readiness READ readiness NOTIFY changed FINAL)
    /// One line: how much was reported, what feedback is late.
    Q_PROPERTY(QString followUp READ followUp NOTIFY changed FINAL)
    Q_PROPERTY(QString training READ training NOTIFY changed FINAL)
    Q_PROPERTY(QString trainingDetail READ trainingDetail NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* points READ points CONSTANT FINAL)
    Q_PROPERTY(int pointCount READ pointCount NOTIFY changed FINAL)
    /// "Bưu cục 3, trạm y tế 2".
    Q_PROPERTY(QString pointSummary READ pointSummary NOTIFY changed FINAL)

public:
    CommuneController(AppController& app, MapController& map, QObject* parent = nullptr);
    static CommuneController* create(QQmlEngine* qml, QJSEngine* js);
    [[nodiscard]] static CommuneController& of(QQmlEngine* qml);

    /// What is read about the commune alone, trends and points, is here too.
    [[nodiscard]] bool complete() const { return complete_; }

    [[nodiscard]] bool valid() const { return commune() != nullptr; }
    [[nodiscard]] QString code() const { return map_.selected(); }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString size() const;
    [[nodiscard]] QString formerUnits() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] bool schematic() const;
    [[nodiscard]] bool reports() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString mapClass() const;
    [[nodiscard]] RowModel* targets() { return &targets_; }
    [[nodiscard]] RowModel* borrowedTargets() { return &borrowedTargets_; }
    [[nodiscard]] RowModel* devices() { return &devices_; }
    [[nodiscard]] QString readiness() const;
    [[nodiscard]] QString followUp() const;
    [[nodiscard]] QString training() const;
    [[nodiscard]] QString trainingDetail() const;
    [[nodiscard]] RowModel* points() { return &points_; }
    [[nodiscard]] int pointCount() const { return points_.count(); }
    [[nodiscard]] QString pointSummary() const;

signals:
    void changed();

private:
    void select();
    void fill();
    void fillTargets();
    void fillDevices();
    void fillPoints();
    [[nodiscard]] const Commune* commune() const;
    /// Null: not known, or it need not report.
    [[nodiscard]] const progress::OverallRow* overall() const;
    [[nodiscard]] const Facts& facts() const { return app_.session().facts(); }

    AppController& app_;
    MapController& map_;
    bool complete_ = false;
    Trend trend_;
    std::vector<PlacePoint> places_;
    RowModel targets_;
    RowModel borrowedTargets_;
    RowModel devices_;
    RowModel points_;
};

}  // namespace ansinh::app
