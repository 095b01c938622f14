#pragma once

#include "app/controllers/commune_controller.hpp"
#include "app/models/row_model.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QStringList>

namespace ansinh::app {

/// What the profile of the selected commune says beyond CommuneController: its place in the city, its neighbours on the
/// same targets, and where each target is written.
class ProfileController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "Hạng 12–15 trong 86 đơn vị xếp được (cơ sở 93)"; says so where there is no rank.
    Q_PROPERTY(QString rank READ rank NOTIFY changed FINAL)
    /// The targets of CommuneController by number, with place, clause and source.
    Q_PROPERTY(ansinh::app::RowModel* clauses READ clauses CONSTANT FINAL)
    /// The commune first, then those that share a border with it.
    Q_PROPERTY(ansinh::app::RowModel* neighbours READ neighbours CONSTANT FINAL)
    /// A line for each source of the targets' figures, with the numbers of its targets.
    Q_PROPERTY(QStringList sources READ sources NOTIFY changed FINAL)
    Q_PROPERTY(int targetCount READ targetCount NOTIFY changed FINAL)
    /// Everything about the selected commune and the chosen day is there, trends too.
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)

public:
    ProfileController(AppController& app, MapController& map, CommuneController& commune, QObject* parent = nullptr);
    static ProfileController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] QString rank() const { return rank_; }
    [[nodiscard]] RowModel* clauses() { return &clauses_; }
    [[nodiscard]] RowModel* neighbours() { return &neighbours_; }
    [[nodiscard]] const QStringList& sources() const { return sources_; }
    [[nodiscard]] int targetCount() const { return clauses_.count(); }
    [[nodiscard]] bool ready() const { return commune_.complete() && map_.ready(); }

signals:
    void changed();

private:
    void fill();

    AppController& app_;
    MapController& map_;
    CommuneController& commune_;
    QString rank_;
    QStringList sources_;
    RowModel clauses_;
    RowModel neighbours_;
};

}  // namespace ansinh::app
