#pragma once

#include "app/controllers/training_texts.hpp"
#include "app/map/commune_paint.hpp"
#include "app/map/training_shape.hpp"
#include "geo/core/scenario.hpp"

#include <QList>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace ansinh::app {

/// A class as the map shows it.
struct MapClassShape {
    QString id;      ///< label at its host
    int colour = 0;  ///< number of its colour, from 1
    std::string host;
    std::vector<std::string> members;
};

struct TrainingPicture {
    CommunePaint paint;
    QList<TrainingShape> shapes;
};

/// Classes in their colours; communes of none of them look plain, those in `open` as being in no class.
[[nodiscard]] TrainingPicture pictureOf(const ProjectFacts& facts, const std::vector<MapClassShape>& classes,
                                        const std::set<std::string>& open, bool dark);
/// Only communes in `moved` have their class's colour; all else is plain, so that who moves is seen at once.
[[nodiscard]] TrainingPicture differencePicture(const ProjectFacts& facts, const std::vector<MapClassShape>& classes,
                                                const std::set<std::string>& moved, bool dark);

[[nodiscard]] std::vector<MapClassShape> shapesOf(const std::vector<TrainingClass>& classes);
/// Classes that touch get different colours as long as there are enough of them.
[[nodiscard]] std::vector<MapClassShape> shapesOf(const TrainingProblem& problem, const TrainingDraft& draft);
[[nodiscard]] std::vector<MapClassShape> shapesOf(const Scenario& scenario, int firstNumber);

}  // namespace ansinh::app
