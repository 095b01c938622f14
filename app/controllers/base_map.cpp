#include "app/controllers/base_map.hpp"

#include "app/services/style_file.hpp"
#include "app/text/names.hpp"
#include "geo/project/project.hpp"

namespace ansinh::app {

BaseMap::BaseMap(AppController& app, QObject* parent)
    : QObject(parent),
      app_(app),
      surroundings_(Surroundings::read(QString::fromStdString(dataFolder()) + "/surroundings.json")) {
    scene_.setData(surroundings_.scene);
    connect(&app.session(), &ProjectSession::changed, this, &BaseMap::linesChanged);
    connect(&app, &AppController::themeChanged, this, &BaseMap::changed);
    connect(&app, &AppController::languageChanged, this, &BaseMap::changed);
}

BaseMap* BaseMap::create(QQmlEngine* qml, QJSEngine*) {
    return new BaseMap(AppController::of(qml));
}

CommunePaint BaseMap::paint() const {
    CommunePaint paint;
    for (const Surroundings::Area& area : surroundings_.areas) {
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
    for (const Surroundings::Name& name : surroundings_.names)
        if (name.kind == QLatin1String(kind))
            labels.append({name.id, QString::fromStdString(text::pick(name.text, app_.language())), name.frame});
    return labels;
}

}  // namespace ansinh::app
