#include "app/controllers/profile_controller.hpp"

#include "app/controllers/profile_rows.hpp"
#include "app/services/neighbours.hpp"

namespace ansinh::app {

ProfileController::ProfileController(AppController& app, MapController& map, CommuneController& commune, QObject* parent)
    : QObject(parent),
      app_(app),
      map_(map),
      commune_(commune),
      clauses_(ClauseRow::staticMetaObject),
      neighbours_(NeighbourRow::staticMetaObject) {
    connect(&commune, &CommuneController::changed, this, &ProfileController::fill);
    connect(&map, &MapController::readyChanged, this, &ProfileController::changed);
    fill();
}

ProfileController* ProfileController::create(QQmlEngine* qml, QJSEngine*) {
    return new ProfileController(AppController::of(qml), MapController::of(qml), CommuneController::of(qml));
}

void ProfileController::fill() {
    const Facts& facts = app_.session().facts();
    const std::string code = commune_.code().toStdString();
    rank_.clear();
    sources_.clear();
    if (!facts || !commune_.valid() || !map_.figures()) {
        clauses_.assign<ClauseRow>({});
        neighbours_.assign<NeighbourRow>({});
        emit changed();
        return;
    }
    const DayFigures& figures = *map_.figures();
    rank_ = rankText(*facts, figures, code);
    const std::vector<ClauseRow> clauses = clauseRows(*facts, figures, code, app_.language());
    sources_ = sourceLines(clauses);
    clauses_.assign(clauses);
    const std::vector<std::string> others = neighboursIn(*map_.scene()->data(), code);
    neighbours_.assign(neighbourRows(*facts, figures, code, others, app_.language(), app_.dark()));
    emit changed();
}

}  // namespace ansinh::app
