#include "geo/core/map_tiles.hpp"

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_map>
#include <utility>

namespace ansinh {

namespace {

constexpr int curveBits = 16;

std::size_t byteCount(const MeshPart& part) {
    return part.xy.size() * sizeof(float) + part.triangles.size() * sizeof(std::uint32_t);
}

std::size_t byteCount(const BorderLine& line) {
    return line.xy.size() * sizeof(float);
}

/// The place along a Z-shaped curve over the whole mercator square: what is near on the curve is near on the map.
std::uint64_t curvePlace(const Box& box) {
    const double side = 1U << curveBits;
    const auto x = static_cast<std::uint64_t>(std::clamp((box.min.x + box.max.x) / 2 * side, 0.0, side - 1));
    const auto y = static_cast<std::uint64_t>(std::clamp((box.min.y + box.max.y) / 2 * side, 0.0, side - 1));
    std::uint64_t place = 0;
    for (int bit = curveBits - 1; bit >= 0; --bit) place = place << 2U | ((y >> bit & 1U) << 1U) | (x >> bit & 1U);
    return place;
}

}  // namespace

Box boxOf(const MapLevel& level) {
    Box box;
    for (const MeshPart& part : level.parts) box.extend(part.box);
    for (const BorderLine& line : level.borders) box.extend(line.box);
    return box;
}

std::size_t byteCount(const MapLevel& level) {
    std::size_t bytes = 0;
    for (const MeshPart& part : level.parts) bytes += byteCount(part);
    for (const BorderLine& line : level.borders) bytes += byteCount(line);
    return bytes;
}

std::vector<MapLevel> tilesOf(MapLevel level, std::size_t bytesPerTile) {
    std::ranges::stable_sort(level.parts, {}, [](const MeshPart& part) { return curvePlace(part.box); });
    std::unordered_map<std::string, std::vector<std::size_t>> bordersOf;
    for (std::size_t i = 0; i < level.borders.size(); ++i) bordersOf[level.borders[i].left].push_back(i);

    std::vector<MapLevel> tiles;
    std::size_t room = 0;
    const auto take = [&](std::size_t bytes) {
        if (tiles.empty() || room < bytes) {
            tiles.emplace_back().toleranceM = level.toleranceM;
            room = bytesPerTile;
        }
        room -= std::min(room, bytes);
    };
    for (MeshPart& part : level.parts) {
        std::vector<std::size_t> own;
        if (const auto found = bordersOf.find(part.commune); found != bordersOf.end()) own = std::move(found->second);
        bordersOf.erase(part.commune);
        std::size_t bytes = byteCount(part);
        for (const std::size_t border : own) bytes += byteCount(level.borders[border]);
        take(bytes);
        tiles.back().parts.push_back(std::move(part));
        for (const std::size_t border : own) tiles.back().borders.push_back(std::move(level.borders[border]));
    }
    return tiles;
}

}  // namespace ansinh
