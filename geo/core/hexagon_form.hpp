#pragma once

#include "geo/core/geometry.hpp"

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace ansinh {

/// A cell of a grid of hexagons with a corner up. q counts eastwards along a row, r counts rows southwards; each row
/// starts half a cell further east than the one above.
struct HexagonCell {
    int q = 0;
    int r = 0;
    friend bool operator==(const HexagonCell&, const HexagonCell&) = default;
};

/// Steps from cell to neighbouring cell: 1 for cells that share a side.
[[nodiscard]] int hexagonDistance(HexagonCell a, HexagonCell b);

/// The cell's middle, y south; neighbouring middles are 1 apart.
[[nodiscard]] Point hexagonCentre(HexagonCell cell);

/// Places that are neighbours, as numbers of sites; each pair once.
using NeighbourPairs = std::vector<std::pair<std::size_t, std::size_t>>;

/// A city as equal hexagons, one for each site.
struct HexagonForm {
    std::vector<HexagonCell> cells;  ///< by site
    std::size_t pairs = 0;           ///< true neighbours
    std::size_t kept = 0;            ///< of them, those whose cells share a side
};

/// Gives each site a cell of its own so that as many neighbours as possible stay neighbours, in about the direction
/// they were. The largest group of sites that are joined by neighbours becomes one piece without holes; the others are
/// islands, at least one empty cell away from everything, on their own side of the city.
///
/// Sites are places in any plane with y south. Simulated annealing over moves and swaps that never break the piece
/// apart and make few bays and capes, from a layout in which crowded sites have pushed each other away; the same sites give the same cells. About
/// a second for 94 sites, more than linear in their number. Throws Error{Internal} for a pair that names no site.
[[nodiscard]] HexagonForm hexagonForm(std::span<const Point> sites, const NeighbourPairs& neighbours);

}  // namespace ansinh
