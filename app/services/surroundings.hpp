#pragma once

#include "app/map/map_label.hpp"
#include "app/map/scene_data.hpp"
#include "geo/core/plan.hpp"

#include <QString>

#include <memory>
#include <vector>

namespace ansinh::app {

/// data/surroundings.json: the land and the sea round the city, schematic, as layers draw it. Areas and names stand in
/// one scene, each under its own id.
struct Surroundings {
    struct Area {
        QString id;
        QString kind;  ///< "ground", "abroad"
    };
    struct Name {
        QString id;
        QString kind;  ///< "land", "sea"
        Text text;
        MapLabel::Frame frame = MapLabel::Frame::Any;
    };
    std::shared_ptr<const SceneData> scene;
    std::vector<Area> areas;
    std::vector<Name> names;

    /// Throws Error{FileNotFound, DataInvalid}.
    [[nodiscard]] static Surroundings read(const QString& path);
};

}  // namespace ansinh::app
