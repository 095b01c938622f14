#include "bent_country.hpp"

#include "geo/core/map_levels.hpp"
#include "geo/core/monitor.hpp"

#include <cmath>
#include <string>

namespace ansinh::test {

namespace {

constexpr double cell = 0.13;  ///< degrees
constexpr int pieces = 96;     ///< of each border

Point cornerAt(int row, int column) {
    return {107.5 + cell * column + 0.02 * std::sin(5.0 * row + column), 15.0 + cell * row + 0.02 * std::cos(7.0 * column + row)};
}

/// From one corner to another, waving to both sides with waves of many lengths; the ends are exact.
Ring border(Point from, Point to, int seed) {
    Ring line;
    for (int i = 0; i <= pieces; ++i) {
        const double t = static_cast<double>(i) / pieces;
        double aside = 0;
        for (const double wave : {2.0, 5.0, 13.0, 31.0, 47.0})
            aside += 0.05 / wave * std::sin(wave * 3.14159265358979 * t + seed) * std::sin(3.14159265358979 * t) * 4;
        line.push_back({from.x + (to.x - from.x) * t - (to.y - from.y) * aside,
                        from.y + (to.y - from.y) * t + (to.x - from.x) * aside});
    }
    line.front() = from;
    line.back() = to;
    return line;
}

Ring eastwards(int row, int column) {
    return border(cornerAt(row, column), cornerAt(row, column + 1), row * 17 + column * 3);
}

Ring northwards(int row, int column) {
    return border(cornerAt(row, column), cornerAt(row + 1, column), row * 11 + column * 5 + 1);
}

}  // namespace

BentCountry::BentCountry(int n) : side(n) {
    for (int row = 0; row < n; ++row) {
        for (int column = 0; column < n; ++column) {
            Ring ring = eastwards(row, column);
            const Ring east = northwards(row, column + 1);
            const Ring north = eastwards(row + 1, column);
            const Ring west = northwards(row, column);
            ring.insert(ring.end(), east.begin() + 1, east.end());
            ring.insert(ring.end(), north.rbegin() + 1, north.rend());
            ring.insert(ring.end(), west.rbegin() + 1, west.rend());
            Boundary boundary;
            boundary.commune = std::to_string(row) + std::to_string(column);
            boundary.shape = {Polygon{ring, {}}};
            boundaries.push_back(std::move(boundary));
        }
    }
    levels = std::make_shared<const std::vector<MapLevel>>(buildMapLevels(boundaries, Monitor::silent()));
}

Point BentCountry::corner(int row, int column) const {
    return mercatorFromLonLat(cornerAt(row, column));
}

}  // namespace ansinh::test
