#include "geo/core/hexagon_map.hpp"

#include "geo/core/error.hpp"
#include "geo/core/map_mesh.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>
#include <set>

namespace ansinh {

namespace {

/// A cell's corners from the top on, clockwise as it is seen, in half cells eastwards and in sixths of √3 southwards
/// from its middle: whole numbers, so that cells that share a corner share it exactly.
constexpr std::array<std::pair<int, int>, 6> cornerSteps = {{{0, -2}, {1, -1}, {1, 1}, {0, 2}, {-1, 1}, {-1, -1}}};

struct Frame {
    Point origin;  ///< of the cell (0, 0)
    double cell = 0;

    [[nodiscard]] Point at(int halves, int thirds) const {
        return {origin.x + halves * cell / 2, origin.y + thirds * cell / (2 * std::numbers::sqrt3)};
    }
    [[nodiscard]] Point middle(HexagonCell c) const { return at(2 * c.q + c.r, 3 * c.r); }
    [[nodiscard]] Point corner(HexagonCell c, std::size_t i) const {
        return at(2 * c.q + c.r + cornerSteps[i].first, 3 * c.r + cornerSteps[i].second);
    }
};

/// Cells that have a neighbour: islands don't make the city smaller.
std::vector<HexagonCell> mainlandOf(const HexagonForm& form) {
    std::vector<HexagonCell> cells;
    for (const HexagonCell cell : form.cells)
        if (std::ranges::any_of(form.cells, [&](HexagonCell other) { return hexagonDistance(cell, other) == 1; }))
            cells.push_back(cell);
    return cells.empty() ? form.cells : cells;
}

Frame fitting(const HexagonForm& form, const Box& city) {
    const Frame unit{.origin = {}, .cell = 1};
    Box box;
    for (const HexagonCell cell : mainlandOf(form))
        for (std::size_t i = 0; i < 6; ++i) box.extend(unit.corner(cell, i));
    Frame frame;
    frame.cell =
        std::min((city.max.x - city.min.x) / (box.max.x - box.min.x), (city.max.y - city.min.y) / (box.max.y - box.min.y));
    frame.origin = {(city.min.x + city.max.x) / 2 - frame.cell * (box.min.x + box.max.x) / 2,
                    (city.min.y + city.max.y) / 2 - frame.cell * (box.min.y + box.max.y) / 2};
    return frame;
}

Ring ringOf(const MeshPart& part, std::size_t ring) {
    const std::size_t begin = ring == 0 ? 0 : part.ringEnds[ring - 1];
    Ring points;
    for (std::size_t i = begin; i < part.ringEnds[ring]; ++i)
        points.push_back({part.origin.x + static_cast<double>(part.xy[2 * i]),
                          part.origin.y + static_cast<double>(part.xy[2 * i + 1])});
    return points;
}

double signedArea(const Ring& open) {
    double sum = 0;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const Point a = open[i];
        const Point b = open[(i + 1) % open.size()];
        sum += a.x * b.y - b.x * a.y;
    }
    return sum / 2;
}

/// An open ring, clockwise as it is seen, beginning where it is furthest north.
Ring fromTheTop(Ring ring) {
    if (signedArea(ring) < 0) std::ranges::reverse(ring);  // y grows south: clockwise is positive
    std::ranges::rotate(ring, std::ranges::min_element(ring, {}, &Point::y));
    return ring;
}

/// The place at `share` (0…1) of the way round a cell, clockwise from its top.
Point onCell(std::span<const Point> corners, double share) {
    const double along = std::clamp(share, 0.0, 1.0) * 6;
    const auto side = std::min<std::size_t>(static_cast<std::size_t>(along), 5);
    const double rest = along - static_cast<double>(side);
    const Point a = corners[side];
    const Point b = corners[(side + 1) % 6];
    return {a.x + (b.x - a.x) * rest, a.y + (b.y - a.y) * rest};
}

struct Outline {
    Ring ring;               ///< open, clockwise as it is seen
    std::vector<Point> end;  ///< of each vertex
};

/// The outline begins where it is furthest north, its shares of the way round are the cell's, and a vertex is added
/// wherever the cell has a corner.
Outline outlineTo(Ring ring, std::span<const Point> corners) {
    ring = fromTheTop(std::move(ring));
    const std::size_t n = ring.size();
    std::vector<double> along{0};
    for (std::size_t i = 0; i < n; ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % n];
        along.push_back(along.back() + std::hypot(b.x - a.x, b.y - a.y));
    }
    const double whole = along.back();
    Outline outline;
    std::size_t corner = 1;
    for (std::size_t i = 0; i < n; ++i) {
        if (along[i + 1] <= along[i]) continue;  // the mesh leaves repeated points out too
        outline.ring.push_back(ring[i]);
        outline.end.push_back(onCell(corners, along[i] / whole));
        for (; corner < 6 && static_cast<double>(corner) / 6 * whole < along[i + 1]; ++corner) {
            const double at = static_cast<double>(corner) / 6 * whole;
            if (at <= along[i]) continue;
            const double rest = (at - along[i]) / (along[i + 1] - along[i]);
            const Point a = ring[i];
            const Point b = ring[(i + 1) % n];
            outline.ring.push_back({a.x + (b.x - a.x) * rest, a.y + (b.y - a.y) * rest});
            outline.end.push_back(corners[corner]);
        }
    }
    return outline;
}

