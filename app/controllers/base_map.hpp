#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/map/commune_paint.hpp"
#include "app/map/map_label.hpp"
#include "app/map/map_lines.hpp"
#include "app/map/map_scene.hpp"
#include "app/services/surroundings.hpp"

#include <QObject>
#include <QQmlEngine>

#include <memory>

namespace ansinh::app {

/// What lies round the city, land neighbours and sea, in the look of light or dark and named in the chosen language; and,
/// where they were imported, the rivers and roads in it.
class BaseMap : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(ansinh::MapScene* scene READ scene CONSTANT FINAL)
    Q_PROPERTY(ansinh::CommunePaint paint READ paint NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::MapLines lines READ lines NOTIFY linesChanged FINAL)
    Q_PROPERTY(QList<ansinh::MapLabel> landNames READ landNames NOTIFY changed FINAL)
    Q_PROPERTY(QList<ansinh::MapLabel> seaNames READ seaNames NOTIFY changed FINAL)

public:
    explicit BaseMap(AppController& app, QObject* parent = nullptr);
    static BaseMap* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] MapScene* scene() { return &scene_; }
    [[nodiscard]] CommunePaint paint() const;
    /// What the project has of rivers and roads.
    [[nodiscard]] MapLines lines() const;
    [[nodiscard]] QList<MapLabel> landNames() const { return names("land"); }
    [[nodiscard]] QList<MapLabel> seaNames() const { return names("sea"); }

signals:
    void changed();
    void linesChanged();

private:
    void takeProject();
    [[nodiscard]] QList<MapLabel> names(const char* kind) const;

    AppController& app_;
    std::shared_ptr<const Surroundings> surroundings_;  ///< null until a project is open
    MapScene scene_;
};

}  // namespace ansinh::app
