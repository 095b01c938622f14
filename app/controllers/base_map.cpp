#include "app/controllers/base_map.hpp"

#include "app/services/style_file.hpp"
#include "app/text/names.hpp"

namespace ansinh::app {

BaseMap::BaseMap(AppController& app, QObject* parent) : QObject(parent), app_(app) {
    connect(&app.session(), &ProjectSession::changed, this, &BaseMap::takeProject);
    connect(&app, &AppController::themeChanged, this, &BaseMap::changed);
    connect(&app, &AppController::languageChanged, this, &BaseMap::changed);
    if (app.ready()) takeProject();
}

void BaseMap::takeProject() {
    if (const auto& read = app_.session().surroundings(); read != surroundings_) {
        surroundings_ = read;
        scene_.setData(surroundings_->scene);
        emit changed();
    }
    emit linesChanged();
}

BaseMap* BaseMap::create(QQmlEngine* qml, QJSEngine*) {
    return new BaseMap(AppController::of(qml));
}

CommunePaint BaseMap::paint() const {
    CommunePaint paint;
    if (!surroundings_) return paint;
    for (const Surroundings::Area& area : surroundings_->areas) {
        AreaStyle style;
        style.fill = StyleFile::shared().base(area.kind == "abroad" ? "ground_abroad" : "ground", app_.dark());
        paint.set(area.id, style);
    }
    return paint;
}

MapLines BaseMap::lines() const {
    const auto& map = app_.session().mapData();
    return map && map->lines ? MapLines(map->lines) : MapLines();
}

QList<MapLabel> BaseMap::names(const char* kind) const {
    QList<MapLabel> labels;
    if (!surroundings_) return labels;
    for (const Surroundings::Name& name : surroundings_->names)
        if (name.kind == QLatin1String(kind))
            labels.append({name.id, QString::fromStdString(text::pick(name.text, app_.language())), name.frame});
    return labels;
}

}  // namespace ansinh::app
