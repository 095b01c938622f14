#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/models/progress_rows.hpp"
#include "app/models/row_model.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

namespace ansinh::app {

/// The page Tiến độ, tab Nhiệm vụ: the tasks of one plan on a time line, on the day that the map shows.
class TaskController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(ansinh::app::RowModel* plans READ plans CONSTANT FINAL)
    Q_PROPERTY(QString plan READ plan WRITE setPlan NOTIFY changed FINAL)
    Q_PROPERTY(int planIndex READ planIndex NOTIFY changed FINAL)
    Q_PROPERTY(QString planNote READ planNote NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* tasks READ tasks CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* ticks READ ticks CONSTANT FINAL)
    /// The chosen day on the line, 0…1; less or more where it lies outside.
    Q_PROPERTY(double dayPlace READ dayPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)

public:
    TaskController(AppController& app, MapController& map, QObject* parent = nullptr);
    static TaskController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] RowModel* plans() { return &plans_; }
    [[nodiscard]] const QString& plan() const { return planId_; }
    void setPlan(const QString& plan);
    [[nodiscard]] int planIndex() const;
    /// "Tháng … , ban hành …"; says so when the plan is a template.
    [[nodiscard]] QString planNote() const;
    [[nodiscard]] RowModel* tasks() { return &tasks_; }
    [[nodiscard]] RowModel* ticks() { return &ticks_; }
    [[nodiscard]] double dayPlace() const;
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QString summary() const;

    /// The result of every task on the chosen day, as it is typed into the steering committee's progress system; a file
    /// that ends in ".csv" becomes CSV, any other a workbook.
    Q_INVOKABLE void exportTo(const QUrl& file);

signals:
    void changed();
    void exported(const QString& path);

private:
    void takeProject();
    void fill();
    [[nodiscard]] const Plan* shown() const;

    AppController& app_;
    MapController& map_;
    QString planId_;
    RowModel plans_;
    RowModel tasks_;
    RowModel ticks_;
};

}  // namespace ansinh::app
