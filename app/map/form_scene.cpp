#include "app/map/form_scene.hpp"

#include <cmath>
#include <numbers>
#include <utility>

namespace ansinh {

namespace {

constexpr double equatorKm = 2 * std::numbers::pi * 6378.137;
/// Borders need no more detail than this while they move.
constexpr double movingToleranceM = 150;

double between(double a, double b, double progress) { return a + (b - a) * progress; }
Point between(Point a, Point b, double progress) {
    return {between(a.x, b.x, progress), between(a.y, b.y, progress)};
}

Box mainlandBox(const SceneData& data) {
    Box box;
    for (const SceneData::Entry& entry : data.communes)
        if (!entry.facts.remote && !entry.box.empty()) box.extend(entry.box);
    return box;
}

/// The level that is moved, or the first coarser one that is there as a whole; empty when none is.
MapLevel movingLevel(const SceneData& data) {
    Box everything;
    for (const SceneData::Entry& entry : data.communes)
        if (!entry.box.empty()) everything.extend(entry.box);
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < data.levels.size(); ++i)
        if (data.levels[i].toleranceM <= movingToleranceM) chosen = i;
    while (chosen < data.levels.size() && !data.complete(chosen, everything)) ++chosen;
    MapLevel level;
    if (chosen == data.levels.size()) return level;
    data.eachTile(chosen, [&](const SceneTile& tile) {
        level.parts.insert(level.parts.end(), tile.shapes->parts.begin(), tile.shapes->parts.end());
        level.borders.insert(level.borders.end(), tile.shapes->borders.begin(), tile.shapes->borders.end());
    });
    return level;
}

/// An outline that is drawn as a border between two communes, though both are the same.
BorderLine ownBorder(const MeshPart& part) {
    BorderLine line;
    line.left = line.right = part.commune;
    line.origin = part.origin;
    line.box = part.box;
    const std::uint32_t end = part.ringEnds.empty() ? 0 : part.ringEnds.front();
    line.xy.assign(part.xy.begin(), part.xy.begin() + 2 * static_cast<std::ptrdiff_t>(end));
    if (end > 0) line.xy.insert(line.xy.end(), {part.xy[0], part.xy[1]});
    return line;
}

MeshPart partAt(const MorphPart& way, double progress) {
    MeshPart part;
    part.commune = way.start.commune;
    part.ringEnds = way.start.ringEnds;
    part.triangles = way.start.triangles;
    std::vector<Point> places;
    places.reserve(way.end.size());
    for (std::size_t i = 0; i < way.end.size(); ++i) {
        const Point from{way.start.origin.x + static_cast<double>(way.start.xy[2 * i]),
                         way.start.origin.y + static_cast<double>(way.start.xy[2 * i + 1])};
        places.push_back(between(from, way.end[i], progress));
        part.box.extend(places.back());
    }
    part.origin = {(part.box.min.x + part.box.max.x) / 2, (part.box.min.y + part.box.max.y) / 2};
    for (const Point p : places) {
        part.xy.push_back(static_cast<float>(p.x - part.origin.x));
        part.xy.push_back(static_cast<float>(p.y - part.origin.y));
    }
    return part;
}

}  // namespace

Box between(const Box& a, const Box& b, double progress) {
    if (a.empty() || b.empty()) return a.empty() ? b : a;
    return {.min = between(a.min, b.min, progress), .max = between(a.max, b.max, progress)};
}

FormScene::FormScene(std::shared_ptr<const SceneData> geographic) : geographic_(std::move(geographic)) {
    hexagons_ = geographic_;
    const MapLevel shapes = movingLevel(*geographic_);
    if (shapes.parts.empty()) return;
    std::vector<std::string> codes;
    std::vector<Point> sites;
    for (const SceneData::Entry& entry : geographic_->communes) {
        codes.push_back(entry.facts.code.toStdString());
        sites.push_back(entry.label);
    }
    const HexagonForm form = hexagonForm(sites, neighbourPairs(codes, shapes));
    pairs_ = form.pairs;
    kept_ = form.kept;
    HexagonMap map = hexagonMap(codes, form, mainlandBox(*geographic_));
    parts_ = morphParts(shapes, codes, map);
    // Cells weigh alike: one scale for all of them, that of the city's middle.
    const Box city = mainlandBox(*geographic_);
    const double latitude = lonLatFromMercator({0, (city.min.y + city.max.y) / 2}).y;
    const double widthKm = map.cell * equatorKm * std::cos(latitude * std::numbers::pi / 180);
    std::vector<SceneCommune> communes;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        SceneCommune one = geographic_->communes[i].facts;
        one.labelPoint = lonLatFromMercator(map.middles[i]);
        one.areaKm2 = widthKm * widthKm;
        one.remote = false;
        communes.push_back(one);
    }
    hexagons_ = makeSceneData(std::make_shared<const std::vector<MapLevel>>(1, std::move(map.level)), communes);
}

std::shared_ptr<const SceneData> FormScene::at(double progress) const {
    if (progress <= 0) return geographic_;
    if (progress >= 1 || parts_.empty()) return hexagons_;
    MapLevel level;
    for (const MorphPart& way : parts_) {
        level.parts.push_back(partAt(way, progress));
        level.borders.push_back(ownBorder(level.parts.back()));
    }
    std::vector<SceneCommune> communes;
    for (std::size_t i = 0; i < hexagons_->communes.size(); ++i) {
        SceneCommune one = hexagons_->communes[i].facts;
        one.labelPoint =
            lonLatFromMercator(between(geographic_->communes[i].label, hexagons_->communes[i].label, progress));
        one.areaKm2 = between(geographic_->communes[i].facts.areaKm2, one.areaKm2, progress);
        communes.push_back(one);
    }
    return makeSceneData(std::make_shared<const std::vector<MapLevel>>(1, std::move(level)), communes);
}

}  // namespace ansinh
