#include "app/map/contrast.hpp"
#include "app/map/training_layer.hpp"

#include <utility>

namespace ansinh {

namespace {

/// A stretch of border and whose it is.
struct Side {
    LinePath path;
    int left;
    int right;
};

void addSpokes(TrainingGeometry::Class& one, const SceneData& data, const std::vector<int>& members, int host) {
    for (const int member : members) {
        if (member == host) continue;
        const Point from = data.communes[static_cast<std::size_t>(member)].label;
        Box box;
        box.extend(from);
        box.extend(one.middle);
        one.spokes.push_back(
            {static_cast<float>(from.x - one.middle.x), static_cast<float>(from.y - one.middle.y), 0.0F, 0.0F});
        one.spokeBoxes.push_back(box);
    }
}

}  // namespace

std::shared_ptr<const TrainingGeometry> makeTrainingGeometry(std::shared_ptr<const SceneData> data,
                                                             const QList<TrainingShape>& classes) {
    auto geometry = std::make_shared<TrainingGeometry>();
    for (const TrainingShape& shape : classes) {
        TrainingGeometry::Class one;
        one.shape = shape;
        one.members.assign(data->communes.size(), false);
        std::vector<int> members;
        for (const QString& code : shape.members) {
            const int index = data->find(code);
            if (index < 0) continue;
            members.push_back(index);
            one.members[static_cast<std::size_t>(index)] = true;
            const Point label = data->communes[static_cast<std::size_t>(index)].label;
            one.middle = {one.middle.x + label.x, one.middle.y + label.y};
        }
        if (members.empty()) continue;
        const double n = static_cast<double>(members.size());
        one.middle = {one.middle.x / n, one.middle.y / n};
        const int host = shape.host.isEmpty() ? -1 : data->find(shape.host);
        one.hosted = host >= 0;
        if (one.hosted) one.middle = data->communes[static_cast<std::size_t>(host)].label;
        addSpokes(one, *data, members, host);
        geometry->classes.push_back(std::move(one));
    }
    geometry->data = std::move(data);
    return geometry;
}

std::vector<StyledLines> trainingLines(const TrainingGeometry& geometry, std::size_t level, double width,
                                       const QColor& halo) {
    std::vector<Side> borders;
    geometry.data->eachTile(level, [&](const SceneTile& tile) {
        for (std::size_t i = 0; i < tile.left.size(); ++i)
            borders.push_back({pathOf(tile.shapes->borders[i]), tile.left[i], tile.right[i]});
    });
    StyledLines halos{.paths = {}, .style = {.colour = halo, .width = width + 2.5}};
    std::vector<StyledLines> solid;
    std::vector<StyledLines> shared;
    std::vector<StyledLines> spokes;
    // A class's spokes lie on its own colour: without a rim they are lost on the darker ones.
    StyledLines rims{.paths = {}, .style = {.colour = halo, .width = width * 0.6 + 1.5}};
    std::vector<bool> taken(borders.size(), false);
    for (const TrainingGeometry::Class& one : geometry.classes) {
        const auto member = [&](int commune) { return commune >= 0 && one.members[static_cast<std::size_t>(commune)]; };
        const QColor colour = seenOn(one.shape.colour, halo);
        StyledLines first{.paths = {}, .style = {.colour = colour, .width = width}};
        StyledLines second{.paths = {}, .style = {.colour = colour, .width = width, .dashed = true}};
        for (std::size_t i = 0; i < borders.size(); ++i) {
            if (member(borders[i].left) == member(borders[i].right)) continue;
            (taken[i] ? second : first).paths.push_back(borders[i].path);
            if (!taken[i]) halos.paths.push_back(borders[i].path);
            taken[i] = true;
        }
        StyledLines spoke{.paths = {},
                          .style = {.colour = colour, .width = width * 0.6, .dashed = !one.hosted}};
        for (std::size_t i = 0; i < one.spokes.size(); ++i) {
            spoke.paths.push_back({one.middle, one.spokes[i], one.spokeBoxes[i]});
            if (one.hosted) rims.paths.push_back(spoke.paths.back());
        }
        solid.push_back(std::move(first));
        shared.push_back(std::move(second));
        spokes.push_back(std::move(spoke));
    }
    if (!rims.paths.empty()) spokes.insert(spokes.begin(), std::move(rims));
    std::vector<StyledLines> all{std::move(halos)};
    for (std::vector<StyledLines>* group : {&solid, &shared, &spokes})
        for (StyledLines& lines : *group)
            if (!lines.paths.empty()) all.push_back(std::move(lines));
    return all;
}

}  // namespace ansinh