double areaOf(const Box& box) { return (box.max.x - box.min.x) * (box.max.y - box.min.y); }

}  // namespace

NeighbourPairs neighbourPairs(std::span<const std::string> codes, const MapLevel& level) {
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < codes.size(); ++i) numbers.emplace(codes[i], i);
    std::set<std::pair<std::size_t, std::size_t>> pairs;
    for (const BorderLine& border : level.borders) {
        const auto left = numbers.find(border.left);
        const auto right = numbers.find(border.right);
        if (left == numbers.end() || right == numbers.end() || left == right) continue;
        pairs.insert(std::minmax(left->second, right->second));
    }
    return {pairs.begin(), pairs.end()};
}

HexagonMap hexagonMap(std::span<const std::string> codes, const HexagonForm& form, const Box& city) {
    if (codes.size() != form.cells.size()) throw Error(ErrorCode::Internal, {"hexagonMap", "codes and cells differ"});
    HexagonMap map;
    if (codes.empty()) return map;
    const Frame frame = fitting(form, city);
    map.cell = frame.cell;
    std::vector<MultiPolygon> shapes;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        Polygon cell;
        for (std::size_t corner = 0; corner <= 6; ++corner)
            cell.outer.push_back(frame.corner(form.cells[i], corner % 6));
        map.level.parts.push_back(meshOf(codes[i], cell));
        map.middles.push_back(frame.middle(form.cells[i]));
        shapes.push_back({std::move(cell)});
    }
    map.level.borders = bordersOf(codes, shapes);
    return map;
}

std::vector<MorphPart> morphParts(const MapLevel& from, std::span<const std::string> codes, const HexagonMap& to) {
    std::map<std::string, std::size_t> numbers;
    for (std::size_t i = 0; i < codes.size(); ++i) numbers.emplace(codes[i], i);
    std::map<std::string, const MeshPart*> largest;
    for (const MeshPart& part : from.parts) {
        const MeshPart*& kept = largest[part.commune];
        if (kept == nullptr || areaOf(part.box) > areaOf(kept->box)) kept = &part;
    }
    std::vector<MorphPart> result;
    for (const MeshPart& part : from.parts) {
        const auto number = numbers.find(part.commune);
        if (number == numbers.end()) continue;
        MorphPart one;
        if (largest.at(part.commune) != &part) {
            one.start = part;
            one.end.assign(part.xy.size() / 2, to.middles[number->second]);
        } else {
            const MeshPart& cell = to.level.parts[number->second];
            Outline outline = outlineTo(ringOf(part, 0), fromTheTop(ringOf(cell, 0)));
            Polygon polygon{.outer = std::move(outline.ring), .holes = {}};
            polygon.outer.push_back(polygon.outer.front());
            one.start = meshOf(part.commune, polygon);
            one.end = std::move(outline.end);
        }
        result.push_back(std::move(one));
    }
    return result;
}

}  // namespace ansinh
